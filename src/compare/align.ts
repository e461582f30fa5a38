import type { Chain } from "./chains.js";
import { type ComparableText, isDenseText } from "./comparable.js";

/** Shorter shared runs between two edits are coincidence: "the", "ung". */
const SHORTEST = 5;
const SHORTEST_DENSE = 2;

/** Units that two texts share by chance, at most. */
export function shortestShared(text: ComparableText): number {
	return isDenseText(text) ? SHORTEST_DENSE : SHORTEST;
}

/**
 * A shared run counts as alignment when it makes up this share of the longer gap, or this
 * share of the shorter: else what stands only in one of them is shredded by words that both use.
 */
const SHARE_OF_LONGER = 0.15;
const SHARE_OF_SHORTER = 0.8;
/** Cells of one table of shared runs; a longer pair of gaps is left as it is, one difference. */
const MOST_CELLS = 160_000;

/** What may still be spent on tables of shared runs, in cells; shared by all chains of a document so that time stays linear. */
export interface AlignBudget {
	cells: number;
}

/** Bounds of what a chain may grow into at its ends. */
export interface Reach {
	firstFrom: number;
	firstTo: number;
	secondFrom: number;
	secondTo: number;
}

/**
 * Fills the gaps of a chain, and what lies beyond its ends within `reach`, with the
 * longest shared runs (as Ratcliff and Obershelp's gestalt matching does): what is left
 * are the places at which the two sides read otherwise.
 */
export function align(
	text: ComparableText,
	chain: Chain,
	reach: Reach,
	budget: AlignBudget,
): Chain {
	const { segments } = chain;
	const aligned: Chain = { segments: [], matched: 0 };
	let first = reach.firstFrom;
	let second = reach.secondFrom;
	for (let s = 0; s < segments.length; s += 3) {
		const gap = {
			firstFrom: first,
			firstTo: segments[s],
			secondFrom: second,
			secondTo: segments[s + 1],
			isOpenLeft: s === 0,
			isOpenRight: false,
		};
		fill(text, gap, aligned, budget);
		push(aligned, segments[s], segments[s + 1], segments[s + 2]);
		first = segments[s] + segments[s + 2];
		second = segments[s + 1] + segments[s + 2];
	}
	const rest = {
		firstFrom: first,
		firstTo: reach.firstTo,
		secondFrom: second,
		secondTo: reach.secondTo,
		isOpenLeft: false,
		isOpenRight: true,
	};
	fill(text, rest, aligned, budget);
	return aligned;
}

/** What both sides hold between two runs, or beyond the first or the last: open on that side. */
interface Gap extends Reach {
	isOpenLeft: boolean;
	isOpenRight: boolean;
}

function fill(
	text: ComparableText,
	gap: Gap,
	into: Chain,
	budget: AlignBudget,
): void {
	const { units } = text;
	const shortest = shortestShared(text);
	let { firstFrom, firstTo, secondFrom, secondTo } = gap;
	let most = Math.min(firstTo - firstFrom, secondTo - secondFrom);
	if (most <= 0) return;
	// Beside a run every letter in common goes on with it; at the far end a letter or two are chance.
	let start = 0;
	while (start < most && units[firstFrom + start] === units[secondFrom + start])
		start++;
	if (gap.isOpenLeft && start < Math.min(most, shortest)) start = 0;
	if (start > 0) push(into, firstFrom, secondFrom, start);
	firstFrom += start;
	secondFrom += start;
	most -= start;
	let end = 0;
	while (end < most && units[firstTo - 1 - end] === units[secondTo - 1 - end])
		end++;
	if (gap.isOpenRight && end < Math.min(most, shortest)) end = 0;
	firstTo -= end;
	secondTo -= end;
	const run = longestShared(
		units,
		firstFrom,
		firstTo,
		secondFrom,
		secondTo,
		budget,
	);
	const left = firstTo - firstFrom;
	const right = secondTo - secondFrom;
	if (
		run !== null &&
		run.length >= shortest &&
		(run.length >= Math.max(left, right) * SHARE_OF_LONGER ||
			run.length >= Math.min(left, right) * SHARE_OF_SHORTER)
	) {
		const { first, second, length } = run;
		const isOpenLeft = gap.isOpenLeft && start === 0;
		const isOpenRight = gap.isOpenRight && end === 0;
		const before = { firstFrom, firstTo: first, secondFrom, secondTo: second };
		fill(text, { ...before, isOpenLeft, isOpenRight: false }, into, budget);
		push(into, first, second, length);
		const behind = {
			firstFrom: first + length,
			firstTo,
			secondFrom: second + length,
			secondTo,
		};
		fill(text, { ...behind, isOpenLeft: false, isOpenRight }, into, budget);
	}
	if (end > 0) push(into, firstTo, secondTo, end);
}

function push(
	chain: Chain,
	first: number,
	second: number,
	length: number,
): void {
	const { segments } = chain;
	const at = segments.length - 3;
	chain.matched += length;
	if (
		at >= 0 &&
		segments[at] + segments[at + 2] === first &&
		segments[at + 1] + segments[at + 2] === second
	) {
		segments[at + 2] += length;
	} else segments.push(first, second, length);
}

function longestShared(
	units: Uint16Array,
	firstFrom: number,
	firstTo: number,
	secondFrom: number,
	secondTo: number,
	budget: AlignBudget,
): { first: number; second: number; length: number } | null {
	const rows = firstTo - firstFrom;
	const columns = secondTo - secondFrom;
	const cells = rows * columns;
	if (cells <= 0 || cells > MOST_CELLS || cells > budget.cells) return null;
	budget.cells -= cells;
	const runs = new Int32Array(columns + 1);
	let best = 0;
	let first = 0;
	let second = 0;
	for (let r = 0; r < rows; r++) {
		const unit = units[firstFrom + r];
		for (let c = columns; c > 0; c--) {
			const run = units[secondFrom + c - 1] === unit ? runs[c - 1] + 1 : 0;
			runs[c] = run;
			if (run > best) {
				best = run;
				first = firstFrom + r - run + 1;
				second = secondFrom + c - run;
			}
		}
	}
	return best > 0 ? { first, second, length: best } : null;
}
