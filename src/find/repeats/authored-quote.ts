import { placeOf } from "../../compare/chains.js";
import { massOf } from "../../compare/comparable.js";
import { similarity as dice } from "../../compare/similarity.js";
import { isAbridged, isExact } from "./candidate.js";
import { MANY } from "./captions.js";
import { type Case, endOf, isLead, massOfSide } from "./case.js";
import { differsInFacts, isOtherWord, readings } from "./facts.js";
import { isProtected } from "./neighbours.js";
import { isSentenceBorder } from "./sentence.js";
import { isContained, LONG } from "./side.js";
import { doubledShare } from "./within.js";

/** Letters from which a whole sentence that also stands inside a paragraph is its pull quote or teaser. */
const QUOTED = 50;
/** From this share on nothing else is in the block, and its places need not be sentences. */
const NOTHING_ELSE = 0.9;

/** What comes twice in one paragraph is the author's, where it is short or differs in a fact, and where it is not whole sentences of a paragraph that says more. */
export function isAuthoredWithin(one: Case): boolean {
	const { text, input, candidate, copy, kept } = one;
	if (!isSame(one)) return true;
	const place = placeOf(candidate.chain, copy.which);
	if (massOf(text, place.from, place.to) < QUOTED) return true;
	if (doubledShare(text, candidate.chain, copy.from) >= NOTHING_ELSE)
		return false;
	// Whole sentences go; the other place may begin where this one ends.
	const other = placeOf(candidate.chain, kept.which);
	const isBorder = (at: number) =>
		at === other.from ||
		at === other.to ||
		isSentenceBorder(text, input, copy.from, at);
	return !(isBorder(place.from) && isBorder(place.to));
}

/** A pull quote, a teaser or a piece of a copy: whole sentences of the block that holds it. */
export function isAuthoredQuote(one: Case): boolean {
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
function isSame({ text, candidate, cuts, similarity }: Case): boolean {
	for (const cut of cuts()) {
		if (cut.own.length > 0 && candidate.shape !== "within") return false;
		for (const reading of readings(text, cut)) {
			if (similarity === 1) return false;
			if (differsInFacts(text, reading) || isOtherWord(text, reading))
				return false;
		}
	}
	const { chain } = candidate;
	const first = placeOf(chain, 0);
	const second = placeOf(chain, 1);
	const isWhole = ({ from, to }: typeof first) => to - from === chain.matched;
	if (isWhole(first) && isWhole(second)) return true;
	return dice(text, first.from, first.to, second.from, second.to) >= similarity;
}
