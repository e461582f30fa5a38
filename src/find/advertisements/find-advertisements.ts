import type { SourceBlock } from "../../read/source-block.js";
import { cueIndexFor } from "./cue-index.js";
import {
	ANYWHERE_SCORE,
	judgeLine,
	LONGEST_LINE,
	TRAILING_SCORE,
} from "./judge-line.js";
import { PageFurniture } from "./page-furniture.js";
import { ReaderHabit } from "./reader-habit.js";
import type { Judgement } from "./weigh-line.js";

export interface AdvertisementFinding {
	/** Index into the blocks that were passed in. */
	index: number;
	/** Which signals fired, at least two: `call-to-action:ja`, `newsletter:ja`, `url`. */
	cues: string[];
}

/** What was read of single blocks, each of which says the same in every round. */
export interface ReadBlocks {
	judged: Map<SourceBlock, Judgement | null>;
	/** The language in which a block speaks to its reader. */
	spoken: Map<SourceBlock, string | null>;
}

export function readBlocks(): ReadBlocks {
	return { judged: new Map(), spoken: new Map() };
}

/**
 * Most of an article's text that advertisements may be, a share of its UTF-16 units.
 * Where they would be more, the text is a promotion itself and nothing goes at all:
 * taking a part would make a second cleaning take the rest.
 */
export const LARGEST_SHARE = 0.5;

/** Kinds that are never an advertisement by themselves. */
const NEVER = new Set(["code", "table", "title", "separator"]);

/**
 * Finds advertisement lines among the blocks in reading order: `trailing` a run at the
 * end, from the bottom up to the first block that is news; `anywhere` wherever one
 * stands, by a stricter measure. Blocks without a letter and what a page puts under
 * every article ("© 2025 …", "Comments (12)") are stepped over and stay.
 * Findings come in reading order; never all of the text. `known`: what another look at some
 * of these blocks has read, in the same language. Throws nothing.
 */
export function findAdvertisements(
	blocks: readonly SourceBlock[],
	options: { where: "trailing" | "anywhere"; language?: string | undefined },
	known: ReadBlocks = readBlocks(),
): AdvertisementFinding[] {
	const trailing = options.where === "trailing";
	const least = trailing ? TRAILING_SCORE : ANYWHERE_SCORE;
	const index = cueIndexFor(options.language);
	const found: AdvertisementFinding[] = [];
	const share = new FoundShare(blocks);
	const habit = new ReaderHabit(blocks, index, known.spoken);
	// The nearest block below that says something is one of the findings.
	let leads = false;
	// One that falls short by little, until it is known what stands above it.
	let pending: AdvertisementFinding | null = null;
	const furniture = new PageFurniture();
	for (let i = blocks.length - 1; i >= 0; i--) {
		const block = blocks[i] as SourceBlock;
		share.pass(i);
		if (isBare(block)) continue;
		const judged: Judgement | null =
			NEVER.has(block.kind) || (block.kind === "heading" && !leads)
				? null
				: judge(block);
		leads =
			judged !== null &&
			judged.score >= least + furniture.doubt &&
			!isNews(i, judged, judged.score - least);
		if (judged !== null && leads) {
			if (pending !== null) {
				found.push(pending);
				share.find(pending.index);
				pending = null;
			}
			found.push({ index: i, cues: judged.cues });
			share.find(i);
			if (share.isTooMuch(i)) return [];
			continue;
		}
		if (!trailing) continue;
		const isNear =
			judged !== null &&
			pending === null &&
			block.kind !== "heading" &&
			judged.score >= least - BELOW_ANOTHER &&
			!isNews(i, judged, 0);
		if (isNear) pending = { index: i, cues: judged.cues };
		// A line that reads like an advertisement and is news ends the run as any news does.
		else if (
			(judged?.score ?? -1) >= least ||
			!furniture.holds(block, judged === null)
		)
			break;
	}
	return found.reverse();

	function judge(block: SourceBlock): Judgement | null {
		let judged = known.judged.get(block);
		if (judged === undefined) {
			judged = judgeLine(block.text, index);
			known.judged.set(block, judged);
		}
		return judged;
	}

	/** Whether what stands above makes a line that reads like an advertisement a part of the text. */
	function isNews(
		at: number,
		{ cues, languages }: Judgement,
		spare: number,
	): boolean {
		return (
			(isSpeaker(blocks, at) &&
				!cues.some((cue) => cue.startsWith("read-also"))) ||
			habit.covers(at, spare, languages)
		);
	}
}

/**
 * How much less a line needs that stands between an advertisement and the end: news does
 * not go on below one. Right above it the story may end, so that a line there gets nothing.
 */
const BELOW_ANOTHER = 1.5;

/**
 * What share of a text is found, from the bottom up. Of what stands above, as much is
 * added up from the top as is needed to know, so that of a million lines few are read.
 */
class FoundShare {
	private found = 0;
	private passed = 0;
	private above = 0;
	private top = 0;

	constructor(private readonly blocks: readonly SourceBlock[]) {}

	pass(index: number): void {
		this.passed += this.lengthOf(index);
	}

	find(index: number): void {
		this.found += this.lengthOf(index);
	}

	/** Whether what is found is too much of the text, whose blocks from `at` on were passed. */
	isTooMuch(at: number): boolean {
		while (this.top > at) this.above -= this.lengthOf(--this.top);
		const least = this.found / LARGEST_SHARE - this.passed;
		while (this.above <= least && this.top < at)
			this.above += this.lengthOf(this.top++);
		return this.above <= least;
	}

	private lengthOf(index: number): number {
		return (this.blocks[index] as SourceBlock).text.length;
	}
}

/** Blocks above that are asked whether they open with the same name. */
const MOST_TURNS = 60;
const LONGEST_SPEAKER = 40;

/** Two more turns make an interview; one may be the same brand twice. */
const FEWEST_TURNS = 2;

/** Whether "Name:" opens this block and several above it: then somebody is interviewed. */
function isSpeaker(blocks: readonly SourceBlock[], at: number): boolean {
	const { text } = blocks[at] as SourceBlock;
	const colon = text.slice(0, LONGEST_SPEAKER).search(/[:：]/);
	if (colon < 1) return false;
	const name = text.slice(0, colon + 1);
	let turns = 0;
	for (let i = at - 1; i >= 0 && i >= at - MOST_TURNS; i--)
		if ((blocks[i] as SourceBlock).text.startsWith(name)) turns++;
	return turns >= FEWEST_TURNS;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Whether a block says nothing: a rule, a stray "@", a bullet. */
function isBare({ kind, text }: SourceBlock): boolean {
	return (
		kind === "separator" || (text.length <= LONGEST_LINE && !LETTER.test(text))
	);
}
