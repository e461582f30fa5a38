import { endsInCredit, isByline } from "./credits.js";
import { isDate } from "./dates.js";
import type { Families } from "./families.js";
import { isAllCapitals, type Line } from "./line.js";
import { Role } from "./roles.js";
import { type Habit, TERMINALS_USED } from "./text-habit.js";
import {
	titleBelowMenu,
	titleBelowPageTitle,
	titleBelowRubric,
	titleBelowText,
} from "./title-below.js";

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
		const under = titleBelowText(lines, roles, i);
		if (under > 0 && standsLikeTitle(lines, roles, families, habit, under))
			return under;
		return standsLikeTitle(lines, roles, families, habit, i) ? i : -1;
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
