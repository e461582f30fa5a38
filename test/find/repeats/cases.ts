import { isAuthored } from "../../../src/find/repeats/authored.js";
import type { Shape } from "../../../src/find/repeats/candidate.js";
import type { Case } from "../../../src/find/repeats/case.js";
import { Copies } from "../../../src/find/repeats/copies.js";
import { cutBlocks } from "../../../src/find/repeats/cut.js";
import { decide } from "../../../src/find/repeats/decide.js";
import { CUT } from "../../../src/find/repeats/roles.js";
import { sideOf } from "../../../src/find/repeats/side.js";
import { linesOf } from "./lines.js";

function chainOf(segments: number[]) {
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
}

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
		...{ text, blocks, input, candidate, copy, kept, copies, roles },
		cuts: () => cuts,
		similarity: said.similarity ?? 0.9,
	};
	return isAuthored(one);
}

/** A candidate: its shape, its runs, and the side that is known to go. */
export type Proposed = [shape: Shape, segments: number[], copy?: 0 | 1];

/** The cuts that come of candidates in a document of lines. */
export function decided(
	lines: Parameters<typeof linesOf>,
	...proposed: Proposed[]
) {
	const { text, blocks, input } = linesOf(...lines);
	const candidates = proposed.map(([shape, segments, which]) => {
		const chain = chainOf(segments);
		const [first, second] = [sideOf(text, chain, 0), sideOf(text, chain, 1)];
		const copy = which === undefined ? null : which === 0 ? first : second;
		return { shape, chain, first, second, copy };
	});
	const chains = candidates.map(({ chain }) => chain);
	return decide(text, blocks, input, candidates, chains, 0.9);
}

/** The blocks that are cut, in the order in which that was decided. */
export const blocksOf = (cuts: ReturnType<typeof decide>) =>
	cuts.map(({ block }) => block);
