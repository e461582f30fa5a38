import type { Block } from "../types.js";
import { flagsOf, LETTER, MARK, NUMBER } from "./characters.js";
import { mayHead } from "./looks.js";

/** How far down a known title is looked for, in blocks. */
const FURTHEST = 12;
/** A block longer than the title by this is no title line. */
const LONGER = 120;
/** What a name of the site stands behind or before: " | ", " - ", " – ", " :: ", "｜". */
const SEPARATOR = / (?:[|\-–—·•»«:/]|::|›) | ?[｜|] ?|[:：] /g;
/** A longer title is compared as a whole: every separator in it would cost another comparison. */
const LONGEST_IN_PARTS = 600;
/** A part of the known title that is shorter than this share of it is a site's name rather than the title. */
const SMALLEST_PART = 0.3;
/** A line that lacks the end or the beginning of the title must still carry this much of it. */
const SMALLEST_SHARE = 0.6;

/** The index of the block that carries a title known from elsewhere, or -1. */
export function findKnownTitle(
	blocks: readonly Block[],
	title: string,
): number {
	const parts = partsOf(title);
	if (parts.length === 0) return -1;
	const whole = parts[0];
	let best = -1;
	let rank = Number.POSITIVE_INFINITY;
	for (let i = 0; i < blocks.length && i < FURTHEST; i++) {
		const { text } = blocks[i];
		if (text.length > title.length + LONGER || !mayHead(blocks[i])) continue;
		for (const own of partsOf(text)) {
			let found = parts.indexOf(own);
			if (found < 0 && isMostOf(own, whole)) found = parts.length;
			if (found >= 0 && found < rank) {
				rank = found;
				best = i;
			}
		}
	}
	return best;
}

/** The comparable title, then the same without the site's name, the longer part first. */
function partsOf(title: string): string[] {
	const whole = comparable(title);
	if (whole === "") return [];
	const parts = [whole];
	if (title.length > LONGEST_IN_PARTS) return parts;
	const line = title.replace(/\s+/g, " ");
	for (const { index, 0: separator } of line.matchAll(SEPARATOR)) {
		parts.push(comparable(line.slice(0, index)));
		parts.push(comparable(line.slice(index + separator.length)));
	}
	return parts
		.filter((part, i) => i === 0 || part.length >= whole.length * SMALLEST_PART)
		.sort((a, b) => b.length - a.length);
}

function isMostOf(part: string, whole: string): boolean {
	const [short, long] =
		part.length < whole.length ? [part, whole] : [whole, part];
	if (short.length < long.length * SMALLEST_SHARE) return false;
	return long.startsWith(short) || long.endsWith(short);
}

/** Letters, marks and digits alone, in capitals (which unlike small letters make ß, ς and ı one with their kin): what two spellings of one title share. */
function comparable(text: string): string {
	let kept = "";
	for (const character of text.normalize("NFKD").toUpperCase())
		if (flagsOf(character.codePointAt(0) as number) & (LETTER | MARK | NUMBER))
			kept += character;
	return kept;
}
