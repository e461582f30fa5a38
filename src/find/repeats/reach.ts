import type { Reach } from "../../compare/align.js";
import { type Chain, placeOf, restrictSide } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { isEqualBlock } from "./neighbours.js";
import { CHANCE } from "./sentence.js";

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

/** Share of a line that its beginning and end in common make up, for the line to be the same with an edit. */
const ALIKE = 0.75;
/** Units from which a line may have an edit: "Article 1" and "Article 2" are two. */
const EDITABLE = 24;
/**
 * Edited lines that a chain goes on over, one and one more for so many blocks that it spans:
 * more are lines of one template. Two edited lines of credits end bodies of 37 blocks and more.
 */
const BLOCKS_AN_EDIT = 16;
/**
 * How many blocks further on, on either side, the next pair stands: beside a body a heading may
 * stand between that one side lacks, beside a lone paragraph any refrain.
 */
const STEPS = [
	[1, 1],
	[2, 1],
	[1, 2],
] as const;
/** Pairs of blocks in one gap that are compared: 45 where one side of a law lacked five paragraphs in a row. */
const MOST_PAIRS = 64;
/** Units by which an edit at its very beginning or end may keep a chain from the block's border. */
const NEAR = 40;

/**
 * A chain goes on over the blocks in its gaps, and next to it where it begins or ends with a
 * block on both sides, as long as they say the same, but for an edit: a heading above an
 * edited paragraph has no seed, nor has a short line with an edit in its midst.
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
	const most = 1 + Math.floor((after - before) / BLOCKS_AN_EDIT);
	const middle = overGaps(text, chain, before, other);
	let edits = 0;
	/** The next pair of blocks that say the same in a direction, and the runs over them; null where the chain ends. */
	const step = (a: number, b: number, way: 1 | -1) => {
		for (const [i, j] of most > 1 ? STEPS : STEPS.slice(0, 1)) {
			const pair: [number, number] = [a + way * i, b + way * j];
			const isFree =
				way < 0
					? pair[0] >= 0 && pair[1] > after
					: pair[0] < other && pair[1] + 1 < starts.length;
			if (!isFree) continue;
			const isEqual = isEqualBlock(text, ...pair);
			// A short line may come again by chance, but not where both sides go on.
			if (isEqual && (i === j || isLine(text, pair[0])))
				return { pair, runs: equalRuns(text, ...pair) };
			const runs = edits < most ? alikeRuns(text, ...pair) : null;
			if (runs === null || isEqual) continue;
			edits++;
			return { pair, runs };
		}
		return null;
	};
	const heads: number[][] = [];
	const tails: number[][] = [];
	const begins = (at: number, block: number) => at - starts[block] <= NEAR;
	if (begins(first.from, before) && begins(second.from, other)) {
		for (let at = step(before, other, -1); at; at = step(before, other, -1)) {
			heads.push(at.runs);
			[before, other] = at.pair;
		}
	}
	const ends = (at: number, block: number) => starts[block + 1] - at <= NEAR;
	if (ends(first.to, after) && ends(second.to, otherAfter)) {
		edits = 0;
		for (
			let at = step(after, otherAfter, 1);
			at;
			at = step(after, otherAfter, 1)
		) {
			tails.push(at.runs);
			[after, otherAfter] = at.pair;
		}
	}
	if (
		heads.length + tails.length === 0 &&
		middle.length === chain.segments.length
	)
		return chain;
	const segments: number[] = [];
	for (const runs of [...heads.reverse(), middle, ...tails])
		for (const one of runs) segments.push(one);
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
}

/** The runs of a chain with those of whole blocks in its gaps that say the same: too little for their own way off the diagonal and back. */
function overGaps(
	text: ComparableText,
	{ segments }: Chain,
	firstBlock: number,
	secondBlock: number,
): number[] {
	const { starts } = text;
	const all: number[] = [];
	// The first block behind each side of the run before, found along the way.
	let a = firstBlock;
	let b = secondBlock;
	for (let s = 0; s < segments.length; s += 3) {
		if (s > 0) {
			while (starts[a] < segments[s - 3] + segments[s - 1]) a++;
			while (starts[b] < segments[s - 2] + segments[s - 1]) b++;
			// Most gaps are an edit and hold no border.
			if (starts[a] < segments[s] && starts[b] < segments[s + 1])
				pushAlike(text, a, b, segments[s], segments[s + 1], all);
		}
		all.push(segments[s], segments[s + 1], segments[s + 2]);
	}
	return all;
}

/** Adds the runs of the blocks from `a` and `b` on, as far as they end in a gap, that say the same. */
function pushAlike(
	text: ComparableText,
	a: number,
	b: number,
	firstTo: number,
	secondTo: number,
	into: number[],
): void {
	let from = a;
	const aEnd = blockAt(text, firstTo);
	const bEnd = blockAt(text, secondTo);
	if ((aEnd - a) * (bEnd - b) > MOST_PAIRS) return;
	for (let other = b; other < bEnd; other++) {
		for (let block = from; block < aEnd; block++) {
			const runs = isEqualBlock(text, block, other)
				? equalRuns(text, block, other)
				: alikeRuns(text, block, other);
			if (runs === null) continue;
			into.push(...runs);
			from = block + 1;
			break;
		}
	}
}

function equalRuns({ starts }: ComparableText, a: number, b: number): number[] {
	return [starts[a], starts[b], starts[a + 1] - starts[a]];
}

/** Whether a block is long enough to be told from another by most of it. */
function isLine({ starts }: ComparableText, block: number): boolean {
	return starts[block + 1] - starts[block] >= EDITABLE;
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
