import { shortestShared } from "../../compare/align.js";
import {
	blockAt,
	type ComparableText,
	massOf,
} from "../../compare/comparable.js";
import { isSentenceBorder } from "./sentence.js";

/** A stretch of units of a removed block. */
export interface Stretch {
	from: number;
	to: number;
}

/**
 * The sentences of a removed block that the kept copy does not say, although letters of them
 * match: what two sentences begin or end with alike ("… presa." and "De niña."), or pick from
 * each other here and there, hides that one of them stands nowhere else. `runs` as in `Cut`.
 * Sentences of which nothing matches count only beside such a one: alone they are a gap.
 */
export function foreignSentences(
	text: ComparableText,
	input: string,
	block: number,
	place: Stretch,
	runs: readonly number[],
	least: number,
): Stretch[] {
	const found: Stretch[] = [];
	let keptBorders: Set<number> | null = null;
	const isBorder = (at: number) => {
		if (at <= place.from || at >= place.to) return true;
		keptBorders ??= bordersOf(text, runs);
		return keptBorders.has(at) || isSentenceBorder(text, input, block, at);
	};
	const chance = shortestShared(text);
	// Blank sentences right before `at`.
	let blankFrom = -1;
	let at = place.from;
	for (let s = 0; s <= runs.length; s += 3) {
		const gapFrom = s === 0 ? place.from : runs[s - 3] + runs[s - 1];
		const gapTo = s === runs.length ? place.to : runs[s];
		if (gapTo <= Math.max(at, gapFrom)) continue;
		let from = Math.max(at, gapFrom);
		while (from > at && !isBorder(from)) from--;
		if (from > at) blankFrom = -1;
		at = from;
		while (at < gapTo) {
			let to = at + 1;
			while (!isBorder(to)) to++;
			const { matched, earned } = said(runs, at, to, chance);
			const isForeign =
				matched > 0 &&
				earned < to - at - matched &&
				massOf(text, at, to) >= least;
			const last = found.at(-1);
			if (isForeign || (matched === 0 && last?.to === at)) {
				const start = blankFrom >= 0 ? blankFrom : at;
				if (last?.to === start) last.to = to;
				else found.push({ from: start, to });
				blankFrom = -1;
			} else if (matched > 0) blankFrom = -1;
			else if (blankFrom < 0) blankFrom = at;
			at = to;
		}
	}
	return found;
}

/** Units of a stretch that match, and how many more they are in each run than chance makes. */
function said(
	runs: readonly number[],
	from: number,
	to: number,
	chance: number,
): { matched: number; earned: number } {
	let matched = 0;
	let earned = 0;
	for (let s = firstBehind(runs, from); s < runs.length; s += 3) {
		if (runs[s] >= to) break;
		const units = Math.min(to, runs[s] + runs[s + 2]) - Math.max(from, runs[s]);
		matched += units;
		earned += Math.max(0, units - chance);
	}
	return { matched, earned };
}

/** The first run that ends behind a unit. */
function firstBehind(runs: readonly number[], at: number): number {
	let low = 0;
	let high = runs.length / 3;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (runs[middle * 3] + runs[middle * 3 + 2] <= at) low = middle + 1;
		else high = middle;
	}
	return low * 3;
}

/** Units of the removed copy at which a block of the kept one begins or ends. */
function bordersOf(text: ComparableText, runs: readonly number[]): Set<number> {
	const borders = new Set<number>();
	const { starts } = text;
	for (let s = 0; s < runs.length; s += 3) {
		const end = runs[s + 1] + runs[s + 2];
		const shift = runs[s] - runs[s + 1];
		for (let b = blockAt(text, runs[s + 1]); starts[b] <= end; b++)
			if (starts[b] >= runs[s + 1]) borders.add(starts[b] + shift);
	}
	return borders;
}

/** The runs without what lies in the stretches; those beside them take back what they had left to them. */
export function runsWithout(
	text: ComparableText,
	runs: readonly number[],
	stretches: readonly Stretch[],
): number[] {
	if (stretches.length === 0) return [...runs];
	const { units } = text;
	const left: number[] = [];
	let i = 0;
	for (let s = 0; s < runs.length; s += 3) {
		let from = runs[s];
		const end = from + runs[s + 2];
		const shift = runs[s + 1] - from;
		while (i > 0 && stretches[i - 1].to > from) i--;
		while (from < end) {
			while (i < stretches.length && stretches[i].to <= from) i++;
			const next = stretches[i];
			const to = Math.min(end, next?.from ?? end);
			if (to > from) left.push(from, from + shift, to - from);
			from = to < end ? next.to : end;
		}
	}
	for (const { from, to } of stretches) {
		const s = firstBehind(left, to);
		if (s === left.length || left[s] < to) continue;
		const least = s > 0 ? left[s - 2] + left[s - 1] : 0;
		while (
			left[s] > Math.max(to, from) &&
			left[s + 1] > least &&
			units[left[s] - 1] === units[left[s + 1] - 1]
		) {
			left[s]--;
			left[s + 1]--;
			left[s + 2]++;
		}
	}
	return left;
}
