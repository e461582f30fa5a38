import {
	type ComparableText,
	comparableText,
} from "../../src/compare/comparable.js";
import type { SourceBlock } from "../../src/read/source-block.js";

export interface Document {
	input: string;
	blocks: SourceBlock[];
	text: ComparableText;
}

/** A document of one block a line. */
export function documentOf(
	lines: readonly string[],
	like: Partial<SourceBlock> = {},
): Document {
	let start = 0;
	const blocks = lines.map((text): SourceBlock => {
		const end = start + text.length;
		const segments = [{ start, end, text }];
		const block = { start, end, text, segments };
		start = end + 1;
		return { kind: "paragraph", marked: false, ...like, ...block };
	});
	return { input: lines.join("\n"), blocks, text: comparableText(blocks) };
}

/** The comparable form of lines, each a block of its own. */
export function comparableLines(...lines: string[]): ComparableText {
	return documentOf(lines).text;
}

/** Units as a string. */
export function unitsOf(
	text: ComparableText,
	from = 0,
	to = text.length,
): string {
	return String.fromCharCode(...text.units.subarray(from, to));
}

/** So many letters as by chance, others for another seed: no run of a dozen comes twice. */
export function chance(count: number, seed: number): string {
	let state = Math.imul(seed + 1, 0x9e3779b1);
	let line = "";
	for (let i = 0; i < count; i++) {
		state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x3c6ef372) | 0;
		line += String.fromCharCode(97 + ((state >>> 16) % 26));
	}
	return line;
}
