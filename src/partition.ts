import { characterEnd } from "./compare/character-end.js";
import type { ComparableText } from "./compare/comparable.js";
import type { Cut } from "./find/repeats/cut.js";
import { detectFormat, MARKDOWN_MARK } from "./read/detect-format.js";
import { joinLines } from "./read/hard-wrap.js";
import { tidy } from "./read/markdown-text.js";
import type { Segment, SourceBlock } from "./read/source-block.js";
import { isBlank } from "./read/white-space.js";
import type { Span } from "./types.js";

/** A stretch of a cut block, in source offsets and in units. */
export interface Part extends Span {
	from: number;
	to: number;
	own: Cut["own"][number] | null;
	/** The part is the whole block. */
	whole: boolean;
}

/** Divides a block's source between what is removed and what is its own; every character goes to one of them. */
export function partition(
	input: string,
	text: ComparableText,
	block: SourceBlock,
	cut: Cut,
): Part[] {
	const parts: Part[] = [];
	const blockFrom = text.starts[cut.block];
	const blockTo = text.starts[cut.block + 1];
	// What begins a line of plain text must not make Markdown of it, as "#" behind a word does not.
	const divide = (at: number) => {
		const end = border(input, text, at);
		const next = text.sources[at];
		const isMarkup =
			!block.marked &&
			detectFormat(input.slice(end, next + MARKDOWN_MARK.length)) !== "text";
		return isMarkup ? next : end;
	};
	const add = (from: number, to: number, own: Part["own"]) => {
		let start = from === blockFrom ? block.start : divide(from);
		let end = to === blockTo ? block.end : divide(to);
		while (start < end && isBlank(input.charCodeAt(start))) start++;
		while (end > start && isBlank(input.charCodeAt(end - 1))) end--;
		// A character has one place, however many units it is.
		if (start >= end) return;
		parts.push({
			from,
			to,
			start,
			end,
			own,
			whole: from === blockFrom && to === blockTo,
		});
	};
	let at = blockFrom;
	for (const own of cut.own) {
		if (own.from > at) add(at, own.from, null);
		add(own.from, own.to, own);
		at = own.to;
	}
	if (at < blockTo) add(at, blockTo, null);
	return parts;
}

/** Where the source divides between unit `at - 1` and unit `at`: closing punctuation stays left, opening goes right. */
export function border(
	input: string,
	text: ComparableText,
	at: number,
): number {
	const next = text.sources[at];
	let end = characterEnd(input, text.sources[at - 1]);
	while (
		end < next &&
		!isBlank(input.charCodeAt(end)) &&
		!OPENING.test(input[end])
	)
		end++;
	return end;
}

const OPENING = /[\p{Ps}\p{Pi}¿¡@#*_•–—-]/u;

/** The part of a block that stays as a paragraph of its own. */
export function fragment(
	input: string,
	block: SourceBlock,
	part: Part,
): SourceBlock {
	const segments: Segment[] = [];
	for (const segment of block.segments) {
		const start = Math.max(segment.start, part.start);
		const end = Math.min(segment.end, part.end);
		if (start >= end) continue;
		const isLiteral = segment.text.length === segment.end - segment.start;
		const text = isLiteral
			? segment.text.slice(start - segment.start, end - segment.start)
			: segment.text;
		segments.push({ start, end, text });
	}
	const { kind, marked } = block;
	const isText = kind === "title" || kind === "heading";
	return {
		kind: isText ? "paragraph" : kind,
		start: part.start,
		end: part.end,
		text: marked
			? readAgain(input, kind, segments)
			: joinLines(segments.map((segment) => segment.text)),
		segments,
		marked,
	};
}

/** What some of a Markdown block's segments read as: the source between them shows where a line or a cell ends. */
function readAgain(
	input: string,
	kind: SourceBlock["kind"],
	segments: readonly Segment[],
): string {
	if (kind === "code") return segments.map(({ text }) => text).join("");
	const lines = [""];
	let last = segments[0]?.start ?? 0;
	for (const { start, end, text } of segments) {
		const between = input.slice(last, start);
		if (HARD_BREAK.test(between)) lines.push("");
		else if (kind === "table" && between.includes("|"))
			lines[lines.length - 1] += "\t";
		lines[lines.length - 1] += text;
		last = end;
	}
	const read = kind === "table" ? lines : lines.map(tidy);
	return read.filter(Boolean).join("\n");
}

const HARD_BREAK = /[\r\n]|<br\b/i;
