import { CUT } from "./decide.js";
import type { Side } from "./side.js";
import { WHOLE } from "./side.js";

/** Where each block's text stands besides its own place; filled from every chain, decided upon or not. */
export class Copies {
	readonly #places = new Map<number, Set<number>>();

	/** Notes every block of `side` that a chain finds whole on the `other` side. */
	note(side: Side, other: Side): void {
		for (let i = 0; i < side.covered.length; i++) {
			if (side.covered[i] === 0 || side.covered[i] < side.sizes[i] * WHOLE)
				continue;
			const block = side.from + i;
			// The middle of the other side stands for its place: one chain is one place.
			const place = (other.from + other.to) >> 1;
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
