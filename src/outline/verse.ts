import type { Line } from "./line.js";
import { Role } from "./roles.js";

/** What a place among verse takes from a heading, which may have 5.5. */
export const VERSE = 4;

/** Whether the lines around are as narrow as this one, and one of them ends in a comma: in verse some end in nothing. */
export function isAmongVerse(
	lines: readonly Line[],
	roles: Uint8Array,
	i: number,
): boolean {
	const { columns, end } = lines[i];
	if (end !== "open" || i === 0) return false;
	const isVerse = (k: number) =>
		roles[k] === Role.Body &&
		!lines[k].long &&
		lines[k].columns < WIDEST_VERSE &&
		lines[k].columns < columns * VERSE_WIDER &&
		columns < lines[k].columns * VERSE_WIDER;
	if (!isVerse(i - 1) || !isVerse(i + 1)) return false;
	for (let k = Math.max(0, i - 2); k <= i + 2 && k < lines.length; k++)
		if (lines[k].end === "pause" && isVerse(k)) return true;
	return false;
}

const WIDEST_VERSE = 60;
const VERSE_WIDER = 1.6;
