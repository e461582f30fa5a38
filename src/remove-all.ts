import {
	type ComparableText,
	comparableText,
	isDenseText,
} from "./compare/comparable.js";
import { remaining } from "./compare/remaining.js";
import { remainingMatches } from "./compare/remaining-matches.js";
import {
	findAdvertisements,
	readBlocks,
} from "./find/advertisements/find-advertisements.js";
import { findRepeats, type Twice } from "./find/repeats/find-repeats.js";
import { applyCuts, type Ledger } from "./ledger.js";
import type { Settings } from "./options.js";
import type { SourceBlock } from "./read/source-block.js";
import { removeTiled } from "./remove-tiled.js";
import { settle, type TracedRepeat } from "./settle.js";
import type { Advertisement, Removal } from "./types.js";

/**
 * Rounds of finding, each in what the last one left: two settle what was measured, nine the most
 * tangled random documents. The bounds are for texts made to go on for ever: six rounds and,
 * of short texts, as many more as read half a million units.
 */
const FEWEST_ROUNDS = 6;
const MOST_ROUNDS = 64;
const READ_AGAIN = 500_000;

/** Finds and removes until nothing is found, so that cleaning the result again removes nothing. */
export function removeAll(
	input: string,
	read: readonly SourceBlock[],
	settings: Settings,
): { blocks: readonly SourceBlock[]; removed: Removal[] } {
	let blocks = read;
	let last: Compared | null = null;
	const known = readBlocks();
	const repeats: TracedRepeat[] = [];
	const advertisements: Advertisement[] = [];
	const rounds = FEWEST_ROUNDS + READ_AGAIN / (input.length + 1);
	for (let round = 0; round < Math.min(MOST_ROUNDS, rounds); round++) {
		// Without its advertisements a text may show a repeat that they stood in the way of, and
		// without its repeats an advertisement; what has not changed is not looked at again.
		const hadRepeats = removeRepeats();
		if (!hadRepeats && round > 0) break;
		if (!removeAdvertisements() && !hadRepeats) break;
	}
	return { blocks, removed: settle(input, repeats, advertisements, blocks) };

	/** One round; whether it found anything. */
	function removeRepeats(): boolean {
		const { similarity } = settings;
		if (similarity === null) return false;
		const hadTiled = take(removeTiled(input, blocks));
		const { text, twice } = comparedAgain(blocks, last);
		// What it was taken from goes first: six bytes a unit.
		last = null;
		const found = findRepeats(text, blocks, input, similarity, twice);
		last = { blocks, text, twice: found.twice };
		if (found.cuts.length === 0) return hadTiled;
		return take(applyCuts(input, text, blocks, found.cuts));
	}

	/** Goes on with what a removal leaves; whether it removed anything. */
	function take({ blocks: left, removed }: Ledger): boolean {
		blocks = left;
		for (const one of removed) repeats.push(one);
		return removed.length > 0;
	}

	function removeAdvertisements(): boolean {
		const where = settings.advertisements;
		if (where === null) return false;
		const { language } = settings;
		const found = findAdvertisements(blocks, { where, language }, known);
		if (found.length === 0) return false;
		const gone = new Map(found.map(({ index, cues }) => [index, cues]));
		for (const [index, cues] of gone) {
			const { start, end } = blocks[index];
			const text = input.slice(start, end);
			advertisements.push({ kind: "advertisement", start, end, text, cues });
		}
		blocks = blocks.filter((_, index) => !gone.has(index));
		return true;
	}
}

/** Blocks with their comparable form and what stands in it twice; null where that is not known. */
interface Compared {
	blocks: readonly SourceBlock[];
	text: ComparableText;
	twice: Twice | null;
}

/** The same of the blocks that are left. Most often nothing new is among them. */
function comparedAgain(
	blocks: readonly SourceBlock[],
	last: Compared | null,
): Compared {
	const kept = last && keptIndexes(last.blocks, blocks);
	if (last === null || kept === null)
		return { blocks, text: comparableText(blocks), twice: null };
	const text = remaining(last.text, kept);
	const { twice } = last;
	const matches =
		twice !== null &&
		// What is a match is told by the script that most of the text is in.
		isDenseText(text) === isDenseText(last.text)
			? remainingMatches(last.text, twice.matches, kept, text)
			: null;
	if (matches === null) return { blocks, text, twice: null };
	if (matches === twice?.matches) return { blocks, text, twice };
	return { blocks, text, twice: { matches, chains: null } };
}

/** Where the blocks that are left stood among all; null where one is new or has moved. */
function keptIndexes(
	blocks: readonly SourceBlock[],
	left: readonly SourceBlock[],
): number[] | null {
	const kept: number[] = [];
	for (let b = 0; b < blocks.length && kept.length < left.length; b++)
		if (blocks[b] === left[kept.length]) kept.push(b);
	return kept.length === left.length ? kept : null;
}
