import { blockMass, type ComparableText } from "../../compare/comparable.js";
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
	const places = new Map<number, number[]>();
	for (const block of short) {
		// Lines with one hash that read otherwise are next to never there, and go one key further.
		let key = hashOf(text, block);
		let found = places.get(key);
		while (found !== undefined && !isEqualBlock(text, found[0], block))
			found = places.get(++key);
		if (found === undefined) places.set(key, [block]);
		else found.push(block);
	}
	const cuts: Cut[] = [];
	for (const blocks of places.values()) {
		const rest = others - blocks.length;
		if (blocks.length < FEWEST || blocks.length < rest * SHARE) continue;
		const [kept, ...copies] = blocks;
		if (long < (mass - blocks.length * blockMass(text, kept)) * PROSE) continue;
		for (const block of copies) {
			cuts.push(exactCut(text, block, kept));
		}
	}
	return cuts;
}

/** A hash of a block's units (Fowler, Noll and Vo's, 32 bits). */
function hashOf({ units, starts }: ComparableText, block: number): number {
	let hash = 0x811c9dc5;
	for (let at = starts[block]; at < starts[block + 1]; at++)
		hash = Math.imul(hash ^ units[at], 0x01000193);
	return hash;
}
