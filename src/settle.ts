import { characterEnd } from "./compare/character-end.js";
import { lowerBound } from "./compare/lower-bound.js";
import type { Difference, Removal, Repeat, Span } from "./types.js";

/**
 * A run of removed characters, and the kept ones that say the same; all of these in one block.
 * Told by places in a list of UTF-16 offsets, since a list a run costs more than the run.
 */
export interface Trace {
	/** Rise over the removed characters, and over the kept ones. */
	offsets: Int32Array;
	/** Where the removed ones begin in it, and where the kept ones do. */
	removed: number;
	kept: number;
	length: number;
}

/** A removed repeat, and character for character where it was kept when it was removed. */
export interface TracedRepeat {
	repeat: Repeat;
	traces: readonly Trace[];
}

/** What a copy says otherwise than what stays, and the share of what was kept of it that stays. */
interface Readings {
	differences: readonly Difference[];
	standing: number;
}

/**
 * Points every `keptAt` at what is kept in the end, a span a block: what a later round
 * removed in its turn stands where that removal says. A copy may
 * repeat what goes as an advertisement: it is kept there.
 */
export function settle(
	input: string,
	repeats: readonly TracedRepeat[],
	advertisements: readonly Removal[],
	kept: readonly Span[],
): Removal[] {
	const gone = [...repeats].sort((a, b) => byPlace(a.repeat, b.repeat));
	const places = gone.map(({ repeat }) => repeat);
	const blocks = [...kept, ...advertisements].sort(byPlace);
	// Whether anything that it was kept in has gone in its turn.
	const moved = places.map(({ keptAt }) =>
		keptAt.some((span) => overlaps(places, span)),
	);
	const readings = new Map<number, Readings>();
	const settled = places.map((repeat, r): Removal => {
		const keptAt = distinct(
			moved[r] ? whereKept(repeat.keptAt) : repeat.keptAt,
		);
		const { differences, standing } = readingsOf(r);
		// Of a million lines that are removed nearly all are as they were found.
		if (keptAt === repeat.keptAt && differences === repeat.differences)
			return repeat;
		const similarity =
			Math.round(repeat.similarity * standing * 10_000) / 10_000;
		return { ...repeat, keptAt, similarity, differences: [...differences] };
	});
	return [...settled, ...advertisements].sort(byPlace);

	/** The spans in kept blocks that say what these say; neighbours in one block are one span. */
	function whereKept(spans: readonly Span[]): Span[] {
		const found: Span[] = [];
		let lastBlock: Span | undefined;
		for (const span of spans.flatMap((one) => follow(one, 0))) {
			for (let b = firstBehind(blocks, span.start); b < blocks.length; b++) {
				const block = blocks[b];
				if (block.start >= span.end) break;
				const part = toBlockEnds(input, span, block);
				const last = found.at(-1);
				if (last && block === lastBlock && part.start >= last.start)
					last.end = Math.max(last.end, part.end);
				else found.push(part);
				lastBlock = block;
			}
		}
		return found;
	}

	/** What stays of a span, and where what has gone of it is kept. */
	function follow(span: Span, depth: number): Span[] {
		const spans: Span[] = [];
		let { start } = span;
		for (let r = firstBehind(places, start); r < gone.length; r++) {
			const { repeat } = gone[r];
			if (repeat.start >= span.end || depth > MOST_STEPS) break;
			if (repeat.start > start) spans.push({ start, end: repeat.start });
			const part = {
				start: Math.max(start, repeat.start),
				end: Math.min(span.end, repeat.end),
			};
			const { traces } = gone[r];
			const next =
				traces.length > 0
					? traces.flatMap((trace) => trail(input, trace, part))
					: repeat.keptAt;
			for (const one of next)
				for (const end of follow(one, depth + 1)) spans.push(end);
			start = repeat.end;
		}
		if (start < span.end) spans.push({ start, end: span.end });
		return spans;
	}

	/** What a copy says otherwise than what is kept in the end: that in which the copies that it was kept in differ, too. */
	function readingsOf(r: number): Readings {
		const { differences } = places[r];
		if (!moved[r] && differences.length === 0)
			return { differences, standing: 1 };
		let found = readings.get(r);
		if (found !== undefined) return found;
		const own = differences.map(settleDifference);
		found = { differences: own, standing: 1 };
		// Known before it is complete, should two removals name each other.
		readings.set(r, found);
		if (!moved[r]) return found;
		const others: Difference[] = [];
		let traced = 0;
		let lost = 0;
		for (const trace of gone[r].traces) {
			traced += trace.length;
			lost += addDifferences(trace, others);
		}
		if (others.length === 0) return found;
		const all = [...own, ...others].sort(byPlace);
		found = { differences: apart(input, all), standing: 1 - lost / traced };
		readings.set(r, found);
		return found;
	}

	/** Adds what of a run was kept in a copy that went in its turn, where that copy reads otherwise; gives back how many characters that are. */
	function addDifferences(
		{ offsets, removed, kept, length }: Trace,
		differences: Difference[],
	): number {
		let lost = 0;
		const last = offsets[kept + length - 1];
		for (let r = firstBehind(places, offsets[kept]); r < gone.length; r++) {
			if (places[r].start > last) break;
			for (const difference of readingsOf(r).differences) {
				const bound = (at: number) =>
					lowerBound(offsets, at, kept, kept + length) - kept;
				const from = bound(difference.start);
				const to = bound(difference.end);
				if (from === to) continue;
				const start = offsets[removed + from];
				const end = characterEnd(input, offsets[removed + to - 1]);
				const text = input.slice(start, end);
				differences.push({ start, end, text, kept: difference.kept });
				lost += to - from;
			}
		}
		return lost;
	}

	/** What the kept copy read may have gone later, and stand elsewhere in one piece. */
	function settleDifference(difference: Difference): Difference {
		const { kept } = difference;
		if (kept === null || !overlaps(places, kept)) return difference;
		const [place, ...others] = whereKept([kept]);
		if (place === undefined || others.length > 0) return difference;
		const { start, end } = place;
		return {
			...difference,
			kept: { start, end, text: input.slice(start, end) },
		};
	}
}

/** What is removed for a copy that is removed in its turn: no more often than there are rounds. */
const MOST_STEPS = 64;

/** Where the characters of a part of a removed run are kept. */
function trail(input: string, trace: Trace, part: Span): Span[] {
	const { offsets, removed, kept, length } = trace;
	const bound = (at: number) =>
		lowerBound(offsets, at, removed, removed + length) - removed;
	const from = bound(part.start);
	const to = bound(part.end);
	if (from === to) return [];
	const end = characterEnd(input, offsets[kept + to - 1]);
	return [{ start: offsets[kept + from], end }];
}

const OF_WORD = /[\p{L}\p{M}\p{N}]/u;
/** UTF-16 units of punctuation that a block may begin or end with. */
const PUNCTUATION = 16;

/** The part of a span that lies in a block; one that reaches its first or last word reaches its end. */
function toBlockEnds(input: string, span: Span, block: Span): Span {
	const isPlain = (from: number, to: number) =>
		to - from <= PUNCTUATION && !OF_WORD.test(input.slice(from, to));
	return {
		start: isPlain(block.start, span.start) ? block.start : span.start,
		end: isPlain(span.end, block.end) ? block.end : span.end,
	};
}

function byPlace(a: Span, b: Span): number {
	return a.start - b.start || a.end - b.end;
}

/** Differences in order, each without what the one before it holds. */
function apart(input: string, differences: readonly Difference[]) {
	const found: Difference[] = [];
	let last = -1;
	for (const difference of differences) {
		const { end } = difference;
		const start = Math.max(last, difference.start);
		if (start > end || (start === end && start > difference.start)) continue;
		found.push({ ...difference, start, text: input.slice(start, end) });
		last = end;
	}
	return found;
}

/** Spans without those that come again: two copies of one text lead to the same place. */
function distinct(spans: Span[]): Span[] {
	if (spans.every(({ start }, i) => i === 0 || start > spans[i - 1].start))
		return spans;
	const seen = new Set<string>();
	return spans.filter(({ start, end }) => {
		const key = `${start} ${end}`;
		return seen.size < seen.add(key).size;
	});
}

/** Whether any of the spans, which are in order, reaches into one. */
function overlaps(sorted: readonly Span[], { start, end }: Span): boolean {
	const next = sorted[firstBehind(sorted, start)];
	return next !== undefined && next.start < end;
}

/** Index of the first span that ends behind an offset. */
function firstBehind(sorted: readonly Span[], offset: number): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (sorted[middle].end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
