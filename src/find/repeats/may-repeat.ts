import type { ComparableText } from "../../compare/comparable.js";
import type { Matches } from "../../compare/matches.js";
import { standings } from "../../compare/remaining.js";
import { PROMISING, shortestBlock } from "./find-repeats.js";

/** Share of a block in another one from which it may be a repeat by itself: what a lone one has of its own keeps it. */
const WHOLE = 0.9;
/**
 * Share of a block in another from which it may belong to a copy, as one that stands beside it
 * in the same way does. Set phrases make up .57 of some article in half of all translations of
 * one law, and .7 to .82 of a line in a tenth, but seldom of two in a row.
 */
const REPEATING = 0.7;
/**
 * Blocks whose lengths differ by no more than this share may be one with an edit, and are
 * looked at again from half on: what stands on one side of the edit may be too short for a match.
 */
const ALIKE_LENGTH = 0.1;
/** How many blocks on a copy may go on: a heading and a line of its own may stand between. */
const NEARBY = 3;
/** Share of a block that holds another one whole from which both are looked at again: of the third that it packs, lines too short for a match are a part. */
const HOLDING = 0.25;

/**
 * Whether what is left may hold a repeat, by the matches of all: a paragraph stands in
 * another block, or it and one nearby stand in part in others nearby, or a line stands,
 * however short, in a block that holds others, too.
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
	// By block: the others in which it stands in part, as places among those that are kept.
	const placeOf = new Map(kept.map((block, place) => [block, place]));
	const partly = new Map<number, Set<number>>();
	for (const { block, other, share } of found) {
		if (share < PROMISING) continue;
		const place = placeOf.get(block) ?? 0;
		const others = partly.get(place) ?? new Set();
		partly.set(place, others.add(placeOf.get(other) ?? 0));
	}
	return found.some(
		({ block, other, share, shareOfOther }) =>
			share >= (areAlike(block, other) ? PROMISING : REPEATING) &&
			(isLong(block) || (isLong(other) && shareOfOther >= HOLDING)) &&
			(share >= WHOLE ||
				block === other ||
				goesOn(placeOf.get(block), placeOf.get(other))),
	);

	/** Whether a block near the one at `place` stands in one near that at `other`. */
	function goesOn(place = 0, other = 0): boolean {
		for (let near = place - NEARBY; near <= place + NEARBY; near++) {
			const others = partly.get(near);
			if (near === place || others === undefined) continue;
			for (let by = other - NEARBY; by <= other + NEARBY; by++)
				if (others.has(by) && (near !== other || by !== place)) return true;
		}
		return false;
	}
}
