/** A place as editors show it: both count from 1, the column in UTF-16 units. */
export interface Place {
	line: number;
	column: number;
}

/** Tells line and column of offsets; lines end at LF, CRLF or CR, as in editors. */
export function places(input: string): (offset: number) => Place {
	const starts = [0];
	for (let i = 0; i < input.length; i++) {
		const code = input.charCodeAt(i);
		if (code === 10 || (code === 13 && input.charCodeAt(i + 1) !== 10))
			starts.push(i + 1);
	}
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (starts[middle] <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - starts[low] + 1 };
	};
}
