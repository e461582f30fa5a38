import { isByline } from "./credits.js";
import type { Families } from "./families.js";
import { isTitleCase, type Line } from "./line.js";
import { Role } from "./roles.js";
import { LABEL } from "./signs.js";

/** How many blocks after the title may be its front matter: subtitle, byline, date, place. */
const FRONT = 6;
/** A number above the text that no family explains: "5 min read", "3 comments", "Updated 2 hours ago". */
const WIDEST_COUNTER = 40;

/**
 * Between the title and the text stand bylines, dates and counters; the last index of that
 * stretch is returned. What is among them becomes `Furniture`, save a heading that ends it.
 */
export function demoteFrontMatter(
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
		if (families.levels[end + 1] > 0) break;
		end++;
	}
	demoteBar(lines, roles, title);
	const titled = titleCaseShare(lines, roles, end + 1) >= 0.5;
	let dated = -1;
	let named = -1;
	for (let i = title + 1; i <= end; i++) {
		// A page says a short title twice.
		if (lines[i].text === lines[title].text) roles[i] = Role.Furniture;
		else if (roles[i] === Role.Furniture) dated = i;
		else if (roles[i] === Role.Candidate) {
			const line = lines[i];
			const counter = line.digits > 0 && line.columns <= WIDEST_COUNTER;
			if (counter || isByline(line, titled) || isUncasedLabel(line)) {
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
	demoteBelowStandfirst(lines, roles, families, end + 1);
	return end;
}

const WIDEST_LABELLED = 24;

/** "责任编辑：李明": a label and what it names, in a script that tells no name by its capital. */
function isUncasedLabel(line: Line): boolean {
	const { text, signs, columns, upperLetters, lowerLetters } = line;
	if (!(signs & LABEL) || columns > WIDEST_LABELLED) return false;
	return upperLetters + lowerLetters === 0 && /[:：]/.test(text);
}

/** Entries of a bar are a word or two each, and so many or more; a name and a first heading are fewer. */
const MOST_WORDS_OF_ENTRY = 2;
const WIDEST_ENTRY = 18;
const FEWEST_ENTRIES = 3;

/** "Share", "Tweet", "Print": lines of a word or two right below the title, which head nothing. */
function demoteBar(
	lines: readonly Line[],
	roles: Uint8Array,
	title: number,
): void {
	let end = title + 1;
	while (end < lines.length && isEntry(lines[end], roles[end])) end++;
	if (end - title > FEWEST_ENTRIES) roles.fill(Role.Furniture, title + 1, end);
}

function isEntry(line: Line, role: number): boolean {
	return (
		(role === Role.Candidate || role === Role.Furniture) &&
		line.columns <= WIDEST_ENTRY &&
		line.words <= MOST_WORDS_OF_ENTRY &&
		line.digits === 0 &&
		!isByline(line, false)
	);
}

/** "Klären Sie Ihre Botschaft" is a heading of four capitals. */
const MOST_WORDS_OF_NAME = 3;

/**
 * A byline may stand below a standfirst, too. There it may as well be the first heading: it
 * must say what it is, stand above a date, or be a name where no heading looks like one.
 */
function demoteBelowStandfirst(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	standfirst: number,
): void {
	if (roles[standfirst] !== Role.Body) return;
	let end = standfirst + 1;
	let dated = -1;
	while (end < lines.length && end - standfirst <= FRONT) {
		if (roles[end] === Role.Furniture) dated = end;
		else if (roles[end] !== Role.Candidate || families.levels[end] > 0) break;
		end++;
	}
	if (end === standfirst + 1 || roles[end] !== Role.Body) return;
	const named = titleCaseShare(lines, roles, end + 1, -1) === 0;
	for (let i = standfirst + 1; i < end; i++)
		if (
			roles[i] === Role.Candidate &&
			(i < dated ||
				isByline(lines[i], !named || lines[i].words > MOST_WORDS_OF_NAME))
		)
			roles[i] = Role.Furniture;
}

/** Share of title case among the first candidates of the text: where headings look like names, a name is no byline. `unknown`: of too few. */
function titleCaseShare(
	lines: readonly Line[],
	roles: Uint8Array,
	from: number,
	unknown = 0,
): number {
	let all = 0;
	let titled = 0;
	for (let i = from; i < lines.length && all < 24; i++) {
		if (roles[i] !== Role.Candidate || roles[i + 1] !== Role.Body) continue;
		if (lines[i].words < 2) continue;
		all++;
		if (isTitleCase(lines[i])) titled++;
	}
	return all < 2 ? unknown : titled / all;
}
