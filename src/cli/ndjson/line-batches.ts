import type { Lines } from "./clean-lines.js";
import type { Input } from "./open-inputs.js";

/** Whole lines to clean, or one line that is too long to hold. */
export type Batch = Lines & {
	/** Lines that are not blank. */
	records: number;
	/** Bytes, as they stand in the files, that were read up to here. */
	read: number;
	/** Bytes of its lines, unpacked. */
	length: number;
	/** Bytes of the line that is too long; `bytes` is then empty. */
	tooLong?: number;
};

/**
 * Cuts the inputs into batches of whole lines, a batch a chunk read, without ever making a string.
 * Skips the first `skip` records. A line longer than `maxLine` bytes is not held.
 */
export async function* lineBatches(
	inputs: readonly Input[],
	{ skip, maxLine }: { skip: number; maxLine: number },
): AsyncGenerator<Batch, void, undefined> {
	let readBefore = 0;
	for (const input of inputs) {
		const file = inputs.length > 1 ? input.name : undefined;
		let line = 1;
		let carry: Uint8Array[] = [];
		let carried = 0;

		const batch = (bytes: Uint8Array): Batch | null => {
			const first = line;
			const length = bytes.length;
			if (first === 1) bytes = withoutByteOrderMark(bytes);
			let { lines, records } = count(bytes);
			line += lines;
			let skipped = 0;
			if (skip > 0) {
				const rest = skipRecords(bytes, skip);
				skip -= Math.min(skip, records);
				skipped = rest.lines;
				bytes = rest.bytes;
				records = count(bytes).records;
			}
			if (records === 0) return null;
			const read = readBefore + input.read;
			return { bytes, line: first + skipped, file, records, read, length };
		};
		const oversize = (): Batch | null => {
			const first = line++;
			if (skip > 0) {
				skip--;
				return null;
			}
			const read = readBefore + input.read;
			const bytes = new Uint8Array();
			return {
				bytes,
				line: first,
				file,
				records: 1,
				read,
				length: carried,
				tooLong: carried,
			};
		};

		for await (const chunk of input.bytes()) {
			let start = 0;
			const firstEnd = chunk.indexOf(10) + 1;
			if (carried > maxLine || carried + firstEnd > maxLine) {
				// Within a line that is too long: let it go by.
				carry = [];
				carried += firstEnd === 0 ? chunk.length : firstEnd - 1;
				if (firstEnd === 0) continue;
				const made = oversize();
				if (made) yield made;
				carried = 0;
				start = firstEnd;
			}
			const end = chunk.lastIndexOf(10) + 1;
			if (end > start) {
				const made = batch(joined([...carry, chunk.subarray(start, end)]));
				carry = [];
				carried = 0;
				if (made) yield made;
				start = end;
			}
			if (start < chunk.length) {
				carry.push(chunk.subarray(start));
				carried += chunk.length - start;
				if (carried > maxLine) carry = [];
			}
		}
		const made =
			carried > maxLine
				? oversize()
				: carried > 0
					? batch(joined(carry))
					: null;
		if (made) yield made;
		readBefore += input.read;
	}
}

/** One array of its own: a view into a shared buffer would be cloned whole. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return marked ? bytes.slice(3) : bytes;
}

function count(bytes: Uint8Array): { lines: number; records: number } {
	let lines = 0;
	let records = 0;
	for (let start = 0; start < bytes.length; ) {
		const end = endOfLine(bytes, start);
		lines++;
		if (!isBlank(bytes, start, end)) records++;
		start = end;
	}
	return { lines, records };
}

function skipRecords(
	bytes: Uint8Array,
	skip: number,
): { bytes: Uint8Array; lines: number } {
	let start = 0;
	let lines = 0;
	while (skip > 0 && start < bytes.length) {
		const end = endOfLine(bytes, start);
		lines++;
		if (!isBlank(bytes, start, end)) skip--;
		start = end;
	}
	return { bytes: bytes.slice(start), lines };
}

function endOfLine(bytes: Uint8Array, start: number): number {
	const at = bytes.indexOf(10, start);
	return at < 0 ? bytes.length : at + 1;
}

/** Blank as JSON has it: space, tab, CR, LF. Must agree with `BLANK` of clean-lines.ts. */
function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
	for (let i = start; i < end; i++) {
		const byte = bytes[i];
		if (byte !== 32 && byte !== 9 && byte !== 13 && byte !== 10) return false;
	}
	return true;
}
