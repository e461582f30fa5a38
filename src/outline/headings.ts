import { BLANK, flagsOf, TERMINAL, WIDE } from "./characters.js";
import { isLabelledName } from "./credits.js";
import type { Families } from "./families.js";
import { demoteFrontMatter } from "./front-matter.js";
import { asks, isAllCapitals, isTitleCase, type Line } from "./line.js";
import { headLists } from "./list-heads.js";
import { regularity, SURE } from "./regularity.js";
import { Role } from "./roles.js";
import { Scores } from "./scores.js";
import { sentenceFamily } from "./sentence-family.js";
import { LONG_DASH } from "./signs.js";
import { countOf, silence } from "./silence.js";
import { type Habit, TERMINALS_USED } from "./text-habit.js";
import { isAmongVerse, VERSE } from "./verse.js";

/** From this score a candidate is a heading. */
const ENOUGH = 2;

/**
 * 1 for each line that is a heading below `title` (-1: no title line). Candidates in `roles` that
 * turn out to be front matter are demoted there. A line is weighed by several signals, none
 * of which belongs to a language; the weights were set on half of the languages of a
 * declaration in 532 translations and of a guide in 27, and hold on the other half.
 */
export function findHeadings(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	habit: Habit,
	title: number,
): Uint8Array {
	const scores = new Scores(lines.length);
	/** Headings right above a sub-heading; they stand and fall with it. */
	const parents: number[] = [];
	const end = demoteFrontMatter(lines, roles, families, title);
	for (let i = title + 1; i < lines.length; i++) {
		if (roles[i] !== Role.Candidate) continue;
		const start = i;
		while (roles[i + 1] === Role.Candidate) i++;
		// Of a run of short lines only the last two can head what follows: a heading and its sub-heading.
		for (let k = Math.max(start, i - 1); k <= i; k++) {
			if (k < i && (k <= end || i - start > 1)) continue;
			if (k < i) {
				if (lines[k].columns > WIDEST_PARENT) continue;
				parents.push(k);
			}
			const score = weigh(lines, roles, families, habit, k);
			scores.set(k, score - listAbove(lines, start, k));
		}
		for (let k = start; k <= i; k++)
			if (families.levels[k] > 0 || families.worded[k] > 0)
				scores.set(k, SURE + (scores.has(k) ? scores.of[k] : ENOUGH));
	}
	opening(lines, roles, families, scores, end + 1);
	for (const i of sentenceFamily(lines, roles, end + 2)) scores.set(i, SURE);
	regularity(lines, scores);
	underTitle(lines, scores, title);
	const sure = new Uint8Array(lines.length);
	for (const i of scores.indices) if (scores.of[i] >= ENOUGH) sure[i] = 1;
	for (const i of parents)
		if (sure[i + 1] === 0 && lines[i + 1].columns < 2 * lines[i].columns)
			sure[i] = 0;
	headLists(lines, roles, sure);
	return silence(lines, sure, families, end);
}

/** Above another short line only a narrow one is taken for a heading: wider ones are items of a list. */
const WIDEST_PARENT = 50;
/** The last of three or more short lines is likely the last item of a list, less so when it is much narrower than the others; a word or two need be less narrow. */
const LIST_ABOVE = 3.2;
const NARROW_BELOW_LIST = 0.7;
const NARROWER = 0.6;
const NARROWER_WORD = 0.75;
const WIDEST_WORD = 30;

function listAbove(lines: readonly Line[], start: number, i: number): number {
	if (i - start < 2) return 0;
	let sum = 0;
	for (let k = start; k < i; k++) sum += lines[k].columns;
	const { columns, end } = lines[i];
	const isWord = end === "open" && columns <= WIDEST_WORD;
	const share = isWord ? NARROWER_WORD : NARROWER;
	return columns <= (share * sum) / (i - start)
		? NARROW_BELOW_LIST
		: LIST_ABOVE;
}

/** Above `ENOUGH` from two to three signals; see the tests for what each must tell apart. */
function weigh(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	habit: Habit,
	i: number,
): number {
	const line = lines[i];
	const next = nextOf(roles, i);
	if (next < 0) return Number.NEGATIVE_INFINITY;
	let score = 0;
	// Narrow against the paragraphs, and narrow by itself.
	score += Math.max(-2, 1.9 - (2.2 * line.columns) / habit.body);
	score += 0.5 - 1.5 * Math.max(0, (line.columns - 50) / 80);
	const punctuated = habit.terminals >= TERMINALS_USED;
	if (line.end === "open") score += punctuated ? 1.5 : 0.3;
	else if (line.end === "exclamation") score -= 1.5;
	else if (line.end === "question") score -= 1.2;
	score -= line.innerStops;
	if (roles[next] === Role.Body) {
		const below = lines[next];
		score += Math.min(
			1,
			Math.max(-0.7, Math.log2(below.columns / line.columns)),
		);
		// One question after the other is a list of them; so are lines that all lack their full stop.
		if (line.end === "question" && asks(below.text)) score -= 2.5;
		if (punctuated && below.end === "open" && !holdsSentence(below))
			score -= sameStart(line.text, below.text) ? 2.5 : 1.7;
	} else if (roles[next] === Role.Item) score += 0.5;
	else score -= 0.5;
	if (isAttributed(line)) score -= 2;
	if (isAmongVerse(lines, roles, i)) score -= VERSE;
	if (line.columns <= 60 && isLabelledName(line))
		score -= line.words <= MOST_NAMES ? LABELLED_NAME : LABELLED_NAMES;
	if (line.lowerStart) score -= 2;
	if (isAllCapitals(line) || isTitleCase(line)) score += 0.5;
	if (families.opens[i] === 1) score += 0.7;
	return score;
}

/** "Rest is part of the work, not a reward for it — a nurse": a pulled quotation and who said it. */
function isAttributed({ text, signs }: Line): boolean {
	if (!(signs & LONG_DASH)) return false;
	const dash = Math.max(text.lastIndexOf(" — "), text.lastIndexOf(" ― "));
	return dash >= 40 && text.length - dash <= 40;
}

/** Whether a wide paragraph has more than one sentence: its end may lack the full stop for a source or a name, but it is no item of a list. */
function holdsSentence({ text, columns }: Line): boolean {
	if (columns < WIDEST_ITEM) return false;
	const end = Math.min(text.length - 1, WIDEST_ITEM * 2);
	for (let i = 1; i < end; i++) {
		const flags = flagsOf(text.charCodeAt(i));
		if (!(flags & TERMINAL)) continue;
		if (flags & WIDE || flagsOf(text.charCodeAt(i + 1)) & BLANK) return true;
	}
	return false;
}

const WIDEST_ITEM = 120;

/** "Project has a licence", "Project has a manual …": items of one list begin alike. */
function sameStart(line: string, below: string): boolean {
	const space = line.indexOf(" ");
	return space > 0 && below.startsWith(line.slice(0, space + 1));
}

/** The block that a line would head; a credit or a date between is stepped over. -1: none. */
function nextOf(roles: Uint8Array, i: number): number {
	for (let k = i + 1; k < roles.length && k <= i + 3; k++)
		if (roles[k] !== Role.Furniture && roles[k] !== Role.Bare) return k;
	return -1;
}

/** "Preamble:" — above a numbered family the first word or two under the title head its unnumbered part. */
function opening(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	scores: Scores,
	i: number,
): void {
	if (i === 0 || i + 1 >= lines.length || countOf(families.levels) < 3) return;
	const line = lines[i];
	if (roles[i] !== Role.Body || roles[i + 1] !== Role.Body) return;
	if (line.long || line.columns > 30 || line.words > 3 || line.end === "pause")
		return;
	// "Lesezeit: 3 Min."
	if (line.digits > 0) return;
	if (lines[i + 1].columns > 2 * line.columns) scores.set(i, SURE);
}

/** How much a label and a person's name, "Slika: Janez Novak", take from a heading. */
const LABELLED_NAME = 5;
const MOST_NAMES = 4;
/** The same for more words: where every word of a heading has its capital they need be no name. */
const LABELLED_NAMES = 3;
/** How much a place right under the title takes from a word or two; a narrow line may have 5.5. */
const UNDER_TITLE = 4;
/** From this many headings in the text on, one that stands right under the title is one of them. */
const FEWEST_HEADINGS = 3;

/** Below the title a line that is wider than it, and than most headings, says more about it. */
const NARROWEST_SUBTITLE = 70;
const WIDER_THAN_TITLE = 1.2;

/** What stands between title and text is a name, a place, a rubric or a caption rather than a heading, unless the text has its headings; a subtitle is none even there. */
function underTitle(
	lines: readonly Line[],
	scores: Scores,
	title: number,
): void {
	if (title < 0 || !scores.has(title + 1)) return;
	const { columns, end } = lines[title + 1];
	if (end !== "open") return;
	const isSubtitle =
		columns > NARROWEST_SUBTITLE &&
		columns > lines[title].columns * WIDER_THAN_TITLE;
	let others = 0;
	for (const i of scores.indices)
		if (i > title + 1 && scores.of[i] >= ENOUGH) others++;
	if (isSubtitle || others < FEWEST_HEADINGS)
		scores.set(title + 1, scores.of[title + 1] - UNDER_TITLE);
}
