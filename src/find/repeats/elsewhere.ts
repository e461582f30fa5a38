import type { Chain } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { unitString } from "../../compare/similarity.js";
import type { Elsewhere } from "./cut.js";
import { CUT, KEPT } from "./roles.js";
import { WHOLE } from "./side.js";

/** Longer stretches are found through the chains; shorter ones have no seed and are compared with whole blocks. */
const SHORT = 48;
/** Runs are looked up by stretches of this many units, each of which keeps the first so many runs that touch it. */
const STRETCH_BITS = 8;
const MOST_RUNS = 64;

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
	let runsAt: Map<number, number[]> | null = null;
	return (from, to, share) => {
		if (to - from <= SHORT) {
			shortBlocks ??= indexShortBlocks(text);
			for (const block of shortBlocks.get(unitString(text, from, to)) ?? []) {
				if (roles[block] !== CUT) return [from, text.starts[block], to - from];
			}
		}
		runsAt ??= indexRuns(chains);
		const runs: number[] = [];
		const last = (to - 1) >> STRETCH_BITS;
		for (let stretch = from >> STRETCH_BITS; stretch <= last; stretch++) {
			const found = runsAt.get(stretch) ?? [];
			for (let r = 0; r < found.length; r += 3) {
				collect(found[r], found[r + 1], found[r + 2], from, to, runs);
			}
		}
		const found = inOrder(runs);
		let covered = 0;
		for (let s = 2; s < found.length; s += 3) covered += found[s];
		// Only what stands there as a whole: phrases that others use too do not make up a sentence.
		return covered >= (to - from) * share ? found : [];
	};

	/** Adds the part of a run that lies in the stretch and stands in a block that stays. */
	function collect(
		start: number,
		other: number,
		length: number,
		from: number,
		to: number,
		into: number[],
	): void {
		const cutFrom = Math.max(from, start);
		const units = Math.min(to, start + length) - cutFrom;
		if (units <= 0) return;
		const kept = other + cutFrom - start;
		const block = blockAt(text, kept);
		// The stretch itself, or a whole block of it: a phrase that both use is no place where it stands.
		const size = text.starts[block + 1] - text.starts[block];
		if (units < Math.min(size, to - from) * WHOLE) return;
		// What has more to say and is not decided yet may be a copy that goes: then it stood nowhere.
		if (units < size * WHOLE && roles[block] !== KEPT) return;
		if (roles[block] === CUT) return;
		if (roles[blockAt(text, kept + units - 1)] === CUT) return;
		into.push(cutFrom, kept, units);
	}
}

/** Both sides of all runs, as triples of start, start on the other side and length, by stretch of units. */
function indexRuns(chains: readonly Chain[]): Map<number, number[]> {
	const index = new Map<number, number[]>();
	const add = (start: number, other: number, length: number) => {
		const last = (start + length - 1) >> STRETCH_BITS;
		for (let stretch = start >> STRETCH_BITS; stretch <= last; stretch++) {
			const runs = index.get(stretch);
			if (runs === undefined) index.set(stretch, [start, other, length]);
			else if (runs.length < MOST_RUNS * 3) runs.push(start, other, length);
		}
	};
	for (const { segments } of chains) {
		for (let s = 0; s < segments.length; s += 3) {
			add(segments[s], segments[s + 1], segments[s + 2]);
			add(segments[s + 1], segments[s], segments[s + 2]);
		}
	}
	return index;
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
