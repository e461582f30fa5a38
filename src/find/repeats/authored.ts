import { isAuthoredQuote, isAuthoredWithin } from "./authored-quote.js";
import { BODY, isAuthoredRun } from "./authored-run.js";
import { MANY } from "./captions.js";
import { type Case, endOf, isLead, isNext, massOfSide } from "./case.js";
import { readings } from "./facts.js";
import { isProtected, isVerbatim } from "./neighbours.js";
import { CUT } from "./roles.js";
import { isQuestion } from "./sentence.js";
import { isContained, LONG } from "./side.js";

/** Letters from which equal neighbours are a scraper's; a shorter line twice may be a refrain, a row, a cheer. */
const NEIGHBOUR = 20;
/** Blocks by which a teaser stands above its paragraph: the title, the first heading and what is between. */
const ABOVE_TITLE = 3;
/** Letters that a title may have; of 528 translations of one declaration the longest has 110. */
const TITLE = 120;
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
	for (const cut of cuts()) {
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

function isAuthoredPair(one: Case): boolean {
	const { text, blocks, input, copy } = one;
	const mass = massOfSide(one, copy);
	if (isProtected(blocks[copy.from])) return true;
	if (isNext(one)) return mass < NEIGHBOUR;
	if (mass < LONG || isQuestion(text, blocks, input, copy.from)) return true;
	return one.copies.count(copy.from, one.roles) >= MANY && !isLead(one);
}

/** The end of a sentence or clause, with or without quotes and brackets around it. */
const ENDED = /[\p{Sentence_Terminal}…,;:،؛、，；：][\p{Pe}\p{Pf}"']*$/u;

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
