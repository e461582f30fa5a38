import type { ComparableText } from "../../src/compare/comparable.js";
import type { Cut } from "../../src/find/repeats/cut.js";
import { applyCuts, type Ledger } from "../../src/ledger.js";
import type { Span } from "../../src/types.js";
import { type Document, documentOf } from "../compare/documents.js";

export { type Document, documentOf };

/** What a cut says of a block: which texts are kept in which block, and which stay, in front of which block. */
export interface CutPlan {
	block: number;
	runs: [text: string, keptIn: number][];
	own?: [text: string, before: number][];
	kind?: Cut["kind"];
}

export function cutOf(document: Document, plan: CutPlan): Cut {
	const { blocks, input, text } = document;
	let at = blocks[plan.block].start;
	const runs: number[] = [];
	for (const [said, keptIn] of plan.runs) {
		const removed = units(text, find(input, said, at));
		const kept = units(text, find(input, said, blocks[keptIn].start));
		runs.push(removed.from, kept.from, removed.to - removed.from);
		at = find(input, said, at).end;
	}
	at = blocks[plan.block].start;
	const own = (plan.own ?? []).map(([said, before]) => {
		const span = find(input, said, at);
		at = span.end;
		return { ...units(text, span), before };
	});
	const { block, kind = "repeated-paragraph" } = plan;
	return { block, kind, runs, own };
}

/** Applies cuts to the lines of a document. */
export function cutLines(lines: readonly string[], ...plans: CutPlan[]) {
	const document = documentOf(lines);
	return readable(document, apply(document, ...plans));
}

export function apply(document: Document, ...plans: CutPlan[]): Ledger {
	const cuts = plans.map((plan) => cutOf(document, plan));
	return applyCuts(document.input, document.text, document.blocks, cuts);
}

/** A ledger with the source of every range instead of its offsets. */
export function readable({ input }: Document, { blocks, removed }: Ledger) {
	const source = ({ start, end }: Span) => input.slice(start, end);
	return {
		left: blocks.map(source),
		removed: removed.map(({ repeat }) => ({
			source: source(repeat),
			similarity: repeat.similarity,
			keptAt: repeat.keptAt.map(source),
			differences: repeat.differences.map(({ text, kept }) => [
				text,
				kept?.text ?? null,
			]),
		})),
	};
}

export function find(input: string, said: string, from = 0): Span {
	const start = input.indexOf(said, from);
	if (start < 0) throw new Error(`${said} does not stand behind ${from}`);
	return { start, end: start + said.length };
}

/** The units whose characters lie in a span. */
function units({ sources, length }: ComparableText, { start, end }: Span) {
	const first = (offset: number) => {
		let unit = 0;
		while (unit < length && sources[unit] < offset) unit++;
		return unit;
	};
	return { from: first(start), to: first(end) };
}
