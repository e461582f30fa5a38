import type { Matches } from "./matches.js";

/**
 * Two ranges of the text that say the same in the same order: matches in rising order on
 * both sides. The ranges never overlap; `first` lies before `second`.
 */
export interface Chain {
	/** Flat triples: start on the first side, start on the second side, length. */
	segments: number[];
	/** Units that match. */
	matched: number;
}

/** How many matches back a chain may be continued; chance matches stand between (minimap2 looks back 50). */
const LOOK_BACK = 32;
/** Units from which a match is no chance, and how many of these are remembered. */
const LONG = 64;
const MOST_LONG = 16;
/** Edits shift a copy against its original by a few units each. */
const DIAGONAL_BITS = 6;
/** Units that may differ between two matches on both sides at once: a rewritten sentence or two. */
const MOST_REWRITTEN = 400;
/** Units that one side alone may hold between two matches: a paragraph, a box, a list of its own. */
const MOST_INSERTED = 6000;
/** What a rewritten unit costs: an edited paragraph goes on along its diagonal, whatever was rewritten. */
const REWRITTEN_COST = 0.15;
/**
 * What a shift by one unit costs, up to `MOST_SHIFT`: leaving the diagonal for a chance match
 * and coming back costs more than its 16 to 20 units earn, a paragraph of its own little
 * against what follows.
 */
const SHIFT_COST = 0.5;
const MOST_SHIFT = 96;
/** Matches that a chain keeps of an overlapped one must add at least this many units. */
const LEAST_ADDED = 6;

/** By match: how heavy the chain that ends with it is, and what it goes through. */
interface Links extends Pick<Matches, "first" | "second" | "length"> {
	score: Float64Array;
	/** The match before; -1: none. */
	before: Int32Array;
	/** The first match of the chain. */
	head: Int32Array;
	/** The second one; -1: none. */
	neck: Int32Array;
	/** How far apart the two sides are: what it changes by, one side alone holds. */
	shift: Int32Array;
}

/**
 * Joins matches to heaviest chains in order (as Li 2018, "Minimap2", section 2.1, does with
 * the anchors of a genome), the heaviest first. Every match belongs to one chain at most.
 */
export function findChains(matches: Matches): Chain[] {
	const { first, second, length, count } = matches;
	const score = new Float64Array(count);
	const before = new Int32Array(count).fill(-1);
	const head = new Int32Array(count);
	const neck = new Int32Array(count).fill(-1);
	const shift = new Int32Array(count);
	const links = { first, second, length, score, before, head, neck, shift };
	// The latest match on each diagonal, the distance between the two sides in steps of 64 units.
	const latest = new Map<number, number>();
	const long: number[] = [];
	for (let j = 0; j < count; j++) {
		const own = length[j];
		const apart = second[j] - first[j];
		score[j] = own;
		head[j] = j;
		shift[j] = apart;
		// Where phrases come again and again, more chance matches than LOOK_BACK stand between two
		// of a copy: the latest on the same diagonal, and the latest long ones, come first.
		const diagonal = apart >> DIAGONAL_BITS;
		for (let near = diagonal - 1; near <= diagonal + 1; near++) {
			const i = latest.get(near);
			if (i !== undefined) consider(links, i, j);
		}
		for (const i of long) consider(links, i, j);
		const earliest = Math.max(0, j - LOOK_BACK);
		for (let i = j - 1; i >= earliest; i--) {
			// Most are chance and too far off this one's diagonal: told here, without a call.
			const weight = Math.max(score[i], own);
			if (Math.abs(apart - shift[i]) <= mostInserted(weight))
				consider(links, i, j);
		}
		if (own >= LONG) {
			long.push(j);
			if (long.length > MOST_LONG) long.shift();
		}
		latest.set(diagonal, j);
	}
	return extract(links, count);
}

/** Units that one side of a chain so heavy may hold alone between two matches. */
function mostInserted(weight: number): number {
	return Math.min(MOST_INSERTED, weight * 2 + 100);
}

/** Continues the chain that ends with match `i` by match `j`, if that is the heaviest so far. */
function consider(links: Links, i: number, j: number): void {
	const { first, second, length, score, before, head, neck, shift } = links;
	// What can't be better than what has been found needs no closer look.
	if (score[i] + length[j] <= score[j]) return;
	if (first[j] < first[i] || second[j] < second[i]) return;
	let start = head[i];
	let total = score[i];
	// The first side must not run into where the second begins.
	if (first[j] + length[j] > second[start]) {
		// A title's words at the end of the body are no beginning of the second body: given up for
		// what runs into them.
		if (length[start] >= LONG) return;
		start = neck[i];
		if (start < 0 || first[j] + length[j] > second[start]) return;
		total -= score[start] - length[start];
	}
	const gapFirst = first[j] - first[i] - length[i];
	const gapSecond = second[j] - second[i] - length[i];
	const added = length[j] - Math.max(0, -gapFirst, -gapSecond);
	if (added < LEAST_ADDED) return;
	const rewritten = Math.max(0, Math.min(gapFirst, gapSecond));
	const weight = Math.max(total, added);
	if (rewritten > MOST_REWRITTEN || rewritten > weight * 2) return;
	const inserted = Math.abs(shift[j] - shift[i]);
	if (inserted > mostInserted(weight)) return;
	const gain =
		total +
		added -
		rewritten * REWRITTEN_COST -
		Math.min(inserted, MOST_SHIFT) * SHIFT_COST;
	if (gain <= score[j]) return;
	score[j] = gain;
	before[j] = i;
	head[j] = start;
	neck[j] = start === i ? j : start === head[i] ? neck[i] : -1;
}

/** The chains of the matches, the heaviest first; of equals the one that ends first. */
function extract(links: Links, count: number): Chain[] {
	const { first, second, length, score, before, head } = links;
	// Numbers that sort by themselves: scores are whole twentieths.
	const order = new Float64Array(count);
	for (let i = 0; i < count; i++)
		order[i] = i - Math.round(score[i] * 20) * count;
	order.sort();
	const used = new Uint8Array(count);
	const chains: Chain[] = [];
	for (const key of order) {
		const end = ((key % count) + count) % count;
		if (used[end] === 1) continue;
		const members: number[] = [];
		for (let at = end; at >= 0 && used[at] === 0; at = before[at]) {
			used[at] = 1;
			members.push(at);
			if (at === head[end]) break;
		}
		const chain: Chain = { segments: [], matched: 0 };
		for (let m = members.length - 1; m >= 0; m--) {
			const at = members[m];
			append(chain, first[at], second[at], length[at]);
		}
		chains.push(chain);
	}
	return chains;
}

/** Adds a match behind a chain, less what both already hold. */
function append(
	chain: Chain,
	first: number,
	second: number,
	length: number,
): void {
	const { segments } = chain;
	const at = segments.length - 3;
	let overlap = 0;
	if (at >= 0) {
		overlap = Math.max(
			0,
			segments[at] + segments[at + 2] - first,
			segments[at + 1] + segments[at + 2] - second,
		);
	}
	if (length <= overlap) return;
	segments.push(first + overlap, second + overlap, length - overlap);
	chain.matched += length - overlap;
}

/** The units that a side of a chain spans, first to last. */
export function placeOf(
	{ segments }: Chain,
	which: 0 | 1,
): { from: number; to: number } {
	const last = segments.length - 3;
	const to = segments[last + which] + segments[last + 2];
	return { from: segments[which], to };
}

/**
 * More units than any text has. A whole number as all others are: beside an infinite one V8
 * keeps them as fractions, and the functions that met both kinds were never optimized again.
 */
const BEYOND = 2 ** 30;

/** The part of a chain of which one side lies in a range of units. */
export function restrictSide(
	chain: Chain,
	which: 0 | 1,
	range: { from: number; to: number },
): Chain {
	const everywhere = { from: 0, to: BEYOND };
	return which === 0
		? restrict(chain, range, everywhere)
		: restrict(chain, everywhere, range);
}

/** The part of a chain whose first side lies in one range of units and whose second side lies in another. */
export function restrict(
	chain: Chain,
	first: { from: number; to: number },
	second: { from: number; to: number },
): Chain {
	const restricted: Chain = { segments: [], matched: 0 };
	const { segments } = chain;
	for (let s = 0; s < segments.length; s += 3) {
		const skip = Math.max(
			0,
			first.from - segments[s],
			second.from - segments[s + 1],
		);
		const length =
			Math.min(
				segments[s + 2],
				first.to - segments[s],
				second.to - segments[s + 1],
			) - skip;
		if (length <= 0) continue;
		restricted.segments.push(
			segments[s] + skip,
			segments[s + 1] + skip,
			length,
		);
		restricted.matched += length;
	}
	return restricted;
}
