import { doubled } from "./buffers.js";
import { isInCharacter } from "./character-end.js";
import { blockAt, type ComparableText, isDenseText } from "./comparable.js";
import { findSeeds, placeOfFiled } from "./seeds.js";

/**
 * Maximal runs of units that stand twice, as three parallel columns in order of `second`:
 * units `first` to `first + length` equal units `second` to `second + length`, and the two
 * never overlap.
 */
export interface Matches {
	first: Int32Array;
	second: Int32Array;
	length: Int32Array;
	count: number;
	/** Whether next to every run is here, in full length: true of all but hostile and very repetitive text. */
	complete: boolean;
}

/**
 * How many earlier places are compared a step: two glued copies, a teaser and a pull quote
 * beside the body make five.
 */
const PLACES = 8;
/**
 * Shorter runs are chance: a set phrase of a language ("Everyone has the right to", "den
 * Vereinten Nationen"). What stands between two edits and is shorter, alignment finds.
 */
const SHORTEST = 24;
const SHORTEST_DENSE = 10;
/**
 * Share of a block's steps that may have more places than are compared, .43 at most in
 * declarations of 20,000 units: a copy of half of a block shows at one of the others. Of
 * blocks of less than so many steps all may, which are set phrases.
 */
const MOST_UNSEEN = 0.5;
const SHORT_STEPS = 3;
/**
 * Units compared, as a multiple of the text, before only the first place counts: keeps hostile
 * repetition linear. A unit of the fifth copy is compared with four, and of five copies with two.
 */
const EFFORT = 4;

export function shortestMatch(text: ComparableText): number {
	return isDenseText(text) ? SHORTEST_DENSE : SHORTEST;
}

/**
 * Units that are compared beyond two of a row of copies, of which one is taken: to the end of
 * the row each would be compared with all behind it.
 */
const ROW = 256;

/** Finds what stands twice: seeds propose, every one is verified unit by unit. Linear in the text. */
export function findMatches(text: ComparableText): Matches {
	const { units, starts, length } = text;
	const seeds = findSeeds(text);
	const { positions, earliest, count, next, shingle, step } = seeds;
	const found = new Columns();
	const shortest = shortestMatch(text);
	// Runs that reach beyond the position at hand, by distance: what lies on them is found already.
	const openDistances = new Int32Array(MOST_OPEN);
	const openEnds = new Int32Array(MOST_OPEN);
	let open = 0;
	let reach = 0;
	let block = 0;
	let effort = EFFORT * length + 4096;
	// Of the block at hand: the steps with more places than were compared.
	let unseen = 0;
	let compared = 0;
	let stepEnd = 0;
	let places = 0;
	for (let s = 0; s < count; s++) {
		const at = positions[s];
		if (at >= stepEnd) {
			stepEnd = at + step;
			places = 0;
		}
		if (places > PLACES) continue;
		while (starts[block + 1] <= at) {
			block++;
			unseen = 0;
		}
		open = close(openEnds, openDistances, open, at);
		for (let filed = earliest[s]; filed !== 0; filed = next[filed]) {
			const distance = at - placeOfFiled(seeds, filed);
			if (distance <= 0) break;
			// When the effort is spent only text that no run covers yet is looked at.
			if (++places > PLACES || (effort < 0 && reach > at)) {
				unseen++;
				const steps = (starts[block + 1] - starts[block]) / step;
				if (steps >= SHORT_STEPS && unseen > steps * MOST_UNSEEN)
					found.complete = false;
				break;
			}
			if (isOpen(openDistances, open, distance)) continue;
			let end = at;
			// Verified literally, and never into its own other copy: p p p is p twice removed, not a run over itself.
			const limit = Math.min(length, at + 2 * distance + ROW);
			while (end < limit && units[end] === units[end - distance]) end++;
			effort -= end - at;
			if (end - at < shingle) continue;
			let start = at;
			// Back to the block's beginning, which places that were not compared may have hidden; what
			// reaches further was found from the last place that was, or a step before.
			const back = Math.max(
				distance,
				Math.min(starts[block], compared, at - step + 1),
			);
			while (start > back && units[start - 1] === units[start - 1 - distance])
				start--;
			effort -= at - start;
			if (end - start >= shortest) {
				start = pushTails(found, text, start, end, distance);
				if (end - start > distance) {
					found.complete = false;
					// A row of copies: the run begins where a block does, not in the end of the one before.
					const own = blockAt(text, start);
					const border = starts[own] === start ? start : starts[own + 1];
					if (border + distance <= end) start = border;
					end = start + distance;
				}
				if (end <= at) continue;
				if (end - start >= shortest)
					found.push(start - distance, start, end - start);
			}
			if (open < MOST_OPEN) {
				openDistances[open] = distance;
				openEnds[open++] = end;
			}
			if (end > reach) reach = end;
		}
		compared = at;
	}
	return found;
}

/** Runs that can be open at once: as many as places are looked at, with some that have just begun. */
const MOST_OPEN = 32;

function isOpen(
	distances: Int32Array,
	open: number,
	distance: number,
): boolean {
	for (let i = 0; i < open; i++) if (distances[i] === distance) return true;
	return false;
}

/** Drops the runs that have ended; gives back how many are left. */
function close(
	ends: Int32Array,
	distances: Int32Array,
	open: number,
	at: number,
): number {
	let left = 0;
	for (let i = 0; i < open; i++) {
		if (ends[i] <= at) continue;
		ends[left] = ends[i];
		distances[left++] = distances[i];
	}
	return left;
}

/**
 * Where a run begins that counts: not inside of a character, nor in the end of a block. That tail
 * is pushed as a match of its own, for a pull quote may stand there, and the next letter agree by
 * chance.
 */
export function pushTails(
	found: Columns,
	text: ComparableText,
	start: number,
	end: number,
	distance: number,
): number {
	const shortest = shortestMatch(text);
	let from = start;
	while (
		from < end &&
		(isInCharacter(text, from) || isInCharacter(text, from - distance))
	)
		from++;
	// The nearer border comes first, or what lies before it would hide the tail.
	const near = clipStart(text, from, end, distance);
	const isNear = near > from && near < clipStart(text, from, end, 0);
	for (const side of isNear ? [distance, 0] : [0, distance]) {
		const next = clipStart(text, from, end, side);
		if (next - from >= shortest && next - from <= distance)
			found.push(from - distance, from, next - from);
		from = next;
	}
	return from;
}

/** A tail of the block before that is longer is no coincidence. */
const LONGEST_TAIL = 60;

/**
 * Where what stands before both places ends alike, a copy would seem to begin in the end of
 * the block before: a run that reaches a little over a block border begins at the border,
 * unless it holds that block whole.
 */
function clipStart(
	text: ComparableText,
	start: number,
	end: number,
	distance: number,
): number {
	const block = blockAt(text, start - distance);
	const tail = text.starts[block + 1] - (start - distance);
	const isTail = start - distance > text.starts[block] && tail < LONGEST_TAIL;
	return isTail && start + tail < end ? start + tail : start;
}

export class Columns implements Matches {
	first = new Int32Array(64);
	second = new Int32Array(64);
	length = new Int32Array(64);
	count = 0;
	complete = true;

	push(first: number, second: number, length: number): void {
		if (this.count === this.first.length) {
			this.first = doubled(this.first);
			this.second = doubled(this.second);
			this.length = doubled(this.length);
		}
		this.first[this.count] = first;
		this.second[this.count] = second;
		this.length[this.count++] = length;
	}
}
