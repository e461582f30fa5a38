import { DIGIT, digitValue, flagsOf, LETTER } from "./characters.js";
import {
	AGENCIES,
	BYLINE_ENDINGS,
	BYLINE_WORDS,
	CREDIT_WORDS,
} from "./furniture-words.js";
import { isAllCapitals, isTitleCase, type Line } from "./line.js";

/** Wider lines hold more than a date, a credit or a byline. */
const WIDEST_DATE = 48;
const WIDEST_BYLINE = 70;
const WIDEST_CREDIT = 120;

/** A bullet and what follows: "- …", "• …", "・…". Numbers are asked of the numbered families. */
export function isBullet(text: string): boolean {
	const unit = text.charCodeAt(0);
	// Dashes and asterisks are bullets only before a blank; the rest always.
	if ("-*+–—‐".includes(text.charAt(0)))
		return /^[-*+–—‐][\s\u00a0\u3000]+\S/.test(text.slice(0, 8));
	return unit > 0x7f && "•‣⁃◦∙▪▫■□●○◆◇▶►➤➢✓✔☑★☆※・·‧●".includes(text.charAt(0));
}

/** A line that is never a heading, whatever stands around it. */
export function isFurniture(line: Line): boolean {
	const { text } = line;
	return (
		isAddressOfTheWeb(text) ||
		isTableRow(line) ||
		/^[—–―‒]/.test(text) ||
		isDate(line) ||
		isCredit(line) ||
		isPostalAddress(line)
	);
}

/** A URL, an e-mail address or a handle, alone or behind a few words. */
function isAddressOfTheWeb(text: string): boolean {
	if (text.includes("://") || /(?:^|\s)www\./i.test(text)) return true;
	const at = text.indexOf("@");
	if (at >= 0 && at + 1 < text.length)
		return (flagsOf(text.charCodeAt(at + 1)) & LETTER) !== 0;
	return /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text);
}

/** Cells between tabs or bars, or mostly figures: scores, prices, telephone numbers. */
function isTableRow(line: Line): boolean {
	const { text } = line;
	if (text.includes("\t")) return true;
	const bar = text.indexOf(" | ");
	if (bar >= 0 && text.indexOf(" | ", bar + 1) >= 0) return true;
	return line.digits >= 4 && line.digits > line.letters;
}

const BRACKETS = "()（）[]【】［］〔〕{}";

/** A line of dialogue, a pulled quotation or an aside: between one pair of marks. A title may stand so, a heading does not. */
export function isEnclosed(text: string): boolean {
	return isBracketed(text) || isQuotation(text);
}

function isBracketed(text: string): boolean {
	const open = BRACKETS.indexOf(text.charAt(0));
	if (open < 0 || open % 2 === 1) return false;
	return text.indexOf(BRACKETS.charAt(open + 1)) === text.length - 1;
}

const QUOTES = "\"\"''“”„“‘’«»»«「」『』‹›”“„”";

function isQuotation(text: string): boolean {
	const first = text.charAt(0);
	for (let i = 0; i < QUOTES.length; i += 2) {
		const close = QUOTES.charAt(i + 1);
		if (
			first === QUOTES.charAt(i) &&
			text.indexOf(close, 1) === text.length - 1
		)
			return true;
	}
	return false;
}

/** A day, with or without the time, or a time: "12 March 2024", "2024年3月12日", "12.03.2024 14:05". */
export function isDate(line: Line): boolean {
	if (line.digits < 2 || line.columns > WIDEST_DATE || line.words > 8)
		return false;
	const numbers = numbersIn(line.text);
	const year = numbers.some(
		(n) => n.length === 4 && n.value >= 1200 && n.value <= 2650,
	);
	const day = numbers.some(
		(n) => n.length <= 2 && n.value >= 1 && n.value <= 31,
	);
	if (year && day) return line.words <= 3 + numbers.length;
	if (/\d[:：.]\d\d/.test(line.text) && line.words <= 6) return true;
	return numbers.length >= 2 && line.digits >= line.letters;
}

interface Numeral {
	value: number;
	length: number;
}

/** Runs of decimal digits of any script. */
export function numbersIn(text: string): Numeral[] {
	const numbers: Numeral[] = [];
	let current: Numeral | null = null;
	for (let i = 0; i < text.length; ) {
		const point = text.codePointAt(i) as number;
		i += point > 0xffff ? 2 : 1;
		if ((flagsOf(point) & DIGIT) === 0) current = null;
		else {
			if (current === null) {
				current = { value: 0, length: 0 };
				numbers.push(current);
			}
			current.value = current.value * 10 + digitValue(point);
			current.length++;
		}
	}
	return numbers;
}

/** A photo credit or a caption that names its kind or its agency. */
export function isCredit(line: Line): boolean {
	if (line.columns > WIDEST_CREDIT) return false;
	const { text } = line;
	if (text.includes("©") || text.includes("℗")) return true;
	const mark = text.search(/[:：/／|=]/);
	if (mark > 0 && startsWithAny(text.slice(0, mark), CREDIT_WORDS)) return true;
	if (endsInAgency(text)) return true;
	const first = text.toLowerCase().split(/[\s:：/／|()（）,，、]/, 1)[0];
	if (!CREDIT_WORDS.has(first.replace(/\.$/, ""))) return false;
	// "Photo Jane Doe", "Fig. 3 …", "ภาพ ประชา ใจดี": a word of the list and a name or a number behind it.
	const rest = text.slice(first.length).trim();
	const hasCase = line.upperLetters + line.lowerLetters > 0;
	if (/^[.:(]?\s?\p{Nd}/u.test(rest)) return true;
	return hasCase ? isNames(rest, 1) : line.words <= 4;
}

const LONGEST_AGENCY = 32;
const SEPARATORS = "/／|,(（=";

/** "Jane Doe / Reuters", "David Brown, AFP", "Getty Images". */
function endsInAgency(text: string): boolean {
	let mark = text.length - 1;
	const from = text.length - LONGEST_AGENCY;
	while (mark >= 0 && mark >= from && !SEPARATORS.includes(text.charAt(mark)))
		mark--;
	if (mark >= 0 && mark < from) return false;
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

/** A place with its number, or a telephone: "12 Main Street, Springfield, IL 62704". */
function isPostalAddress(line: Line): boolean {
	if (line.digits < 3 || line.words > 14) return false;
	const { text } = line;
	const commas = text.split(/[,，、]/).length - 1;
	return (
		commas >= 2 &&
		numbersIn(text).some(
			(n) =>
				n.length >= 4 && !(n.length === 4 && n.value > 1900 && n.value < 2100),
		)
	);
}
