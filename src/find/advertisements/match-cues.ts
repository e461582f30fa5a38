import type { CueIndex } from "./cue-index.js";
import type { CueMatch } from "./filed-cues.js";
import { familiesOf } from "./scripts.js";
import {
	BREAK,
	COMMA,
	isLetter,
	isOfWord,
	kindOf,
	LETTER,
	unitAt,
} from "./unit-kinds.js";

/**
 * Every cue of the scripts that a comparable line is written in, in order of their start:
 * one pass over the line, a look-up a position, so linear in its length.
 */
export function matchCues(line: string, index: CueIndex): CueMatch[] {
	const matches: CueMatch[] = [];
	let clause = true;
	let soft = false;
	/** A cue stood before that does not report: behind a comma a clause may begin. */
	let cued = false;
	/** Languages in which something was asked: in those, more may follow. */
	const asked = new Set<string>();
	/** Where the last lead of a language ends: it leads to nothing in another one. */
	const leads = new Map<string, number>();
	let previous = -1;
	let inWord = false;
	const found: CueMatch[] = [];
	const tables = index.tablesFor(familiesOf(line));
	const { inner, words } = index.starts;
	let unit = 0;
	let second = unitAt(line, 0);
	let third = unitAt(line, 1);
	for (let at = 0; at < line.length; at++) {
		unit = second;
		second = third;
		third = unitAt(line, at + 2);
		const kind = kindOf(unit);
		const begins = !inWord;
		inWord = isOfWord(kind);
		if ((kind & LETTER) === 0) {
			if ((kind & BREAK) !== 0 && isBreak(line, at)) {
				clause = true;
				soft = false;
			} else if ((kind & COMMA) !== 0 && !clause && cued) {
				clause = true;
				soft = true;
			}
			continue;
		}
		const inside = inner.has(unit, second, third);
		const whole = (begins || !inWord) && words.has(unit, second, third);
		for (let i = 0; (inside || whole) && i < tables.length; i++) {
			if (inside) tables[i]?.inner.at(line, at, found);
			if (whole) tables[i]?.words.at(line, at, found);
		}
		for (let i = 0; i < found.length; i++) {
			const match = found[i] as CueMatch;
			const { language, role } = match.cue;
			const begun =
				clause || (leads.size > 0 && (leads.get(language) ?? -1) > previous);
			if (role === "lead") {
				if (begun || asked.has(language))
					leads.set(language, Math.max(leads.get(language) ?? -1, match.end));
				continue;
			}
			if (match.cue.clause) {
				if (!begun) continue;
				match.soft = soft;
			}
			if (role === "ask") asked.add(language);
			if (role !== "report") cued = true;
			matches.push(match);
		}
		if (found.length > 0) found.length = 0;
		// With its first letter a clause has begun, unless the word only leads to it.
		clause = false;
		previous = at;
	}
	return matches;
}

/** Whether a mark that may end a clause does: "4.5", "example.com" and "co-author" hold one. */
function isBreak(line: string, at: number): boolean {
	const mark = line[at];
	if (mark === "-") return line[at - 1] === " " && line[at + 1] === " ";
	return mark !== "." || !(isLetter(line, at - 1) && isLetter(line, at + 1));
}
