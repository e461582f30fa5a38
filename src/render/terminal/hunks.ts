import type { Difference, Repeat, Span } from "../../types.js";
import { wholeCut } from "../html/visible-text.js";

/** Characters shown on each side of a difference: a line of a terminal, about. */
const CONTEXT = 40;

/** Characters beside a difference by which its place in the kept copy is found where nothing stands there. */
const ANCHOR = 24;

/** A stretch of one copy, with the readings in it that differ. */
export interface Side extends Span {
	readings: Span[];
	/** The copy goes on before it, after it. */
	cutBefore: boolean;
	cutAfter: boolean;
}

/** Neighbouring differences with the text around them, in both copies. */
export interface Hunk {
	removed: Side;
	/** `null` where the place in the kept copy is not known. */
	kept: Side | null;
	differences: number;
}

/** The differences of a near-copy as stretches to look at side by side. */
export function hunksOf(removal: Repeat, input: string): Hunk[] {
	const groups: Difference[][] = [];
	for (const difference of removal.differences) {
		const last = groups.at(-1)?.at(-1);
		if (last && near(last, difference)) groups.at(-1)?.push(difference);
		else groups.push([difference]);
	}
	return groups.map((group) => {
		const kept = group
			.map((difference) => difference.kept ?? gap(difference, removal, input))
			.filter((span) => span !== null);
		return {
			removed: side(group, [removal], input),
			kept: kept.length ? side(kept, removal.keptAt, input) : null,
			differences: group.length,
		};
	});
}

/** Close by in both copies, and in the same order. */
function near(a: Difference, b: Difference): boolean {
	const apart = b.start - a.end;
	if (apart < 0 || apart > 2 * CONTEXT) return false;
	if (!a.kept || !b.kept) return true;
	const keptApart = b.kept.start - a.kept.end;
	return keptApart >= 0 && keptApart <= 4 * CONTEXT;
}

function side(
	readings: readonly Span[],
	within: readonly Span[],
	input: string,
): Side {
	const first = Math.min(...readings.map(({ start }) => start));
	const last = Math.max(...readings.map(({ end }) => end));
	const holds = (offset: number) =>
		within.find(({ start, end }) => offset >= start && offset <= end);
	const before = holds(first)?.start ?? first;
	const after = holds(last)?.end ?? last;
	const from = Math.max(before, first - CONTEXT);
	const to = Math.min(after, last + CONTEXT);
	return {
		start: wholeCut(input, from),
		end: wholeCut(input, to),
		readings: readings.map(({ start, end }) => ({ start, end })),
		cutBefore: from > before,
		cutAfter: to < after,
	};
}

/** Where the kept copy lacks what the removed one says: after the text that both have before it. */
function gap({ start }: Span, removal: Repeat, input: string): Span | null {
	const anchor = input.slice(Math.max(removal.start, start - ANCHOR), start);
	if (anchor.trim().length < 4) return null;
	for (const span of removal.keptAt) {
		const found = input.slice(span.start, span.end).indexOf(anchor);
		if (found < 0) continue;
		const at = span.start + found + anchor.length;
		return { start: at, end: at };
	}
	return null;
}
