/** Pairs of first letters that are told apart, and texts of a single letter. */
const PAIRS = 1 << 14;
const SINGLES = 1 << 10;
/** A pair of small letters has a number of its own, next to those of others. */
const ALPHABET = 31;

/**
 * What texts begin with, to tell at most places of a line that none stands there: by the
 * first two letters a bit for the third, and all of them where there is none. What a line
 * asks for stays in the nearest cache.
 */
export class CueStarts {
	private readonly thirds = new Int32Array(PAIRS);
	private readonly singles = new Uint8Array(SINGLES);

	/** Notes a text of `count` units. */
	add(units: Uint16Array, count: number): void {
		const [first = 0, second = 0, third = 0] = units;
		if (count === 1) this.singles[first & (SINGLES - 1)] = 1;
		else this.thirds[pairOf(first, second)] |= count === 2 ? -1 : 1 << third;
	}

	/** Whether a text may stand where a line goes on with these units. */
	has(first: number, second: number, third: number): boolean {
		return (
			((this.thirds[pairOf(first, second)] as number) & (1 << third)) !== 0 ||
			this.singles[first & (SINGLES - 1)] !== 0
		);
	}
}

function pairOf(first: number, second: number): number {
	return (first * ALPHABET + second) & (PAIRS - 1);
}
