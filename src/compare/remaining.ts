import { blockAt, type ComparableText, countDense } from "./comparable.js";
import { MatchColumns, type Matches, shortestMatch } from "./matches.js";

/** A document in comparable form with all that stands in it twice. */
export interface Compared {
	text: ComparableText;
	matches: Matches;
}

/** Share of fingerprints that may have gone unseen for the matches to be trusted: .08 in the most repetitive hundredth of glued laws. */
const TRUSTED = 0.1;

/**
 * What is left of a document when blocks go, without reading it again: the units of the
 * blocks in `kept` (rising indexes) and the matches between them. Null where the matches
 * are not known well enough for that.
 */
export function remaining(
	{ text, matches }: Compared,
	kept: readonly number[],
): Compared | null {
	if (matches.unseen > TRUSTED) return null;
	const starts = new Int32Array(kept.length + 1);
	// Where each block's units begin now; -1: it has gone.
	const places = new Int32Array(text.starts.length - 1).fill(-1);
	let length = 0;
	for (let k = 0; k < kept.length; k++) {
		starts[k] = length;
		places[kept[k]] = length;
		length += text.starts[kept[k] + 1] - text.starts[kept[k]];
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
	const dense =
		text.dense > 0 && length > 0 ? countDense(units, 0, length) / length : 0;
	const left = { units, sources, starts, length, dense };
	const shortest = shortestMatch(left);
	const found = new MatchColumns();
	found.unseen = matches.unseen;
	for (let m = 0; m < matches.count; m++)
		pieces(text, matches, m, places, shortest, found);
	return { text: left, matches: inOrder(found) };
}

/** Adds the parts of a match that lie in blocks that stay, on both sides; those that still follow each other are one. */
function pieces(
	text: ComparableText,
	{ first, second, length }: Matches,
	match: number,
	places: Int32Array,
	shortest: number,
	into: MatchColumns,
): void {
	const end = first[match] + length[match];
	const distance = second[match] - first[match];
	let block = blockAt(text, first[match]);
	let other = blockAt(text, second[match]);
	let from = -1;
	let to = -1;
	let size = 0;
	const close = () => {
		if (size >= shortest) into.push(from, to, size);
		size = 0;
	};
	for (let at = first[match]; at < end; ) {
		while (text.starts[block + 1] <= at) block++;
		while (text.starts[other + 1] <= at + distance) other++;
		const stop = Math.min(
			end,
			text.starts[block + 1],
			text.starts[other + 1] - distance,
		);
		if (places[block] < 0 || places[other] < 0) close();
		else {
			const firstAt = places[block] + at - text.starts[block];
			const secondAt = places[other] + at + distance - text.starts[other];
			if (size > 0 && (firstAt !== from + size || secondAt !== to + size))
				close();
			if (size === 0) {
				from = firstAt;
				to = secondAt;
			}
			size += stop - at;
		}
		at = stop;
	}
	close();
}

/** Matches in order of their second side. */
function inOrder(matches: MatchColumns): Matches {
	const { first, second, length, count, unseen } = matches;
	const order = Array.from({ length: count }, (_, m) => m);
	order.sort((a, b) => second[a] - second[b] || a - b);
	const sorted = new MatchColumns();
	for (const m of order) sorted.push(first[m], second[m], length[m]);
	sorted.unseen = unseen;
	return sorted;
}
