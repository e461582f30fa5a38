import type { Chain } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import { isBlockBorder } from "./sentence.js";

/** An accidental likeness at both ends of an insertion is a few words at most. */
const FARTHEST = 64;

/**
 * Puts what one side alone holds between two blocks. Where it begins as the text behind it
 * does ("Qodobka 2", "Qof …"), the letters that both have may lie on either of them; taken
 * for the insertion's, they would tear a block that stands whole on both sides.
 */
export function insertionsAtBorders(text: ComparableText, chain: Chain): Chain {
	const segments: number[] = [];
	for (let s = 0; s < chain.segments.length; s += 3) {
		let [first, second, length] = chain.segments.slice(s, s + 3);
		const last = segments.length - 3;
		if (last >= 0) {
			const shift = shiftOf(text, segments, last, first, second, length);
			segments[last + 2] += shift;
			first += shift;
			second += shift;
			length -= shift;
			if (segments[last + 2] === 0) segments.length = last;
		}
		if (length > 0) segments.push(first, second, length);
	}
	return { segments, matched: chain.matched };
}

/** By how many units the gap behind segment `last` is to move to the right (or, below 0, to the left). */
function shiftOf(
	text: ComparableText,
	segments: readonly number[],
	last: number,
	first: number,
	second: number,
	length: number,
): number {
	const before = segments[last + 2];
	const firstEnd = segments[last] + before;
	const secondEnd = segments[last + 1] + before;
	const isFirst = second === secondEnd;
	if (isFirst === (first === firstEnd)) return 0;
	const [from, to, other] = isFirst
		? [firstEnd, first, second]
		: [secondEnd, second, first];
	const { least, most } = slideOf(text, from, to, before, length);
	const isBorder = (at: number) => isBlockBorder(text, at);
	for (let shift = least; shift <= most; shift++)
		if (isBorder(from + shift) && isBorder(to + shift)) return shift;
	for (let shift = least; shift <= most; shift++)
		if (isBorder(other + shift)) return shift;
	return 0;
}

/**
 * By how many units an insertion, `from` to `to`, may be moved and still read as its
 * neighbours do: to the left by `-least`, no further than `before`, to the right by `most`,
 * no further than `behind`.
 */
export function slideOf(
	{ units }: ComparableText,
	from: number,
	to: number,
	before: number,
	behind: number,
): { least: number; most: number } {
	let least = 0;
	while (
		least > -Math.min(FARTHEST, before) &&
		units[from + least - 1] === units[to + least - 1]
	)
		least--;
	let most = 0;
	while (
		most < Math.min(FARTHEST, behind) &&
		units[from + most] === units[to + most]
	)
		most++;
	return { least, most };
}
