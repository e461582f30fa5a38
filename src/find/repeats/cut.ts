import type { Chain } from "../../compare/chains.js";
import {
	blockAt,
	type ComparableText,
	massOf,
} from "../../compare/comparable.js";
import { similarity } from "../../compare/similarity.js";
import type { Repeat } from "../../types.js";
import { betweenBorders } from "./between-borders.js";
import { foreignSentences, runsWithout } from "./foreign.js";
import { endsSentence, isBlockBorder, isSentenceBorder } from "./sentence.js";
import { isShredded, WHOLE } from "./side.js";

/** What a finder proposes for one block: that it goes, save what is its own. */
export interface Cut {
	block: number;
	kind: Repeat["kind"];
	/** Flat triples: unit removed, unit kept, length; in order of the removed copy. */
	runs: number[];
	/** Units that stand nowhere else and are a sentence or more; they stay. */
	own: Own[];
	/** Of a block without a letter ("—", "* * *"): the block of the kept copy that says the same. */
	twin?: number;
}

export interface Own {
	from: number;
	to: number;
	/** Index of the block that it is put in front of; its own block: it stays where it is. */
	before: number;
}

/** The cut of a block that says letter for letter what block `kept` says. */
export function exactCut(
	text: ComparableText,
	block: number,
	kept: number,
): Cut {
	const start = text.starts[block];
	const runs = [start, text.starts[kept], text.starts[block + 1] - start];
	return { block, kind: "repeated-paragraph", runs, own: [] };
}

/** Letters from which a stretch between two sentence ends is a sentence of its own; shorter ones are "Read more". */
const SENTENCE = 20;
/** Letters from which a stretch between two paragraphs of the kept copy is a caption of its own, and one at the end that has a sentence's end a sentence. */
const CAPTION = 12;
/** Letters from which a stretch is more than an edit wherever it begins and ends: most sentences are shorter. */
const PASSAGE = 120;
/** From here on a stretch is an edit of what stands in its place: unrelated sentences of up to 40 words score .39 on average. */
const EDITED = 0.55;
/** A block of a copied run of which less than this matches is no copy of anything. */
const UNRELATED = 0.5;

/** How much longer a block is that says more than a title that it restates; of a paragraph and its edited copy neither is. */
const LONGER = 1.5;

/** Where a range of units stands besides the chain at hand, at least so much of it: flat triples like `Cut.runs`, possibly none. */
export type Elsewhere = (from: number, to: number, share: number) => number[];

/**
 * Lays a chain's removed side (`which`) over its blocks: what goes, where each run is kept,
 * and what stands nowhere else and stays.
 */
export function cutBlocks(
	text: ComparableText,
	input: string,
	chain: Chain,
	which: 0 | 1,
	range: { from: number; to: number },
	kind: Repeat["kind"],
	elsewhere: Elsewhere,
	isWithin: boolean,
): Cut[] {
	const cuts: Cut[] = [];
	const all = sideRuns(chain, which);
	let s = 0;
	for (let block = range.from; block <= range.to; block++) {
		const start = text.starts[block];
		const end = text.starts[block + 1];
		while (s < all.length && all[s] + all[s + 2] <= start) s += 3;
		let runs: number[] = [];
		let matched = 0;
		for (let at = s; at < all.length && all[at] < end; at += 3) {
			const skip = Math.max(0, start - all[at]);
			const length = Math.min(end, all[at] + all[at + 2]) - all[at] - skip;
			runs.push(all[at] + skip, all[at + 1] + skip, length);
			matched += length;
		}
		// A run of several blocks may hold one that is no copy: it moves whole.
		if (
			range.to > range.from &&
			(matched < (end - start) * UNRELATED ||
				isRestated(text, end - start, runs))
		)
			runs = [];
		const before = s > 0 ? all[s - 2] + all[s - 1] : -1;
		const after = nextKept(all, end, s);
		// A block that holds its text twice keeps all that lies beside the place that goes.
		const place = isWithin
			? { from: runs[0], to: runs[runs.length - 3] + runs[runs.length - 1] }
			: { from: start, to: end };
		const cut = cutBlock(
			text,
			input,
			block,
			place,
			kind,
			runs,
			before,
			after,
			elsewhere,
		);
		if (place.from > start) {
			cut.own.unshift({ from: start, to: place.from, before: block });
		}
		if (place.to < end) {
			cut.own.push({ from: place.to, to: end, before: block });
		}
		cuts.push(cut);
	}
	return cuts;
}

/** The chain as triples of removed unit, kept unit, length. */
function sideRuns(chain: Chain, which: 0 | 1): number[] {
	if (which === 0) return chain.segments;
	const runs: number[] = [];
	for (let s = 0; s < chain.segments.length; s += 3) {
		runs.push(chain.segments[s + 1], chain.segments[s], chain.segments[s + 2]);
	}
	return runs;
}

/** Whether a block's letters are picked here and there from a longer one, as a title's are from the sentence that restates it. */
function isRestated(
	text: ComparableText,
	size: number,
	runs: readonly number[],
): boolean {
	if (!isShredded(size, runs.length / 3)) return false;
	const kept = blockAt(text, runs[1]);
	const { starts } = text;
	return (
		runs[runs.length - 2] < starts[kept + 1] &&
		starts[kept + 1] - starts[kept] >= size * LONGER
	);
}

function nextKept(
	runs: readonly number[],
	from: number,
	first: number,
): number {
	for (let s = first; s < runs.length; s += 3)
		if (runs[s] >= from) return runs[s + 1];
	return -1;
}

function cutBlock(
	text: ComparableText,
	input: string,
	block: number,
	place: { from: number; to: number },
	kind: Repeat["kind"],
	matching: readonly number[],
	keptBefore: number,
	keptAfter: number,
	elsewhere: Elsewhere,
): Cut {
	const cut: Cut = { block, kind, runs: [], own: [] };
	const { from: start, to: end } = place;
	const clean = betweenBorders(text, input, block, end, matching, CAPTION);
	const foreign = foreignSentences(text, input, block, place, clean, SENTENCE);
	const runs = runsWithout(text, clean, foreign);
	let stranger = 0;
	let at = start;
	let kept = keptBefore;
	for (let s = 0; s <= runs.length; s += 3) {
		const isLast = s === runs.length;
		const to = isLast ? end : runs[s];
		const keptTo = isLast ? keptAfter : runs[s + 1];
		if (to > at) gap(at, to, kept, keptTo);
		if (isLast) break;
		cut.runs.push(runs[s], runs[s + 1], runs[s + 2]);
		at = runs[s] + runs[s + 2];
		kept = runs[s + 1] + runs[s + 2];
	}
	return cut;

	/** Units `from` to `to` match nothing in the chain; the kept copy reads on from `keptFrom` to `keptTo` meanwhile. */
	function gap(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
	): void {
		let left = from;
		const first = stranger;
		while (stranger < foreign.length && foreign[stranger].from < to) stranger++;
		const inside = foreign.slice(first, stranger);
		const isBlank = inside.every((one) => one.isBlank);
		// A gap that stays as a whole is not taken apart, nor is one that is what the kept copy reads, edited.
		if (isBlank && isOwn(from, to, keptFrom, keptTo, false)) inside.length = 0;
		for (const one of inside) {
			if (one.isBlank && isAlike(from, to, keptFrom, keptTo)) continue;
			if (isOwn(left, one.from, keptFrom, keptTo, false))
				keep(left, one.from, keptFrom, keptTo);
			// What the chain says of it by chance or but for its end does not stand elsewhere either.
			keep(one.from, one.to, keptFrom, keptTo, one.isBlank ? WHOLE : 1);
			left = one.to;
		}
		if (isOwn(left, to, keptFrom, keptTo, false))
			keep(left, to, keptFrom, keptTo);
	}

	/** Keeps what stands only here, save what of it stands outside this chain: the title, a paragraph in another order. */
	function keep(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
		share: number = WHOLE,
	): void {
		const others = elsewhere(from, to, share);
		const anchor =
			keptFrom > 0
				? blockAt(text, keptFrom - 1)
				: keptTo >= 0
					? blockAt(text, keptTo) - 1
					: block;
		const before = anchor === block ? block : anchor + 1;
		let left = from;
		for (let s = 0; s <= others.length; s += 3) {
			const right = s === others.length ? to : others[s];
			if (
				right > left &&
				(others.length === 0 || isOwn(left, right, keptFrom, keptFrom, true))
			)
				cut.own.push({ from: left, to: right, before });
			if (s === others.length) break;
			cut.runs.push(others[s], others[s + 1], others[s + 2]);
			left = others[s] + others[s + 2];
		}
	}

	function isOwn(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
		isBordered: boolean,
	): boolean {
		if (to <= from) return false;
		if (from === start && to === end) return true;
		const mass = massOf(text, from, to);
		const leftEnd = isBordered || isBlockBorder(text, keptFrom);
		const rightEnd = isBordered || isBlockBorder(text, keptTo);
		const isClean =
			(leftEnd || isSentenceBorder(text, input, block, from)) &&
			(rightEnd || isSentenceBorder(text, input, block, to));
		const least = !isClean
			? PASSAGE
			: (leftEnd && rightEnd && from > start && to < end) ||
					(to === end && endsSentence(text, input, block))
				? CAPTION
				: SENTENCE;
		return mass >= least && !isAlike(from, to, keptFrom, keptTo);
	}

	/** Whether a stretch is what the kept copy reads meanwhile, edited. */
	function isAlike(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
	): boolean {
		const size = to - from;
		const keptSize = keptTo - keptFrom;
		if (keptFrom < 0 || keptSize < size * 0.3 || keptSize > size * 3)
			return false;
		return similarity(text, from, to, keptFrom, keptTo) >= EDITED;
	}
}
