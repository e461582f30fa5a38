/** Index of the first of rising numbers that is not below `at`; their count where all are. */
export function lowerBound(rising: Int32Array, at: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rising[middle] < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
