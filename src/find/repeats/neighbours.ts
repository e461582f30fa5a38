import { blockMass, type ComparableText } from "../../compare/comparable.js";
import type { SourceBlock } from "../../read/source-block.js";
import { type Cut, exactCut } from "./cut.js";
import { markupOf } from "./markup.js";
import { PROSE, proseShare } from "./prose.js";
import { LONG } from "./side.js";

/** Letters from which equal neighbours are a scraper's; a shorter line twice may be a refrain, a row, a cheer. */
const LEAST = 20;
/** Equal long neighbours from which the document is doubled block by block, its short lines with it. */
const DOUBLED = 2;
/** Equal neighbours of any length from which doubling is a system, and no verse: of 76 authored texts none has as many. */
const SYSTEMATIC = 4;

/** Letters of a title that stands twice; a cry or a syllable that a song begins with is shorter. */
const SHORTEST_TITLE = 8;
/** Lines between a title and its lead: a byline, a date, a standfirst. */
const ABOVE = 4;
/** The end of a statement or clause, in which a title does not end but a verse does. */
const ENDED = /[.。।۔…,;:،؛、，；：][\p{Pe}\p{Pf}"']*$/u;

/**
 * Finds blocks that say the same as the block right before them, letter for letter. Of a
 * row of equals the first stays, or the one with the most markup.
 */
export function cutNeighbours(
	text: ComparableText,
	blocks: readonly SourceBlock[],
): Cut[] {
	const rows = equalRows(text, blocks);
	const long = rows.filter((row) => row.mass >= LONG).length;
	// In verse and songs a line comes twice on purpose, however often that is.
	const isVerse = rows.length > 0 && long < DOUBLED && proseShare(text) < PROSE;
	const cuts: Cut[] = [];
	for (const { from, to, mass } of rows) {
		const isTitle = from === 0 && isTitleRow(text, blocks, to, mass);
		if (mass < LONG && isVerse && !isTitle) continue;
		const isShort = mass < LEAST && !isTitle;
		if (isShort && long < DOUBLED && rows.length < SYSTEMATIC) continue;
		let kept = from;
		for (let b = from + 1; b < to; b++) {
			if (markupOf(blocks, b, b) > markupOf(blocks, kept, kept)) kept = b;
		}
		for (let b = from; b < to; b++) {
			if (b === kept) continue;
			cuts.push(exactCut(text, b, kept));
		}
	}
	return cuts;
}

/** Whether equal lines at the very top are a title: no sentence, and the lead stands below, with a byline or so between. */
function isTitleRow(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	end: number,
	mass: number,
): boolean {
	if (mass < SHORTEST_TITLE || ENDED.test(blocks[0].text.slice(-8)))
		return false;
	for (let b = end; b < Math.min(blocks.length, end + ABOVE); b++)
		if (blockMass(text, b) >= Math.max(LONG, mass * 2)) return true;
	return false;
}

interface Row {
	from: number;
	/** Exclusive. */
	to: number;
	mass: number;
}

function equalRows(
	text: ComparableText,
	blocks: readonly SourceBlock[],
): Row[] {
	const rows: Row[] = [];
	for (let b = 1; b < blocks.length; b++) {
		if (isVerbatim(blocks[b]) || !isEqualBlock(text, b - 1, b)) continue;
		const last = rows.at(-1);
		if (last?.to === b) last.to = b + 1;
		else {
			const mass = blockMass(text, b);
			rows.push({ from: b - 1, to: b + 1, mass });
		}
	}
	return rows;
}

/** Code and tables repeat themselves for their own reasons. */
export function isVerbatim({ kind }: SourceBlock): boolean {
	return kind === "code" || kind === "table";
}

/** Whether a block is left alone by itself: code, a table, or a heading, which goes with its run only. */
export function isProtected(block: SourceBlock): boolean {
	return isVerbatim(block) || block.kind === "heading";
}

/** Whether two blocks say the same, letter for letter, and say anything. */
export function isEqualBlock(
	text: ComparableText,
	a: number,
	b: number,
): boolean {
	const { starts, units } = text;
	const size = starts[b + 1] - starts[b];
	if (size === 0 || size !== starts[a + 1] - starts[a]) return false;
	// The lead is looked for among all blocks, and may be a glued copy: it need not be read again.
	if (a === b) return true;
	for (let i = 0; i < size; i++) {
		if (units[starts[a] + i] !== units[starts[b] + i]) return false;
	}
	return true;
}
