import { type ComparableText, massOf } from "../../compare/comparable.js";
import { unitString } from "../../compare/similarity.js";
import type { Cut } from "./cut.js";
import { LONG } from "./side.js";

/** Times from which a line between the paragraphs is what an embed leaves; a refrain comes back four or five times in an article. */
const FEWEST = 6;
/** It follows this share of the other blocks at least. */
const SHARE = 0.6;
/** Share of the other blocks' letters that stand in long ones: .66 and more in articles, .24 at most in verse with a refrain. */
const PROSE = 0.45;

/**
 * Finds the placeholder of an embed: one short line that stands behind most paragraphs of
 * a document. In verse a refrain may follow every line, so the other blocks must be
 * paragraphs. The first place stays.
 */
export function cutInterjections(text: ComparableText): Cut[] {
	const places = new Map<string, number[]>();
	let others = 0;
	let mass = 0;
	let long = 0;
	for (let block = 0; block + 1 < text.starts.length; block++) {
		const from = text.starts[block];
		const to = text.starts[block + 1];
		if (from === to) continue;
		others++;
		const size = massOf(text, from, to);
		mass += size;
		if (size >= LONG) {
			long += size;
			continue;
		}
		const key = unitString(text, from, to);
		const found = places.get(key);
		if (found === undefined) places.set(key, [block]);
		else found.push(block);
	}
	const cuts: Cut[] = [];
	for (const blocks of places.values()) {
		const rest = others - blocks.length;
		if (blocks.length < FEWEST || blocks.length < rest * SHARE) continue;
		const from = text.starts[blocks[0]];
		const size = massOf(text, from, text.starts[blocks[0] + 1]);
		if (long < (mass - blocks.length * size) * PROSE) continue;
		const kept = blocks[0];
		for (const block of blocks.slice(1)) {
			const start = text.starts[block];
			const runs = [start, text.starts[kept], text.starts[block + 1] - start];
			cuts.push({ block, kind: "repeated-paragraph", runs, own: [] });
		}
	}
	return cuts;
}
