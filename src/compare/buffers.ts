/** A buffer of twice the length that begins with what `from` holds. */
export function doubled<Units extends Int32Array | Uint32Array | Uint16Array>(
	from: Units,
): Units {
	const Kind = from.constructor as new (length: number) => Units;
	const to = new Kind(from.length * 2);
	to.set(from);
	return to;
}
