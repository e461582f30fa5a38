import { decodeString } from "micromark-util-decode-string";
import type { Span } from "../types.js";
import type { Segment } from "./source-block.js";

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const SPACE = 0x20;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
/** What a parser reads NUL as. */
const REPLACEMENT = 0xfffd;

/** The longest character reference that CommonMark knows has 33 characters. */
const LONGEST_REFERENCE = 33;

/**
 * Appends the segments of `value`, which a parser read from `input.slice(start, end)`.
 * Where the two differ (escapes and character references when `decoded`, the `>` and the indent of
 * lines inside containers) the segment is cut, so that offsets stay exact on both sides of the cut.
 * A value that cannot be found again becomes one segment over the whole range.
 */
export function alignText(
	input: string,
	{ start, end }: Span,
	value: string,
	decoded: boolean,
	segments: Segment[],
): void {
	if (value === "") return;
	if (start + value.length <= end && input.startsWith(value, start)) {
		segments.push({ start, end: start + value.length, text: value });
		return;
	}
	const before = segments.length;
	if (!alignPieces(input, start, end, value, decoded, segments)) {
		segments.length = before;
		segments.push({ start, end, text: value });
	}
}

/** Walks source and value together, one step a source unit; false where they do not meet again. */
function alignPieces(
	input: string,
	start: number,
	end: number,
	value: string,
	decoded: boolean,
	segments: Segment[],
): boolean {
	let at = start;
	let read = 0;
	/** Where the run began that stands in source and value alike. */
	let from = at;
	const cut = (width: number, length: number) => {
		const run = at - from;
		if (run > 0)
			segments.push({
				start: from,
				end: at,
				text: value.slice(read - run, read),
			});
		if (length > 0)
			segments.push({
				start: at,
				end: at + width,
				text: value.slice(read, read + length),
			});
		at += width;
		read += length;
		from = at;
	};
	while (read < value.length) {
		if (at >= end) return false;
		const wanted = value.charCodeAt(read);
		const found = input.charCodeAt(at);
		if (decoded && found === BACKSLASH && isEscape(input, at, end, wanted)) {
			cut(1, 0);
			at++;
			read++;
			continue;
		}
		if (decoded && found === AMPERSAND) {
			const width = referenceWidth(input, at, end);
			const text = width > 0 ? decodeString(input.slice(at, at + width)) : "";
			if (width > text.length && value.startsWith(text, read)) {
				cut(width, text.length);
				continue;
			}
		}
		if (found === wanted || (found === 0 && wanted === REPLACEMENT)) {
			at++;
			read++;
		} else if (wanted === SPACE && at === start && found !== TAB) {
			// The rest of a tab before the node, which the container's indent took a part of.
			cut(0, 1);
		} else if ((wanted === SPACE || wanted === LF) && isLineEnd(found)) {
			// Inline code reads a line end as a space, a code block reads each as a line feed.
			const crlf = found === CR && input.charCodeAt(at + 1) === LF;
			cut(crlf ? 2 : 1, 1);
		} else if (wanted === SPACE && found === TAB) {
			// A tab that a container's indent took a part of.
			let spaces = 1;
			while (spaces < 4 && value.charCodeAt(read + spaces) === SPACE) spaces++;
			cut(1, spaces);
		} else cut(1, 0); // A container's marker, or blanks that do not show.
	}
	cut(0, 0);
	return true;
}

function isEscape(input: string, at: number, end: number, wanted: number) {
	return (
		at + 1 < end && isPunctuation(wanted) && input.charCodeAt(at + 1) === wanted
	);
}

/** How many units the character reference at `at` has, 0 where none starts there. */
function referenceWidth(input: string, at: number, end: number): number {
	const limit = Math.min(end, at + LONGEST_REFERENCE);
	for (let i = at + 1; i < limit; i++) {
		const unit = input.charCodeAt(i);
		if (unit === 0x3b /* ; */) return i > at + 1 ? i + 1 - at : 0;
		if (unit !== 0x23 /* # */ && !isAsciiAlphanumeric(unit)) return 0;
	}
	return 0;
}

function isAsciiAlphanumeric(unit: number): boolean {
	return (
		(unit >= 0x30 && unit <= 0x39) ||
		(unit >= 0x41 && unit <= 0x5a) ||
		(unit >= 0x61 && unit <= 0x7a)
	);
}

function isPunctuation(unit: number): boolean {
	return unit > 0x20 && unit < 0x7f && !isAsciiAlphanumeric(unit);
}

export function isLineEnd(unit: number): boolean {
	return unit === LF || unit === CR;
}
