import type { CleanedArticle, Difference, Removal, Span } from "../../types.js";
import { LIMITS } from "./limits.js";
import type { Row } from "./rows.js";
import { wholeCut } from "./visible-text.js";

/** A stretch of one row that lights up, or is marked, as a whole. */
export interface Piece extends Span {
	/** Number of its element, where a removal's text is kept in it. */
	id: number | null;
	/** A removed reading that differs from the kept one. */
	differs: boolean;
}

/** The rows cut where a kept copy or a difference begins or ends. */
export interface Pieces {
	/** The pieces of each row, in the order of the rows. */
	rows: Piece[][];
	/** First and last piece number that a span of the input touches; `null` where none of it is drawn. */
	touched(span: Span): [first: number, last: number] | null;
}

export function cutIntoPieces(
	article: CleanedArticle,
	input: string,
	rows: readonly Row[],
	removalsDrawn: number,
): Pieces {
	const drawn = article.removed.slice(0, removalsDrawn);
	const cuts = cutPoints(drawn, input);
	const kept = union(drawn.flatMap(keptPlaces));
	const readings = union(drawn.flatMap(differencesOf));
	const numbered: Piece[] = [];
	let nextCut = 0;
	const pieces = rows.map((row) => {
		const own: Piece[] = [];
		let at = row.start;
		const close = (end: number) => {
			const piece: Piece = { start: at, end, id: null, differs: false };
			if (row.what === "removed") piece.differs = inside(readings, piece);
			else if (row.what === "kept" && inside(kept, piece)) {
				piece.id = numbered.length;
				numbered.push(piece);
			}
			own.push(piece);
			at = end;
		};
		while (nextCut < cuts.length && cuts[nextCut] <= row.start) nextCut++;
		while (nextCut < cuts.length && cuts[nextCut] < row.end)
			close(cuts[nextCut++]);
		if (at < row.end) close(row.end);
		return own;
	});
	return {
		rows: pieces,
		touched(span) {
			const first = firstEndingAfter(numbered, span.start);
			let last = firstEndingAfter(numbered, span.end - 1);
			if (last === numbered.length || numbered[last].start >= span.end) last--;
			return first <= last && span.start < span.end ? [first, last] : null;
		},
	};
}

function cutPoints(removals: readonly Removal[], input: string): number[] {
	const points = new Set<number>();
	const add = (span: Span) => {
		points.add(wholeCut(input, span.start));
		points.add(wholeCut(input, span.end));
	};
	for (const removal of removals) {
		for (const place of keptPlaces(removal)) {
			if (points.size >= LIMITS.cuts) return sorted(points);
			add(place);
		}
		for (const difference of differencesOf(removal)) {
			if (points.size >= LIMITS.cuts) return sorted(points);
			add(difference);
			if (difference.kept) add(difference.kept);
		}
	}
	return sorted(points);
}

function sorted(points: Set<number>): number[] {
	return [...points].sort((a, b) => a - b);
}

/** Overlapping and touching spans as one, in order. */
function union(spans: readonly Span[]): Span[] {
	const merged: Span[] = [];
	for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
		const last = merged.at(-1);
		if (last && start <= last.end) last.end = Math.max(last.end, end);
		else merged.push({ start, end });
	}
	return merged;
}

function inside(spans: readonly Span[], { start, end }: Span): boolean {
	const span = spans[firstEndingAfter(spans, start)];
	// Beyond the limit on cuts a piece is a whole block, and any overlap counts.
	return span !== undefined && span.start < end;
}

/** Index of the first of `spans` (in source order, disjoint) that ends after `offset`. */
export function firstEndingAfter(
	spans: readonly Span[],
	offset: number,
): number {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (spans[middle].end > offset) high = middle;
		else low = middle + 1;
	}
	return low;
}

/** The differences of a removal; advertisements have none. */
export function differencesOf(removal: Removal): readonly Difference[] {
	return removal.kind === "advertisement" ? [] : removal.differences;
}

/** The kept places of a removal; advertisements have none. */
export function keptPlaces(removal: Removal): readonly Span[] {
	return removal.kind === "advertisement" ? [] : removal.keptAt;
}
