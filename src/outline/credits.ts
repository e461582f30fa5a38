import {
	AGENCIES,
	BYLINE_ENDINGS,
	BYLINE_WORDS,
	CREDIT_ENDINGS,
	CREDIT_WORDS,
	PUBLISHED_WORDS,
} from "./furniture-words.js";
import { isAllCapitals, isTitleCase, type Line } from "./line.js";
import { COPYRIGHT, DASH, LABEL, SEPARATOR, signOf } from "./signs.js";
import type { WordList } from "./word-list.js";

/** Wider lines hold more than a byline or a credit. */
const WIDEST_BYLINE = 70;
const WIDEST_CREDIT = 120;

/** A photo credit or a caption that names its kind or its agency. */
export function isCredit(line: Line): boolean {
	if (line.columns > WIDEST_CREDIT) return false;
	const { text, signs } = line;
	if (signs & COPYRIGHT || endsInCredit(line)) return true;
	if (line.upperLetters > 1 && isLicence(text)) return true;
	const mark = signs & (LABEL | DASH) ? labelMarkOf(text) : -1;
	if (mark > 0 && startsWithAny(text.slice(0, mark), CREDIT_WORDS)) return true;
	// No agency has a name of four words.
	if ((signs & (SEPARATOR | LABEL) || line.words <= 3) && endsInAgency(line))
		return true;
	if (line.upperLetters === 0 && line.words <= 4) {
		const space = text.lastIndexOf(" ");
		if (space > 0 && CREDIT_ENDINGS.has(text.slice(space + 1))) return true;
	}
	if (!CREDIT_WORDS.mayBegin(text, 0)) return false;
	const first = firstBreak(text, mark);
	const word = text.slice(0, first).toLowerCase();
	if (!CREDIT_WORDS.has(word.replace(/\.$/, ""))) return false;
	// "Photo Jane Doe", "Fig. 3 …", "ภาพ ประชา ใจดี": a word of the list and a name or a number behind it.
	const rest = text.slice(first).trim();
	const hasCase = line.upperLetters + line.lowerLetters > 0;
	if (/^[.:(]?\s?\p{Nd}/u.test(rest) || rest.startsWith("(")) return true;
	return hasCase ? rest === "" || namesAmong(rest) : line.words <= 4;
}

const LONGEST_AGENCY = 32;

/** A label is no longer than this. */
const LONGEST_LABEL = 48;

/** Where the mark behind a label stands, `:` or a dash between blanks; -1: nowhere near the start. */
function labelMarkOf(text: string): number {
	const end = Math.min(text.length, LONGEST_LABEL);
	for (let i = 0; i < end; i++) {
		const sign = signOf(text.charCodeAt(i));
		if (sign & LABEL) return i;
		if (!(sign & DASH)) continue;
		if (text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20)
			return i;
	}
	return -1;
}

/** Where the first word ends. */
function firstBreak(text: string, mark: number): number {
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		if (i === mark || unit === 0x20 || isSeparator(unit)) return i;
	}
	return text.length;
}

function isSeparator(unit: number): boolean {
	return (signOf(unit) & SEPARATOR) !== 0;
}

/** "Jane Doe / Reuters", "David Brown, AFP", "Getty Images". */
function endsInAgency({ text, signs }: Line): boolean {
	const from = Math.max(0, text.length - LONGEST_AGENCY);
	const marked = (signs & (SEPARATOR | LABEL)) !== 0;
	let mark = marked ? text.length - 1 : from - 1;
	while (
		mark >= from &&
		(signOf(text.charCodeAt(mark)) & (SEPARATOR | LABEL)) === 0
	)
		mark--;
	if (mark < from && from > 0) return false;
	let start = mark + 1;
	while (isSpace(text.charCodeAt(start))) start++;
	if (!AGENCIES.mayBegin(text, start)) return false;
	const tail = text
		.slice(start)
		.trimEnd()
		.replace(/[)）.]+$/, "");
	return AGENCIES.has(tail.toLowerCase().replace(/\s+/g, "-"));
}

/** What `\s` matches: parts words. */
function isSpace(unit: number): boolean {
	if (unit <= 0x20) return unit === 0x20 || (unit >= 9 && unit <= 13);
	return (
		unit === 0xa0 || (unit >= 0x1680 && /\s/.test(String.fromCharCode(unit)))
	);
}

/** "A street after the storm. Photo by Ines Carvalho": a sentence, and whose picture it describes. */
export function endsInCredit({ text, innerStops, long }: Line): boolean {
	if (long || innerStops === 0) return false;
	const stop = text.lastIndexOf(". ");
	if (stop < 0) return false;
	const word = /^[^\s:：]+/.exec(text.slice(stop + 2, stop + 34))?.[0];
	return word !== undefined && CREDIT_WORDS.has(word.toLowerCase());
}

/** "CC BY-SA 4.0", as pictures are licensed. */
function isLicence(text: string): boolean {
	const at = text.indexOf("CC");
	return at >= 0 && /^CC[\s-]*(?:BY|0\b)/.test(text.slice(at, at + 8));
}

/** Whether one to three words of which the first or last is in the list. */
function startsWithAny(label: string, list: WordList): boolean {
	const tokens = label
		.toLowerCase()
		.trim()
		.split(/[\s.・·、/&+]+/)
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
	// "de Ines Carvalho, fondatrice du club": whose it is, and who that is.
	if (PARTICLES.has(tokens[0]) && NAME.test(tokens[1] ?? "")) return true;
	// "provided by Jane Doe" in any language.
	return (
		tokens.length >= 3 && tokens.slice(-2).every((token) => NAME.test(token))
	);
}

/** "Slika: Janez Novak", "Reporting by Jane Doe": a label and a person, in whatever language. */
export function isLabelledName({ text, signs }: Line): boolean {
	if (!(signs & (LABEL | DASH)) && !text.includes(" by ")) return false;
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

/** A word of the list stands among so many at the start: "Originally published at …", "This post was first published". */
const FIRST_WORDS = 3;

/**
 * "Originally published at Example News", "Updated: Monday": a line above the text that tells when
 * or where it came out. What says it must be followed by a colon, a number, or by names behind a
 * small word, since a title may speak of publishing too ("Updated rules for pensions").
 */
export function isPublicationNote(line: Line): boolean {
	if (line.long || line.columns > WIDEST_BYLINE) return false;
	if (!maySayPublished(line.text)) return false;
	const tokens = line.text.split(/[\s\u00a0]+/);
	for (let k = 0; k < tokens.length && k < FIRST_WORDS; k++) {
		const word = tokens[k].toLowerCase().replace(/[:：]$/, "");
		if (!PUBLISHED_WORDS.has(word)) continue;
		if (tokens[k].length > word.length || line.digits > 0) return true;
		const rest = tokens.slice(k + 1);
		if (rest.length === 0) return true;
		return (
			rest[0].length <= 4 && !NAME.test(rest[0]) && namesAmong(rest.join(" "))
		);
	}
	return false;
}

/** Whether one of the first words may be one of the list: most lines need not be taken apart. */
function maySayPublished(text: string): boolean {
	for (let k = 0, at = 0; k < FIRST_WORDS && at < text.length; k++) {
		if (PUBLISHED_WORDS.mayBegin(text, at)) return true;
		while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
		while (isSpace(text.charCodeAt(at))) at++;
	}
	return false;
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
			BYLINE_WORDS.mayBegin(text, 0) &&
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
