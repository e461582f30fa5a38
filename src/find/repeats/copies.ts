import type { Chain } from "../../compare/chains.js";
import { blockAt, type ComparableText } from "../../compare/comparable.js";
import { CUT } from "./decide.js";
import { type Side, WHOLE } from "./side.js";

/** Where each block's text stands besides its own place; filled from every chain, decided upon or not. */
export class Copies {
	readonly #places = new Map<number, Set<number>>();

	/** Notes every block of `side` that a chain finds whole on the `other` side. */
	note(text: ComparableText, chain: Chain, side: Side): void {
		const { segments } = chain;
		let s = 0;
		for (let i = 0; i < side.covered.length; i++) {
			if (side.covered[i] === 0 || side.covered[i] < side.sizes[i] * WHOLE)
				continue;
			const block = side.from + i;
			const from = text.starts[block];
			while (segments[s + side.which] + segments[s + 2] <= from) s += 3;
			const skip = Math.max(0, from - segments[s + side.which]);
			const place = blockAt(text, segments[s + 1 - side.which] + skip);
			const places = this.#places.get(block);
			if (places === undefined) this.#places.set(block, new Set([place]));
			else places.add(place);
		}
	}

	/** In how many places a block's text stands, its own included, leaving out blocks that go. */
	count(block: number, roles: Uint8Array): number {
		let count = 1;
		for (const place of this.#places.get(block) ?? [])
			if (roles[place] !== CUT) count++;
		return count;
	}
}
