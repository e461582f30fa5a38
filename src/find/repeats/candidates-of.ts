import {
	type Chain,
	placeOf,
	restrict,
	restrictSide,
} from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import { type Candidate, classify, isExact } from "./candidate.js";
import { classifyPacked } from "./packed.js";
import { CHANCE } from "./sentence.js";
import {
	isContained,
	isWhole,
	type Side,
	sideOf,
	touchedRange,
} from "./side.js";

/** What a chain is; where it is nothing as a whole, what its single blocks are that stand whole on the other side. */
export function candidatesOf(text: ComparableText, chain: Chain): Candidate[] {
	const all = layOut(text, chain);
	const loose = all && trim(text, all, true);
	if (loose === null) return [];
	const packed = classifyPacked(text, loose.chain, ...loose.sides);
	if (packed?.copy && isContained(packed.copy)) return [packed];
	const strict = all && trim(text, all, false);
	if (strict === null) return [];
	const [first, second] = strict.sides;
	const whole = packed ? null : classify(text, strict.chain, first, second);
	if (whole !== null) return [overBorder(text, chain, whole) ?? whole];
	// Should the packing block turn out to be a paragraph that quotes, its single quotations are looked at.
	return [
		...(packed ? [packed] : []),
		...singles(text, strict, first),
		...singles(text, strict, second),
	].map((one) => overBorder(text, chain, one) ?? one);
}

/**
 * The block in which another one stands whole, as a copy itself: an excerpt holds the lead
 * and goes on, over a heading or not, into the next block, where it is torn off.
 */
function overBorder(
	text: ComparableText,
	chain: Chain,
	{ shape, copy, first, second }: Candidate,
): Candidate | null {
	const excerpt = copy === first ? second : first;
	if (shape !== "contained" || excerpt.from < excerpt.to) return null;
	const [from, to] = text.starts.subarray(excerpt.from, excerpt.from + 2);
	const part = layOut(text, restrictSide(chain, excerpt.which, { from, to }));
	if (part === null) return null;
	const { sides } = part;
	const { covered } = sides[1 - excerpt.which];
	const isTorn =
		isExact(sides[excerpt.which]) &&
		Math.min(covered[0], covered[covered.length - 1]) > CHANCE;
	const found = isTorn ? classify(text, part.chain, ...sides) : null;
	return found?.copy?.which === excerpt.which ? found : null;
}

/** The candidates of one side's rows of blocks that stand whole on the other side. */
function singles(text: ComparableText, all: Laid, side: Side): Candidate[] {
	const found: Candidate[] = [];
	const stands = (i: number) =>
		isWhole(side.covered[i], side.sizes[i], side.pieces[i]);
	for (let i = 0; i < side.covered.length; i++) {
		if (!stands(i)) continue;
		const from = side.from + i;
		while (i + 1 < side.covered.length && stands(i + 1)) i++;
		const row = partOf(text, all, side, from, side.from + i);
		if (row !== null) found.push(row);
		else if (side.from + i > from) {
			for (let block = from; block <= side.from + i; block++) {
				const one = partOf(text, all, side, block, block);
				if (one !== null) found.push(one);
			}
		}
	}
	// What stands block for block is found from either side.
	return side.which === 0
		? found
		: found.filter(({ shape }) => shape !== "pair" && shape !== "run");
}

/** What the part of a chain is that lies in blocks `from` to `to` of a side. */
function partOf(
	text: ComparableText,
	all: Laid,
	side: Side,
	from: number,
	to: number,
): Candidate | null {
	const range = { from: text.starts[from], to: text.starts[to + 1] };
	const isAll = from === side.from && to === side.to;
	const row = isAll
		? all
		: layOut(text, restrictSide(all.chain, side.which, range));
	const part = row && trim(text, row, false);
	return part && classify(text, part.chain, ...part.sides);
}

/** A chain, and how it lies on the blocks. */
interface Laid {
	chain: Chain;
	sides: [Side, Side];
}

function layOut(text: ComparableText, chain: Chain): Laid | null {
	if (chain.matched === 0) return null;
	return { chain, sides: [sideOf(text, chain, 0), sideOf(text, chain, 1)] };
}

/** A chain without the blocks at its ends, on either side, that it hardly touches. */
function trim(text: ComparableText, laid: Laid, loosely: boolean): Laid | null {
	const { chain, sides } = laid;
	const [first, second] = sides;
	const firstRange = touchedRange(text, chain, first, loosely);
	const secondRange = touchedRange(text, chain, second, loosely);
	if (firstRange === null || secondRange === null) return null;
	const isAll = [firstRange, secondRange].every((range, which) => {
		const { from, to } = placeOf(chain, which as 0 | 1);
		return range.from <= from && to <= range.to;
	});
	return isAll ? laid : layOut(text, restrict(chain, firstRange, secondRange));
}
