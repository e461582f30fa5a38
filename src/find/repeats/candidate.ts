import type { Chain } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import { isDenser } from "./packed.js";
import { areWholeBlocks } from "./sentence.js";
import { isContained, type Side } from "./side.js";
import { isDoubled } from "./within.js";

/**
 * A pair of ranges that say the same, told by how they lie on the blocks:
 * - `flattened`: one side packs into fewer blocks what the other has as two or more whole ones;
 * - `run`: two or more blocks stand twice, block for block;
 * - `contained`: a block stands whole inside another one that says more;
 * - `pair`: one block stands twice;
 * - `within`: a block consists of its own text twice.
 */
export type Shape = "flattened" | "run" | "contained" | "pair" | "within";

export interface Candidate {
	shape: Shape;
	chain: Chain;
	first: Side;
	second: Side;
	/** The side to remove where the shape alone says it; otherwise the poorer or later one. */
	copy: Side | null;
}

/** A run goes on without much between its blocks; single paragraphs that come again far apart are pairs. */
const UNBROKEN = 0.5;
/** Both sides of a run match at least this much, edits and all; lists made from one template share less. */
const RUN = 0.75;

/** Tells what else a chain repeats: blocks, a block, or part of one; null: a phrase, a quotation inside two paragraphs. */
export function classify(
	text: ComparableText,
	chain: Chain,
	first: Side,
	second: Side,
): Candidate | null {
	const is = (shape: Shape, copy: Side | null): Candidate => ({
		shape,
		chain,
		first,
		second,
		copy,
	});
	if (first.to === second.from) {
		const isOneBlock = first.from === first.to && second.from === second.to;
		// Asked before anything is laid out: a long line of phrases that come again has thousands of such chains.
		return isOneBlock && isDoubled(text, chain, first.from)
			? is("within", null)
			: null;
	}
	const isRun =
		first.whole >= 2 &&
		second.whole >= 2 &&
		first.matched >= first.size * RUN &&
		second.matched >= second.size * RUN &&
		isDenser(chain, 0, UNBROKEN) &&
		isDenser(chain, 1, UNBROKEN);
	if (isRun) return is("run", null);
	const firstIn = first.from === first.to && isContained(first);
	const secondIn = second.from === second.to && isContained(second);
	if (firstIn && secondIn) {
		// Single paragraphs that are almost alike are an author's: articles of a law, reports of two matches.
		const [firstExact, secondExact] = [isExact(first), isExact(second)];
		if (firstExact && secondExact) return is("pair", null);
		if (!firstExact && !secondExact) return null;
	}
	if (firstIn && (!secondIn || isExact(first)))
		return isQuotation(text, chain, first, second)
			? is("contained", first)
			: null;
	if (secondIn)
		return isQuotation(text, chain, second, first)
			? is("contained", second)
			: null;
	return null;
}

/** Whether all that a side touches stands on the other side, letter for letter. */
export function isExact(side: Side): boolean {
	return side.matched === side.size;
}

/** Word for word, in one piece: lines made from one template stand almost inside each other. A piece of a packed copy may have its edits. */
function isQuotation(
	text: ComparableText,
	chain: Chain,
	copy: Side,
	other: Side,
): boolean {
	return (
		other.touched > 1 || (isExact(copy) && !isAbridged(text, chain, copy.which))
	);
}

/** Whether a side leaves out words of what the other side reads, and not just whole blocks: a heading, a byline. */
export function isAbridged(
	text: ComparableText,
	{ segments }: Chain,
	which: 0 | 1,
): boolean {
	const other = which === 0 ? 1 : 0;
	for (let s = 3; s < segments.length; s += 3) {
		const end = (side: 0 | 1) => segments[s - 3 + side] + segments[s - 1];
		if (segments[s + which] > end(which)) continue;
		const from = end(other);
		const to = segments[s + other];
		if (to > from && !areWholeBlocks(text, from, to)) return true;
	}
	return false;
}
