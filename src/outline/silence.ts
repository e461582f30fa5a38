import type { Families } from "./families.js";
import type { Line } from "./line.js";

/**
 * The headings that are left when a numbered family, or one that counts in words, silences the
 * weaker candidates among it. `sure`: 1 for each that was weighed and found heavy enough.
 * `front`: the last index of what stands between title and text.
 */
export function silence(
	lines: readonly Line[],
	sure: Uint8Array,
	{ levels, ones, worded }: Families,
	front: number,
): Uint8Array {
	const size = countOf(levels);
	const numbered = size > 0;
	const members = numbered ? levels : worded;
	const left = new Uint8Array(lines.length);
	let rivals = 0;
	let first = lines.length;
	let last = -1;
	let firsts = 0;
	// Words vary more than numbers: what is no wider may belong to the family all the same.
	let widest = 0;
	for (let i = 0; i < lines.length; i++) {
		if (levels[i] > 0) left[i] = 1;
		if (ones[i] > 0) firsts++;
		if (members[i] === 0) rivals += sure[i];
		else {
			if (last < 0) first = i;
			last = i;
			if (!numbered) widest = Math.max(widest, lines[i].columns);
		}
	}
	const fit = numbered ? size : countOf(worded);
	const silences = fit >= FEWEST && fit > rivals;
	for (let i = 0; i < lines.length; i++) {
		if (sure[i] === 0) continue;
		const opens = i < first && i <= front + 1;
		// Where the numbers start anew, what stands above them heads a part.
		const heads = firsts > 1 && ones[i + 1] > 0 && !(sure[i - 1] > 0);
		if (
			!silences ||
			members[i] > 0 ||
			opens ||
			heads ||
			i > last ||
			lines[i].columns <= widest
		)
			left[i] = 1;
	}
	return left;
}

/** How many are not 0. */
export function countOf(flags: Uint8Array): number {
	let count = 0;
	for (let i = 0; i < flags.length; i++) if (flags[i] !== 0) count++;
	return count;
}

/** Fewer members silence nobody. */
const FEWEST = 3;
