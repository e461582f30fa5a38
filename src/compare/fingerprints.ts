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
	const { units, length } = text;
	const total = length - shingle + 1;
	const capacity = total < 1 ? 0 : Math.ceil((total * 2.5) / (window + 1)) + 16;
	let positions = new Int32Array(capacity);
	let hashes = new Int32Array(capacity);
	let count = 0;
	if (total < 1) return { positions, hashes, count, shingle };
	let power = 1;
	for (let i = 1; i < shingle; i++) power = Math.imul(power, BASE);
	let rolling = 0;
	for (let i = 0; i < shingle - 1; i++)
		rolling = (Math.imul(rolling, BASE) + units[i]) | 0;
	const ring = new Int32Array(window);
	let least = 0;
	let leastAt = -1;
	let taken = -1;
	for (
		let at = 0, slot = 0;
		at < total;
		at++, slot = slot + 1 === window ? 0 : slot + 1
	) {
		rolling = (Math.imul(rolling, BASE) + units[at + shingle - 1]) | 0;
		// Mixed, so that the least is not simply the shingle that begins with the lowest letter.
		let hash = Math.imul(rolling ^ (rolling >>> 15), 0x2c1b3c6d);
		hash ^= hash >>> 13;
		ring[slot] = hash;
		rolling = (rolling - Math.imul(units[at], power)) | 0;
		if (leastAt < 0 || hash < least) {
			least = hash;
			leastAt = at;
		} else if (leastAt <= at - window) {
			// The rightmost of equals, so that a run of one character gives one fingerprint a window.
			least = hash;
			leastAt = at;
			for (let back = 1, other = slot; back < window; back++) {
				other = other === 0 ? window - 1 : other - 1;
				if (ring[other] < least) {
					least = ring[other];
					leastAt = at - back;
				}
			}
		}
		if (leastAt === taken || (at < window - 1 && at < total - 1)) continue;
		taken = leastAt;
		if (count === positions.length) {
			positions = doubled(positions);
			hashes = doubled(hashes);
		}
		positions[count] = leastAt;
		hashes[count++] = least;
	}
	return { positions, hashes, count, shingle };
}

const BASE = 0x01000193;
