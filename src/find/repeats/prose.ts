import { blockMass, type ComparableText } from "../../compare/comparable.js";
import { LONG } from "./side.js";

/** Share of the letters of a document of prose that stand in long blocks: .66 and more in articles, .24 at most in verse with a refrain. */
export const PROSE = 0.45;

/** Share of a document's letters that stand in long blocks, 0 to 1. */
export function proseShare(text: ComparableText): number {
	let mass = 0;
	let long = 0;
	for (let block = 0; block + 1 < text.starts.length; block++) {
		const size = blockMass(text, block);
		mass += size;
		if (size >= LONG) long += size;
	}
	return mass > 0 ? long / mass : 0;
}
