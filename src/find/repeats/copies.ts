import type { Candidate } from "./candidate.js";

/** In how many places the text of a block stands besides its own, by block; only blocks that are a side of their own. */
export type Copies = ReadonlyMap<number, number>;

/** Counts, for every block that stands twice or inside another, the places where it stands. */
export function countCopies(candidates: readonly Candidate[]): Copies {
	const copies = new Map<number, number>();
	const count = (block: number) =>
		copies.set(block, (copies.get(block) ?? 1) + 1);
	for (const { shape, first, second, copy } of candidates) {
		if (shape === "pair" || shape === "run") {
			count(first.from);
			count(second.from);
		} else if (shape === "contained" && copy !== null) count(copy.from);
	}
	return copies;
}
