import type { Chain } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import { isContained, type Side } from "./side.js";

/**
 * A pair of ranges that say the same, told by how they lie on the blocks:
 * - `flattened`: one side packs into fewer blocks what the other has as two or more whole ones;
 * - `run`: two or more blocks stand twice, block for block;
 * - `contained`: a block stands whole inside another one that says more;
 * - `pair`: one block stands twice;
 * - `within`: a block holds its own text twice.
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

/**
 * A block that packs others holds at least this share of them; below, it is a paragraph that
 * quotes. Asking for nearly all of it would lose the copies that hold something of their own.
 */
const PACKED = 1 / 3;
/** Letters that the packed blocks must hold together; below are tables of contents and lists of names. */
const PACKED_MASS = 60;
/** The structured side of a packed copy is one stretch of text: a list of headings picks single lines far apart. */
const STRETCH = 0.25;
/** Both sides of a run match at least this much, edits and all; templated paragraphs share less. */
const RUN = 0.6;

/** Tells what a chain is, or null where it is no repeat: a phrase, a quotation inside two different paragraphs. */
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
		return first.from === first.to && second.from === second.to
			? is("within", null)
			: null;
	}
	if (first.to > second.from) return null;
	const flat =
		first.touched < second.touched
			? first
			: second.touched < first.touched
				? second
				: null;
	if (flat !== null) {
		const other = flat === first ? second : first;
		const isPacked =
			other.whole >= 2 &&
			other.wholeMass >= PACKED_MASS &&
			flat.matched >= flat.size * PACKED &&
			isStretch(text, chain, other.which);
		if (isPacked) return is("flattened", flat);
		// A piece of a copy that ends in the middle of a paragraph.
		if (
			isContained(flat) &&
			flat.touched > 0 &&
			isStretch(text, chain, other.which)
		) {
			return flat.touched === 1 ? is("contained", flat) : is("flattened", flat);
		}
		return lone(first, second, is);
	}
	if (first.touched >= 2) {
		const matches =
			first.matched >= first.size * RUN && second.matched >= second.size * RUN;
		return matches ? is("run", null) : lone(first, second, is);
	}
	return lone(first, second, is);
}

function lone(
	first: Side,
	second: Side,
	is: (shape: Shape, copy: Side | null) => Candidate,
): Candidate | null {
	const firstIn = first.touched === 1 && isContained(first);
	const secondIn = second.touched === 1 && isContained(second);
	if (firstIn && secondIn) return is("pair", null);
	if (firstIn) return is("contained", first);
	return secondIn ? is("contained", second) : null;
}

/** Whether the matched units of a side lie close together. */
function isStretch(text: ComparableText, chain: Chain, which: 0 | 1): boolean {
	const { segments } = chain;
	const last = segments.length - 3;
	const from = segments[which];
	const to = Math.min(text.length, segments[last + which] + segments[last + 2]);
	return chain.matched >= (to - from) * STRETCH;
}
