import { byteWriter } from "./byte-writer.js";
import type { Lines } from "./clean-lines.js";
import type { Input } from "./open-inputs.js";
import type { RecycledMemory } from "./recycled-memory.js";
import { isSpace } from "./write-members.js";

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

export interface BatchOptions {
	/** Records to pass over. */
	skip: number;
	/** Bytes of the longest line that is held. */
	maxLine: number;
	/** Where the bytes of a batch go; whoever is done with a batch gives them back. */
	memory: RecycledMemory;
}

/**
 * Cuts the inputs into batches of whole lines, a batch a chunk read, without ever making a string.
 */
export async function* lineBatches(
	inputs: readonly Input[],
	{ skip, maxLine, memory }: BatchOptions,
): AsyncGenerator<Batch, void, undefined> {
	let readBefore = 0;
	for (const input of inputs) {
		const file = inputs.length > 1 ? input.name : undefined;
		let line = 1;
		let held = byteWriter(memory.take());
		/** Bytes of the line under way, held or gone by. */
		let carried = 0;

		const batch = (): Batch | null => {
			const whole = held.written();
			held = byteWriter(memory.take());
			const marked = line === 1 ? withoutByteOrderMark(whole) : whole;
			const skipped = skipRecords(marked, skip);
			skip -= skipped.records;
			const bytes = marked.subarray(skipped.end);
			const { lines, records } = count(bytes);
			const first = line + skipped.lines;
			line = first + lines;
			if (records === 0) {
				memory.give(whole.buffer);
				return null;
			}
			const read = readBefore + input.read;
			return { bytes, line: first, file, records, read, length: whole.length };
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
				held = byteWriter(memory.take());
				carried += firstEnd === 0 ? chunk.length : firstEnd - 1;
				if (firstEnd === 0) continue;
				const made = oversize();
				if (made) yield made;
				carried = 0;
				start = firstEnd;
			}
			const end = chunk.lastIndexOf(10) + 1;
			if (end > start) {
				held.bytes(chunk.subarray(start, end));
				carried = 0;
				const made = batch();
				if (made) yield made;
				start = end;
			}
			if (start < chunk.length) {
				carried += chunk.length - start;
				if (carried <= maxLine) held.bytes(chunk.subarray(start));
			}
		}
		const made = carried > maxLine ? oversize() : carried > 0 ? batch() : null;
		if (made) yield made;
		readBefore += input.read;
	}
}

function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
	const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
	return marked ? bytes.subarray(3) : bytes;
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

/** Passes over lines up to the last of `skip` records, or to the end. */
function skipRecords(
	bytes: Uint8Array,
	skip: number,
): { end: number; lines: number; records: number } {
	let end = 0;
	let lines = 0;
	let records = 0;
	while (records < skip && end < bytes.length) {
		const start = end;
		end = endOfLine(bytes, start);
		lines++;
		if (!isBlank(bytes, start, end)) records++;
	}
	return { end, lines, records };
}

/** Where the line ends that begins at `start`, its line feed included. */
export function endOfLine(bytes: Uint8Array, start: number): number {
	const at = bytes.indexOf(10, start);
	return at < 0 ? bytes.length : at + 1;
}

/** Whether a line is no record. */
export function isBlank(
	bytes: Uint8Array,
	start: number,
	end: number,
): boolean {
	for (let i = start; i < end; i++) if (!isSpace(bytes[i])) return false;
	return true;
}
