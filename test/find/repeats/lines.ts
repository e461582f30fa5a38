import type { Cut } from "../../../src/find/repeats/cut.js";
import type { SourceBlock } from "../../../src/read/source-block.js";
import { type Document, documentOf } from "../../compare/documents.js";

/** A line of so many letters, each from another part of the alphabet than that of another seed. */
export function letters(count: number, seed = 0): string {
	let line = "";
	for (let i = 0; i < count; i++)
		line += String.fromCharCode(97 + ((i * (seed * 2 + 3) + seed * 7) % 26));
	return line;
}

/** A document of lines; a pair is a line and what its block is like. */
export function linesOf(
	...lines: (string | [string, Partial<SourceBlock>])[]
): Document {
	const document = documentOf(
		lines.map((line) => (typeof line === "string" ? line : line[0])),
	);
	lines.forEach((line, b) => {
		if (typeof line !== "string") Object.assign(document.blocks[b], line[1]);
	});
	return document;
}

/** Which block goes for which, by the first unit that each run keeps. */
export function pairs({ text }: Document, cuts: readonly Cut[]) {
	return cuts.map(({ block, runs }) => [block, text.starts.indexOf(runs[1])]);
}
