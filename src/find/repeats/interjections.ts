import { blockMass, type ComparableText } from "../../compare/comparable.js";
import { majorities } from "../../compare/majorities.js";
import { type Cut, exactCut } from "./cut.js";
import { isEqualBlock } from "./neighbours.js";
import { PROSE } from "./prose.js";
import { LONG } from "./side.js";

/** Times from which a line between the paragraphs is what an embed leaves; a refrain comes back four or five times in an article. */
const FEWEST = 6;
/** It follows this share of the other blocks at least. */
const SHARE = 0.6;

/**
 * Finds the placeholder of an embed: one short line that stands behind most paragraphs of
 * a document. In verse a refrain may follow every line, so the other blocks must be
 * paragraphs. The first place stays.
 */
export function cutInterjections(text: ComparableText): Cut[] {
	const { starts } = text;
	let others = 0;
	let mass = 0;
	let long = 0;
	const short: number[] = [];
	for (let block = 0; block + 1 < starts.length; block++) {
		const units = starts[block + 1] - starts[block];
		if (units === 0) continue;
		others++;
		const own = blockMass(text, block);
		mass += own;
		if (own < LONG) short.push(block);
		else long += own;
	}
	// Most documents end here: a line that follows most others is a third of all blocks and more.
	if (short.length < FEWEST || short.length * (1 + SHARE) < others * SHARE) {
		return [];
	}
	// What follows most others is a third of all blocks: two lines at most are looked at.
	const keys = short.map((block) => hashOf(text, block));
	const cuts: Cut[] = [];
	for (const key of majorities(keys)) {
		const [kept, ...alike] = short.filter((_, s) => keys[s] === key);
		const copies = alike.filter((block) => isEqualBlock(text, kept, block));
		const count = copies.length + 1;
		if (count < FEWEST || count < (others - count) * SHARE) continue;
		if (long < (mass - count * blockMass(text, kept)) * PROSE) continue;
		for (const block of copies) {
			cuts.push(exactCut(text, block, kept));
		}
	}
	return cuts;
}

/** A hash of a block's units above 0 (Fowler, Noll and Vo's, 32 bits). */
function hashOf({ units, starts }: ComparableText, block: number): number {
	let hash = 0x811c9dc5;
	for (let at = starts[block]; at < starts[block + 1]; at++)
		hash = Math.imul(hash ^ units[at], 0x01000193);
	return (hash >>> 0) + 1;
}
