import {
	ASKS,
	BLANK,
	CLOSER,
	DIGIT,
	flagsOf,
	LETTER,
	LOWER,
	MARK,
	NUMBER,
	NUMERAL,
	TERMINAL,
	UPPER,
	WIDE,
} from "./characters.js";
import { type End, endOf, entityEnd } from "./line-end.js";
import { DOT, LINE_END, signOf, TAB } from "./signs.js";

/** What a block looks like as a line: all that the outline judges by. */
export interface Line {
	text: string;
	end: End;
	/** Width with wide characters counted twice and marks not at all; estimated for a long line. */
	columns: number;
	/** Too long to be looked into; the counts below are then 0. */
	long: boolean;
	letters: number;
	digits: number;
	/** Runs of characters between blanks that hold a letter or number. */
	words: number;
	/** Words that begin with an upper-case letter, and with a lower-case one. */
	upperWords: number;
	lowerWords: number;
	lowerLetters: number;
	upperLetters: number;
	/** Sentence terminals followed by a blank inside the line. */
	innerStops: number;
	/** Whether the first letter is lower-case. */
	lowerStart: boolean;
	/** Which of the signs below stand in the line: most lines hold none, and nothing need be looked for in them. */
	signs: number;
	/** Where the first digit or numeral stands, in UTF-16 units; -1: nowhere. */
	numeral: number;
}

/** UTF-16 units beyond which a line is a paragraph whatever it holds: the longest of 4,130 measured headings had 251. */
const LONGEST_LOOKED_INTO = 260;
/** The same for a line that ends like a sentence or leads on; only numbered lines and titles may still be more. */
const LONGEST_SENTENCE = 60;
const LONGEST_TITLE_SENTENCE = 130;
/** A line is looked into up to this many columns: a wider one is a title at most. */
const WIDEST_LOOKED_INTO = 150;

function longestOf(end: End, first: boolean): number {
	if (end === "open" || end === "question" || end === "exclamation")
		return LONGEST_LOOKED_INTO;
	return first ? LONGEST_TITLE_SENTENCE : LONGEST_SENTENCE;
}

/**
 * Measures one block; costs a scan of a short one and a few characters of a long one.
 * `first`: it may be the title, so that it is looked into although it ends like a sentence.
 */
export function lineOf(text: string, first = false): Line {
	const end = endOf(text);
	if (text.length > longestOf(end, first)) return longLineOf(text, end);
	const line = blankLine(text, end, false);
	scan(line, first);
	// A stanza or a paragraph of several lines is text, however short.
	if (line.signs & LINE_END) line.long = true;
	return line;
}

/** A block that is no title, heading or item whatever its text. */
export function longLineOf(text: string, end = endOf(text)): Line {
	const line = blankLine(text, end, true);
	line.columns = estimateColumns(text);
	return line;
}

function blankLine(text: string, end: End, long: boolean): Line {
	return {
		text,
		end,
		columns: 0,
		long,
		letters: 0,
		digits: 0,
		words: 0,
		upperWords: 0,
		lowerWords: 0,
		lowerLetters: 0,
		upperLetters: 0,
		innerStops: 0,
		lowerStart: false,
		signs: 0,
		numeral: -1,
	};
}

function scan(line: Line, first: boolean): void {
	const { text } = line;
	const widest = first ? text.length * 2 : WIDEST_LOOKED_INTO;
	let columns = 0;
	let letters = 0;
	let lowers = 0;
	let uppers = 0;
	let inWord = false;
	let stop = false;
	for (let i = 0; i < text.length; i++) {
		const at = i;
		let point = text.charCodeAt(i);
		// Most characters of most lines: a small Latin letter inside a word.
		if (point <= 0x7a && point >= 0x61 && inWord && letters > 0) {
			letters++;
			lowers++;
			stop = false;
			if (++columns <= widest) continue;
			line.long = true;
			columns = estimateColumns(text);
			break;
		}
		if (point >= 0xd800 && point <= 0xdbff) {
			point = text.codePointAt(i) as number;
			if (point > 0xffff) i++;
		} else if (point === 0x26) {
			// Scrapers leave entities: "&iquest;C&oacute;mo?" is to be read as "¿Cómo?".
			const end = entityEnd(text, i);
			if (end > 0) {
				if (inWord) letters++;
				columns++;
				i = end - 1;
				continue;
			}
		}
		const flags = flagsOf(point);
		if (flags & LETTER) {
			// Roman numerals are words of their own; Han ones may stand behind 第.
			if (flags & NUMERAL && line.numeral < 0 && (!inWord || point > 0x7f))
				line.numeral = at;
			if (!inWord) {
				inWord = true;
				line.words++;
				if (flags & UPPER) line.upperWords++;
				else if (flags & LOWER) line.lowerWords++;
			}
			if (letters === 0) line.lowerStart = (flags & LOWER) !== 0;
			letters++;
			if (flags & LOWER) lowers++;
			else if (flags & UPPER) uppers++;
			stop = false;
		} else if (flags & MARK) continue;
		else if (flags & BLANK) {
			if (point === 0x200b) continue;
			if (point < 0x20) line.signs |= point === 9 ? TAB : LINE_END;
			inWord = false;
			if (stop) line.innerStops++;
			stop = false;
		} else if (flags & NUMBER) {
			if (!inWord) line.words++;
			inWord = true;
			if (flags & DIGIT) line.digits++;
			if (line.numeral < 0) line.numeral = at;
			stop = false;
		} else if (flags & TERMINAL) {
			// An ideographic full stop needs no blank behind it.
			if (flags & WIDE && i + 1 < text.length) line.innerStops++;
			else stop = true;
			if (point === 0x2e) line.signs |= DOT;
		} else {
			line.signs |= signOf(point);
			if (!(flags & CLOSER)) stop = false;
		}
		columns += flags & WIDE ? 2 : 1;
		if (columns > widest) {
			line.long = true;
			columns = estimateColumns(text);
			break;
		}
	}
	line.columns = columns;
	line.letters = letters;
	line.lowerLetters = lowers;
	line.upperLetters = uppers;
}

function estimateColumns(text: string): number {
	let columns = 0;
	const step = Math.floor(text.length / 8);
	for (let k = 0; k < 8; k++) {
		const flags = flagsOf(text.charCodeAt(k * step));
		columns += flags & MARK ? 0 : flags & WIDE ? 2 : 1;
	}
	return Math.round((text.length * columns) / 8);
}

/** A line that says nothing: no letter and no number. */
export function isBare(line: Line): boolean {
	return !line.long && line.letters === 0 && line.digits === 0;
}

/** Closes like a sentence of its own. */
export function endsSentence(line: Line): boolean {
	return (
		line.end === "stop" || line.end === "question" || line.end === "exclamation"
	);
}

/** Whether a question stands anywhere in a block that is no longer than a few lines. */
export function asks(text: string): boolean {
	if (text.length > LONGEST_LOOKED_INTO) return false;
	for (let i = 0; i < text.length; i++)
		if (flagsOf(text.charCodeAt(i)) & ASKS) return true;
	return false;
}

export function isAllCapitals(line: Line): boolean {
	return line.upperLetters > 1 && line.lowerLetters === 0;
}

/** Every word capitalised, save the short ones between: "Getting Things Done at Home". */
export function isTitleCase(line: Line): boolean {
	return (
		line.upperWords >= 2 &&
		line.lowerLetters > 0 &&
		line.upperWords >= 2 * line.lowerWords
	);
}
