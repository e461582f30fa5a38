import { cutBlocks, type Elsewhere } from "../../../src/find/repeats/cut.js";
import { linesOf } from "./lines.js";

/** A chain laid over a document of lines. */
export interface Laid {
	lines: readonly string[];
	/** Triples: unit of the first side, of the second, length. */
	segments: number[];
	/** The side that goes, the first if not said. */
	which?: 0 | 1;
	/** Its blocks, the first alone if not said. */
	range?: [from: number, to: number];
	elsewhere?: Elsewhere;
	isWithin?: boolean;
}

/** What goes of each block, and what of it stays and in front of which block. */
export function cuts({
	lines,
	segments,
	which = 0,
	range = [0, 0],
	...more
}: Laid) {
	const { text, input } = linesOf(...lines);
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return cutBlocks(
		text,
		input,
		{ segments, matched },
		which,
		{ from: range[0], to: range[1] },
		"repeated-paragraph",
		more.elsewhere ?? (() => []),
		more.isWithin ?? false,
	).map(({ runs, own }) => ({
		runs,
		own: own.map(({ from, to, before }) => [from, to, before]),
	}));
}
