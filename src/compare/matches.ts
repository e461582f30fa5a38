import { doubled } from "./buffers.js";
import { blockAt, type ComparableText, isDenseText } from "./comparable.js";
import { fingerprints } from "./fingerprints.js";

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

/** How many earlier places of one fingerprint are compared: two glued copies, a teaser and a pull quote beside the body make five. */
const PLACES = 8;
/**
 * Shorter runs are chance: a set phrase of a language ("Everyone has the right to", "den
 * Vereinten Nationen"). What stands between two edits and is shorter, alignment finds.
 */
const SHORTEST = 24;
const SHORTEST_DENSE = 10;
/** Share of fingerprints that may be too common to be compared with all their places: .08 in the most repetitive hundredth of glued laws. */
const MOST_UNSEEN = 0.1;
/** Units compared, as a multiple of the text, before only the first place counts: keeps hostile repetition linear. */
const EFFORT = 12;

/** Finds what stands twice: fingerprints propose, every hit is verified unit by unit. Linear in the text. */
export function findMatches(text: ComparableText): Matches {
	const { units, starts, length } = text;
	const prints = fingerprints(text);
	const { positions, hashes, count, shingle } = prints;
	const found = new Columns();
	const shortest = isDenseText(text) ? SHORTEST_DENSE : SHORTEST;
	let bits = 4;
	while (1 << bits < count * 2) bits++;
	const mask = (1 << bits) - 1;
	// Slot of the table: one more than the first fingerprint with that hash.
	const table = new Int32Array(1 << bits);
	const next = new Int32Array(count).fill(-1);
	const last = new Int32Array(count);
	const places = new Uint8Array(count);
	// Runs that reach beyond the position at hand, by distance: what lies on them is found already.
	const openDistances = new Int32Array(MOST_OPEN);
	const openEnds = new Int32Array(MOST_OPEN);
	let open = 0;
	let reach = 0;
	let block = 0;
	let effort = EFFORT * length + 4096;
	let unseen = 0;
	let compared = 0;
	for (let f = 0; f < count; f++) {
		const at = positions[f];
		while (starts[block + 1] <= at) block++;
		const hash = hashes[f];
		let slot = (hash ^ (hash >>> bits)) & mask;
		while (table[slot] !== 0 && hashes[table[slot] - 1] !== hash)
			slot = (slot + 1) & mask;
		const head = table[slot] - 1;
		if (head < 0) {
			table[slot] = f + 1;
			last[f] = f;
			places[f] = 1;
			continue;
		}
		open = close(openEnds, openDistances, open, at);
		for (let candidate = head; candidate >= 0; ) {
			// When the effort is spent only text that no run covers yet is looked at.
			if (effort < 0 && reach > at) {
				unseen++;
				break;
			}
			const distance = at - positions[candidate];
			candidate = next[candidate];
			if (isOpen(openDistances, open, distance)) continue;
			let end = at;
			// Verified literally, and never into its own other copy: p p p is p twice removed, not a run over itself.
			while (end < length && units[end] === units[end - distance]) end++;
			effort -= end - at;
			if (end - at < shingle) continue;
			let start = at;
			// Back to the block's beginning, which a fingerprint too common to be followed may have
			// hidden; what reaches further was found from the last fingerprint that was compared.
			// One before may have no twin: the first window of a text has no neighbours to the left.
			const back = Math.max(distance, Math.min(starts[block], compared));
			while (start > back && units[start - 1] === units[start - 1 - distance])
				start--;
			effort -= at - start;
			// The tail is a match of its own: a pull quote may stand there, and the next letter agree by
			// chance. The nearer border comes first, or what lies before it would hide the tail.
			const near = clipStart(text, start, end, distance);
			const isNear = near > start && near < clipStart(text, start, end, 0);
			for (const side of isNear ? [distance, 0] : [0, distance]) {
				const next = clipStart(text, start, end, side);
				if (next - start >= shortest && next - start <= distance)
					found.push(start - distance, start, next - start);
				start = next;
			}
			if (end - start > distance) {
				found.complete = false;
				// A row of copies: the run begins where a block does, not in the end of the one before.
				const own = blockAt(text, start);
				const border = starts[own] === start ? start : starts[own + 1];
				if (border + distance <= end) start = border;
				end = start + distance;
			}
			if (end <= at) continue;
			if (open < MOST_OPEN) {
				openDistances[open] = distance;
				openEnds[open++] = end;
			}
			if (end > reach) reach = end;
			if (end - start >= shortest)
				found.push(start - distance, start, end - start);
		}
		compared = at;
		if (places[head] < PLACES) {
			places[head]++;
			next[last[head]] = f;
			last[head] = f;
		} else unseen++;
	}
	if (unseen > count * MOST_UNSEEN) found.complete = false;
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

class Columns implements Matches {
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
