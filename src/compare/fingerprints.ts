import { doubled } from "./buffers.js";
import { type ComparableText, isDenseText } from "./comparable.js";

/** Fingerprints of a document in order of position. */
export interface Fingerprints {
	positions: Int32Array;
	hashes: Int32Array;
	count: number;
	/** Units a fingerprint is the hash of. */
	shingle: number;
}

/**
 * Shingle and window: every shared run of `shingle + window - 1` units shares a fingerprint,
 * 24 letters or 10 characters of Han, kana or Hangul, which carry more a character: as
 * long as the shortest match. A narrower window finds nothing more and costs a third more.
 */
const SHINGLE = 12;
const WINDOW = 13;
const DENSE_SHINGLE = 6;
const DENSE_WINDOW = 5;

/**
 * Thins the hashes of all shingles by winnowing (Schleimer, Wilkerson and Aiken 2003,
 * "Winnowing: local algorithms for document fingerprinting"): of every window of
 * consecutive hashes the least is taken, the one taken before where it still is the least.
 */
export function fingerprints(text: ComparableText): Fingerprints {
	const isDense = isDenseText(text);
	const shingle = isDense ? DENSE_SHINGLE : SHINGLE;
	const window = isDense ? DENSE_WINDOW : WINDOW;
	const all = shingleHashes(text, shingle);
	const total = all.length;
	let positions = new Int32Array(Math.ceil((total * 2.5) / (window + 1)) + 16);
	let hashes = new Int32Array(positions.length);
	let count = 0;
	let next = Math.min(window, total);
	for (let taken = lastLeast(all, 0, next); total > 0; next++) {
		if (count === positions.length) {
			positions = doubled(positions);
			hashes = doubled(hashes);
		}
		const least = all[taken];
		positions[count] = taken;
		hashes[count++] = least;
		const end = Math.min(total, taken + window);
		while (next < end && all[next] >= least) next++;
		if (next === total) break;
		// A lesser one has come, or the one taken leaves the window. Of equals the last, so that
		// a run of one character gives one fingerprint a window.
		taken = next < end ? next : lastLeast(all, taken + 1, next + 1);
	}
	return { positions, hashes, count, shingle };
}

/** Where the least of hashes `from` to `to` stands, the last of equals. */
function lastLeast(all: Int32Array, from: number, to: number): number {
	let at = to - 1;
	let least = all[at];
	for (let i = at - 1; i >= from; i--) {
		if (all[i] >= least) continue;
		least = all[i];
		at = i;
	}
	return at;
}

/**
 * A hash of every shingle, in order of position. A unit that comes shifts those before it on
 * and the oldest out, with nothing to subtract (the gear hash of Xia, Jiang, Feng, Tian, Fu and
 * Zhou 2014, "Ddelta: a deduplication-inspired fast delta compression approach").
 */
function shingleHashes(text: ComparableText, shingle: number): Int32Array {
	const { units, length } = text;
	const total = Math.max(0, length - shingle + 1);
	const all = new Int32Array(total);
	const shift = Math.ceil(32 / shingle);
	// Carries what tells letters apart into the upper bits. Written here, where the compiler
	// sees that it never changes: from the module's scope it costs a tenth of the time.
	const spread = 0x9e3779b1;
	let gear = 0;
	for (let i = 0; i < shingle - 1 && i < length; i++)
		gear = ((gear << shift) + Math.imul(units[i], spread)) | 0;
	for (let at = 0, to = shingle - 1; at < total; at++, to++) {
		gear = ((gear << shift) + Math.imul(units[to], spread)) | 0;
		// Mixed, so that the least is not simply the shingle that ends in the lowest letter.
		const mixed = Math.imul(gear ^ (gear >>> 15), 0x2c1b3c6d);
		all[at] = mixed ^ (mixed >>> 13);
	}
	return all;
}
