import { shortestShared } from "../../compare/align.js";
import {
	blockAt,
	type ComparableText,
	massOf,
} from "../../compare/comparable.js";
import { similarity } from "../../compare/similarity.js";
import { isSentenceBorder, isTornAt } from "./sentence.js";

/** A stretch of units of a removed block. */
export interface Stretch {
	from: number;
	to: number;
}

/** Sentences of a removed block that the kept copy does not say. */
export interface Foreign extends Stretch {
	/** Nothing of them matches. */
	isBlank: boolean;
}

/**
 * The sentences of a removed block that the kept copy does not say, although letters of them
 * match: what two sentences begin or end with alike ("… presa." and "De niña."), or pick from
 * each other here and there, hides that one of them stands nowhere else. So does a sentence that is
 * torn off where the kept block ends. `runs` as in `Cut`. Short ones count only beside another.
 */
export function foreignSentences(
	text: ComparableText,
	input: string,
	block: number,
	place: Stretch,
	runs: readonly number[],
	least: number,
): Foreign[] {
	const found: Foreign[] = [];
	const chance = shortestShared(text);
	let kept = null as Borders | null;
	const isBorder = (at: number) => {
		if (at >= place.to) return true;
		kept ??= bordersOf(text, input, block, runs, place.to, chance);
		return kept.ends.has(at) || isSentenceBorder(text, input, block, at);
	};
	// Blank sentences right before `at`.
	let blankFrom = -1;
	let at = place.from;
	let t = 0;
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
			while (kept !== null && kept.torn[t] <= at) t++;
			const isTorn = kept !== null && kept.torn[t] < to;
			const isBlank = matched === 0;
			const isForeign =
				massOf(text, at, to) >= least &&
				(isBlank ||
					isTorn ||
					(earned < to - at - matched && !isSaidThere(text, runs, at, to)));
			const last = found.at(-1);
			if (isForeign || (isBlank && last?.to === at)) {
				const start = blankFrom >= 0 ? blankFrom : at;
				if (last?.to === start) {
					last.to = to;
					last.isBlank &&= isBlank;
				} else found.push({ from: start, to, isBlank });
				blankFrom = -1;
			} else if (!isBlank) blankFrom = -1;
			else if (blankFrom < 0) blankFrom = at;
			at = to;
		}
	}
	return found;
}

/** Bigrams that a stretch shares with the kept one at its place, from which it is the same with edits, aligned or not. */
const ALIKE = 0.8;

/** Whether the kept copy says a stretch at its place after all: alignment has its budget. */
function isSaidThere(
	text: ComparableText,
	runs: readonly number[],
	from: number,
	to: number,
): boolean {
	const s = firstBehind(runs, from);
	const kept = Math.max(0, runs[s + 1] - runs[s] + from);
	const keptTo = Math.min(text.length, kept + to - from);
	return similarity(text, from, to, kept, keptTo) >= ALIKE;
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

/** Units of the removed copy at which a block of the kept one begins or ends, and at which one ends while a sentence of the copy reads on. */
interface Borders {
	ends: Set<number>;
	torn: number[];
}

function bordersOf(
	text: ComparableText,
	input: string,
	block: number,
	runs: readonly number[],
	to: number,
	chance: number,
): Borders {
	const ends = new Set<number>();
	const torn: number[] = [];
	const { starts } = text;
	let last = -1;
	for (let s = 0; s < runs.length; s += 3) {
		const [from, kept, length] = runs.slice(s, s + 3);
		const end = from + length;
		const isLast = s + 3 === runs.length;
		const gap = (isLast ? to : runs[s + 3]) - end;
		for (let b = blockAt(text, kept); starts[b] <= kept + length; b++) {
			const at = from + starts[b] - kept;
			if (at < from) continue;
			// A letter or two behind the border are chance, as is an edit of a few in the midst of the copy.
			const isEnd = at === end && isLast && gap > 0;
			if (at > from && (isEnd || (end - at <= chance && gap > chance))) {
				// A heading whose words stand in the midst of a sentence ends there as little as it begins.
				const isInside =
					starts[b - 1] === kept &&
					last !== from &&
					!isSentenceBorder(text, input, block, from);
				if (isInside || isTornAt(text, input, b - 1, at)) {
					torn.push(at);
					continue;
				}
			}
			ends.add(at);
		}
		last = end;
	}
	return { ends, torn };
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
		while (from < end) {
			while (i < stretches.length && stretches[i].to <= from) i++;
			const next = stretches[i];
			const to = Math.min(end, next?.from ?? end);
			if (to > from) left.push(from, from + shift, to - from);
			from = to < end ? next.to : end;
		}
	}
	for (const { to } of stretches) {
		const s = firstBehind(left, to);
		const least = s > 0 ? left[s - 2] + left[s - 1] : 0;
		while (
			left[s] > to &&
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
