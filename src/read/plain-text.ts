import { joinLines, joinsWrapped, wrapWidth } from "./hard-wrap.js";
import type { Segment, SourceBlock } from "./source-block.js";
import { isBlank } from "./white-space.js";

/** A line without the blanks at its ends. */
export interface Line extends Segment {
	/** Blank lines, or the start of the text, stand above it. */
	paragraphBreak: boolean;
	indented: boolean;
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

/** The ends of line that few texts hold; finding out costs less than looking for them at every character. */
const RARE_BREAKS = ["\v", "\f", "\r", "\u0085", "\u2028", "\u2029"];

function splitLines(input: string): Line[] {
	const lines: Line[] = [];
	let paragraphBreak = true;
	const add = (from: number, to: number) => {
		let start = from;
		let end = to;
		while (start < end && isBlank(input.charCodeAt(start))) start++;
		while (end > start && isBlank(input.charCodeAt(end - 1))) end--;
		if (start < end) {
			const text = input.slice(start, end);
			const indented = start > from;
			lines.push({ start, end, text, paragraphBreak, indented });
		}
		paragraphBreak = start === end;
	};
	let from = 0;
	if (RARE_BREAKS.some((mark) => input.includes(mark))) {
		for (const { index, 0: mark } of input.matchAll(
			/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g,
		)) {
			add(from, index);
			from = index + mark.length;
		}
	} else {
		for (
			let to = input.indexOf("\n");
			to >= 0;
			to = input.indexOf("\n", from)
		) {
			add(from, to);
			from = to + 1;
		}
	}
	add(from, input.length);
	return lines;
}

function paragraph(lines: readonly Line[]): SourceBlock {
	const first = lines[0];
	return {
		kind: "paragraph",
		start: first.start,
		end: lines[lines.length - 1].end,
		text:
			lines.length === 1
				? first.text
				: joinLines(lines.map((line) => line.text)),
		segments: lines,
		marked: false,
	};
}
