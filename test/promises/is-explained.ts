import { DENSE } from "./naive-comparable.js";

/** Characters from which a fragment is said elsewhere and not just spelt with the same letters. */
export const FRAGMENT = 5;
const DENSE_FRAGMENT = 2;

/**
 * Whether `said` can be put together from pieces of `kept`: each is a run of it of some
 * length, or a whole block of it; the first and the last may be torn. Quadratic, by trying.
 */
export function isExplained(
	said: string,
	kept: string,
	blocks: ReadonlySet<string>,
	shortest = FRAGMENT,
): boolean {
	if (said === "" || kept.includes(said)) return true;
	// Where a piece may begin, from the left; `failed` are places tried in vain.
	const failed = new Set<number>();
	const tries = [0];
	while (tries.length > 0) {
		const at = tries.pop() as number;
		if (at >= said.length) return true;
		if (failed.has(at)) continue;
		failed.add(at);
		let end = at;
		while (end < said.length && kept.includes(said.slice(at, end + 1))) end++;
		// The longest piece is tried first; a shorter one may let the next begin with a block.
		for (let stop = at + 1; stop <= end; stop++) {
			const piece = said.slice(at, stop);
			const isEdge = at === 0 || stop === said.length;
			const least = DENSE.test(piece)
				? Math.min(shortest, DENSE_FRAGMENT)
				: shortest;
			if (piece.length >= least || isEdge || blocks.has(piece))
				tries.push(stop);
		}
	}
	return false;
}
