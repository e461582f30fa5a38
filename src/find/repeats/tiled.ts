import type { SourceBlock } from "../../read/source-block.js";
import { isBlank } from "../../read/white-space.js";
import { isVerbatim } from "./neighbours.js";

/** A block that says nothing but what other blocks say, word for word and in their order. */
export interface Tiled {
	/** Index of the block. */
	block: number;
	/** Indexes of those that it consists of, two at least, rising. */
	tiles: number[];
}

/** UTF-16 units from which a block is looked at: shorter ones cost little to compare by their letters. */
const SHORTEST = 400;
/** UTF-16 units in which a block and its first tiles agree before they are compared. */
const KEY = 16;
/** Blocks in a row that the copy may lack: a heading, a caption and a byline. */
const MOST_LACKING = 3;
/** Units compared, as a multiple of the text: an article is compared with its copy once. */
const EFFORT = 2;

const LETTER = /\p{L}/u;

/**
 * Finds the body that a scraper hands over as one glued block beside its own paragraphs,
 * where no character differs. Such copies are the most common ones, and comparing strings costs
 * a hundredth of comparing their letters; all others are found by these.
 */
export function findTiled(blocks: readonly SourceBlock[]): Tiled[] {
	// What a tiled block begins with, its first tile does.
	const beginnings = new Set<number>();
	let effort = 0;
	for (const block of blocks) {
		effort += block.text.length * EFFORT;
		if (mayBeTiled(block)) beginnings.add(block.text.charCodeAt(0));
	}
	const found: Tiled[] = [];
	if (beginnings.size === 0) return found;
	// By their beginning: the first block that may be tiled and has not been found to be, and the last of all.
	const whole = new Map<string, number>();
	const first = new Map<string, number>();
	for (let b = 0; b < blocks.length && effort > 0; b++) {
		const { text } = blocks[b];
		if (!beginnings.has(text.charCodeAt(0))) continue;
		// Copies are glued with a blank or without; a long tile holds all of the beginning.
		for (const glue of text.length < KEY ? ["", " "] : [""]) {
			const key = beginningOf(blocks, b, glue);
			const above = whole.get(key);
			const start = first.get(key);
			if (above !== undefined && blocks[above].text.length > text.length) {
				if (add(above, b)) whole.delete(key);
			} else if (start !== undefined && mayBeTiled(blocks[b]) && add(b, start))
				continue;
			if (!whole.has(key) && mayBeTiled(blocks[b])) whole.set(key, b);
			first.set(key, b);
		}
	}
	return found;

	function add(block: number, start: number): boolean {
		const tiles = tilesOf(block, start);
		if (tiles !== null) found.push({ block, tiles });
		return tiles !== null;
	}

	function tilesOf(block: number, start: number): number[] | null {
		const { text } = blocks[block];
		const tiles: number[] = [];
		let at = 0;
		// A list of headings picks single lines far apart: most of the stretch is in the copy.
		let lacking = 0;
		let row = 0;
		for (let b = start; b < blocks.length && b !== block; b++) {
			const tile = blocks[b];
			while (isBlank(text.charCodeAt(at))) at++;
			const end = at + tile.text.length;
			effort -= end - at;
			// Slices are compared in words of the machine, by `startsWith` unit for unit: eleven times slower.
			const stands = text.slice(at, end) === tile.text;
			if (stands && !isVerbatim(tile) && !tile.image) {
				tiles.push(b);
				row = 0;
				if (end === text.length) return tiles.length > 1 ? tiles : null;
				at = end;
			} else {
				lacking += tile.text.length;
				if (++row > MOST_LACKING || lacking > at) return null;
			}
		}
		return null;
	}
}

/** Code and tables repeat themselves for their own reasons, and rules of dashes are no text. */
function mayBeTiled({ kind, text }: SourceBlock): boolean {
	return kind === "paragraph" && text.length >= SHORTEST && LETTER.test(text);
}

/** What a block begins with whose first tile is block `from`, if tiles are parted by `glue`. */
function beginningOf(
	blocks: readonly SourceBlock[],
	from: number,
	glue: string,
): string {
	let beginning = blocks[from].text;
	for (let b = from + 1; b < blocks.length && beginning.length < KEY; b++)
		beginning += glue + blocks[b].text;
	return beginning.slice(0, KEY);
}
