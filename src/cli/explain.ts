import { createColors } from "picocolors";
import { terminalLine } from "../render/terminal/terminal-text.js";
import { compareCopies } from "../render/terminal.js";
import type { CleanedArticle, Removal, Span } from "../types.js";
import { places } from "./line-column.js";

/** Graphemes of the removed text to show: with the places before it, about one terminal line. */
const PREVIEW = 60;

/**
 * One line a removal: where it stood, what it is, how alike or by which cues, where the text is
 * kept, and its beginning. Below a near-copy both copies around each difference. A last line sums up.
 */
export function explain(
	article: CleanedArticle,
	{
		input,
		color,
		width,
	}: { input: string; color: boolean; width?: number | undefined },
): string {
	const { bold, cyan, dim, green, yellow } = createColors(color);
	const place = places(input);
	const range = ({ start, end }: Span) => {
		const from = place(start);
		const to = place(end);
		return `${from.line}:${from.column}–${to.line}:${to.column}`;
	};
	const why = (removal: Removal) => {
		if (removal.kind === "advertisement")
			return `${yellow(removal.kind)}  ${terminalLine(removal.cues.join(", "))}`;
		const { differences, keptAt, kind, similarity } = removal;
		const edits = differences.length
			? `, ${count(differences.length, "difference")}`
			: "";
		return `${cyan(kind)}  similarity ${share(similarity)}${edits}  ${green(`kept at ${keptPlaces(keptAt, range)}`)}`;
	};
	const terminal = { color, ...(width !== undefined && { width }) };
	const lines = article.removed.flatMap((removal) => [
		`${bold(range(removal))}  ${why(removal)}  ${dim(`“${preview(removal.text)}”`)}`,
		...[compareCopies(removal, input, terminal)].filter(Boolean),
	]);
	return [...lines, summary(article, input)].join("\n");
}

/** `2 removals, 51 % of 9,120 characters`, or that nothing was removed. */
export function summary(article: CleanedArticle, input: string): string {
	if (article.removed.length === 0) return "nothing removed";
	const share = removedCharacters(article) / input.length;
	return `${count(article.removed.length, "removal")}, ${(share * 100).toFixed(0)} % of ${count(input.length, "character")}`;
}

export function removedCharacters(article: CleanedArticle): number {
	return article.removed.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Two digits, never rounded up to all. */
function share(similarity: number): string {
	return (similarity < 1 ? Math.min(similarity, 0.99) : 1).toFixed(2);
}

export function count(n: number, noun: string): string {
	return `${n.toLocaleString("en")} ${noun}${n === 1 ? "" : "s"}`;
}

/** A copy of a whole article is kept in many places: the first and last say enough. */
function keptPlaces(
	spans: readonly Span[],
	range: (span: Span) => string,
): string {
	if (spans.length <= 2) return spans.map(range).join(", ");
	const whole = {
		start: Math.min(...spans.map((s) => s.start)),
		end: Math.max(...spans.map((s) => s.end)),
	};
	return `${range(whole)} (${spans.length} places)`;
}

/**
 * The beginning of a text on one line. Control and direction characters and lone surrogates go: text from the web
 * must not steer the terminal.
 */
export function preview(text: string, length = PREVIEW): string {
	// Eight units a grapheme is more than any script needs: the rest of a long text is never split.
	const plain = text
		.slice(0, length * 8)
		.replace(
			/[\s\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu,
			" ",
		)
		.trim();
	const graphemes = Array.from(
		new Intl.Segmenter().segment(plain),
		({ segment }) => segment,
	);
	return graphemes.length <= length && text.length <= length * 8
		? plain
		: `${graphemes.slice(0, length).join("").trimEnd()}…`;
}
