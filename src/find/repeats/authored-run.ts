import { blockMass, type ComparableText } from "../../compare/comparable.js";
import { similarity as dice } from "../../compare/similarity.js";
import { MANY } from "./captions.js";
import { type Case, isNext } from "./case.js";
import { differsInFacts, isOtherWord, readings } from "./facts.js";
import { LONG, type Side } from "./side.js";

/** Bigrams that two lines of one template share, at least; unrelated sentences of up to 40 words share .39 on average. */
const TEMPLATE = 0.75;
/** Pairs that are compared, and units that both may have on average: of long text all pairs share many bigrams. */
const TEMPLATE_PAIRS = 16;
/** Blocks that a template may have: a name, a question, two paragraphs and a line of facts. */
const LONGEST_TEMPLATE = 6;
const TEMPLATE_UNITS = 240;
/** Headings are alike in many articles: "Article 1", "Article 2". */
const HEADING_UNITS = 32;
/** Of a run's blocks at most this share may differ in facts: an updated article changes some figures, a template all. */
const CHANGED = 0.5;
/** At most this share may have another word for one in the kept copy: an edit here and there, or the names in each line of a template. */
const REWORDED = 0.75;
/** The same for runs of short lines, which are lists, tables and verse before they are a body. */
const CHANGED_SHORT = 0.1;
/** A run that makes up this share of the document with its other place is the body itself. */
export const BODY = 0.5;
/** The same for a run of short lines alone: the steps of two recipes on one page are alike, a list of them is no body. */
const SHORT_BODY = 0.8;

/** Whether a run of blocks that stands twice is two things made alike: a template, the same box in two sections. */
export function isAuthoredRun(one: Case): boolean {
	const { text, candidate, copy, kept } = one;
	const { first, second } = candidate;
	const share = (first.size + second.size) / text.length;
	if (copy.long === 0 && (share < SHORT_BODY || copy.wholeMass < LONG))
		return true;
	if (copy.matched < copy.size && isTemplated(text, copy)) return true;
	const cuts = one.cuts();
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
