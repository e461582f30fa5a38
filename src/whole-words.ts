import type { Span } from "./types.js";

/** Letters that do not part words by spaces: a word cannot be told there, a character says enough. */
const UNSPACED =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** UTF-16 units that a reading may grow on each side: longer than any word that a person reads. */
const FURTHEST = 40;

/** Two readings of one place, and how far the removed one may grow; what is beside it is beside the kept one, too. */
export interface Place {
	removed: Span;
	kept: Span;
	bounds: Span;
}

/**
 * Widens two readings to whole words and numbers by the characters that both have beside
 * them: of "17 June" and "12 June" the 17 and the 12 differ, not the 7 and the 2.
 */
export function wholeWords(
	input: string,
	{ removed, kept, bounds }: Place,
): { removed: Span; kept: Span } {
	const wide = { removed: { ...removed }, kept: { ...kept } };
	if (touchesWord(input, removed.start) || touchesWord(input, kept.start)) {
		for (let i = 0; i < FURTHEST; i++) {
			const a = wide.removed.start - 1;
			const b = wide.kept.start - 1;
			if (a < bounds.start || b < 0) break;
			if (input[a] !== input[b] || !isOfWord(input, a)) break;
			wide.removed.start = a;
			wide.kept.start = b;
		}
	}
	if (touchesWord(input, removed.end) || touchesWord(input, kept.end)) {
		for (let i = 0; i < FURTHEST; i++) {
			const a = wide.removed.end;
			const b = wide.kept.end;
			if (a >= bounds.end || b >= input.length) break;
			if (input[a] !== input[b] || !isOfWord(input, a)) break;
			wide.removed.end = a + 1;
			wide.kept.end = b + 1;
		}
	}
	return wide;
}

/** Whether an offset lies inside a word. */
function touchesWord(input: string, at: number): boolean {
	return (
		at > 0 &&
		at < input.length &&
		isOfWord(input, at - 1) &&
		isOfWord(input, at)
	);
}

function isOfWord(input: string, at: number): boolean {
	const character = input[at];
	return OF_WORD.test(character) && !UNSPACED.test(character);
}
