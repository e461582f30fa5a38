import { endsInCredit, isByline } from "./credits.js";
import { isDate } from "./dates.js";
import type { Families } from "./families.js";
import { isAllCapitals, type Line } from "./line.js";
import { Role } from "./roles.js";
import { type Habit, TERMINALS_USED } from "./text-habit.js";

/** What may stand above a title: a date, an address, a rule. */
const FURTHEST = 3;
/** The widest of 504 measured titles of a long declaration has 138 columns. */
const WIDEST_TITLE = 200;

/**
 * The index of the line that stands like a title before the text, or -1. What is found to stand
 * above it becomes `Furniture` in `roles`.
 */
export function findTitle(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	habit: Habit,
): number {
	const menu = titleBelowMenu(lines, roles);
	if (menu > 0 && standsLikeTitle(lines, roles, families, habit, menu)) {
		roles.fill(Role.Furniture, 0, menu);
		return menu;
	}
	for (let i = 0; i < lines.length && i <= FURTHEST; i++) {
		if (roles[i] === Role.Furniture || roles[i] === Role.Bare) continue;
		if (i + 1 < lines.length && standsAboveTitle(lines[i], roles[i])) {
			roles[i] = Role.Furniture;
			continue;
		}
		const below = Math.max(
			titleBelowRubric(lines, roles, i),
			titleBelowPageTitle(lines, roles, i),
		);
		if (below > 0 && standsLikeTitle(lines, roles, families, habit, below)) {
			roles.fill(Role.Furniture, i, below);
			return below;
		}
		return standsLikeTitle(lines, roles, families, habit, i) ? i : -1;
	}
	return -1;
}

/** A rubric, a place, a site's or a writer's name above the title: a word or two, and narrow. */
const WIDEST_RUBRIC = 18;
/** The title below it is wider than this, and wider than the rubric by this. */
const NARROWEST_TITLE = 20;
const WIDER = 1.8;
/** From this many lines on that stand like headings, a short title may have the first of them right below. */
const FEWEST_HEADINGS = 3;

/** The index of the line that is the title rather than `i`: "POLITICS", "Town decides to rebuild its bridge"; -1: none. */
function titleBelowRubric(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): number {
	const { columns, words, digits, end } = lines[i];
	if (roles[i] !== Role.Candidate || end !== "open") return -1;
	// "5 min read" may have a word more.
	if (columns > WIDEST_RUBRIC || words > (digits > 0 ? 3 : 2)) return -1;
	let k = i + 1;
	while (k <= i + 2 && roles[k] === Role.Furniture) k++;
	if (roles[k] !== Role.Candidate || isByline(lines[k], true)) return -1;
	if (lines[k].columns < Math.max(NARROWEST_TITLE, columns * WIDER)) return -1;
	let headings = 0;
	for (let h = k + 1; h < lines.length && headings < FEWEST_HEADINGS; h++)
		if (roles[h] === Role.Candidate && roles[h + 1] === Role.Body) headings++;
	return headings < FEWEST_HEADINGS ? k : -1;
}

/** A page's menu has so many entries and more; a rubric, a place and a name above the title are fewer. */
const FEWEST_ENTRIES = 3;
/** "Sign in or register": an entry of a menu may have so many words. */
const MOST_WORDS_OF_ENTRY = 4;

/** The index of the line below a page's menu, where it is as wide as titles are; -1: no menu opens the text. */
function titleBelowMenu(lines: readonly Line[], roles: Uint8Array): number {
	let widest = 0;
	let k = 0;
	while (k + 1 < lines.length && isEntry(lines[k], roles[k]))
		widest = Math.max(widest, lines[k++].columns);
	const isTitle =
		k >= FEWEST_ENTRIES &&
		roles[k] === Role.Candidate &&
		lines[k].columns >= Math.max(NARROWEST_TITLE, widest * WIDER);
	return isTitle ? k : -1;
}

function isEntry(line: Line, role: number): boolean {
	const { columns, words, end, lowerStart } = line;
	return (
		(role === Role.Candidate || role === Role.Furniture) &&
		end === "open" &&
		!lowerStart &&
		columns <= WIDEST_RUBRIC &&
		words <= MOST_WORDS_OF_ENTRY
	);
}

/** What parts a title from the name of its site, with a blank beside it. */
const PARTS = "|｜·•»«:：–—-";

/** A site's name is hardly wider than a title. */
const SMALLEST_SHARE = 0.4;

/** The index of the title alone below the page's title, "Town rebuilds bridge | Quayside Press"; -1: none. */
function titleBelowPageTitle(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): number {
	const { text: page, long, columns } = lines[i];
	for (let k = i + 1; !long && k < lines.length && k <= i + 2; k++) {
		const { text, letters } = lines[k];
		if (letters === 0 || roles[k] === Role.Item) continue;
		if (text.length >= page.length) continue;
		if (lines[k].columns < columns * SMALLEST_SHARE) continue;
		const behind = page.startsWith(text) ? page.slice(text.length) : "";
		const before = page.endsWith(text) ? page.slice(0, -text.length) : "";
		const isParted =
			(behind.includes(" ") && PARTS.includes(behind.trimStart().charAt(0))) ||
			(before.includes(" ") && PARTS.includes(before.trimEnd().slice(-1)));
		if (isParted) return k;
	}
	return -1;
}

/** A byline that says so, the caption of the opening picture. */
function standsAboveTitle(line: Line, role: number): boolean {
	if (endsInCredit(line)) return true;
	return role === Role.Candidate && isByline(line, true);
}

function standsLikeTitle(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	habit: Habit,
	i: number,
): boolean {
	const line = lines[i];
	if (line.long || line.columns > WIDEST_TITLE || line.letters === 0)
		return false;
	if (families.levels[i] > 0 || roles[i] === Role.Item) return false;
	const body = firstBody(roles, i + 1);
	if (body < 0) return false;
	if (isAllCapitals(line) && line.columns <= WIDEST_HEAD) {
		// Above ordinary text capitals tell the title whatever its end.
		let text = body;
		while (text < lines.length - 1 && text < body + 3 && !lines[text].long)
			text++;
		if (!startsInCapitals(lines[text].text)) return true;
	}
	if (line.end === "colon" || line.end === "pause") return false;
	// In a poem every line is as wide as the next one.
	const wider = lines[body].columns / line.columns;
	if (line.end === "open" && habit.terminals >= TERMINALS_USED)
		return (
			line.columns <= WIDEST_HEAD || wider >= 1 || habit.body >= line.columns
		);
	if (line.end === "stop") {
		// A sentence is a title only right above a heading: "Good practice for maintainers." "What is a maintainer?"
		return (
			line.innerStops === 0 &&
			line.columns <= WIDEST_SENTENCE &&
			line.columns <= habit.body * 0.8 &&
			shortLinesBelow(lines, roles, i) > 0
		);
	}
	if (line.end !== "open" && line.innerStops > 1) return false;
	return line.columns <= habit.body * 0.75;
}

function startsInCapitals(text: string): boolean {
	const start = text.slice(0, 80);
	return start === start.toUpperCase();
}

/** How many headings, bylines and dates stand between a line and the text below it; 0 where it is the text's own. */
function shortLinesBelow(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): number {
	let k = i + 1;
	while (k < lines.length && k <= i + 4) {
		if (roles[k] !== Role.Candidate && !isDate(lines[k])) break;
		k++;
	}
	return roles[k] === Role.Body || roles[k] === Role.Item ? k - i - 1 : 0;
}

const WIDEST_HEAD = 130;
const WIDEST_SENTENCE = 100;

/** How many short lines may stand between the title and the text. */
const FRONT = 8;

function firstBody(roles: Uint8Array, from: number): number {
	for (let k = from; k < roles.length && k < from + FRONT; k++)
		if (roles[k] === Role.Body || roles[k] === Role.Item) return k;
	return -1;
}
