import type { Chain } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { CUT } from "./roles.js";
import { type Side, sideOf } from "./side.js";

/**
 * Where each block's text stands besides its own place, told by every chain. Most documents
 * never ask, so the places are looked up at the first question.
 */
export class Copies {
	readonly #text: ComparableText;
	readonly #chains: readonly Chain[];
	#places: Map<number, Set<number>> | null = null;

	constructor(text: ComparableText, chains: readonly Chain[]) {
		this.#text = text;
		this.#chains = chains;
	}

	/** In how many places a block's text stands, its own included, leaving out blocks that go. */
	count(block: number, roles: Uint8Array): number {
		this.#places ??= placesOf(this.#text, this.#chains);
		let count = 1;
		for (const place of this.#places.get(block) ?? []) {
			if (roles[place] !== CUT) count++;
		}
		return count;
	}
}

function placesOf(
	text: ComparableText,
	chains: readonly Chain[],
): Map<number, Set<number>> {
	const places = new Map<number, Set<number>>();
	for (const chain of chains) {
		note(text, chain, sideOf(text, chain, 0), places);
		note(text, chain, sideOf(text, chain, 1), places);
	}
	return places;
}

/** Share of a block from which another place says it again: a refrain may begin otherwise each time. */
const ALIKE = 0.8;

/** Notes every block of `side` that a chain finds on its other side, all of it or nearly. */
function note(
	text: ComparableText,
	chain: Chain,
	side: Side,
	places: Map<number, Set<number>>,
): void {
	const { segments } = chain;
	let s = 0;
	for (let i = 0; i < side.covered.length; i++) {
		if (side.covered[i] < side.sizes[i] * ALIKE) continue;
		const block = side.from + i;
		const from = text.starts[block];
		while (segments[s + side.which] + segments[s + 2] <= from) s += 3;
		const skip = Math.max(0, from - segments[s + side.which]);
		const place = blockAt(text, segments[s + 1 - side.which] + skip);
		const found = places.get(block);
		if (found === undefined) places.set(block, new Set([place]));
		else found.add(place);
	}
}
