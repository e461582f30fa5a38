import { joinLines, joinsWrapped, wrapWidth } from "./hard-wrap.js";
import type { Segment, SourceBlock } from "./source-block.js";
import { isBlank, isLineBreak } from "./white-space.js";

/** A line without the blanks at its ends; `paragraphBreak`: blank lines stand above it. */
export interface Line extends Segment {
	paragraphBreak: boolean;
}

/**
 * Reads plain text: a paragraph a line, or paragraphs between blank lines, hard-wrapped
 * lines joined. Ends of line are LF, CR, CRLF, VT, FF, NEL, U+2028 and U+2029. Every
 * character that is not blank lies in exactly one block.
 */
export function readPlainText(input: string): SourceBlock[] {
	const lines = splitLines(input);
	const width = wrapWidth(lines);
	const blocks: SourceBlock[] = [];
	for (let i = 0; i < lines.length; ) {
		let next = i + 1;
		if (width > 0)
			while (next < lines.length && joinsWrapped(lines, next, width)) next++;
		blocks.push(paragraph(lines.slice(i, next)));
		i = next;
	}
	return blocks;
}

function splitLines(input: string): Line[] {
	const lines: Line[] = [];
	let empty = 0;
	for (let from = 0; from <= input.length; ) {
		let to = from;
		while (to < input.length && !isLineBreak(input.charCodeAt(to))) to++;
		let start = from;
		let end = to;
		while (start < end && isBlank(input.charCodeAt(start))) start++;
		while (end > start && isBlank(input.charCodeAt(end - 1))) end--;
		if (start < end) {
			lines.push({
				start,
				end,
				text: input.slice(start, end),
				paragraphBreak: empty > 0,
			});
			empty = 0;
		} else empty++;
		from = to + 1;
		if (input.charCodeAt(to) === 0x0d && input.charCodeAt(from) === 0x0a)
			from++;
	}
	return lines;
}

function paragraph(lines: readonly Line[]): SourceBlock {
	return {
		kind: "paragraph",
		start: lines[0]?.start ?? 0,
		end: lines.at(-1)?.end ?? 0,
		text:
			lines.length === 1
				? lines[0].text
				: joinLines(lines.map((line) => line.text)),
		segments: lines,
		marked: false,
	};
}
