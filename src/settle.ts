import type { Removal, Span } from "./types.js";

/**
 * Points every `keptAt` at what is kept in the end, a span a block: what a later round
 * removed in its turn stands where that removal says. A span that lies in an advertisement
 * stays as it is: it is what the copy repeated.
 */
export function settle(
	removed: readonly Removal[],
	kept: readonly Span[],
): Removal[] {
	const byPlace = (a: Span, b: Span) => a.start - b.start || a.end - b.end;
	const sorted = [...removed].sort(byPlace);
	const blocks = [...kept].sort(byPlace);
	return sorted.map((removal) => {
		if (removal.kind === "advertisement") return removal;
		const keptAt = removal.keptAt
			.flatMap((span) => follow(span, sorted, 0))
			.flatMap((span) => within(span, blocks));
		return { ...removal, keptAt: distinct(keptAt) };
	});
}

/** Spans without those that come again: two copies of one text lead to the same place. */
function distinct(spans: readonly Span[]): Span[] {
	const seen = new Set<string>();
	return spans.filter(({ start, end }) => {
		const key = `${start} ${end}`;
		return seen.size < seen.add(key).size;
	});
}

/** The parts of a span that lie in kept blocks; the span itself where none does. */
function within(span: Span, blocks: readonly Span[]): Span[] {
	const parts: Span[] = [];
	for (let b = firstBehind(blocks, span.start); b < blocks.length; b++) {
		const { start, end } = blocks[b];
		if (start >= span.end) break;
		parts.push({
			start: Math.max(start, span.start),
			end: Math.min(end, span.end),
		});
	}
	return parts.length > 0 ? parts : [span];
}

/** The parts of a span that stay, and where what has gone of it is kept. */
function follow(span: Span, sorted: readonly Removal[], depth: number): Span[] {
	const spans: Span[] = [];
	let { start } = span;
	for (let r = firstBehind(sorted, start); r < sorted.length; r++) {
		const removal = sorted[r];
		if (removal.start >= span.end || depth > MOST_STEPS) break;
		if (removal.kind === "advertisement") continue;
		if (removal.start > start) spans.push({ start, end: removal.start });
		for (const next of removal.keptAt) {
			for (const one of follow(next, sorted, depth + 1)) spans.push(one);
		}
		start = removal.end;
	}
	if (start < span.end) spans.push({ start, end: span.end });
	return spans;
}

/** What is removed for a copy that is removed in its turn: no more often than there are rounds. */
const MOST_STEPS = 8;

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
