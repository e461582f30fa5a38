import { type Case, isAuthored } from "../../../src/find/repeats/authored.js";
import type { Shape } from "../../../src/find/repeats/candidate.js";
import { Copies } from "../../../src/find/repeats/copies.js";
import { cutBlocks } from "../../../src/find/repeats/cut.js";
import { CUT } from "../../../src/find/repeats/roles.js";
import { sideOf } from "../../../src/find/repeats/side.js";
import { linesOf } from "./lines.js";

/** What is said twice in a document of lines. */
export interface Said {
	lines: Parameters<typeof linesOf>;
	/** Triples: unit of the first side, of the second, length. */
	segments: number[];
	/** The side that goes, the second if not said. */
	copy?: 0 | 1;
	/** Blocks that have gone before. */
	gone?: number[];
	/** Further chains. */
	others?: number[][];
	similarity?: number;
}

/** Whether a repetition is the author's. */
export function authored(shape: Shape, said: Said): boolean {
	const { lines, segments, gone = [], others = [] } = said;
	const { text, blocks, input } = linesOf(...lines);
	const chainOf = (runs: number[]) => {
		let matched = 0;
		for (let s = 2; s < runs.length; s += 3) matched += runs[s];
		return { segments: runs, matched };
	};
	const chain = chainOf(segments);
	const [first, second] = [sideOf(text, chain, 0), sideOf(text, chain, 1)];
	const [copy, kept] = said.copy === 0 ? [first, second] : [second, first];
	const roles = new Uint8Array(blocks.length);
	for (const block of gone) roles[block] = CUT;
	roles.fill(CUT, copy.from, copy.to + 1);
	const none = () => [];
	const cuts = cutBlocks(
		text,
		input,
		chain,
		copy.which,
		copy,
		"repeated-paragraph",
		none,
		shape === "within",
	);
	const copies = new Copies(text, [chain, ...others.map(chainOf)]);
	const candidate = { shape, chain, first, second, copy: null };
	const one: Case = {
		...{ text, blocks, input, candidate, copy, kept, cuts, copies, roles },
		similarity: said.similarity ?? 0.9,
	};
	return isAuthored(one);
}
