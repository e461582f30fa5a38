import { type ComparableText, massOf } from "../../compare/comparable.js";
import { slideOf } from "./insertions.js";
import { isBlockBorder, isSentenceBorder } from "./sentence.js";

/**
 * The runs of a removed block with what it has besides between two kept blocks, or else between two
 * sentence ends: an insertion may lie a few units off where its neighbours happen to begin
 * alike ("The … The …"). An insertion of fewer letters than `least` is an edit wherever it lies.
 */
export function betweenBorders(
	text: ComparableText,
	input: string,
	block: number,
	end: number,
	runs: readonly number[],
	least: number,
): number[] {
	const clean = [...runs];
	for (let s = 3; s < clean.length; s += 3) {
		const from = clean[s - 3] + clean[s - 1];
		const kept = clean[s - 2] + clean[s - 1];
		if (clean[s + 1] !== kept || massOf(text, from, clean[s]) < least) continue;
		const shift = shiftOf(text, input, block, end, clean, s);
		clean[s - 1] += shift;
		clean[s] += shift;
		clean[s + 1] += shift;
		clean[s + 2] -= shift;
	}
	return clean;
}

/** By how many units the insertion in front of run `s` is off, or 0. */
function shiftOf(
	text: ComparableText,
	input: string,
	block: number,
	end: number,
	runs: readonly number[],
	s: number,
): number {
	const to = runs[s];
	const kept = runs[s + 1];
	const from = runs[s - 3] + runs[s - 1];
	// Neither run goes all the way.
	const behind = Math.min(runs[s + 2] - 1, end - to);
	const { least, most } = slideOf(text, from, to, runs[s - 1] - 1, behind);
	for (let shift = least; shift <= most; shift++)
		if (isBlockBorder(text, kept + shift)) return shift;
	for (let shift = least; shift <= most; shift++) {
		if (
			isSentenceBorder(text, input, block, from + shift) &&
			isSentenceBorder(text, input, block, to + shift)
		)
			return shift;
	}
	return 0;
}
