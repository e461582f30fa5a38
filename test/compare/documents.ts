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
