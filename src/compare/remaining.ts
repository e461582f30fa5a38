import type { ComparableText } from "./comparable.js";
import { denseShare } from "./mass.js";

/** The comparable form of the blocks in `kept` (rising indexes), without reading them again. */
export function remaining(
	text: ComparableText,
	kept: readonly number[],
): ComparableText {
	if (isBeginning(kept)) return beginning(text, kept.length);
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

/** Whether the blocks in `kept` are the first ones. */
export function isBeginning(kept: readonly number[]): boolean {
	return kept.length === 0 || kept[kept.length - 1] === kept.length - 1;
}

/** The first blocks of a text: what goes most often is the advertisement at its end. */
function beginning(text: ComparableText, blocks: number): ComparableText {
	const starts = text.starts.subarray(0, blocks + 1);
	const masses = text.masses.subarray(0, blocks);
	const length = starts[blocks];
	const mass = masses.reduce((sum, own) => sum + own, 0);
	const dense = denseShare(length, mass);
	return { ...text, length, starts, masses, dense };
}
