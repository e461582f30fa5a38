/** Index of the first of rising numbers, from `from` to `to`, that is not below `at`; `to` where all are. */
export function lowerBound(
	rising: Int32Array,
	at: number,
	from = 0,
	to = rising.length,
): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rising[middle] < at) low = middle + 1;
		else high = middle;
	}
	return low;
}
