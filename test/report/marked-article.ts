import type {
	Block,
	CleanedArticle,
	Difference,
	Removal,
	Repeat,
	Span,
} from "../../src/types.js";

/** One line of a source, and what became of it. */
export type Line =
	| { is: Block["kind"]; text: string; depth?: number }
	| {
			is: Repeat["kind"];
			text: string;
			/** Lines that keep the text, by position in the list. */
			keptIn: number[];
			/** Readings that differ: of this line, and of the first kept line that has it (`null`: none). */
			differences?: [removed: string, kept: string | null][];
			similarity?: number;
	  }
	| { is: "advertisement"; text: string; cues: string[] };

/** A cleaned article and its input, from lines joined by `separator`: what a report is drawn from. */
export function markedArticle(
	lines: readonly Line[],
	separator = "\n",
): { input: string; article: CleanedArticle } {
	const input = lines.map(({ text }) => text).join(separator);
	const spans: Span[] = [];
	let at = 0;
	for (const { text } of lines) {
		spans.push({ start: at, end: at + text.length });
		at += text.length + separator.length;
	}
	const blocks: Block[] = [];
	const removed: Removal[] = [];
	lines.forEach((line, i) => {
		const { text, is: kind } = line;
		if ("keptIn" in line)
			removed.push({
				...spans[i],
				kind: line.is,
				text,
				keptAt: line.keptIn.map((kept) => spans[kept]),
				similarity: line.similarity ?? 1,
				differences: differencesOf(line, spans[i], lines, spans),
			});
		else if ("cues" in line)
			removed.push({ ...spans[i], kind: line.is, text, cues: line.cues });
		else
			blocks.push({
				...spans[i],
				kind: kind as Block["kind"],
				text,
				...(line.depth ? { depth: line.depth } : {}),
			});
	});
	const title = blocks.find(({ kind }) => kind === "title")?.text ?? null;
	const text = blocks.map((block) => block.text).join("\n\n");
	return { input, article: { title, sections: [], text, blocks, removed } };
}

function differencesOf(
	line: Extract<Line, { keptIn: number[] }>,
	own: Span,
	lines: readonly Line[],
	spans: readonly Span[],
): Difference[] {
	return (line.differences ?? []).map(([removed, kept]) => {
		const start = own.start + line.text.indexOf(removed);
		const span = { start, end: start + removed.length, text: removed };
		if (kept === null) return { ...span, kept: null };
		const of = line.keptIn.find((i) => lines[i].text.includes(kept)) as number;
		const keptStart = spans[of].start + lines[of].text.indexOf(kept);
		return {
			...span,
			kept: { start: keptStart, end: keptStart + kept.length, text: kept },
		};
	});
}
