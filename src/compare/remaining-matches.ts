import { blockAt, type ComparableText } from "./comparable.js";
import { Columns, type Matches, pushTails, shortestMatch } from "./matches.js";
import { isBeginning } from "./remaining.js";

/**
 * What stands twice in `rest`, the remaining form of the blocks in `kept`, by the matches of all:
 * those parts of them of which both places stay, as far as they go on over the gaps that blocks
 * left. The matches themselves where nothing but the end went, and nothing in it stands elsewhere;
 * null where not all are known.
 */
export function remainingMatches(
	text: ComparableText,
	matches: Matches,
	kept: readonly number[],
	rest: ComparableText,
): Matches | null {
	if (!matches.complete) return null;
	if (isBeginning(kept) && endOf(matches) <= rest.length) return matches;
	const { starts } = text;
	// By block: how many units before it go; -1: it goes itself.
	const gone = new Int32Array(starts.length - 1).fill(-1);
	for (let k = 0; k < kept.length; k++)
		gone[kept[k]] = starts[kept[k]] - rest.starts[k];
	const parts = new Columns();
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
			if (gone[block] >= 0 && gone[other] >= 0)
				parts.push(at - gone[block], at + distance - gone[other], stop - at);
			at = stop;
		}
	}
	return matchesFrom(parts, rest);
}

/** Where the last of what stands twice ends. */
function endOf({ second, length, count }: Matches): number {
	let end = 0;
	for (let m = 0; m < count; m++) end = Math.max(end, second[m] + length[m]);
	return end;
}

/** The matches that known parts of them grow to, in order of their second place; null where one goes on into its own copy. */
function matchesFrom(parts: Matches, text: ComparableText): Matches | null {
	const { first, second, length, count } = parts;
	const { units } = text;
	const found = new Columns();
	const shortest = shortestMatch(text);
	// By distance: where the latest run ends. What lies before is known.
	const ends = new Map<number, number>();
	const order = Array.from({ length: count }, (_, part) => part);
	for (const part of order.sort((a, b) => second[a] - second[b])) {
		const distance = second[part] - first[part];
		const known = ends.get(distance) ?? distance;
		let start = second[part];
		if (start < known) continue;
		let end = start + length[part];
		while (end < text.length && units[end] === units[end - distance]) end++;
		while (start > known && units[start - 1] === units[start - 1 - distance])
			start--;
		ends.set(distance, end);
		if (end - start < shortest) continue;
		start = pushTails(found, text, start, end, distance);
		if (end - start > distance) return null;
		if (end - start >= shortest)
			found.push(start - distance, start, end - start);
	}
	return found;
}
