import { type Chain, placeOf } from "../../compare/chains.js";
import { blockMass, type ComparableText } from "../../compare/comparable.js";
import type { SourceBlock } from "../../read/source-block.js";
import type { Candidate } from "./candidate.js";
import type { Copies } from "./copies.js";
import { markupOf } from "./markup.js";
import { isProtected } from "./neighbours.js";
import { CUT, KEPT } from "./roles.js";
import { LONG, type Side, touches } from "./side.js";

/**
 * Which side of a candidate goes: the one that packs or is contained; else the poorer one,
 * and between equals the later. The other one is given behind it where markup or headings tell
 * which is poorer. A side that something else is kept for never goes. None: both must stay.
 */
export function copySides(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	candidate: Candidate,
	copies: Copies,
	roles: Uint8Array,
): Side[] {
	if (candidate.copy !== null) return [candidate.copy];
	const { first, second, chain } = candidate;
	if (candidate.shape === "within")
		return [sideWithin(text, chain, first, second)];
	const free = [first, second].filter((side) => !isPinned(roles, side));
	if (free.length < 2) return free;
	const extent = second.to - second.from - (first.to - first.from);
	if (extent !== 0) return [extent > 0 ? first : second];
	// Code, tables and headings never go by themselves: what says the same beside them does, however much markup it has.
	if (candidate.shape === "pair") {
		const mayGo = free.filter(({ from }) => !isProtected(blocks[from]));
		if (mayGo.length === 1) return mayGo;
	}
	return isPoorer(text, blocks, candidate, copies, roles)
		? [first, second]
		: [second, first];
}

/** Whether the first side is the poorer one. */
function isPoorer(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	candidate: Candidate,
	copies: Copies,
	roles: Uint8Array,
): boolean {
	const { first, second } = candidate;
	// Of an image that is described by a paragraph of the text, the paragraph is the text.
	const isImage = ({ from }: Side) => blocks[from].image === true;
	if (candidate.shape === "pair" && isImage(first) !== isImage(second))
		return isImage(first);
	const markup =
		markupOf(blocks, second.from, second.to) -
		markupOf(blocks, first.from, first.to);
	if (markup !== 0) return markup > 0;
	const before = (side: Side) => blockAbove(roles, side.from);
	const isShort = (block: number) => blockMass(text, block) < LONG;
	// A title or heading stands right above the second place and nothing above the first: `body title body`, a teaser above the title.
	if (before(first) < 0 && before(second) > first.to && isShort(before(second)))
		return true;
	if (candidate.shape !== "pair" || copies.count(first.from, roles) > 2)
		return false;
	// A teaser stands above the heading or byline below which the body begins, with a standfirst at most.
	let short = 0;
	let long = 0;
	for (let b = first.to + 1; b < second.from; b++) {
		if (roles[b] === CUT) continue;
		if (isShort(b)) short++;
		else long++;
	}
	return short > 0 && long <= 1;
}

/** The last block above one that has not gone yet, or -1. */
function blockAbove(roles: Uint8Array, block: number): number {
	let above = block - 1;
	while (above >= 0 && roles[above] === CUT) above--;
	return above;
}

function isPinned(roles: Uint8Array, side: Side): boolean {
	for (let b = side.from; b <= side.to; b++)
		if (roles[b] === KEPT && touches(side, b)) return true;
	return false;
}

/** Inside one block the place at its edge goes, so that what stays is one stretch. */
function sideWithin(
	text: ComparableText,
	chain: Chain,
	first: Side,
	second: Side,
): Side {
	const atStart = placeOf(chain, 0).from - text.starts[first.from] <= 2;
	const atEnd = text.starts[first.from + 1] - placeOf(chain, 1).to <= 2;
	return atStart || !atEnd ? first : second;
}
