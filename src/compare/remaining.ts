import { blockAt, type ComparableText } from "./comparable.js";
import { denseShare } from "./mass.js";
import type { Matches } from "./matches.js";

/** The comparable form of the blocks in `kept` (rising indexes), without reading them again. */
export function remaining(
	text: ComparableText,
	kept: readonly number[],
): ComparableText {
	const starts = new Int32Array(kept.length + 1);
	const masses = new Float64Array(kept.length);
	let length = 0;
	let mass = 0;
	for (let k = 0; k < kept.length; k++) {
		starts[k] = length;
		length += text.starts[kept[k] + 1] - text.starts[kept[k]];
		masses[k] = text.masses[kept[k]];
		mass += masses[k];
	}
	starts[kept.length] = length;
	const units = new Uint16Array(length);
	const sources = new Int32Array(length);
	for (let k = 0, last = 0; k < kept.length; k = last + 1) {
		for (last = k; kept[last + 1] === kept[last] + 1; ) last++;
		const from = text.starts[kept[k]];
		const to = text.starts[kept[last] + 1];
		units.set(text.units.subarray(from, to), starts[k]);
		sources.set(text.sources.subarray(from, to), starts[k]);
	}
	return {
		units,
		sources,
		length,
		starts,
		masses,
		dense: denseShare(length, mass),
	};
}

/** How much of a kept block stands in another one. */
export interface Standing {
	block: number;
	/** The block that holds it; the same one where it holds its own text twice. */
	other: number;
	/** Share of the block's units that stand there, 0 to 1 and more where matches overlap. */
	share: number;
	/** Share of the other block's units that stand in any kept block, in the same way. */
	shareOfOther: number;
}

/** Which of the kept blocks stand in which, by the matches of all; null where not all matches are known. */
export function standings(
	text: ComparableText,
	matches: Matches,
	kept: readonly number[],
): Standing[] | null {
	if (!matches.complete) return null;
	const { starts } = text;
	const count = starts.length - 1;
	const stays = new Uint8Array(count);
	for (const block of kept) stays[block] = 1;
	const total = new Float64Array(count);
	const pairs = new Map<number, number>();
	for (let m = 0; m < matches.count; m++) {
		const end = matches.first[m] + matches.length[m];
		const distance = matches.second[m] - matches.first[m];
		let block = blockAt(text, matches.first[m]);
		let other = blockAt(text, matches.second[m]);
		for (let at = matches.first[m]; at < end; ) {
			while (starts[block + 1] <= at) block++;
			while (starts[other + 1] <= at + distance) other++;
			const stop = Math.min(
				end,
				starts[block + 1],
				starts[other + 1] - distance,
			);
			if (stays[block] === 1 && stays[other] === 1) {
				add(block, other, stop - at);
				add(other, block, stop - at);
			}
			at = stop;
		}
	}
	const share = (block: number, units: number) =>
		units / (starts[block + 1] - starts[block]);
	return Array.from(pairs, ([key, units]) => {
		const block = Math.floor(key / count);
		const other = key % count;
		return {
			block,
			other,
			share: share(block, units),
			shareOfOther: share(other, total[other]),
		};
	});

	/** Counts units of a block that stand in another one. */
	function add(block: number, other: number, units: number): void {
		total[block] += units;
		const key = block * count + other;
		pairs.set(key, (pairs.get(key) ?? 0) + units);
	}
}
