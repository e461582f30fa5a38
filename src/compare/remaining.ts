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

/**
 * The largest share of a kept block that stands in one other kept block, or twice in
 * itself, 0 to 1 and more where matches overlap, leaving out blocks of fewer than `least`
 * units; 1 where not all matches are known.
 */
export function largestShare(
	text: ComparableText,
	matches: Matches,
	kept: readonly number[],
	least: number,
): number {
	if (!matches.complete) return 1;
	const { starts } = text;
	const count = starts.length - 1;
	const places = new Int32Array(count).fill(-1);
	for (let k = 0; k < kept.length; k++) places[kept[k]] = k;
	const shares = new Map<number, number>();
	let largest = 0;
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
			if (places[block] >= 0 && places[other] >= 0) {
				add(block, places[other], stop - at);
				add(other, places[block], stop - at);
			}
			at = stop;
		}
	}
	return largest;

	/** Counts units of a block that stand in the block at a place, which neighbours take part in. */
	function add(block: number, place: number, units: number): void {
		const size = starts[block + 1] - starts[block];
		if (size < least) return;
		const key = block * count + place;
		const sum = (shares.get(key) ?? 0) + units;
		shares.set(key, sum);
		largest = Math.max(largest, sum / size);
	}
}
