import { blockMass, type ComparableText } from "../../compare/comparable.js";
import type { SourceBlock } from "../../read/source-block.js";
import type { Candidate } from "./candidate.js";
import { ABOVE_LEAD } from "./captions.js";
import type { Copies } from "./copies.js";
import type { Cut } from "./cut.js";
import { CUT } from "./roles.js";
import type { Side } from "./side.js";

/** What is known of a candidate when it is decided whether its repetition is the author's. */
export interface Case {
	text: ComparableText;
	blocks: readonly SourceBlock[];
	input: string;
	candidate: Candidate;
	copy: Side;
	kept: Side;
	/** How the copy is cut should it go; laid out when it is asked for. */
	cuts: () => readonly Cut[];
	copies: Copies;
	similarity: number;
	roles: Uint8Array;
}

/** The last characters of a side. */
export function endOf({ blocks }: Case, side: Side): string {
	return blocks[side.to].text.slice(-8);
}

/** Whether the kept place is the lead, which captions and previews repeat: only a title, a heading and a byline stand above it. */
export function isLead({ text, kept, roles }: Case): boolean {
	let above = 0;
	for (let b = 0; b < kept.from && above <= ABOVE_LEAD; b++) {
		if (roles[b] !== CUT && text.starts[b] < text.starts[b + 1]) above++;
	}
	return above <= ABOVE_LEAD;
}

/** Whether nothing stands between the two places but what has gone, separators included. */
export function isNext({ text, candidate, roles }: Case): boolean {
	for (let b = candidate.first.to + 1; b < candidate.second.from; b++) {
		if (roles[b] !== CUT && text.starts[b + 1] > text.starts[b]) return false;
	}
	return true;
}

export function massOfSide({ text }: Case, side: Side): number {
	let mass = 0;
	for (let b = side.from; b <= side.to; b++) {
		if (side.covered[b - side.from] > 0) mass += blockMass(text, b);
	}
	return mass;
}
