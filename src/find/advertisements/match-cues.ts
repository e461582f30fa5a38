import { isBorder, isLetter, isUnspaced } from "./comparable-line.js";
import { type Cue, type CueIndex, KEY_LENGTH } from "./compile-cues.js";

/** A cue found in a line; `start` and `end` in the comparable line, end exclusive. */
export interface CueMatch {
	cue: Cue;
	start: number;
	end: number;
	/** Stands where a clause begins. */
	atClause: boolean;
}

/** Letters of one word that a star may stand for. */
const LONGEST_ENDING = 24;

/** A clause begins behind these. */
const CLAUSE_BREAK =
	/[.!?:;,。、…—–|•·→➡▶►▸»«›‹()[\]{}"“”„「」『』【】《》〈〉¡¿*>~/\p{Extended_Pictographic}]/u;

/**
 * Every cue that stands in a comparable line, in order of their start: one pass over
 * the line, a look-up a position, so linear in its length.
 */
export function matchCues(line: string, index: CueIndex): CueMatch[] {
	const matches: CueMatch[] = [];
	let clause = true;
	let asked = false;
	let leadUntil = -1;
	for (let at = 0; at < line.length; at++) {
		if (!isLetter(line, at)) {
			const symbol = line[at] as string;
			const mark =
				symbol === "-"
					? line[at - 1] === " " && line[at + 1] === " "
					: symbol !== " " && (CLAUSE_BREAK.test(symbol) || symbol >= "\ud83c");
			// "4.5" and "example.com" hold no clause.
			if (mark && !(symbol === "." && isWordAround(line, at))) clause = true;
			continue;
		}
		const starts = isUnspaced(line, at) || isBorder(line, at);
		if (starts) {
			for (const match of lookUp(line, at, index.words)) {
				match.atClause = clause;
				if (match.cue.role === "lead") {
					if (clause || asked) leadUntil = Math.max(leadUntil, match.end);
					continue;
				}
				if (match.cue.clause && !clause) continue;
				if (match.cue.role === "ask") asked = true;
				matches.push(match);
			}
		}
		for (const match of lookUp(line, at, index.inner)) {
			match.atClause = clause;
			if (match.cue.role === "ask") asked = true;
			matches.push(match);
		}
		// With its first letter a clause has begun, unless the word only leads to it.
		clause = at < leadUntil;
	}
	return matches;
}

function isWordAround(line: string, at: number): boolean {
	return (
		at > 0 &&
		isLetter(line, at - 1) &&
		at + 1 < line.length &&
		isLetter(line, at + 1)
	);
}

function* lookUp(
	line: string,
	at: number,
	cues: ReadonlyMap<string, readonly Cue[]>,
): Generator<CueMatch> {
	for (let length = KEY_LENGTH; length > 0; length--) {
		if (at + length > line.length) continue;
		const bucket = cues.get(line.slice(at, at + length));
		if (bucket === undefined) continue;
		for (const cue of bucket) {
			const end = endOf(line, at, cue);
			if (end >= 0) yield { cue, start: at, end, atClause: false };
		}
	}
}

/** Where the cue that begins at `at` ends, or -1 where it does not stand. */
function endOf(line: string, at: number, cue: Cue): number {
	let end = at;
	for (let i = 0; i < cue.parts.length; i++) {
		const part = cue.parts[i] as string;
		if (i > 0) end = wordEnd(line, end);
		if (!line.startsWith(part, end)) return -1;
		end += part.length;
	}
	return cue.open || isBorder(line, end) ? end : -1;
}

function wordEnd(line: string, from: number): number {
	let end = from;
	while (end < from + LONGEST_ENDING && !isBorder(line, end)) end++;
	return end;
}
