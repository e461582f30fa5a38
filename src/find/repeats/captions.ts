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
	const says = (block: number) =>
		block < 0
			? ""
			: unitString(text, text.starts[block], text.starts[block + 1]);
	const own = says(places[0]);
	const found = new Set<string>();
	for (const place of places) {
		const next = says(following(text, place));
		// Two captions may stand in a row.
		if (next === "" || (next === own && found.size > 0 && !found.has(own)))
			continue;
		if (found.has(next)) return true;
		found.add(next);
	}
	return false;
}

/** The next long block, or -1. */
function following(text: ComparableText, block: number): number {
	for (let b = block + 1; b + 1 < text.starts.length; b++)
		if (blockMass(text, b) >= LONG) return b;
	return -1;
}
