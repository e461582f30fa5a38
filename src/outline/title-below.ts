import { isByline, isPublicationNote } from "./credits.js";
import { isDate } from "./dates.js";
import type { Line } from "./line.js";
import { Role } from "./roles.js";

/** A teaser, a notice, a glued copy: so many paragraphs may stand above the title. */
const MOST_ABOVE = 2;
/** So many lines may a title, its byline and its date take. */
const SIGNATURE = 8;
/** Among so many lines a second heading with its date is looked for: then it is a diary. */
const DIARY = 40;

/**
 * The index of the line below the first paragraphs that alone has a byline or a date right below it, as
 * no heading has; -1: none.
 */
export function titleBelowText(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): number {
	let k = i;
	while (k < lines.length && k < i + MOST_ABOVE && roles[k] === Role.Body) k++;
	if (k === i || !isSigned(lines, roles, k) || isByline(lines[k], false))
		return -1;
	for (
		let other = k + SIGNATURE;
		other < lines.length && other < k + DIARY;
		other++
	)
		if (isSigned(lines, roles, other)) return -1;
	return k;
}

/** Whether a line that may head something stands right above a byline or a date. */
function isSigned(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): boolean {
	if (i + 1 >= lines.length || roles[i] !== Role.Candidate) return false;
	const below = lines[i + 1];
	if (isDate(below) || isByline(below, true) || isPublicationNote(below))
		return true;
	return isByline(below, false) && i + 2 < lines.length && isDate(lines[i + 2]);
}

/** A rubric, a place, a site's or a writer's name above the title: a word or two, and narrow. */
const WIDEST_RUBRIC = 18;
/** The title below it is wider than this, and wider than the rubric by this. */
const NARROWEST_TITLE = 20;
const WIDER = 1.8;
/** From this many lines on that stand like headings, a short title may have the first of them right below. */
const FEWEST_HEADINGS = 3;

/** The index of the line that is the title rather than `i`: "POLITICS", "Town decides to rebuild its bridge"; -1: none. */
export function titleBelowRubric(
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
export function titleBelowMenu(
	lines: readonly Line[],
	roles: Uint8Array,
): number {
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
export function titleBelowPageTitle(
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
