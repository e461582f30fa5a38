/** Gathers UTF-8 in one array that grows: a batch's lines are never one string, nor alive together. */
export interface ByteWriter {
	text(text: string): void;
	bytes(bytes: Uint8Array): void;
	/** What was written, as a view of an array that may be longer. */
	written(): Uint8Array<ArrayBuffer>;
}

/** UTF-8 takes no more bytes a UTF-16 unit. */
const MOST_BYTES = 3;

/** Writes into `memory`, from its start, and into a larger array once that is full. */
export function byteWriter(memory: ArrayBuffer): ByteWriter {
	let buffer = Buffer.from(memory);
	let length = 0;

	function makeRoom(bytes: number): void {
		if (length + bytes <= buffer.length) return;
		const larger = Buffer.from(
			new ArrayBuffer(Math.max(2 * buffer.length, length + bytes)),
		);
		larger.set(buffer.subarray(0, length));
		buffer = larger;
	}

	return {
		text(text) {
			makeRoom(MOST_BYTES * text.length);
			length += buffer.write(text, length);
		},
		bytes(bytes) {
			makeRoom(bytes.length);
			buffer.set(bytes, length);
			length += bytes.length;
		},
		written: () => new Uint8Array(buffer.buffer, 0, length),
	};
}
