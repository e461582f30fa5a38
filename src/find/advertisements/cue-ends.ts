import { isBorder, isLetter } from "./unit-kinds.js";

/** What a cue file writes as one cue, taken apart. */
export interface CuePattern {
	/** The literal parts between the stars, in order; never empty. */
	parts: readonly string[];
	/** The last word may go on. */
	open: boolean;
	/** Only where a clause ends. */
	last: boolean;
}

/** Letters of one word that a star may stand for. */
const LONGEST_ENDING = 24;

/** Where the cue that begins at `at` ends, or -1 where it does not stand. */
export function endOf(line: string, at: number, cue: CuePattern): number {
	let end = at;
	for (let i = 0; i < cue.parts.length; i++) {
		const part = cue.parts[i] as string;
		if (i > 0)
			end =
				part[0] === " " && line[end - 1] === " "
					? spaceBehind(line, end)
					: wordEnd(line, end + Number(standsForWord(line, end, part)));
		if (!standsAt(line, end, part)) return -1;
		end += part.length;
	}
	if (!cue.open && !isBorder(line, end)) return -1;
	return cue.last && !endsClause(line, end) ? -1 : end;
}

/** Whether `part` stands at `at`; from its end on, since its first letters mostly do. */
function standsAt(line: string, at: number, part: string): boolean {
	let i = part.length - 1;
	while (i >= 0 && line.charCodeAt(at + i) === part.charCodeAt(i)) i--;
	return i < 0;
}

/** Whether a star in front of a mark stands for a word of its own: "up to *%". */
function standsForWord(line: string, at: number, part: string): boolean {
	return isBorder(line, at) && !isLetter(part, 0) && !standsAt(line, at, part);
}

/** Where the next space stands, at most so many letters on: a star alone stands for a word or a number. */
function spaceBehind(line: string, from: number): number {
	let end = from;
	while (end < from + LONGEST_ENDING && end < line.length && line[end] !== " ")
		end++;
	return end;
}

/** Whether nothing but white space stands before the next mark or the end of the line. */
function endsClause(line: string, end: number): boolean {
	let at = end;
	while (at < line.length && line[at] === " ") at++;
	return (
		at >= line.length ||
		(!isLetter(line, at) && !/[@#$€£\d]/.test(line[at] as string))
	);
}

/** Where the word goes on to from inside it, at most so many letters. */
export function wordEnd(line: string, from: number): number {
	let end = from;
	while (end < from + LONGEST_ENDING && !isBorder(line, end)) end++;
	return end;
}
