import fastStringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { createColors } from "picocolors";
import type { CleanedArticle, Removal, Span } from "../types.js";
import { count, percent } from "./html/words.js";
import { type Hunk, hunksOf, type Side } from "./terminal/hunks.js";
import {
	readsRightToLeft,
	terminalLine,
	terminalText,
} from "./terminal/terminal-text.js";

export interface TerminalOptions {
	/** Whether to write colours; differences are marked without them too. */
	color: boolean;
	/** Columns of the terminal. Default: 80. */
	width?: number;
}

/** Below this many columns two copies do not fit beside each other. */
const SIDE_BY_SIDE = 72;

/** Stretches with differences shown of one removal; the rest are counted. */
const HUNKS = 12;

/**
 * The removed and the kept copy around each difference: side by side, or one below the other
 * where the terminal is narrow or the text runs right to left. Empty where there is no difference.
 */
export function compareCopies(
	removal: Removal,
	input: string,
	options: TerminalOptions,
): string {
	if (removal.kind === "advertisement" || removal.differences.length === 0)
		return "";
	const { dim } = createColors(options.color);
	const hunks = hunksOf(removal, input);
	const left = hunks
		.slice(HUNKS)
		.reduce((sum, { differences }) => sum + differences, 0);
	const width = options.width ?? 80;
	const shown = hunks.slice(0, HUNKS).map((hunk) => {
		const rtl = [hunk.removed, hunk.kept].some(
			(side) => side && readsRightToLeft(input.slice(side.start, side.end)),
		);
		return width >= SIDE_BY_SIDE && !rtl
			? beside(hunk, input, options, width)
			: stacked(hunk, input, options, width);
	});
	if (width >= SIDE_BY_SIDE && shown.some((lines) => lines.includes("│"))) {
		const column = Math.floor((width - 5) / 2);
		shown.unshift(dim(`  ${"removed".padEnd(column)} │ kept`));
	}
	if (left > 0) shown.push(dim(`  … and ${count(left, "more difference")}`));
	return shown.join("\n");
}

/** The document as it came, what was removed struck and marked with `-`. */
export function diffText(
	article: CleanedArticle,
	input: string,
	{ color }: Pick<TerminalOptions, "color">,
): string {
	const { cyan, red, strikethrough } = createColors(color);
	const lines: string[] = [];
	const write = (from: number, to: number, removed: boolean) => {
		const text = terminalText(input.slice(from, to)).replace(/^\n|\n$/gu, "");
		if (!removed && text === "") return;
		for (const line of text.split("\n"))
			lines.push(
				removed
					? `${red("-")} ${line.trim() ? red(strikethrough(line)) : line}`
					: `  ${line}`.trimEnd(),
			);
	};
	let at = 0;
	for (const removal of article.removed) {
		if (removal.start > at) write(at, removal.start, false);
		const kept =
			removal.kind === "advertisement"
				? ""
				: `, ${percent(removal.similarity)} ${keptAt(removal.keptAt)}`;
		lines.push(cyan(`@@ ${removal.kind}${kept} @@`));
		write(Math.max(at, removal.start), removal.end, true);
		at = Math.max(at, removal.end);
	}
	if (at < input.length) write(at, input.length, false);
	return lines.join("\n");
}

function keptAt(spans: readonly Span[]): string {
	if (spans.length === 0) return "kept nowhere";
	if (spans.length <= 2) return `kept at ${spans.map(range).join(", ")}`;
	return `kept at ${range(spans[0])} … ${range(spans[spans.length - 1])} (${count(spans.length, "place")})`;
}

function range({ start, end }: Span): string {
	return `${start}–${end}`;
}

function beside(
	hunk: Hunk,
	input: string,
	{ color }: TerminalOptions,
	width: number,
): string {
	const column = Math.floor((width - 5) / 2);
	const { dim } = createColors(color);
	const left = rows(marked(hunk.removed, input, color, "removed"), column);
	const right = rows(
		hunk.kept
			? marked(hunk.kept, input, color, "kept")
			: dim("(nothing stands there)"),
		column,
	);
	const height = Math.max(left.length, right.length);
	return Array.from({ length: height }, (_, i) => {
		const cell = left[i] ?? "";
		const padding = " ".repeat(Math.max(0, column - fastStringWidth(cell)));
		return `  ${cell}${padding} │ ${right[i] ?? ""}`.trimEnd();
	}).join("\n");
}

function stacked(
	hunk: Hunk,
	input: string,
	{ color }: TerminalOptions,
	width: number,
): string {
	const { green, red } = createColors(color);
	const column = Math.max(20, width - 4);
	const lines = (sign: string, text: string) =>
		rows(text, column).map((row, i) => `  ${i ? " " : sign} ${row}`);
	return [
		...lines(red("-"), marked(hunk.removed, input, color, "removed")),
		...(hunk.kept
			? lines(green("+"), marked(hunk.kept, input, color, "kept"))
			: []),
	].join("\n");
}

function rows(text: string, column: number): string[] {
	return wrapAnsi(text, column, { hard: true, trim: true }).split("\n");
}

/**
 * One side with its readings in the brackets of word diffs, coloured or not. One colour
 * and no second style: wrapping leaves nested ones open at the end of a row.
 */
function marked(
	side: Side,
	input: string,
	color: boolean,
	copy: "removed" | "kept",
): string {
	const { green, red } = createColors(color);
	const mark = (text: string) =>
		copy === "removed" ? red(`[-${text}-]`) : green(`{+${text}+}`);
	let at = side.start;
	let line = "";
	for (const { start, end } of side.readings) {
		line += terminalLine(input.slice(at, Math.max(at, start)));
		const reading = terminalLine(input.slice(Math.max(at, start), end));
		if (reading) line += mark(reading);
		at = Math.max(at, end);
	}
	line += terminalLine(input.slice(at, side.end));
	return `${side.cutBefore ? "…" : ""}${line.trim()}${side.cutAfter ? "…" : ""}`;
}
