import { placeOf } from "../../compare/chains.js";
import {
	blockMass,
	type ComparableText,
	massOf,
} from "../../compare/comparable.js";
import { similarity as dice } from "../../compare/similarity.js";
import type { SourceBlock } from "../../read/source-block.js";
import { type Candidate, isAbridged, isExact } from "./candidate.js";
import { ABOVE_LEAD, MANY } from "./captions.js";
import type { Copies } from "./copies.js";
import type { Cut } from "./cut.js";
import { differsInFacts, isOtherWord, readings } from "./facts.js";
import { isProtected, isVerbatim } from "./neighbours.js";
import { CUT } from "./roles.js";
import { isQuestion, isSentenceBorder } from "./sentence.js";
import { isContained, LONG, type Side } from "./side.js";

export interface Case {
	text: ComparableText;
	blocks: readonly SourceBlock[];
	input: string;
	candidate: Candidate;
	copy: Side;
	kept: Side;
	cuts: readonly Cut[];
	copies: Copies;
	similarity: number;
	roles: Uint8Array;
}

/** Letters from which equal neighbours are a scraper's; a shorter line twice may be a refrain, a row, a cheer. */
const NEIGHBOUR = 20;
/** Letters from which a whole sentence that also stands inside a paragraph is its pull quote or teaser. */
const QUOTED = 50;
/** Blocks by which a teaser stands above its paragraph: the title, the first heading and what is between. */
const ABOVE_TITLE = 3;
/** Bigrams that two lines of one template share, at least; unrelated sentences of up to 40 words share .39 on average. */
const TEMPLATE = 0.75;
/** Pairs that are compared, and units that both may have on average: of long text all pairs share many bigrams. */
const TEMPLATE_PAIRS = 16;
/** Blocks that a template may have: a name, a question, two paragraphs and a line of facts. */
const LONGEST_TEMPLATE = 6;
const TEMPLATE_UNITS = 240;
/** Headings are alike in many articles: "Article 1", "Article 2". */
const HEADING_UNITS = 32;
/** Letters that a title may have; of 528 translations of one declaration the longest has 110. */
const TITLE = 120;
/** A block that holds its text twice consists of the two places to this share; a title or a sentence may stand beside them. */
const DOUBLED = 0.7;
/** From this share on nothing else is in the block, and its places need not be sentences. */
const NOTHING_ELSE = 0.9;
/** Of a run's blocks at most this share may differ in facts: an updated article changes some figures, a template all. */
const CHANGED = 0.5;
/** At most this share may have another word for one in the kept copy: an edit here and there, or the names in each line of a template. */
const REWORDED = 0.75;
/** The same for runs of short lines, which are lists, tables and verse before they are a body. */
const CHANGED_SHORT = 0.1;
/** A run that makes up this share of the document with its other place is the body itself. */
const BODY = 0.5;
/** The same for a run of short lines alone: the steps of two recipes on one page are alike, a list of them is no body. */
const SHORT_BODY = 0.8;
/** What is left of a packed copy without being a sentence, at most, as a share of what matches; above, it is a paragraph that quotes. */
const LEFT_OVER = 0.12;
/** Letters of own words that are little anywhere: a link's words, "opens in a new tab". */
const LITTLE = 40;
/** The same as a share where the copy packs the body, all of it, and each of its own words is little: a link in every paragraph. */
const LEFT_OVER_BODY = 0.25;

/** Whether a candidate must stay: its repetition is the author's, or the two places say different things. */
export function isAuthored(one: Case): boolean {
	if (isTitle(one)) return true;
	switch (one.candidate.shape) {
		case "flattened":
			return isQuotingParagraph(one);
		case "run":
			return isAuthoredRun(one);
		case "within":
			return isAuthoredWithin(one);
		case "contained":
			return isAuthoredQuote(one);
		case "pair":
			return isAuthoredPair(one);
	}
}

/** Own words between the packed blocks that are no sentences: a paragraph that quotes two others. */
function isQuotingParagraph({
	text,
	blocks,
	cuts,
	candidate,
	copy,
	kept,
}: Case): boolean {
	// Nobody flattens an article into code or a table.
	if (isVerbatim(blocks[copy.from])) return true;
	let left = 0;
	let longest = 0;
	for (const cut of cuts) {
		for (const { from, to, keptFrom, keptTo } of readings(text, cut)) {
			// The end of a copy may be torn off anywhere.
			if (to === text.starts[cut.block + 1] && cut.block === copy.to) continue;
			const own = to - from - (keptTo - keptFrom);
			left += Math.max(0, own);
			longest = Math.max(longest, own);
		}
	}
	if (left <= Math.max(LITTLE, candidate.chain.matched * LEFT_OVER))
		return false;
	const isBody =
		copy.size + kept.size >= text.length * BODY && isContained(kept);
	const most = candidate.chain.matched * LEFT_OVER_BODY;
	return !isBody || longest >= LITTLE || left > most;
}

function isAuthoredRun(one: Case): boolean {
	const { text, candidate, copy, kept, cuts } = one;
	const { first, second } = candidate;
	const share = (first.size + second.size) / text.length;
	if (copy.long === 0 && (share < SHORT_BODY || copy.wholeMass < LONG))
		return true;
	if (copy.matched < copy.size && isTemplated(text, copy)) return true;
	let changed = 0;
	let reworded = 0;
	for (const cut of cuts) {
		const all = readings(text, cut);
		if (all.some((reading) => differsInFacts(text, reading))) changed++;
		else if (all.some((reading) => isOtherWord(text, reading))) reworded++;
	}
	if (changed + reworded > cuts.length * REWORDED) return true;
	if (changed > cuts.length * (copy.long >= 2 ? CHANGED : CHANGED_SHORT))
		return true;
	if (share >= BODY || isNext(one)) return false;
	// Far apart and with other words in it, it is what an author says of two things.
	if (copy.matched < copy.size) return true;
	// The same box below the same heading, in two sections of one guide.
	if (blockMass(text, kept.from) < LONG) return true;
	return one.copies.count(copy.from, one.roles) >= MANY;
}

/**
 * Whether the blocks of a side are made from one template, of a line or of several, so that
 * each is as good a copy of many others: most of those compared are alike.
 */
function isTemplated(text: ComparableText, side: Side): boolean {
	for (let period = 1; period <= LONGEST_TEMPLATE; period++) {
		let alike = 0;
		let compared = 0;
		const last = Math.min(side.to - period, side.from + TEMPLATE_PAIRS - 1);
		for (let b = side.from; b <= last; b++) {
			const [from, to] = text.starts.subarray(b, b + 2);
			const [other, end] = text.starts.subarray(b + period, b + period + 2);
			const least = Math.min(to - from, end - other);
			if (least < HEADING_UNITS) continue;
			if (to - from + end - other > TEMPLATE_UNITS * 2) continue;
			compared++;
			if (dice(text, from, to, other, end) >= TEMPLATE) alike++;
		}
		if (alike * 2 > compared) return true;
	}
	return false;
}

function isAuthoredPair(one: Case): boolean {
	const { text, blocks, input, copy } = one;
	const mass = massOfSide(one, copy);
	if (isProtected(blocks[copy.from])) return true;
	if (isNext(one)) return mass < NEIGHBOUR;
	if (mass < LONG || isQuestion(text, blocks, input, copy.from)) return true;
	return one.copies.count(copy.from, one.roles) >= MANY && !isLead(one);
}

/** A phrase that comes twice in one paragraph is the author's, unless the two places are what the paragraph consists of. */
function isAuthoredWithin(one: Case): boolean {
	const { text, input, candidate, copy, kept } = one;
	const start = text.starts[copy.from];
	const end = text.starts[copy.from + 1];
	const repeated = 2 * candidate.chain.matched + further(text, candidate, end);
	const share = repeated / (end - start);
	if (share < DOUBLED || !isSame(one)) return true;
	const place = placeOf(candidate.chain, copy.which);
	if (massOf(text, place.from, place.to) < QUOTED) return true;
	if (share >= NOTHING_ELSE) return false;
	// Whole sentences go; the other place may begin where this one ends.
	const other = placeOf(candidate.chain, kept.which);
	const isBorder = (at: number) =>
		at === other.from ||
		at === other.to ||
		isSentenceBorder(text, input, copy.from, at);
	return !(isBorder(place.from) && isBorder(place.to));
}

/** Units behind the second place that go on as those behind the first do: three copies end to end are no less doubled than two. */
function further(
	{ units }: ComparableText,
	{ chain }: Candidate,
	end: number,
): number {
	const last = chain.segments.length - 3;
	const distance = chain.segments[last + 1] - chain.segments[last];
	const from = chain.segments[last + 1] + chain.segments[last + 2];
	let at = from;
	while (at < end && units[at] === units[at - distance]) at++;
	return at - from;
}

/** A pull quote, a teaser or a piece of a copy: whole sentences of the block that holds it. */
function isAuthoredQuote(one: Case): boolean {
	const { text, input, blocks, candidate, copy, kept } = one;
	if (massOfSide(one, copy) < QUOTED || isProtected(blocks[copy.from]))
		return true;
	// A piece of a packed copy may begin and end anywhere.
	if (kept.from < kept.to)
		return (
			massOfSide(one, copy) < LONG ||
			isAbridged(text, candidate.chain, copy.which) ||
			!(isExact(copy) || isSame(one))
		);
	if (one.copies.count(copy.from, one.roles) >= MANY) return true;
	const { from, to } = placeOf(candidate.chain, kept.which);
	return !(
		isSentenceBorder(text, input, kept.from, from) &&
		(ELLIPSIS.test(endOf(one, copy)) ||
			isSentenceBorder(text, input, kept.to, to) ||
			isDescription(one))
	);
}

/** Whether a copy is the lead's beginning, cut off after so many characters: what a page says of itself to search engines. */
function isDescription(one: Case): boolean {
	const { text, candidate, copy, kept } = one;
	const { from } = placeOf(candidate.chain, kept.which);
	return (
		from === text.starts[kept.from] &&
		massOfSide(one, copy) >= LONG &&
		// Two lines of one template may differ in their last words alone.
		!isContained(kept) &&
		!FINISHED.test(endOf(one, copy)) &&
		isLead(one)
	);
}

/** An ellipsis at the end of a block, with or without brackets around it. */
const ELLIPSIS = /(?:…|\.\.\.)[\])]?$/;
/** The end of a sentence, with or without quotes and brackets around it. */
const FINISHED = /\p{Sentence_Terminal}[\p{Pe}\p{Pf}"']*$/u;

/** Whether a lone copy says the same: alike enough, and no figure, negation or name differs. */
function isSame({
	text,
	candidate,
	cuts,
	similarity,
	copy,
	kept,
}: Case): boolean {
	for (const cut of cuts) {
		if (cut.own.length > 0 && candidate.shape !== "within") return false;
		for (const reading of readings(text, cut)) {
			if (similarity === 1) return false;
			if (differsInFacts(text, reading) || isOtherWord(text, reading))
				return false;
		}
	}
	if (copy.matched === copy.size && kept.matched === copy.matched) return true;
	const first = placeOf(candidate.chain, 0);
	const second = placeOf(candidate.chain, 1);
	return dice(text, first.from, first.to, second.from, second.to) >= similarity;
}

/** The end of a sentence or clause, with or without quotes and brackets around it. */
const ENDED = /[\p{Sentence_Terminal}…,;:،؛、，；：][\p{Pe}\p{Pf}"']*$/u;

/** The last characters of a side. */
function endOf({ blocks }: Case, side: Side): string {
	return blocks[side.to].text.slice(-8);
}

/** A title that the text says again, alone, in a sentence or over several lines, is no copy of it. */
function isTitle(one: Case): boolean {
	const { copy, kept, roles, candidate } = one;
	const { shape, first, second } = candidate;
	if (isNext(one)) return false;
	// A teaser stands right above the title and the first heading.
	if (shape === "pair" && second.from - first.to <= ABOVE_TITLE) return false;
	// What packs lines of the body into a title's length is a title, wherever it stands.
	const isPacked = shape === "flattened";
	const side = isPacked || copy.from < kept.from ? copy : kept;
	if (side.from !== side.to || massOfSide(one, side) >= TITLE) return false;
	if (!isPacked) {
		for (let b = 0; b < side.from; b++) if (roles[b] !== CUT) return false;
	}
	return !ENDED.test(endOf(one, side));
}

/** Whether the kept place is the lead, which captions and previews repeat: only a title, a heading and a byline stand above it. */
function isLead({ text, kept, roles }: Case): boolean {
	let above = 0;
	for (let b = 0; b < kept.from && above <= ABOVE_LEAD; b++) {
		if (roles[b] !== CUT && text.starts[b] < text.starts[b + 1]) above++;
	}
	return above <= ABOVE_LEAD;
}

/** Whether nothing stands between the two places but what has gone, separators included. */
function isNext({ text, candidate, roles }: Case): boolean {
	for (let b = candidate.first.to + 1; b < candidate.second.from; b++) {
		if (roles[b] !== CUT && text.starts[b + 1] > text.starts[b]) return false;
	}
	return true;
}

function massOfSide({ text }: Case, side: Side): number {
	let mass = 0;
	for (let b = side.from; b <= side.to; b++) {
		if (side.covered[b - side.from] > 0) mass += blockMass(text, b);
	}
	return mass;
}
