import { type ComparableText, massOf } from "../../compare/comparable.js";
import { lowerBound } from "../../compare/lower-bound.js";
import type { SourceBlock } from "../../read/source-block.js";
import { LONG } from "./side.js";

/** Ends of a sentence in any script, and the ellipsis that a cut leaves. */
const TERMINAL = /[\p{Sentence_Terminal}…།༎]/u;
/** Further than this no punctuation is looked for: between two units stand a few characters at most. */
const FAR = 64;

/** Whether a sentence ends between unit `at - 1` and unit `at`; a block's ends count. */
export function isSentenceBorder(
	text: ComparableText,
	input: string,
	block: number,
	at: number,
): boolean {
	if (at <= text.starts[block] || at >= text.starts[block + 1]) return true;
	const from = text.sources[at - 1] + 1;
	const to = text.sources[at];
	if (to <= from) return false;
	const between = input.slice(from, Math.min(to, from + FAR));
	return (
		TERMINAL.test(between) || hasOwnEnd(input.charCodeAt(from - 1), between)
	);
}

/** Whether a sentence ends behind a character of a script that uses no terminal of Unicode's: Greek asks by a semicolon, Thai and Lao leave a space. */
function hasOwnEnd(character: number, between: string): boolean {
	if (character >= 0x370 && character <= 0x3ff)
		return GREEK_QUESTION.test(between);
	return character >= 0xe00 && character <= 0xeff && BLANK.test(between);
}

const GREEK_QUESTION = /[;\u037e]/;
const BLANK = /\s/;

/** Whether unit `at` begins a block or is the end of one. */
export function isBlockBorder(text: ComparableText, at: number): boolean {
	return text.starts[lowerBound(text.starts, at)] === at;
}

/** Units that two texts have in common at their ends by chance, at most: one short of what aligns two readings. */
export const CHANCE = 4;

/** Whether what stands between two runs is whole blocks; it may lie a letter or two off, where the blocks happen to begin or end alike. */
export function areWholeBlocks(
	text: ComparableText,
	from: number,
	to: number,
): boolean {
	const { units, length } = text;
	const isWhole = (shift: number) =>
		isBlockBorder(text, from + shift) && isBlockBorder(text, to + shift);
	const isAlike = (shift: number) => units[from + shift] === units[to + shift];
	for (let left = 0; left >= -CHANCE && from + left >= 0; left--) {
		if (isWhole(left)) return true;
		if (!isAlike(left - 1)) break;
	}
	for (let right = 1; right <= CHANCE && to + right <= length; right++) {
		if (!isAlike(right - 1)) break;
		if (isWhole(right)) return true;
	}
	return false;
}

/** Whether a block ends as a sentence does, and not in an ellipsis. */
export function endsSentence(
	text: ComparableText,
	input: string,
	block: number,
): boolean {
	const tail = tailOf(text, input, block);
	return TERMINAL.test(tail) && !ELLIPSIS.test(tail);
}

/** What stands behind a block's last letter, in its line. */
function tailOf(text: ComparableText, input: string, block: number): string {
	const last = text.sources[text.starts[block + 1] - 1] + 1;
	return TAIL.exec(input.slice(last, last + FAR))?.[0] ?? "";
}

const TAIL = /^[^\p{L}\p{N}\n]*/u;
const ELLIPSIS = /^[\s([]*(?:…|\.\.\.)/;
/** A small letter, unless a capital is next, as in "iPhone". */
const SMALL = /^[^\p{L}\p{N}]*\p{Ll}(?!\p{Lu})/u;

/**
 * Whether block `torn` ends in the midst of a sentence that a copy goes on with at unit `at`:
 * in an ellipsis, or without an end before a small letter, behind a sentence that has one or in a long line.
 */
export function isTornAt(
	text: ComparableText,
	input: string,
	torn: number,
	at: number,
): boolean {
	const { sources, starts } = text;
	const last = sources[starts[torn + 1] - 1] + 1;
	const tail = tailOf(text, input, torn);
	if (ELLIPSIS.test(tail)) return true;
	const before = sources[at - 1] + 1;
	// Where no letter is small nothing tells a sentence that goes on from one that begins.
	const goesOn = SMALL.test(input.slice(before, before + FAR));
	if (tail.trim() !== "" || !goesOn) return false;
	// A heading has no end either, and whatever stands below it may begin with a small letter.
	return (
		TERMINAL.test(input.slice(sources[starts[torn]], last)) ||
		massOf(text, starts[torn], starts[torn + 1]) >= LONG
	);
}

/** A question may be asked twice; a paragraph that ends in one is no question. */
export function isQuestion(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	input: string,
	block: number,
): boolean {
	const last = text.sources[text.starts[block + 1] - 1] ?? 0;
	if (!/[?？؟\u037e՞፧⁇]/u.test(input.slice(last + 1, last + 4))) return false;
	return !/[\p{Sentence_Terminal}]/u.test(
		input.slice(blocks[block].start, last),
	);
}
