import type { Reach } from "../../compare/align.js";
import { type Chain, placeOf, restrictSide } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { isEqualBlock } from "./neighbours.js";
import { CHANCE } from "./sentence.js";

/** Units that may read otherwise before or behind a chain and still belong to it: an edited first or last sentence. */
const FURTHEST = 400;
/**
 * A chain without the letter or two by which its first place runs over into the next block:
 * where that is the title below a teaser, the teaser's own would not be looked for in it.
 */
export function withoutChanceEnd(text: ComparableText, chain: Chain): Chain {
	const { to } = placeOf(chain, 0);
	const block = blockAt(text, to - 1);
	const start = text.starts[block];
	const isChance = to - start <= CHANCE && to < text.starts[block + 1];
	return isChance ? restrictSide(chain, 0, { from: 0, to: start }) : chain;
}

/**
 * How far a chain may grow: to the ends of the blocks that it begins and ends in, and where
 * one side's block goes on longer, into the other side's neighbouring blocks as far.
 */
export function reachOf(text: ComparableText, chain: Chain): Reach {
	const { starts, length } = text;
	const { from: first, to: firstEnd } = placeOf(chain, 0);
	const { from: second, to: secondEnd } = placeOf(chain, 1);
	const bound = (units: number) => Math.min(units, FURTHEST);
	const headFirst = bound(first - starts[blockAt(text, first)]);
	const headSecond = bound(second - starts[blockAt(text, second)]);
	const tailFirst = bound(starts[blockAt(text, firstEnd - 1) + 1] - firstEnd);
	const tailSecond = bound(
		starts[blockAt(text, secondEnd - 1) + 1] - secondEnd,
	);
	const slack = (own: number, other: number) =>
		other > own ? bound(Math.ceil(other * 1.2) + 20) : own;
	const secondFrom = Math.max(firstEnd, second - slack(headSecond, headFirst));
	return {
		firstFrom: Math.max(0, first - slack(headFirst, headSecond)),
		firstTo: Math.min(secondFrom, firstEnd + slack(tailFirst, tailSecond)),
		secondFrom,
		secondTo: Math.min(length, secondEnd + slack(tailSecond, tailFirst)),
	};
}

/** Share of a line that its beginning and end in common make up, for the line to be the same with an edit. */
const ALIKE = 0.75;
/** Units from which a line may have an edit: "Article 1" and "Article 2" are two. */
const EDITABLE = 24;
/** Edited lines that a chain goes on over: more in a row are lines of one template. */
const MOST_EDITED = 1;
/** Units by which an edit at its very beginning or end may keep a chain from the block's border. */
const NEAR = 40;

/**
 * A chain that begins or ends with a block on both sides goes on over the blocks next to
 * it as long as they say the same, but for an edit: a heading above an edited paragraph has
 * no fingerprint, nor has a short line with an edit in its midst.
 */
export function overAlikeBlocks(text: ComparableText, chain: Chain): Chain {
	const { starts } = text;
	if (chain.segments.length === 0) return chain;
	const first = placeOf(chain, 0);
	const second = placeOf(chain, 1);
	let before = blockAt(text, first.from);
	let other = blockAt(text, second.from);
	let after = blockAt(text, first.to - 1);
	let otherAfter = blockAt(text, second.to - 1);
	let edits = 0;
	/** The runs that make the chain go on over a pair of blocks; null where it ends. */
	const runsOver = (a: number, b: number): number[] | null => {
		if (isEqualBlock(text, a, b))
			return [starts[a], starts[b], starts[a + 1] - starts[a]];
		return edits++ < MOST_EDITED ? alikeRuns(text, a, b) : null;
	};
	const heads: number[][] = [];
	const tails: number[][] = [];
	const begins = (at: number, block: number) => at - starts[block] <= NEAR;
	if (begins(first.from, before) && begins(second.from, other)) {
		while (before > 0 && other - 1 > after) {
			const runs = runsOver(before - 1, other - 1);
			if (runs === null) break;
			heads.unshift(runs);
			before--;
			other--;
		}
	}
	const ends = (at: number, block: number) => starts[block + 1] - at <= NEAR;
	if (ends(first.to, after) && ends(second.to, otherAfter)) {
		edits = 0;
		while (after + 1 < other && otherAfter + 2 < starts.length) {
			const runs = runsOver(after + 1, otherAfter + 1);
			if (runs === null) break;
			tails.push(runs);
			after++;
			otherAfter++;
		}
	}
	if (heads.length === 0 && tails.length === 0) return chain;
	const segments = [...heads.flat(), ...chain.segments, ...tails.flat()];
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
}

/** What two blocks have in common from the beginning and from the end, where that makes them one line with an edit; else null. */
function alikeRuns(
	text: ComparableText,
	a: number,
	b: number,
): number[] | null {
	const { units, starts } = text;
	const size = starts[a + 1] - starts[a];
	const otherSize = starts[b + 1] - starts[b];
	const least = Math.min(size, otherSize);
	const most = Math.max(size, otherSize);
	if (least < EDITABLE || least < most * ALIKE) return null;
	let head = 0;
	while (head < least && units[starts[a] + head] === units[starts[b] + head])
		head++;
	let tail = 0;
	while (
		tail < least - head &&
		units[starts[a + 1] - 1 - tail] === units[starts[b + 1] - 1 - tail]
	)
		tail++;
	if (head + tail < most * ALIKE) return null;
	const runs = head > 0 ? [starts[a], starts[b], head] : [];
	if (tail > 0) runs.push(starts[a + 1] - tail, starts[b + 1] - tail, tail);
	return runs;
}
