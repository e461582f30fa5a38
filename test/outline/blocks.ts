import { outline } from "../../src/outline/outline.js";
import type { SourceBlock } from "../../src/read/source-block.js";

/** Plain-text blocks, one a text. */
export function plain(...texts: string[]): SourceBlock[] {
	let start = 0;
	return texts.map((text) => {
		const end = start + text.length;
		const block: SourceBlock = {
			kind: "paragraph",
			start,
			end,
			text,
			segments: [{ start, end, text }],
			marked: false,
		};
		start = end + 2;
		return block;
	});
}

/** Markdown blocks from `[kind, text, depth]`; the kind `strong` is a wholly bold paragraph. */
export function marked(
	...blocks: [SourceBlock["kind"] | "strong", string, (number | undefined)?][]
): SourceBlock[] {
	return plain(...blocks.map(([, text]) => text)).map((block, i) => {
		const [kind, , depth] = blocks[i];
		const made: SourceBlock = { ...block, marked: true };
		if (kind === "strong") made.strong = true;
		else made.kind = kind;
		if (depth !== undefined) made.depth = depth;
		return made;
	});
}

export function headingsOf(...texts: string[]): string[] {
	return outline(plain(...texts), {})
		.blocks.filter((block) => block.kind === "heading")
		.map((block) => block.text);
}

export function titleOf(...texts: string[]): string | null {
	return outline(plain(...texts), {}).title;
}

/** A paragraph of two sentences; `n` tells one from the other. */
export function paragraph(n: number): string {
	return PARAGRAPHS[n % PARAGRAPHS.length];
}

const PARAGRAPHS = [
	"The workshop stands at the end of the quay, where the old rope works used to be. It opens at seven and closes when the light goes.",
	"Most of those who come have never held a plane before. They learn to sharpen it first, and only then are they given wood.",
	"A boat takes about two years to build, because nobody works on it every day. The last one was launched in June and has not leaked since.",
	"Timber is the largest expense, and the price has doubled within a decade. The club buys whole trunks from a forester who lives upriver.",
	"In winter the stove is lit at noon and the varnish is kept beside it. Visitors are asked to bring biscuits and to sweep up afterwards.",
	"Three of the founders still come on Saturdays, and each of them has a vice of their own. The youngest member is eleven.",
];
