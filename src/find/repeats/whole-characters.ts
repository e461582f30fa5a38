import { isInCharacter } from "../../compare/character-end.js";
import type { ComparableText } from "../../compare/comparable.js";

/**
 * Runs, as in `Cut`, that begin and end with whole characters of the removed copy: "ή" and "é" have
 * the accent in common, and neither says the other. What is torn off may end in a character
 * that goes on in the kept one.
 */
export function wholeCharacters(
	text: ComparableText,
	runs: readonly number[],
): number[] {
	const whole: number[] = [];
	for (let s = 0; s < runs.length; s += 3) {
		let from = runs[s];
		let to = from + runs[s + 2];
		const shift = runs[s + 1] - from;
		while (
			from < to &&
			(isInCharacter(text, from) || isInCharacter(text, from + shift))
		)
			from++;
		while (to > from && isInCharacter(text, to)) to--;
		if (to > from) whole.push(from, from + shift, to - from);
	}
	return whole;
}
