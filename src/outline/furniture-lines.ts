import { isFurniture } from "./furniture.js";
import type { Line } from "./line.js";

const UNKNOWN = 0;
const NO = 1;
const YES = 2;

/**
 * Which lines of an article are furniture, each looked at once and only when it is asked for:
 * a numbered line is asked of with its family and again by itself, and that was a third of
 * the time that a list of 50,000 took.
 */
export class FurnitureLines {
	readonly #lines: readonly Line[];
	readonly #known: Uint8Array;

	constructor(lines: readonly Line[]) {
		this.#lines = lines;
		this.#known = new Uint8Array(lines.length);
	}

	/** Whether the line at an index is furniture. */
	has(index: number): boolean {
		if (this.#known[index] === UNKNOWN)
			this.#known[index] = isFurniture(this.#lines[index]) ? YES : NO;
		return this.#known[index] === YES;
	}
}
