import type { Families } from "./families.js";
import { isByline } from "./furniture.js";
import { isAllCapitals, isTitleCase, type Line } from "./line.js";
import { labelOf } from "./numbering.js";
import { Role } from "./roles.js";
import { type Habit, TERMINALS_USED } from "./text-habit.js";

/** From this score a candidate is a heading. */
const ENOUGH = 2;
/** From this score a heading is sure enough to judge its likes by. */
const SURE = 3.4;
/** How many blocks after the title may be its front matter: subtitle, byline, date, place. */
const FRONT = 6;
/** A number above the text that no family explains: "5 min read", "3 comments", "Updated 2 hours ago". */
const WIDEST_COUNTER = 40;

/**
 * Marks the headings below `title` (-1: no title line) in `depths` and demotes the
 * candidates in `roles` that turn out to be front matter. A line is weighed by several
 * signals, none of which belongs to a language.
 */
export function findHeadings(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	habit: Habit,
	title: number,
): Set<number> {
	const scores = new Map<number, number>();
	const end = demoteFrontMatter(lines, roles, families, title);
	for (let i = title + 1; i < lines.length; i++) {
		if (roles[i] !== Role.Candidate) continue;
		const start = i;
		while (roles[i + 1] === Role.Candidate) i++;
		// Of a run of short lines only the last two can head what follows: a heading and its sub-heading.
		for (let k = Math.max(start, i - 1); k <= i; k++) {
			if (k < i && (k <= end || i - start > 1)) continue;
			const score = weigh(lines, roles, habit, k);
			scores.set(k, score - (i - start > 1 ? LIST_ABOVE : 0));
		}
		for (let k = start; k <= i; k++)
			if (families.headings.has(k) || families.worded.has(k))
				scores.set(k, SURE + (scores.get(k) ?? ENOUGH));
	}
	subtitle(lines, scores, title);
	regularity(lines, scores);
	return new Set(survivors(lines, scores, families, end));
}

/** The last of three or more short lines is more likely their last item. */
const LIST_ABOVE = 1;

/** Above `ENOUGH` from two to three signals; see the tests for what each must tell apart. */
function weigh(
	lines: readonly Line[],
	roles: Uint8Array,
	habit: Habit,
	i: number,
): number {
	const line = lines[i];
	const next = nextOf(roles, i);
	if (next < 0) return Number.NEGATIVE_INFINITY;
	let score = 0;
	const share = line.columns / habit.body;
	score += share < 0.35 ? 1.5 : share < 0.6 ? 0.7 : share < 0.9 ? -0.5 : -2;
	score += line.columns <= 60 ? 0.5 : line.columns <= 90 ? 0 : -1;
	if (line.end === "open")
		score += habit.terminals >= TERMINALS_USED ? 1.5 : 0.3;
	else if (line.end === "exclamation") score -= 1.5;
	else if (line.end === "question") score -= 1.2;
	score -= line.innerStops;
	if (roles[next] === Role.Body) {
		const wider = lines[next].columns / line.columns;
		score += wider >= 2 ? 1 : wider >= 1.2 ? 0.5 : -0.5;
		// One question after the other is a list of them.
		if (line.end === "question" && lines[next].end === "question") score -= 1.5;
	} else if (roles[next] === Role.Item) score += 0.5;
	else score -= 0.5;
	if (line.lowerStart) score -= 1.5;
	if (isAllCapitals(line) || isTitleCase(line)) score += 0.5;
	if (labelOf(line.text)?.opens) score += 0.7;
	return score;
}

/** The block that a line would head; a credit or a date between is stepped over. -1: none. */
function nextOf(roles: Uint8Array, i: number): number {
	for (let k = i + 1; k < roles.length && k <= i + 3; k++)
		if (roles[k] !== Role.Furniture && roles[k] !== Role.Bare) return k;
	return -1;
}

/**
 * Between the title and the text stand bylines, dates and counters; the last index of that
 * stretch is returned. What is among them becomes `Furniture`, save a heading that ends it.
 */
function demoteFrontMatter(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	title: number,
): number {
	if (title < 0) return -1;
	let end = title;
	while (end + 1 < lines.length && end - title < FRONT) {
		const role = roles[end + 1];
		if (role === Role.Body || role === Role.Item) break;
		if (families.headings.has(end + 1)) break;
		end++;
	}
	const titled = titleCaseShare(lines, roles, end + 1) >= 0.5;
	let dated = -1;
	let named = -1;
	for (let i = title + 1; i <= end; i++) {
		if (roles[i] === Role.Furniture) dated = i;
		else if (roles[i] === Role.Candidate) {
			const line = lines[i];
			const counter = line.digits > 0 && line.columns <= WIDEST_COUNTER;
			if (counter || isByline(line, titled)) {
				roles[i] = Role.Furniture;
				named = i;
			}
		}
	}
	for (let i = title + 1; i <= end && dated >= 0; i++) {
		if (roles[i] !== Role.Candidate) continue;
		// Above a date stands who wrote; right below a date too, where nobody is named yet.
		if (i < dated || named < 0) {
			roles[i] = Role.Furniture;
			named = i;
		}
	}
	return end;
}

/** Share of title case among the first candidates of the text: where headings look like names, a name is no byline. */
function titleCaseShare(
	lines: readonly Line[],
	roles: Uint8Array,
	from: number,
): number {
	let all = 0;
	let titled = 0;
	for (let i = from; i < lines.length && all < 24; i++) {
		if (roles[i] !== Role.Candidate || roles[i + 1] !== Role.Body) continue;
		if (lines[i].words < 2) continue;
		all++;
		if (isTitleCase(lines[i])) titled++;
	}
	return all < 2 ? 0 : titled / all;
}

/** A subtitle without a full stop is as wide as the title or wider. */
function subtitle(
	lines: readonly Line[],
	scores: Map<number, number>,
	title: number,
): void {
	const score = scores.get(title + 1);
	if (title < 0 || score === undefined) return;
	const { columns } = lines[title + 1];
	if (columns > 70 && columns > lines[title].columns * 1.2)
		scores.set(title + 1, score - 2);
}

/** Headings of one text look alike: in width, and in whether they ask. */
function regularity(lines: readonly Line[], scores: Map<number, number>): void {
	const widths: number[] = [];
	let questions = 0;
	for (const [i, score] of scores) {
		const asks = lines[i].end === "question";
		if (asks && score >= 0.5) questions++;
		if (score >= SURE) widths.push(lines[i].columns);
	}
	widths.sort((a, b) => a - b);
	const usual = widths[widths.length >> 1] ?? 0;
	for (const [i, score] of scores) {
		const line = lines[i];
		let sum = score;
		if (line.end === "question" && (questions >= 2 || widths.length >= 3))
			sum += 1;
		if (line.end === "exclamation" && widths.length >= 3) sum += 1;
		if (widths.length >= 2 && line.columns > usual * 2.5 && line.columns > 60)
			sum -= 0.8;
		scores.set(i, sum);
	}
}

/** What is left when a numbered family of headings silences the weaker candidates. */
function* survivors(
	lines: readonly Line[],
	scores: ReadonlyMap<number, number>,
	families: Families,
	front: number,
): Iterable<number> {
	const members =
		families.headings.size > 0 ? families.headings : families.worded;
	const first = Math.min(...head(members));
	let rivals = 0;
	for (const [i, score] of scores)
		if (score >= ENOUGH && !families.headings.has(i) && !families.worded.has(i))
			rivals++;
	const silencing = members.size >= 3 && members.size > rivals;
	const last = silencing ? lastOf(members) : 0;
	// Words vary more than numbers: what is no wider may belong to the family all the same.
	let widest = 0;
	if (families.headings.size === 0)
		for (const i of members.keys()) widest = Math.max(widest, lines[i].columns);
	for (const [i, score] of scores) {
		if (families.headings.has(i)) yield i;
		else if (score >= ENOUGH) {
			const member = families.worded.has(i) && families.headings.size === 0;
			const opens = i === front || (i < first && i <= front + 1);
			const parent =
				families.headings.get(i + 1)?.value === 1 && !scores.has(i - 1);
			const alike = lines[i].columns <= widest;
			if (!silencing || member || opens || parent || alike || i > last) yield i;
		}
	}
}

function head(members: Families["worded"] | Families["headings"]): number[] {
	for (const key of members.keys()) return [key];
	return [];
}

function lastOf(members: Families["worded"] | Families["headings"]): number {
	let last = -1;
	for (const key of members.keys()) if (key > last) last = key;
	return last;
}
