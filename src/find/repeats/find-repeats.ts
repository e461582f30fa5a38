import { type AlignBudget, align } from "../../compare/align.js";
import { type Chain, findChains, placeOf } from "../../compare/chains.js";
import {
	blockAt,
	type ComparableText,
	isDenseText,
} from "../../compare/comparable.js";
import { findMatches, type Matches } from "../../compare/matches.js";
import type { SourceBlock } from "../../read/source-block.js";
import type { Candidate, Shape } from "./candidate.js";
import { candidatesOf } from "./candidates-of.js";
import { cutCaptions } from "./captions.js";
import type { Cut } from "./cut.js";
import { decide } from "./decide.js";
import { insertionsAtBorders } from "./insertions.js";
import { cutInterjections } from "./interjections.js";
import { Looked } from "./looked.js";
import { cutNeighbours } from "./neighbours.js";
import { overAlikeBlocks, reachOf, withoutChanceEnd } from "./reach.js";
import { sideOf } from "./side.js";

/** Cells of alignment tables a unit of text, and at least; typical articles spend less than one a unit. */
const CELLS_A_UNIT = 8;
const LEAST_CELLS = 50_000;
/** Cells a matched unit of a chain: a chance match is not worth a table. */
const CELLS_A_MATCH = 64;
/** Units from which a block can be a repeat far from its other place; shorter ones are left to their neighbours. */
const SHORTEST_BLOCK = 40;
const SHORTEST_DENSE_BLOCK = 16;
/** Share of a block that a chain must cover to be looked at. */
const PROMISING = 0.5;
/** Which shape is decided first: a packed copy tells most surely which side is the structured one. */
const ORDER: readonly Shape[] = [
	"flattened",
	"run",
	"within",
	"contained",
	"pair",
];

/** Units from which a block can be a repeat by itself, in this text. */
function shortestBlock(text: ComparableText): number {
	return isDenseText(text) ? SHORTEST_DENSE_BLOCK : SHORTEST_BLOCK;
}

/** What a round of finding proposes. */
export interface FoundRepeats {
	/** One a block. */
	cuts: Cut[];
	/** What stands twice in the document; null where it was not looked for and not known. */
	twice: Twice | null;
}

/** What stands twice in a document; its chains where they have been asked for. */
export interface Twice {
	matches: Matches;
	chains: readonly Chain[] | null;
}

/**
 * Proposes what goes from a document because it stands twice. Pure; the ledger applies the
 * cuts. `known`: what stands twice, where an earlier round has found it.
 */
export function findRepeats(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	input: string,
	similarity: number,
	known: Twice | null = null,
): FoundRepeats {
	// Lines between all the paragraphs go first: they tear every other run apart.
	const interjections = cutInterjections(text);
	if (interjections.length > 0) return { cuts: interjections, twice: known };
	const neighbours = cutNeighbours(text, blocks);
	if (neighbours.length > 0) return { cuts: neighbours, twice: known };
	const captions = cutCaptions(text, blocks, input);
	if (captions.length > 0) return { cuts: captions, twice: known };
	const matches = known?.matches ?? findMatches(text);
	const chains = known?.chains ?? findChains(matches);
	const twice = { matches, chains };
	const candidates = findCandidates(text, chains);
	if (candidates.length === 0) return { cuts: [], twice };
	const cuts = decide(text, blocks, input, candidates, chains, similarity);
	return { cuts, twice };
}

/** The candidates of all chains, in the order in which they are decided. */
function findCandidates(
	text: ComparableText,
	chains: readonly Chain[],
): Candidate[] {
	const budget: AlignBudget = {
		cells: text.length * CELLS_A_UNIT + LEAST_CELLS,
	};
	const found: Candidate[] = [];
	// Blocks that pack others as far as is known: what else is like them needs no look.
	const packing = new Set<number>();
	const looked = new Looked(text.length);
	for (const whole of chains) {
		if (!isPromising(text, whole, packing) || !looked.add(whole)) continue;
		const chain = withoutChanceEnd(text, whole);
		const cells = Math.min(budget.cells, chain.matched * CELLS_A_MATCH);
		const own = { cells };
		const aligned = overAlikeBlocks(
			text,
			insertionsAtBorders(text, align(text, chain, reachOf(text, chain), own)),
		);
		budget.cells -= cells - own.cells;
		for (const candidate of candidatesOf(text, aligned)) {
			found.push(candidate);
			const { copy, shape } = candidate;
			if (shape !== "flattened" || copy === null) continue;
			for (let b = copy.from; b <= copy.to; b++) packing.add(b);
		}
	}
	return ORDER.flatMap((shape) => found.filter((one) => one.shape === shape));
}

/**
 * Whether a chain covers half of a block that is long enough to be a repeat, on either
 * side. Most chains are a phrase of a few words and end at the first line.
 */
function isPromising(
	text: ComparableText,
	chain: Chain,
	packing: ReadonlySet<number>,
): boolean {
	const { matched } = chain;
	const least = shortestBlock(text);
	const firstPlace = placeOf(chain, 0);
	const secondPlace = placeOf(chain, 1);
	const first = blockAt(text, firstPlace.from);
	const firstLast = blockAt(text, firstPlace.to - 1);
	if (first === firstLast && packing.has(first)) return false;
	const second = blockAt(text, secondPlace.from);
	const secondLast = blockAt(text, secondPlace.to - 1);
	if (second === secondLast && packing.has(second)) return false;
	if (first === secondLast) return matched >= least;
	if (first === firstLast && second === secondLast) {
		const { starts } = text;
		const smaller = Math.min(
			starts[first + 1] - starts[first],
			starts[second + 1] - starts[second],
		);
		return smaller >= least && matched >= smaller * PROMISING;
	}
	return coversHalf(text, chain, 0, least) || coversHalf(text, chain, 1, least);
}

/**
 * Whether one side of a chain covers half of a block of at least so many units. Apart from
 * the cheap questions, which nearly every chain ends at: together in one function, V8 left
 * them unoptimized once this half met a shape that it had not seen, and a quarter of a call
 * went there.
 */
function coversHalf(
	text: ComparableText,
	chain: Chain,
	which: 0 | 1,
	least: number,
): boolean {
	const { covered, sizes } = sideOf(text, chain, which);
	return covered.some(
		(units, i) => sizes[i] >= least && units >= sizes[i] * PROMISING,
	);
}
