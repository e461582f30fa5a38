import type { Line } from "./plain-text.js";

/** Wider than any mail, terminal or book column that wraps by hand. */
const WIDEST = 120;
/** Narrower lines are verse, lists and addresses. Counted in columns: a wide character takes two. */
const NARROWEST = 40;
/** A text is taken for hard-wrapped from this many lines that were full; three verse lines are full by chance in none of the texts measured. */
const FEWEST_FULL = 3;
/** Of the lines that another follows, how many must be full: the next word would not have fit. */
const FULL_SHARE = 0.9;

/** The column at which `lines` were wrapped by hand, or 0 where they were not. */
export function wrapWidth(lines: readonly Line[]): number {
	let width = 0;
	for (let i = 1; i < lines.length; i++) {
		if (lines[i].paragraphBreak) continue;
		const columns = columnsOf(lines[i - 1].text);
		if (columns > width && columns <= WIDEST) width = columns;
	}
	if (width < NARROWEST) return 0;
	let full = 0;
	let followed = 0;
	for (let i = 1; i < lines.length; i++) {
		if (lines[i].paragraphBreak) continue;
		if (lines[i - 1].text.length > WIDEST) continue;
		followed++;
		if (isFull(lines[i - 1].text, lines[i].text, width)) full++;
	}
	return full >= FEWEST_FULL && full >= followed * FULL_SHARE ? width : 0;
}

/** Whether line `index` continues the paragraph of the line above it. */
export function joinsWrapped(
	lines: readonly Line[],
	index: number,
	width: number,
): boolean {
	const line = lines[index];
	return (
		!line.paragraphBreak &&
		columnsOf(line.text) <= width &&
		isFull(lines[index - 1].text, line.text, width)
	);
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
	const last = left.charCodeAt(left.length - 1);
	if (last === 0x2d || last === 0x2010) return false;
	return !(isDense(last) && isDense(right.charCodeAt(0)));
}

function isDense(unit: number): boolean {
	return (
		(unit >= 0x2e80 && unit <= 0x9fff) ||
		(unit >= 0xd840 && unit <= 0xdfff) ||
		(unit >= 0xf900 && unit <= 0xffef)
	);
}

/** Whether the first word of `next` would not have fit behind `line`. */
function isFull(line: string, next: string, width: number): boolean {
	const space = next.indexOf(" ");
	const word = space < 0 ? next : next.slice(0, space);
	// Without spaces the first character is what would have had to fit.
	const needed = isWide(word.charCodeAt(0)) ? 2 : 1 + columnsOf(word);
	const columns = columnsOf(line);
	return columns <= width && columns + needed > width;
}

function columnsOf(text: string): number {
	if (text.length > WIDEST) return text.length;
	let columns = 0;
	for (let i = 0; i < text.length; i++)
		columns += isWide(text.charCodeAt(i)) ? 2 : 1;
	return columns;
}

function isWide(unit: number): boolean {
	return (
		(unit >= 0x1100 && unit <= 0x115f) ||
		(unit >= 0x2e80 && unit <= 0xd7a3) ||
		(unit >= 0xf900 && unit <= 0xfaff) ||
		(unit >= 0xff00 && unit <= 0xff60)
	);
}
