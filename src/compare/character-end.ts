import type { ComparableText } from "./comparable.js";
import { composeHangul, isMark, MINUS } from "./fold.js";

/**
 * Where the source character at an offset ends: the second half of a pair belongs to it, and
 * so do the jamo that complete its syllable, which are one comparable unit.
 */
export function characterEnd(input: string, start: number): number {
	const point = input.codePointAt(start) ?? 0;
	let end = start + (point > 0xffff ? 2 : 1);
	// Of ㉠, a lead jamo in a circle, the jamo; no other character has an end that goes on.
	const folded = isSyllable(point)
		? input[start]
		: input.slice(start, end).normalize("NFKD");
	let unit = folded.charCodeAt(folded.length - 1);
	for (;;) {
		unit = composeHangul(unit, input.charCodeAt(end));
		if (unit === 0) return end;
		end++;
	}
}

function isSyllable(point: number): boolean {
	return point >= 0xac00 && point <= 0xd7a3;
}

/**
 * Whether unit `at` goes on with the character of the unit before it: the voicing mark of が, an
 * accent behind its letter. Their order is no longer that of the source.
 */
export function isInCharacter(
	{ units, sources }: ComparableText,
	at: number,
): boolean {
	// What stands for the blank or the sign in front of a digit is no part of it.
	if (at === 0 || units[at - 1] <= MINUS) return false;
	const distance = sources[at] - sources[at - 1];
	return distance === 0 || (distance === 1 && isMark(units[at]));
}
