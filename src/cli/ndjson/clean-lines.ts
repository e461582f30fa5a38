import { Tinypool } from "tinypool";
import { cleanText } from "../../batch/clean-texts.js";
import { readRecord } from "../../batch/read-record.js";
import type { CleanArticleOptions } from "../../types.js";
import { type ByteWriter, byteWriter } from "./byte-writer.js";
import { gzipMember } from "./gzip-member.js";
import { endOfLine, isBlank } from "./line-batches.js";
import type { ResultNames } from "./result-names.js";
import { type JsonObject, writeMembers } from "./write-members.js";

/** How every line is cleaned; plain data, it goes to the worker with each message. */
export interface LineSettings {
	field: string;
	titleField: string | undefined;
	names: ResultNames;
	options: CleanArticleOptions;
	/** Whether the output is gzip. */
	gzip: boolean;
	/** Whether to write at all, or only to count. */
	write: boolean;
}

/** Whole lines of one file, UTF-8. */
export interface Lines {
	bytes: Uint8Array;
	/** Number of the first line in its file, from 1. */
	line: number;
	/** Said in error records where there are several files. */
	file: string | undefined;
}

export interface Tally {
	records: number;
	errors: number;
	firstError: string | undefined;
	/** UTF-16 units of text that came in. */
	characters: number;
	/** UTF-16 units of text that were removed. */
	removed: number;
}

export interface CleanedLines extends Tally {
	/** A line for each line that is not blank; one gzip member where asked for. */
	bytes: Uint8Array;
	/** The array that the task brought, or the one it grew into; `bytes` may be a view of it. */
	memory: ArrayBuffer;
}

export interface LinesTask {
	lines: Lines;
	settings: LineSettings;
	/** Where to write; comes back with the result. */
	memory: ArrayBuffer;
}

/** The worker's job: each line a record, each record back with its results, or with what is wrong with it. */
export function cleanLines({
	lines: { bytes, line: first, file },
	settings,
	memory,
}: LinesTask): CleanedLines {
	const tally = emptyTally();
	const out = byteWriter(memory);
	// A line at a time: decoded, cleaned and written before the next, so that all it took is garbage
	// at once. As one string a batch, it lived long enough to be copied by two collections.
	for (let start = 0, line = first; start < bytes.length; line++) {
		const end = endOfLine(bytes, start);
		if (!isBlank(bytes, start, end)) {
			const text = bytes.subarray(start, bytes[end - 1] === 10 ? end - 1 : end);
			cleanLine(text, { line, file }, settings, { tally, out });
		}
		start = end;
	}
	return moved(finish(tally, out, settings));
}

export interface At {
	line: number;
	file: string | undefined;
}

interface Into {
	tally: Tally;
	out: ByteWriter;
}

/** What broken UTF-8 is read as. */
const REPLACEMENT = "\ufffd";

function cleanLine(
	line: Uint8Array,
	at: At,
	{ field, titleField, names, options, write }: LineSettings,
	{ tally, out }: Into,
): void {
	tally.records++;
	const json = Buffer.from(
		line.buffer,
		line.byteOffset,
		line.length,
	).toString();
	let object: unknown;
	try {
		object = JSON.parse(json);
	} catch (error) {
		bad({ tally, out }, at, `not JSON: ${(error as Error).message}`);
		return;
	}
	if (object === null || typeof object !== "object" || Array.isArray(object)) {
		bad(
			{ tally, out },
			at,
			`a record must be a JSON object, got ${object === null ? "null" : Array.isArray(object) ? "an array" : `a ${typeof object}`}`,
		);
		return;
	}
	const bytes = json.includes(REPLACEMENT) ? Buffer.from(json) : line;
	const source = { json, bytes, object };
	let input: { text: string; title?: string };
	try {
		input = readRecord(object, { field, titleField });
	} catch (error) {
		bad({ tally, out }, at, (error as Error).message, source);
		return;
	}
	tally.characters += input.text.length;
	const result = cleanText(input, options);
	if ("error" in result) {
		bad({ tally, out }, at, result.error.message, source);
		return;
	}
	const { article } = result;
	for (const { start, end } of article.removed) tally.removed += end - start;
	if (!write) return;
	writeMembers(
		out,
		source,
		names.map(([name, field]) => [field, article[name]]),
	);
	out.text("\n");
}

/** A line that was not cleaned, with what is wrong with it. */
export function badLine(
	at: At,
	message: string,
	settings: LineSettings,
	memory: ArrayBuffer,
): CleanedLines {
	const tally = { ...emptyTally(), records: 1 };
	const out = byteWriter(memory);
	bad({ tally, out }, at, message);
	return finish(tally, out, settings);
}

/** Counts a bad record and writes the line that stands in its place; what could be read of it stays. */
function bad(
	{ tally, out }: Into,
	{ line, file }: At,
	message: string,
	source?: JsonObject,
): void {
	tally.errors++;
	tally.firstError ??= `${file === undefined ? "" : `${file} `}line ${line}: ${message}`;
	const error = { line, ...(file !== undefined && { file }), message };
	if (source) writeMembers(out, source, [["error", error]]);
	else out.text(JSON.stringify({ error }));
	out.text("\n");
}

function finish(
	tally: Tally,
	out: ByteWriter,
	{ gzip, write }: LineSettings,
): CleanedLines {
	const written = out.written();
	const bytes =
		!write || tally.records === 0
			? new Uint8Array()
			: gzip
				? gzipMember(written, tally.records)
				: written;
	return { ...tally, bytes, memory: written.buffer };
}

/** Marks the bytes to go to the main thread as they are, not as a copy. */
function moved(cleaned: CleanedLines): CleanedLines {
	const { bytes, memory } = cleaned;
	return Tinypool.move({
		[Tinypool.transferableSymbol]: [...new Set([bytes.buffer, memory])],
		[Tinypool.valueSymbol]: cleaned,
	} as never) as never;
}

export function emptyTally(): Tally {
	return {
		records: 0,
		errors: 0,
		firstError: undefined,
		characters: 0,
		removed: 0,
	};
}

export function addTally(total: Tally, part: Readonly<Tally>): void {
	total.records += part.records;
	total.errors += part.errors;
	total.firstError ??= part.firstError;
	total.characters += part.characters;
	total.removed += part.removed;
}
