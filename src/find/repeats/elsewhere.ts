import type { Chain } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { unitString } from "../../compare/similarity.js";
import type { Elsewhere } from "./cut.js";
import { CUT } from "./decide.js";
import { WHOLE } from "./side.js";

/** Longer stretches are found through the chains; shorter ones have no fingerprint and are compared with whole blocks. */
const SHORT = 48;
/** Chains looked through for one stretch; a document has a few hundred. */
const MOST_CHAINS = 2000;

/**
 * Looks for a stretch of a removed copy outside the chain that is being decided: in another
 * chain, or as a whole short block such as the title. Only blocks that stay count.
 */
export function elsewhereIn(
	text: ComparableText,
	chains: readonly Chain[],
	roles: Uint8Array,
): Elsewhere {
	let shortBlocks: Map<string, number[]> | null = null;
	return (from, to) => {
		if (to - from <= SHORT) {
			shortBlocks ??= indexShortBlocks(text);
			for (const block of shortBlocks.get(unitString(text, from, to)) ?? []) {
				if (roles[block] !== CUT) return [from, text.starts[block], to - from];
			}
		}
		const runs: number[] = [];
		for (const chain of chains.slice(0, MOST_CHAINS))
			collect(chain, from, to, runs);
		const found = inOrder(runs);
		let covered = 0;
		for (let s = 2; s < found.length; s += 3) covered += found[s];
		// Only what stands there as a whole: phrases that others use too do not make up a sentence.
		return covered >= (to - from) * WHOLE ? found : [];
	};

	function collect(
		chain: Chain,
		from: number,
		to: number,
		into: number[],
	): void {
		const { segments } = chain;
		for (let s = 0; s < segments.length; s += 3) {
			for (const which of [0, 1]) {
				const start = segments[s + which];
				const cutFrom = Math.max(from, start);
				const cutTo = Math.min(to, start + segments[s + 2]);
				const kept = segments[s + 1 - which] + cutFrom - start;
				const units = cutTo - cutFrom;
				if (units <= 0) continue;
				const block = blockAt(text, kept);
				// The stretch itself, or a whole block of it: a phrase that both use is no place where it stands.
				const size = text.starts[block + 1] - text.starts[block];
				if (units < Math.min(size, to - from) * WHOLE) continue;
				if (roles[block] === CUT) continue;
				if (roles[blockAt(text, kept + units - 1)] === CUT) continue;
				into.push(cutFrom, kept, units);
			}
		}
	}
}

/** Sorts triples by their first column and drops what overlaps the one before. */
function inOrder(runs: readonly number[]): number[] {
	const order: number[] = [];
	for (let s = 0; s < runs.length; s += 3) order.push(s);
	order.sort((a, b) => runs[a] - runs[b] || runs[b + 2] - runs[a + 2]);
	const kept: number[] = [];
	let end = -1;
	for (const s of order) {
		if (runs[s] < end) continue;
		kept.push(runs[s], runs[s + 1], runs[s + 2]);
		end = runs[s] + runs[s + 2];
	}
	return kept;
}

function indexShortBlocks(text: ComparableText): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (let block = 0; block + 1 < text.starts.length; block++) {
		const from = text.starts[block];
		const to = text.starts[block + 1];
		if (to === from || to - from > SHORT) continue;
		const key = unitString(text, from, to);
		const blocks = index.get(key);
		if (blocks === undefined) index.set(key, [block]);
		else if (blocks.length < 16) blocks.push(block);
	}
	return index;
}
