import { blockMass, type ComparableText } from "../../compare/comparable.js";
import { unitString } from "../../compare/similarity.js";
import type { SourceBlock } from "../../read/source-block.js";
import { type Cut, exactCut } from "./cut.js";
import { isEqualBlock, isProtected } from "./neighbours.js";
import { isQuestion } from "./sentence.js";
import { LONG } from "./side.js";

/** Blocks that may stand above the lead paragraph: a title, a byline, a date, a standfirst, a heading. */
export const ABOVE_LEAD = 5;
/** Copies far apart from which what stands elsewhere than at the top is the author's: refrains, notices, the same box in every section. */
export const MANY = 3;

/**
 * Finds the lead paragraph where it comes again and again, as captions and previews repeat
 * it: long, letter for letter, in three places or more, each time before something else.
 * A body that stands three times goes on alike behind its lead, and is a run.
 */
export function cutCaptions(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	input: string,
): Cut[] {
	const { starts } = text;
	let above = 0;
	for (let lead = 0; lead < blocks.length && above <= ABOVE_LEAD; lead++) {
		if (starts[lead] === starts[lead + 1]) continue;
		above++;
		if (blockMass(text, lead) < LONG || blocks[lead].image) continue;
		const places: number[] = [];
		for (let b = 0; b < blocks.length; b++)
			if ((b >= lead || blocks[b].image) && isEqualBlock(text, lead, b))
				places.push(b);
		if (places.length < MANY || isProtected(blocks[lead])) continue;
		if (isQuestion(text, blocks, input, lead) || goOnAlike(text, places))
			continue;
		const copies = places.filter((place) => place !== lead);
		return copies.map((copy) => exactCut(text, copy, lead));
	}
	return [];
}

/** Whether any two of the places, equal blocks, stand before paragraphs that are equal, too. */
function goOnAlike(text: ComparableText, places: readonly number[]): boolean {
	const found = new Set<string>();
	for (const place of places) {
		const next = following(text, place);
		if (next < 0) continue;
		const says = unitString(text, text.starts[next], text.starts[next + 1]);
		if (found.has(says)) return true;
		found.add(says);
	}
	return false;
}

/** The next long block before the lead comes again; where all are short, the longest of them; or -1. */
function following(text: ComparableText, lead: number): number {
	let longest = -1;
	let mass = 0;
	for (let b = lead + 1; b + 1 < text.starts.length; b++) {
		if (isEqualBlock(text, lead, b)) break;
		const own = blockMass(text, b);
		if (own >= LONG) return b;
		if (own > mass) [longest, mass] = [b, own];
	}
	return longest;
}
