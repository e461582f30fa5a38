import { majorities } from "../compare/majorities.js";
import { flagsOf, LETTER, NUMBER, UPPER } from "./characters.js";
import type { Line } from "./line.js";

/** Words repeat by chance more often than numbers count up. */
const FEWEST_WORDED = 5;
const FEWEST_EMOJI = 3;
/** How many members may stand right above another one before the family is a list. */
const ADJACENT = 0.3;
/** Share of the short lines between longer ones that must share the word. */
const MOST = 0.5;
const WIDEST_WORDED = 44;
const WIDEST_EMOJI = 70;

/**
 * Short lines between longer ones of which half or more begin or end with one and the same
 * word: "Abala kìíní", "Abala kejì". 1 for each such line. Words are compared by hash, and only
 * the few that may have the majority are counted.
 */
export function wordedFamilies(lines: readonly Line[]): Uint8Array {
	const alone = standAlone(lines);
	const worded = new Uint8Array(lines.length);
	if (alone.length < FEWEST_EMOJI) return worded;
	const emoji: number[] = [];
	const others: number[] = [];
	for (const i of alone) {
		if (startsWithEmoji(lines[i].text)) emoji.push(i);
		else if (mayBeWorded(lines[i])) others.push(i);
	}
	addFamily(emoji, FEWEST_EMOJI, worded);
	const fewest = Math.max(FEWEST_WORDED, alone.length * MOST);
	if (others.length < fewest) return worded;
	for (const keyOf of [firstKey, lastKey]) {
		const keys = others.map((i) => keyOf(lines[i].text));
		for (const key of majorities(keys))
			addFamily(
				others.filter((_, k) => keys[k] === key),
				fewest,
				worded,
			);
	}
	return worded;
}

/** The short lines that have no other short line below: that would be a list or verse. */
function standAlone(lines: readonly Line[]): number[] {
	const alone: number[] = [];
	for (let i = 0; i + 1 < lines.length; i++) {
		const { long, letters, columns } = lines[i];
		if (long || letters === 0 || columns > WIDEST_EMOJI) continue;
		if (lines[i + 1].columns >= columns * 1.3) alone.push(i);
	}
	return alone;
}

function addFamily(
	group: readonly number[],
	fewest: number,
	worded: Uint8Array,
): void {
	if (group.length < fewest) return;
	let steps = 0;
	for (let k = 1; k < group.length; k++)
		if (group[k] === group[k - 1] + 1) steps++;
	if (steps <= group.length * ADJACENT) for (const i of group) worded[i] = 1;
}

function mayBeWorded({ columns, words }: Line): boolean {
	return columns <= WIDEST_WORDED && words <= 8;
}

function startsWithEmoji(text: string): boolean {
	const unit = text.charCodeAt(0);
	if (unit < 0x2600 || (unit > 0x27bf && unit < 0xd83c) || unit > 0xdbff)
		return false;
	const point = text.codePointAt(0) as number;
	if (point < 0x1f300 && point > 0x27bf) return false;
	return (flagsOf(point) & (LETTER | NUMBER)) === 0;
}

/** The first word, folded, as a hash above 0; without spaces the first character: 第一条. 0: none. */
function firstKey(text: string): number {
	const end = endOf(text);
	let first = 0;
	while (first < end && !isBreak(text.charCodeAt(first))) first++;
	if (first < end) return hash(text, 0, first);
	return isUnspaced(text, end) ? hash(text, 0, widthAt(text, 0)) : 0;
}

/** The last word or, without spaces, the last character. */
function lastKey(text: string): number {
	const end = endOf(text);
	let last = end;
	while (last > 0 && !isBreak(text.charCodeAt(last - 1))) last--;
	if (last > 0) return hash(text, last, end);
	if (!isUnspaced(text, end)) return 0;
	const low = text.charCodeAt(end - 1);
	return hash(text, low >= 0xdc00 && low < 0xe000 ? end - 2 : end - 1, end);
}

/** Behind the last character that is no break. */
function endOf(text: string): number {
	let end = text.length;
	while (end > 1 && isBreak(text.charCodeAt(end - 1))) end--;
	return end;
}

/** Two to twelve characters of a script that may write no spaces. */
function isUnspaced(text: string, end: number): boolean {
	const width = widthAt(text, 0);
	return text.charCodeAt(0) >= 0x900 && end > width && end <= 12 * width;
}

function widthAt(text: string, i: number): number {
	return (text.codePointAt(i) as number) > 0xffff ? 2 : 1;
}

/** Whether a unit parts words: a blank, a full stop or colon, the Tibetan tsheg. */
function isBreak(unit: number): boolean {
	return (
		unit === 0x20 ||
		unit === 0xa0 ||
		unit === 0x2e ||
		unit === 0x3a ||
		unit === 0xf0b ||
		unit === 0xf0d
	);
}

function hash(text: string, start: number, end: number): number {
	let value = 0x811c9dc5;
	for (let i = start; i < end; i++)
		value = Math.imul(value ^ fold(text.charCodeAt(i)), 0x01000193);
	return (value >>> 0) + 1;
}

function fold(unit: number): number {
	if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
	if ((flagsOf(unit) & UPPER) === 0) return unit;
	return String.fromCharCode(unit).toLowerCase().charCodeAt(0);
}
