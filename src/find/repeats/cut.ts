import type { Chain } from "../../compare/chains.js";
import {
	blockAt,
	type ComparableText,
	massOf,
} from "../../compare/comparable.js";
import { similarity } from "../../compare/similarity.js";
import type { Repeat } from "../../types.js";
import { foreignSentences, runsWithout } from "./foreign.js";
import { isBlockBorder, isSentenceBorder } from "./sentence.js";

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
/** Letters from which a stretch between two paragraphs of the kept copy is a caption of its own. */
const CAPTION = 12;
/** Letters from which a stretch is more than an edit wherever it begins and ends: most sentences are shorter. */
const PASSAGE = 120;
/** From here on a stretch is an edit of what stands in its place: unrelated sentences of up to 40 words score .39 on average. */
const EDITED = 0.55;
/** A block of a copied run of which less than this matches is no copy of anything. */
const UNRELATED = 0.5;

/** Where a range of units stands besides the chain at hand: flat triples like `Cut.runs`, possibly none. */
export type Elsewhere = (from: number, to: number) => number[];

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
		if (range.to > range.from && matched < (end - start) * UNRELATED) runs = [];
		const before = s > 0 ? all[s - 2] + all[s - 1] : -1;
		const after = nextKept(all, end);
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

function nextKept(runs: readonly number[], from: number): number {
	for (let s = 0; s < runs.length; s += 3)
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
	const foreign = foreignSentences(
		text,
		input,
		block,
		place,
		matching,
		SENTENCE,
	);
	const runs = runsWithout(text, matching, foreign);
	let at = start;
	let kept = keptBefore;
	// Units at the start of the next run that an insertion shifted to the right has taken.
	let taken = 0;
	for (let s = 0; s <= runs.length; s += 3) {
		const isLast = s === runs.length;
		const to = isLast ? end : runs[s];
		const keptTo = isLast ? keptAfter : runs[s + 1];
		if (to > at) gap(at, to, kept, keptTo, isLast ? 0 : runs[s + 2]);
		if (isLast) break;
		const skip = Math.min(taken, runs[s + 2]);
		taken = 0;
		if (runs[s + 2] > skip)
			cut.runs.push(runs[s] + skip, runs[s + 1] + skip, runs[s + 2] - skip);
		at = runs[s] + runs[s + 2];
		kept = runs[s + 1] + runs[s + 2];
	}
	return cut;

	/** Units `from` to `to` match nothing in the chain; the kept copy reads on from `keptFrom` to `keptTo` meanwhile; `nextRun`: units that match behind. */
	function gap(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
		nextRun: number,
	): void {
		const strangers = foreign.filter((one) => one.from < to && one.to > from);
		if (strangers.length > 0) {
			let at = from;
			for (const one of strangers) {
				if (isOwn(at, one.from, keptFrom, keptTo, false))
					keep(at, one.from, keptFrom, keptTo);
				keep(one.from, one.to, keptFrom, keptTo);
				at = one.to;
			}
			if (isOwn(at, to, keptFrom, keptTo, false))
				keep(at, to, keptFrom, keptTo);
			return;
		}
		const shift =
			keptFrom >= 0 && keptFrom === keptTo
				? cleanShift(from, to, keptFrom, nextRun)
				: 0;
		if (
			!isOwn(from + shift, to + shift, keptFrom + shift, keptTo + shift, false)
		)
			return;
		const moved = shift === 0 ? [] : shiftRuns(to, shift);
		keep(from + shift, to + shift, keptFrom + shift, keptTo + shift);
		cut.runs.push(...moved);
	}

	/** Keeps what stands only here, save what of it stands outside this chain: the title, a paragraph in another order. */
	function keep(
		from: number,
		to: number,
		keptFrom: number,
		keptTo: number,
	): void {
		const others = elsewhere(from, to);
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
			: leftEnd && rightEnd && from > start && to < end
				? CAPTION
				: SENTENCE;
		if (mass < least) return false;
		if (
			keptFrom < 0 ||
			keptTo - keptFrom < (to - from) * 0.3 ||
			keptTo - keptFrom > (to - from) * 3
		)
			return true;
		return similarity(text, from, to, keptFrom, keptTo) < EDITED;
	}

	/**
	 * An insertion may lie a few units off where its neighbours happen to begin alike ("The …
	 * The …"): the shift that puts it between two sentence ends, or 0 where it stands between
	 * two kept blocks.
	 */
	function cleanShift(
		from: number,
		to: number,
		keptFrom: number,
		nextRun: number,
	): number {
		const { units } = text;
		const last = cut.runs.length - 3;
		if (last < 0 || cut.runs[last] + cut.runs[last + 2] !== from || to === end)
			return 0;
		if (isBlockBorder(text, keptFrom)) return 0;
		const furthest = Math.min(FARTHEST, cut.runs[last + 2]);
		let least = 0;
		while (
			least > -furthest &&
			units[from + least - 1] === units[to + least - 1]
		)
			least--;
		let most = 0;
		while (
			most < Math.min(FARTHEST, nextRun) &&
			units[from + most] === units[to + most]
		)
			most++;
		for (let shift = least; shift <= most; shift++) {
			if (
				isSentenceBorder(text, input, block, from + shift) &&
				isSentenceBorder(text, input, block, to + shift)
			)
				return shift;
		}
		return 0;
	}

	/** Moves the border between the runs around an insertion; gives back the run that now follows it. */
	function shiftRuns(to: number, shift: number): number[] {
		const last = cut.runs.length - 3;
		cut.runs[last + 2] += shift;
		if (shift > 0) {
			taken = shift;
			return [];
		}
		return [to + shift, cut.runs[last + 1] + cut.runs[last + 2], -shift];
	}
}

/** An accidental likeness at both ends of an insertion is a few words at most. */
const FARTHEST = 64;
