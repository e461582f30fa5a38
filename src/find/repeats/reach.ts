import type { Reach } from "../../compare/align.js";
import { type Chain, placeOf } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { isEqualBlock } from "./neighbours.js";

/** Units that may read otherwise before or behind a chain and still belong to it: an edited first or last sentence. */
const FURTHEST = 400;
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

/**
 * A chain that begins or ends with a block on both sides goes on over the blocks next to
 * it as long as they say the same: a heading above an edited paragraph has no fingerprint.
 */
export function overEqualBlocks(text: ComparableText, chain: Chain): Chain {
	const { starts } = text;
	const { segments } = chain;
	if (segments.length === 0) return chain;
	const first = placeOf(chain, 0);
	const second = placeOf(chain, 1);
	let before = blockAt(text, first.from);
	let other = blockAt(text, second.from);
	let after = blockAt(text, first.to - 1);
	let otherAfter = blockAt(text, second.to - 1);
	const head: number[] = [];
	const tail: number[] = [];
	let matched = 0;
	const add = (to: number[], a: number, b: number) => {
		const units = starts[a + 1] - starts[a];
		to.push(starts[a], starts[b], units);
		matched += units;
	};
	const begins = (at: number, block: number) => at - starts[block] <= NEAR;
	if (begins(first.from, before) && begins(second.from, other)) {
		while (
			before > 0 &&
			other - 1 > after &&
			isEqualBlock(text, before - 1, other - 1)
		) {
			add(head, --before, --other);
		}
	}
	const ends = (at: number, block: number) => starts[block + 1] - at <= NEAR;
	if (ends(first.to, after) && ends(second.to, otherAfter)) {
		while (
			after + 1 < other &&
			otherAfter + 2 < starts.length &&
			isEqualBlock(text, after + 1, otherAfter + 1)
		) {
			add(tail, ++after, ++otherAfter);
		}
	}
	if (matched === 0) return chain;
	const inOrder: number[] = [];
	for (let s = head.length - 3; s >= 0; s -= 3)
		inOrder.push(head[s], head[s + 1], head[s + 2]);
	return {
		segments: inOrder.concat(segments, tail),
		matched: chain.matched + matched,
	};
}

/** Units by which an edit at its very beginning or end may keep a chain from the block's border. */
const NEAR = 40;
