import {
	AGENCIES,
	BYLINE_ENDINGS,
	BYLINE_WORDS,
	CREDIT_ENDINGS,
	CREDIT_WORDS,
} from "./furniture-words.js";
import { isAllCapitals, isTitleCase, type Line } from "./line.js";

/** Wider lines hold more than a byline or a credit. */
const WIDEST_BYLINE = 70;
const WIDEST_CREDIT = 120;

/** A photo credit or a caption that names its kind or its agency. */
export function isCredit(line: Line): boolean {
	if (line.columns > WIDEST_CREDIT) return false;
	const { text } = line;
	let mark = -1;
	let first = text.length;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0xa9 || unit === 0x2117) return true;
		if (unit > 0x60 && unit < 0x7b) continue;
		if (mark < 0 && isLabelMark(unit, text, i)) mark = i;
		if (i < first && (mark === i || unit === 0x20 || isSeparator(unit)))
			first = i;
	}
	if (mark > 0 && startsWithAny(text.slice(0, mark), CREDIT_WORDS)) return true;
	if (endsInAgency(text)) return true;
	if (line.upperLetters === 0 && line.words <= 4) {
		const space = text.lastIndexOf(" ");
		if (space > 0 && CREDIT_ENDINGS.has(text.slice(space + 1))) return true;
	}
	const word = text.slice(0, first).toLowerCase();
	if (!CREDIT_WORDS.has(word.replace(/\.$/, ""))) return false;
	// "Photo Jane Doe", "Fig. 3 …", "ภาพ ประชา ใจดี": a word of the list and a name or a number behind it.
	const rest = text.slice(first).trim();
	const hasCase = line.upperLetters + line.lowerLetters > 0;
	if (/^[.:(]?\s?\p{Nd}/u.test(rest)) return true;
	return hasCase ? rest === "" || namesAmong(rest) : line.words <= 4;
}

const LONGEST_AGENCY = 32;

/** Parts a label from what it says: `: ： / ／ | = ៖ ՝` and a dash between blanks. */
function isLabelMark(unit: number, text: string, i: number): boolean {
	if (unit === 0x2d || unit === 0x2013)
		return text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20;
	if (unit < 0x80)
		return unit === 0x3a || unit === 0x2f || unit === 0x7c || unit === 0x3d;
	return (
		unit === 0xff1a || unit === 0xff0f || unit === 0x17d6 || unit === 0x55d
	);
}

/** One of `/ ／ | , ( （ =`. */
function isSeparator(unit: number): boolean {
	if (unit > 0x7f) return unit === 0xff0f || unit === 0xff08;
	return (
		unit === 0x2f ||
		unit === 0x7c ||
		unit === 0x2c ||
		unit === 0x28 ||
		unit === 0x3d
	);
}

/** "Jane Doe / Reuters", "David Brown, AFP", "Getty Images". */
function endsInAgency(text: string): boolean {
	let mark = text.length - 1;
	const from = Math.max(0, text.length - LONGEST_AGENCY);
	while (mark >= from && !isSeparator(text.charCodeAt(mark))) mark--;
	if (mark < from && from > 0) return false;
	const tail = text
		.slice(mark + 1)
		.trim()
		.replace(/[)）.]+$/, "");
	return AGENCIES.has(tail.toLowerCase().replace(/\s+/g, "-"));
}

/** Whether one to three words of which the first or last is in the list. */
function startsWithAny(label: string, list: ReadonlySet<string>): boolean {
	const tokens = label
		.toLowerCase()
		.trim()
		.split(/[\s.]+/)
		.filter(Boolean);
	if (tokens.length > 3) return false;
	return tokens.some((token) => list.has(token));
}

/** "by Jane Doe on Unsplash", "Ines Carvalho": names, and nothing small but the shortest words. */
function namesAmong(text: string): boolean {
	const tokens = text.split(/[\s,/&|·]+/).filter(Boolean);
	const names = tokens.filter((token) => NAME.test(token)).length;
	const small = tokens.filter((token) => token.length > 3 && !NAME.test(token));
	if (names >= 1 && tokens.length <= 8 && small.length === 0) return true;
	// "provided by Jane Doe" in any language.
	return (
		tokens.length >= 3 && tokens.slice(-2).every((token) => NAME.test(token))
	);
}

/** "Slika: Janez Novak", "Reporting by Jane Doe": a label and a person, in whatever language. */
export function isLabelledName(text: string): boolean {
	const label = /^\p{L}[\p{L}\p{M}.]{1,16}(?:\s?[:：]|\s[-–])\s/u.exec(
		text,
	)?.[0];
	const by = label ?? /^.{3,40}\sby\s/.exec(text.slice(0, 60))?.[0];
	if (by === undefined) return false;
	const rest = text.slice(by.length);
	return rest.length <= 40 && isNames(rest);
}

const NAME = /^\p{Lu}[\p{L}\p{M}'’‐-]*\.?$/u;
const PARTICLES = new Set(
	"de da do das dos di del della der den van von zu ter ten la le el al bin ibn ben af av y e i и і và και und and et og och og en ja ve és și".split(
		" ",
	),
);

/** Two to six words that all begin with a capital, as names do; particles between them may be small. */
export function isNames(text: string, fewest = 2): boolean {
	const tokens = text.split(/[\s\u00a0,/&|·]+/).filter(Boolean);
	let names = 0;
	for (const token of tokens) {
		if (NAME.test(token)) names++;
		else if (names === 0 || !PARTICLES.has(token)) return false;
	}
	return names >= fewest && names <= 6;
}

/** A line that names who wrote, as it stands between a title and the text. */
export function isByline(line: Line, namesAreHeadings: boolean): boolean {
	if (line.columns > WIDEST_BYLINE || line.letters === 0) return false;
	const { text } = line;
	const cased = line.upperLetters + line.lowerLetters > line.letters / 2;
	const space = text.search(/[\s:：/／]/);
	const first = (space < 0 ? text : text.slice(0, space)).toLowerCase();
	const rest = space < 0 ? "" : text.slice(space + 1).trim();
	if (!cased) {
		if (BYLINE_ENDINGS.some((ending) => text.endsWith(ending))) return true;
		if (rest !== "" && BYLINE_WORDS.has(first)) return line.words <= 5;
		// Scripts without spaces: the word and the name stand together.
		return (
			line.columns <= 30 &&
			[...BYLINE_WORDS].some(
				(word) =>
					word.length >= 2 &&
					word.charCodeAt(0) > 0xe00 &&
					text.startsWith(word),
			)
		);
	}
	if (
		BYLINE_WORDS.has(first) &&
		(isNames(rest, 1) || /[:：]/.test(text.charAt(space)))
	)
		return true;
	if (namesAreHeadings || isAllCapitals(line)) return false;
	// "Jane Doe"; "Od Jane Doe": a word that is no name, then names.
	return (
		isNames(text) || (isTitleCase(line) && line.words <= 5 && isNames(rest))
	);
}
