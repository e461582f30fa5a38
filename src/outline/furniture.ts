import { flagsOf, LETTER, NUMBER } from "./characters.js";
import { isCredit, isPublicationNote } from "./credits.js";
import { isDate, numbersIn } from "./dates.js";
import { FILING_WORDS, PAGE_LABELS } from "./furniture-words.js";
import type { Line } from "./line.js";
import { AT, BAR, DOT, LABEL, SEPARATOR, STEP, TAB } from "./signs.js";

/** A bullet and what follows: "- …", "• …", "・…". Numbers are asked of the numbered families. */
export function isBullet(text: string): boolean {
	const unit = text.charCodeAt(0);
	if (flagsOf(unit) & LETTER) return false;
	// Dashes and asterisks are bullets only before a blank; the rest always.
	if ("-*+–—‐".includes(text.charAt(0)))
		return /^[-*+–—‐][\s\u00a0\u3000]+\S/.test(text.slice(0, 8));
	return unit > 0x7f && "•‣⁃◦∙▪▫■□●○◆◇▶►➤➢✓✔☑★☆※・·‧●".includes(text.charAt(0));
}

/** A line that is never a heading, whatever stands around it. */
export function isFurniture(line: Line): boolean {
	return (
		isPageLabel(line) ||
		isAddressOfTheWeb(line) ||
		isTableRow(line) ||
		isFiling(line) ||
		isTrail(line) ||
		startsWithDash(line.text) ||
		isDate(line) ||
		isCredit(line) ||
		(((line.signs & LABEL) !== 0 || line.digits > 0) &&
			isPublicationNote(line)) ||
		isPostalAddress(line)
	);
}

const MOST_WORDS_OF_LABEL = 6;

/** A label of the page, also where it ends as a sentence does: "All rights reserved.", "Loading…" */
export function isPageLabel({ text, words }: Line): boolean {
	return (
		words <= MOST_WORDS_OF_LABEL &&
		PAGE_LABELS.mayBegin(text, 0) &&
		PAGE_LABELS.has(text.toLowerCase().replace(/[\s.…。۔।]{1,4}$/, ""))
	);
}

/** A line of dialogue or an attribution. */
function startsWithDash(text: string): boolean {
	const unit = text.charCodeAt(0);
	return unit >= 0x2012 && unit <= 0x2015;
}

/** A URL, an e-mail address, a handle or a hashtag, alone or behind a few words. */
function isAddressOfTheWeb({ text, signs, words }: Line): boolean {
	if (signs & LABEL && text.includes("://")) return true;
	if (text.charCodeAt(0) === 0x23 && flagsOf(text.charCodeAt(1)) & LETTER)
		return true;
	if (signs & AT) {
		const at = text.indexOf("@");
		if (at >= 0 && at + 1 < text.length)
			return (flagsOf(text.charCodeAt(at + 1)) & LETTER) !== 0;
	}
	if (!(signs & DOT)) return false;
	if (/(?:^|\s)www\./i.test(text) || holdsPath(text)) return true;
	return (
		words === 1 && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i.test(text)
	);
}

/** "Watch this pic.example.com/4kAz": a host and a path among words. */
function holdsPath(text: string): boolean {
	for (
		let slash = text.indexOf("/");
		slash > 0;
		slash = text.indexOf("/", slash + 1)
	) {
		let dot = slash - 1;
		while (dot >= 0 && isSmallLatin(text.charCodeAt(dot))) dot--;
		if (slash - dot < 3 || slash - dot > 12 || text.charAt(dot) !== ".")
			continue;
		const before = flagsOf(text.charCodeAt(dot - 1));
		const behind = flagsOf(text.charCodeAt(slash + 1));
		if (before & (LETTER | NUMBER) && behind & (LETTER | NUMBER)) return true;
	}
	return false;
}

function isSmallLatin(unit: number): boolean {
	return unit >= 0x61 && unit <= 0x7a;
}

/** "Tags: bridge, town". */
function isFiling({ text, signs, columns }: Line): boolean {
	if (!(signs & LABEL) || columns > WIDEST_FILING) return false;
	const mark = text.search(/[:：]/);
	if (mark < 2 || mark > 24) return false;
	const label = text.slice(0, mark).trim().toLowerCase().split(/\s+/);
	return label.length <= 2 && FILING_WORDS.has(label[0]);
}

const WIDEST_FILING = 120;

/** "Rating: 4/5", "Serves: 4 people": a label without a number, and figures with a unit at most. No heading, unless its number makes it one of a family. */
export function isMeasure({ text, signs, columns, numeral }: Line): boolean {
	if (!(signs & LABEL) || columns > WIDEST_MEASURE) return false;
	const mark = text.search(/[:：]/);
	if (mark < 2 || numeral < mark) return false;
	const value = text.slice(mark + 1).trim();
	return /^\p{Sc}?\p{Nd}/u.test(value) && value.split(/\s+/).length <= 2;
}

const WIDEST_MEASURE = 40;

/** "Home > News > Local": where the page stands on its site. */
function isTrail({ text, signs }: Line): boolean {
	if (!(signs & (STEP | SEPARATOR)) || text.length > WIDEST_FILING)
		return false;
	for (const mark of [" > ", " » ", " › ", " / "]) {
		const first = text.indexOf(mark);
		if (first < 0 || text.indexOf(mark, first + 1) < 0) continue;
		// It starts with a word or two; several names of one thing stand behind more.
		return text.slice(0, first).split(" ").length <= 2;
	}
	return false;
}

/** Cells between tabs or bars, or mostly figures: scores, prices, telephone numbers. */
function isTableRow(line: Line): boolean {
	const { text, signs } = line;
	if (signs & TAB) return true;
	if (signs & BAR) {
		const bar = text.indexOf(" | ");
		if (bar >= 0 && text.indexOf(" | ", bar + 1) >= 0) return true;
	}
	return line.digits >= 4 && line.digits > line.letters;
}

const BRACKETS = "()（）[]【】［］〔〕{}";

/** A line of dialogue, a pulled quotation or an aside: between one pair of marks. A title may stand so, a heading does not. */
export function isEnclosed(text: string): boolean {
	return isBracketed(text) || isQuotation(text);
}

function isBracketed(text: string): boolean {
	const open = text.charAt(0);
	const at = BRACKETS.indexOf(open);
	if (at < 0 || at % 2 === 1) return false;
	const close = BRACKETS.charAt(at + 1);
	if (text.charAt(text.length - 1) !== close) return false;
	// "[All links are in English [en] = English]": the first bracket closes at the end.
	let depth = 0;
	for (let i = 0; i + 1 < text.length; i++) {
		const character = text.charAt(i);
		if (character === open) depth++;
		else if (character === close && --depth === 0) return false;
	}
	return true;
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
