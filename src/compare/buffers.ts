/** A buffer of twice the length that begins with what `from` holds. */
export function doubled(from: Int32Array): Int32Array<ArrayBuffer> {
	const to = new Int32Array(from.length * 2);
	to.set(from);
	return to;
}
