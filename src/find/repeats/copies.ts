import type { Candidate } from "./candidate.js";

/** How often the blocks of a pair or run stand in the document, by the first block of its earliest place. */
export type Copies = ReadonlyMap<number, number>;

/** Counts copies: every copy after the first forms one candidate with the earliest place. */
export function countCopies(candidates: readonly Candidate[]): Copies {
	const copies = new Map<number, number>();
	for (const { shape, first } of candidates) {
		if (shape === "pair" || shape === "run")
			copies.set(first.from, (copies.get(first.from) ?? 1) + 1);
	}
	return copies;
}
