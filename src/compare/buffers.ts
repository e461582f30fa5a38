type Units = Int32Array | Uint32Array | Uint16Array;

/** A buffer with room for so many more units that begins with what `from` holds. */
export function lengthened<Kind extends Units>(from: Kind, by: number): Kind {
	const Buffer = from.constructor as new (length: number) => Kind;
	const to = new Buffer(from.length + by);
	to.set(from);
	return to;
}

/** A buffer of twice the length that begins with what `from` holds. */
export function doubled<Kind extends Units>(from: Kind): Kind {
	return lengthened(from, from.length);
}
