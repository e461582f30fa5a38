import { isBorder, isLetter, isUnspaced } from "./comparable-line.js";
import type { CueIndex } from "./cue-index.js";
import type { Cue } from "./filed-cues.js";
import { familiesOf } from "./scripts.js";

/** A cue found in a line; `start` and `end` in the comparable line, end exclusive. */
export interface CueMatch {
	cue: Cue;
	start: number;
	end: number;
	/** Had to begin a clause, and only a comma says that it does. */
	soft: boolean;
}

/** Letters of one word that a star may stand for. */
const LONGEST_ENDING = 24;

/** A clause begins behind these; behind a comma only where a cue stood before it. */
const CLAUSE_BREAK =
	/[.!?:;。…—–|•·→➡▶►▸»«›‹()[\]{}"“”„「」『』【】《》〈〉¡¿*>~\p{Extended_Pictographic}]/u;
const COMMA = /[,、]/;

/**
 * Every cue of the scripts that a comparable line is written in, in order of their start:
 * one pass over the line, a look-up a position, so linear in its length.
 */
export function matchCues(line: string, index: CueIndex): CueMatch[] {
	const matches: CueMatch[] = [];
	let clause = true;
	let soft = false;
	/** Languages in which something was asked: in those, more may follow. */
	const asked = new Set<string>();
	/** Where the last lead of a language ends: it leads to nothing in another one. */
	const leads = new Map<string, number>();
	let previous = -1;
	let here = 0;
	const found: CueMatch[] = [];
	const tables = index.tablesFor(familiesOf(line));
	const note = (cue: Cue): void => {
		const end = endOf(line, here, cue);
		if (end >= 0) found.push({ cue, start: here, end, soft: false });
	};
	for (let at = 0; at < line.length; at++) {
		if (!isLetter(line, at)) {
			if (isBreak(line, at)) {
				clause = true;
				soft = false;
			} else if (
				!clause &&
				COMMA.test(line[at] as string) &&
				matches.some(({ cue }) => cue.role !== "report")
			) {
				clause = true;
				soft = true;
			}
			continue;
		}
		here = at;
		if (found.length > 0) found.length = 0;
		const begins = isUnspaced(line, at) || isBorder(line, at);
		for (const { inner, words } of tables) {
			inner.at(line, at, note);
			if (begins) words.at(line, at, note);
		}
		for (const match of found) {
			const { language } = match.cue;
			const begun = clause || (leads.get(language) ?? -1) > previous;
			if (match.cue.role === "lead") {
				if (begun || asked.has(language))
					leads.set(language, Math.max(leads.get(language) ?? -1, match.end));
				continue;
			}
			if (match.cue.clause && !begun) continue;
			match.soft = match.cue.clause && soft;
			if (match.cue.role === "ask") asked.add(language);
			matches.push(match);
		}
		// With its first letter a clause has begun, unless the word only leads to it.
		clause = false;
		previous = at;
	}
	return matches;
}

function isBreak(line: string, at: number): boolean {
	const symbol = line[at] as string;
	if (symbol === " ") return false;
	if (symbol === "-") return line[at - 1] === " " && line[at + 1] === " ";
	// "4.5" and "example.com" hold no clause.
	if (symbol === ".") return !isWordAround(line, at);
	return CLAUSE_BREAK.test(symbol) || symbol >= "\ud83c";
}

function isWordAround(line: string, at: number): boolean {
	return (
		at > 0 &&
		isLetter(line, at - 1) &&
		at + 1 < line.length &&
		isLetter(line, at + 1)
	);
}

/** Where the cue that begins at `at` ends, or -1 where it does not stand. */
function endOf(line: string, at: number, cue: Cue): number {
	let end = at;
	for (let i = 0; i < cue.parts.length; i++) {
		const part = cue.parts[i] as string;
		if (i > 0)
			end =
				part[0] === " " && line[end - 1] === " "
					? spaceBehind(line, end)
					: wordEnd(line, end + Number(standsForWord(line, end, part)));
		if (!line.startsWith(part, end)) return -1;
		end += part.length;
	}
	if (!cue.open && !isBorder(line, end)) return -1;
	return cue.last && !endsClause(line, end) ? -1 : end;
}

/** Whether a star in front of a mark stands for a word of its own: "up to *%". */
function standsForWord(line: string, at: number, part: string): boolean {
	return isBorder(line, at) && !isLetter(part, 0) && !line.startsWith(part, at);
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
