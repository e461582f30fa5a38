import type { ComparableText } from "../../compare/comparable.js";
import type { Matches } from "../../compare/matches.js";
import { standings } from "../../compare/remaining.js";
import { PROMISING, shortestBlock } from "./find-repeats.js";

/**
 * Share of a block in another from which what the first round left is looked at again; set
 * phrases make up .57 of some article in half of all translations of one law.
 */
const REPEATING = 0.7;
/**
 * Blocks whose lengths differ by no more than this share may be one with an edit, and are
 * looked at again from half on: what stands on one side of the edit may be too short for a match.
 */
const ALIKE_LENGTH = 0.1;
/** Share of a block that holds another one whole from which both are looked at again: of the third that it packs, lines too short for a match are a part. */
const HOLDING = 0.25;

/**
 * Whether what is left may hold a repeat, by the matches of all: a paragraph stands in
 * another block or is its edited twin, or a line stands, however short, in one that holds others, too.
 */
export function mayRepeat(
	text: ComparableText,
	matches: Matches,
	kept: readonly number[],
): boolean {
	const { starts } = text;
	const least = shortestBlock(text);
	const size = (block: number) => starts[block + 1] - starts[block];
	const isLong = (block: number) => size(block) >= least;
	const areAlike = (a: number, b: number) =>
		a !== b &&
		Math.abs(size(a) - size(b)) <= Math.max(size(a), size(b)) * ALIKE_LENGTH;
	const found = standings(text, matches, kept);
	if (found === null) return true;
	return found.some(
		({ block, other, share, shareOfOther }) =>
			share >= (areAlike(block, other) ? PROMISING : REPEATING) &&
			(isLong(block) || (isLong(other) && shareOfOther >= HOLDING)),
	);
}
