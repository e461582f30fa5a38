import type { CleanedArticle, Span } from "../../types.js";
import { LIMITS, type Limits } from "./limits.js";
import { wholeCut } from "./visible-text.js";

/** A stretch of the source, drawn as one row of the page. */
export interface Row extends Span {
	what: "kept" | "removed" | "between";
	/** Index into `blocks` or `removed`; -1 for what stands between. */
	index: number;
	/** Starts in the middle of a source line. */
	continues: boolean;
}

/** The source cut into rows, and what was left undrawn. */
export interface Rows {
	rows: Row[];
	/** Source offset where drawing stopped; the input's length where nothing was left out. */
	drawnTo: number;
	removalsDrawn: number;
}

/**
 * Tiles the input with kept blocks, removals and leftover markup, in source order.
 * Spans out of range or overlapping an earlier one are cut to what is left, so
 * that an article and an input that do not belong together still make a page.
 */
export function tile(
	spans: readonly SourceSpan[],
	input: string,
	limits: Limits,
): Rows {
	const rows: Row[] = [];
	let at = 0;
	let removalsDrawn = 0;
	let characters = 0;
	const add = (what: Row["what"], index: number, start: number, end: number) =>
		rows.push({
			what,
			index,
			start,
			end,
			continues: midLine(input, start),
		});
	for (const { what, index, start, end } of spans) {
		const full =
			rows.length >= LIMITS.rows ||
			characters >= LIMITS.characters ||
			(what === "removed" && removalsDrawn >= limits.removals);
		if (full) return { rows, drawnTo: at, removalsDrawn };
		const from = Math.max(start, at);
		if (from >= end && what === "kept") continue;
		between(input, at, from, rows, add);
		add(what, index, prefixStart(input, at, from, rows), Math.max(from, end));
		if (what === "removed") removalsDrawn++;
		characters += Math.min(end - from, LIMITS.rowHead + LIMITS.rowTail);
		at = Math.max(at, end);
	}
	between(input, at, input.length, rows, add);
	return { rows, drawnTo: input.length, removalsDrawn };
}

/** A kept block or a removal, by its index in the article. */
export interface SourceSpan extends Span {
	what: "kept" | "removed";
	index: number;
}

/** Kept blocks and removals as spans inside the input, in source order. */
export function inOrder(article: CleanedArticle, input: string): SourceSpan[] {
	const clip = (span: Span, what: SourceSpan["what"], index: number) => {
		const start = clamp(span.start, input);
		return { what, index, start, end: Math.max(start, clamp(span.end, input)) };
	};
	return [
		...article.blocks.map((block, i) => clip(block, "kept", i)),
		...article.removed.map((removal, i) => clip(removal, "removed", i)),
	].sort((a, b) => a.start - b.start || a.end - b.end);
}

function clamp(offset: number, input: string): number {
	if (!(offset > 0)) return 0;
	return wholeCut(input, Math.min(Math.floor(offset), input.length));
}

function midLine(input: string, start: number): boolean {
	let i = start - 1;
	while (i >= 0 && (input[i] === " " || input[i] === "\t")) i--;
	return i >= 0 && !/[\n\r\v\f\u0085\u2028\u2029]/u.test(input[i]);
}

/** Whole lines of markup between two blocks (a rule, a fence, front matter) make a row of their own. */
function between(
	input: string,
	from: number,
	to: number,
	rows: Row[],
	add: (what: Row["what"], index: number, start: number, end: number) => void,
): void {
	let [start, end] = trimmed(input, from, to);
	if (start === end) return;
	const previous = rows.at(-1);
	const lineEnd = input.slice(start, end).search(/[\n\r]/u);
	const close = lineEnd < 0 ? end : start + lineEnd;
	// What closes the line of the row above (`**`, `](…)`) belongs to that row.
	if (previous && midLine(input, start) && previous.end <= start) {
		const whole =
			lineEnd < 0 && to < input.length && !newlineIn(input, end, to);
		if (!whole) {
			previous.end = close;
			[start, end] = trimmed(input, close, to);
		}
	}
	if (start === end) return;
	// What opens the line of the row below (`- `, `> `, `## `) belongs to that one: see prefixStart.
	const lastLine = lineStart(input, start, end);
	if (to < input.length && !newlineIn(input, end, to)) end = lastLine;
	[start, end] = trimmed(input, start, end);
	if (start < end) add("between", -1, start, end);
}

function prefixStart(
	input: string,
	at: number,
	from: number,
	rows: readonly Row[],
): number {
	const floor = Math.max(at, rows.at(-1)?.end ?? 0);
	const [start, end] = trimmed(input, floor, from);
	if (start === end || newlineIn(input, end, from)) return from;
	return trimmed(input, lineStart(input, start, end), end)[0];
}

function lineStart(input: string, from: number, to: number): number {
	const last = Math.max(
		input.lastIndexOf("\n", to - 1),
		input.lastIndexOf("\r", to - 1),
	);
	return last < from ? from : last + 1;
}

function newlineIn(input: string, from: number, to: number): boolean {
	return /[\n\r]/u.test(input.slice(from, to));
}

function trimmed(input: string, from: number, to: number): [number, number] {
	while (from < to && /\s/u.test(input[from])) from++;
	while (to > from && /\s/u.test(input[to - 1])) to--;
	return [from, to];
}
