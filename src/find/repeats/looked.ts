import type { Chain } from "../../compare/chains.js";

/**
 * Units of the heaviest chains that are looked at wherever they lie: a scraped article of 6,000
 * units with a dozen captions of one wording, each glued and apart, has chains of 11,000.
 */
const FREE = 200_000;
/** From there on chains that are looked at over one stretch of text. */
const MOST = 2;
/** Units of a stretch, as a power of two. */
const STRETCH_BITS = 6;
/** Share of a chain that one of its sides must add. */
const NEW = 0.5;

/**
 * Over which parts of a text chains have been looked at. What stands in ten places has a chain for
 * each two of them: once the heaviest have been looked at, the others wait for the next round, in
 * which less is left.
 */
export class Looked {
	readonly #times: Uint8Array;
	#free = FREE;

	constructor(length: number) {
		this.#times = new Uint8Array((length >> STRETCH_BITS) + 1);
	}

	/** Whether much of a chain, on either side, has not been looked at often; if so, it has been now. */
	add(chain: Chain): boolean {
		const least = chain.matched * NEW;
		this.#free -= chain.matched;
		if (
			this.#free < 0 &&
			this.#walk(chain, 0, 0) < least &&
			this.#walk(chain, 1, 0) < least
		)
			return false;
		this.#walk(chain, 0, 1);
		this.#walk(chain, 1, 1);
		return true;
	}

	/** Goes over one side of a chain and counts it as looked at so many times more; gives back how many units were not looked at often. */
	#walk({ segments }: Chain, which: 0 | 1, more: number): number {
		const times = this.#times;
		let fresh = 0;
		let last = -1;
		for (let s = 0; s < segments.length; s += 3) {
			let at = segments[s + which];
			const end = at + segments[s + 2];
			while (at < end) {
				const stretch = at >> STRETCH_BITS;
				const stop = Math.min(end, (stretch + 1) << STRETCH_BITS);
				if (times[stretch] < MOST) fresh += stop - at;
				if (stretch !== last && times[stretch] < MOST) times[stretch] += more;
				last = stretch;
				at = stop;
			}
		}
		return fresh;
	}
}
