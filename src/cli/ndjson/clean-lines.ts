import { cleanText } from "../../batch/clean-texts.js";
import { readRecord } from "../../batch/read-record.js";
import type { CleanArticleOptions } from "../../types.js";
import { gzipMember } from "./gzip-member.js";
import type { ResultNames } from "./result-names.js";
import { writeMembers } from "./write-members.js";

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
}

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
/** Must agree with `isBlank` of line-batches.ts, or a resumed run would count otherwise. */
const BLANK = /^[ \t\r]*$/u;

/** The worker's job: each line a record, each record back with its results, or with what is wrong with it. */
export function cleanLines({
	lines: { bytes, line: first, file },
	settings,
}: {
	lines: Lines;
	settings: LineSettings;
}): CleanedLines {
	const tally = emptyTally();
	let out = "";
	const lines = decoder.decode(bytes).split("\n");
	for (const [i, json] of lines.entries()) {
		if (BLANK.test(json)) continue;
		const written = cleanLine(json, { line: first + i, file }, settings, tally);
		if (settings.write) out += `${written}\n`;
	}
	return { ...tally, bytes: encode(out, tally.records, settings) };
}

export interface At {
	line: number;
	file: string | undefined;
}

function cleanLine(
	json: string,
	at: At,
	{ field, titleField, names, options }: LineSettings,
	tally: Tally,
): string {
	tally.records++;
	let record: unknown;
	try {
		record = JSON.parse(json);
	} catch (error) {
		return bad(tally, at, `not JSON: ${(error as Error).message}`);
	}
	if (record === null || typeof record !== "object" || Array.isArray(record))
		return bad(
			tally,
			at,
			`a record must be a JSON object, got ${record === null ? "null" : Array.isArray(record) ? "an array" : `a ${typeof record}`}`,
		);
	let input: { text: string; title?: string };
	try {
		input = readRecord(record, { field, titleField });
	} catch (error) {
		return bad(tally, at, (error as Error).message, { json, record });
	}
	tally.characters += input.text.length;
	const result = cleanText(input, options);
	if ("error" in result)
		return bad(tally, at, result.error.message, { json, record });
	const { article } = result;
	for (const { start, end } of article.removed) tally.removed += end - start;
	return writeMembers(
		json,
		record,
		names.map(([name, field]) => [field, article[name]]),
	);
}

/** Counts a bad record and makes the line that stands in its place; what could be read of it stays. */
export function bad(
	tally: Tally,
	{ line, file }: At,
	message: string,
	source?: { json: string; record: object },
): string {
	tally.errors++;
	tally.firstError ??= `${file === undefined ? "" : `${file} `}line ${line}: ${message}`;
	const error = { line, ...(file !== undefined && { file }), message };
	return source
		? writeMembers(source.json, source.record, [["error", error]])
		: JSON.stringify({ error });
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

/** The bytes to write for some whole lines. */
export function encode(
	lines: string,
	records: number,
	{ gzip, write }: Pick<LineSettings, "gzip" | "write">,
): Uint8Array {
	if (!write || records === 0) return new Uint8Array();
	const bytes = new TextEncoder().encode(lines);
	return gzip ? gzipMember(bytes, records) : bytes;
}
