import type { Families } from "./families.js";
import type { Line } from "./line.js";

/**
 * The headings that are left when a numbered family, or one that counts in words, silences the
 * weaker candidates among it. `sure`: the indices that were weighed and found heavy enough.
 * `front`: the last index of what stands between title and text.
 */
export function silence(
	lines: readonly Line[],
	sure: ReadonlySet<number>,
	families: Families,
	front: number,
): Set<number> {
	const numbered = families.headings.size > 0;
	const members: {
		has(i: number): boolean;
		keys(): Iterable<number>;
		size: number;
	} = numbered ? families.headings : families.worded;
	const left = new Set<number>(families.headings.keys());
	let rivals = 0;
	for (const i of sure) if (!members.has(i)) rivals++;
	if (members.size < FEWEST || members.size <= rivals) {
		for (const i of sure) left.add(i);
		return left;
	}
	let first = lines.length;
	let last = -1;
	let widest = 0;
	for (const i of members.keys()) {
		first = Math.min(first, i);
		last = Math.max(last, i);
		// Words vary more than numbers: what is no wider may belong to the family all the same.
		if (!numbered) widest = Math.max(widest, lines[i].columns);
	}
	let firsts = 0;
	for (const label of families.headings.values())
		if (label.value === 1) firsts++;
	for (const i of sure) {
		const opens = i < first && i <= front + 1;
		// Where the numbers start anew, what stands above them heads a part.
		const heads =
			firsts > 1 &&
			families.headings.get(i + 1)?.value === 1 &&
			!sure.has(i - 1);
		if (
			members.has(i) ||
			opens ||
			heads ||
			i > last ||
			lines[i].columns <= widest
		)
			left.add(i);
	}
	return left;
}

/** Fewer members silence nobody. */
const FEWEST = 3;
