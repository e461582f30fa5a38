import {
	CLOSER,
	flagsOf,
	MARK,
	TERMINAL,
	WIDE,
} from "../outline/characters.js";
import type { Line } from "./plain-text.js";

/** Wider than any mail, terminal or book column that wraps by hand. */
const WIDEST = 120;
/** Narrower lines are verse, lists and addresses. Counted in columns: a wide character takes two. */
const NARROWEST = 40;
/** A text is taken for hard-wrapped from this many lines that were full; three verse lines are full by chance in none of the texts measured. */
const FEWEST_FULL = 3;
/** Of the lines that stop inside a sentence, how many must be full: the next word would not have fit. */
const FULL_SHARE = 0.9;
/** Of all lines, how many must be such: wrapped prose has four in five, dialogue a line hardly any. */
const OPEN_SHARE = 0.25;
/** Lines too wide to have been wrapped, against those that were full: a glued copy or two, not a paragraph a line. */
const LONG_SHARE = 0.25;
/** Words that are longer (addresses, paths, hashes) would break anywhere; else a list of them would look wrapped. */
const LONGEST_WORD = 24;
/** Columns of the shortest line that can be full. */
const LEAST_FULL = NARROWEST - LONGEST_WORD;
/** The same for scripts that set no space between words: Thai, Lao, Burmese, Khmer. */
const LONGEST_UNSPACED = 12;
/** Chinese and Japanese lines end up to two characters early, lest the next begins with a full stop or bracket. */
const DENSE_SLACK = 4;

/** The column at which `lines` were wrapped by hand, or 0 where they were not. */
export function wrapWidth(lines: readonly Line[]): number {
	let followed = 0;
	// A line that ends a sentence may end a paragraph, and be as short or as long as it likes.
	const open: number[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const { text } = lines[i];
		if (lines[i + 1].paragraphBreak || text.length > WIDEST) continue;
		followed++;
		if (!endsSentence(text)) open.push(i);
	}
	const areEnough = (full: number) =>
		full >= FEWEST_FULL &&
		full >= open.length * FULL_SHARE &&
		full >= followed * OPEN_SHARE;
	// Most texts are told by lines that are too short to be full at any width, and not measured.
	const isShort = (text: string) =>
		text.length < LEAST_FULL && columnsOf(text) < LEAST_FULL;
	if (!areEnough(open.filter((i) => !isShort(lines[i].text)).length)) return 0;
	let width = 0;
	let long = 0;
	// So many long lines are too many even if all others were full: articles a paragraph a line end here soon.
	const mostLong = (lines.length * LONG_SHARE) / (1 + LONG_SHARE);
	for (let i = 1; i < lines.length; i++) {
		if (lines[i].paragraphBreak) continue;
		const columns = columnsOf(lines[i - 1].text);
		if (columns > WIDEST) {
			if (++long > mostLong) return 0;
		} else if (columns > width) width = columns;
	}
	if (width < NARROWEST) return 0;
	const full = open.filter((i) =>
		isFull(lines[i].text, lines[i + 1].text, width),
	).length;
	return areEnough(full) && long <= full * LONG_SHARE ? width : 0;
}

function endsSentence(line: string): boolean {
	let end = line.length - 1;
	while (end > 0 && (flagsOf(line.charCodeAt(end)) & CLOSER) !== 0) end--;
	return (flagsOf(line.charCodeAt(end)) & TERMINAL) !== 0;
}

/** Whether line `index` continues the paragraph of the line above it. */
export function joinsWrapped(
	lines: readonly Line[],
	index: number,
	width: number,
): boolean {
	const line = lines[index];
	const above = lines[index - 1];
	if (line.paragraphBreak || columnsOf(line.text) > width) return false;
	if (startsItem(line.text, above.text)) return false;
	// An indent opens a paragraph, save below an item, whose lines hang.
	if (line.indented && !above.indented && !BULLET.test(above.text))
		return false;
	return isFull(above.text, line.text, width);
}

const BULLET = /^(?:[-*+•·‣▪●○]|\p{Nd}{1,3}[.)])[ \t\u3000]/u;

/** A bullet, or a number behind the end of a sentence: "on page / 12. The next" goes on. */
function startsItem(line: string, above: string): boolean {
	if (!BULLET.test(line)) return false;
	const first = line.charCodeAt(0);
	if (first > 0x39 || first < 0x30) return true;
	return endsSentence(above) || BULLET.test(above);
}

/** The text of lines that were one before they were wrapped. */
export function joinLines(lines: readonly string[]): string {
	let text = lines[0] ?? "";
	for (let i = 1; i < lines.length; i++)
		text += needsSpace(lines[i - 1], lines[i]) ? ` ${lines[i]}` : lines[i];
	return text;
}

/** Chinese and Japanese lines join without a space, and so does a word broken at a hyphen. */
function needsSpace(left: string, right: string): boolean {
	if (left === "" || right === "") return false;
	const last = lastPoint(left);
	if (last === 0x2010) return false;
	// A hyphen alone, or behind a blank, is a dash.
	if (last === 0x2d) return left.length < 2 || left.at(-2) === " ";
	return !(isDense(last) && isDense(right.codePointAt(0) ?? 0));
}

function lastPoint(text: string): number {
	const unit = text.charCodeAt(text.length - 1);
	const isLow = unit >= 0xdc00 && unit <= 0xdfff && text.length > 1;
	const point = isLow ? (text.codePointAt(text.length - 2) ?? unit) : unit;
	return point > 0xffff ? point : unit;
}

/** Han, kana and their punctuation; Korean sets spaces. */
function isDense(point: number): boolean {
	return (
		(point >= 0x2e80 && point <= 0x9fff) ||
		(point >= 0xf900 && point <= 0xfaff) ||
		(point >= 0xfe30 && point <= 0xfe4f) ||
		(point >= 0xff01 && point <= 0xff9f) ||
		(point >= 0x20000 && point <= 0x3ffff)
	);
}

/** Whether the first word of `next` would not have fit behind `line`. */
function isFull(line: string, next: string, width: number): boolean {
	const columns = columnsOf(line);
	return columns <= width && columns + neededBy(next) > width;
}

/** Columns that the start of `next` would have taken, the blank before it included. */
function neededBy(next: string): number {
	const first = next.codePointAt(0) ?? 0;
	if (isDense(first)) return DENSE_SLACK;
	const space = next.indexOf(" ");
	const word = space < 0 ? next : next.slice(0, space);
	const most = isUnspaced(first) ? LONGEST_UNSPACED : LONGEST_WORD;
	return 1 + Math.min(columnsOf(word), most);
}

function isUnspaced(point: number): boolean {
	return (
		(point >= 0xe00 && point <= 0xeff) ||
		(point >= 0x1000 && point <= 0x109f) ||
		(point >= 0x1780 && point <= 0x17ff)
	);
}

/** Width of a line that could have been wrapped; of a wider one, something beyond `WIDEST`. */
function columnsOf(text: string): number {
	if (text.length > WIDEST * 2) return text.length;
	let columns = 0;
	for (let i = 0; i < text.length && columns <= WIDEST; i++) {
		const unit = text.charCodeAt(i);
		if (unit < 0x300) columns++;
		else {
			const flags = flagsOf(unit);
			if ((flags & MARK) === 0) columns += (flags & WIDE) !== 0 ? 2 : 1;
		}
	}
	return columns;
}
