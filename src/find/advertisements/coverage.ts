import { addressRanges, phoneRanges, type Range } from "./addresses.js";
import { signedFrom } from "./brand-offers.js";
import { wordEnd } from "./cue-ends.js";
import type { CueMatch } from "./filed-cues.js";
import { lastClause } from "./sentences.js";
import { nameLength } from "./signals.js";
import { kindOf, STOP, unitAt, unitWeight } from "./unit-kinds.js";

const CUED = 1;
/** Links, handles and numbers say nothing either way: "Source: https://…" is no advertisement. */
const LEFT_OUT = 2;

/** How much of a line stands in words with a cue, 0 to 1. */
export interface Coverage {
	line: number;
	/** Of the clause that holds most: "Fitted in a week. Free home visit" is half about something else. */
	clause: number;
}

/** What says nothing either way. */
export function apartIn(line: string): Range[] {
	return [...addressRanges(line), ...phoneRanges(line)];
}

/**
 * Share of a comparable line's letters that stand in words with a cue, 0 to 1; links,
 * handles and telephone numbers are left out. What stands before the colon of "brand:
 * slogan" or the dash of "brand: slogan – call", and the name that signs "call – brand", is
 * left out where that makes it more.
 */
export function coverageOf(
	line: string,
	matches: readonly CueMatch[],
	apart: readonly Range[] = apartIn(line),
): Coverage {
	const covered = new Uint8Array(line.length);
	for (const { cue, start, end } of matches)
		if (cue.role !== "report" && cue.role !== "public" && start < line.length)
			covered.fill(CUED, start, cue.open ? wordEnd(line, end) : end);
	for (const { start, end } of apart) covered.fill(LEFT_OUT, start, end);
	const free = freeLength(line, matches);
	const signed = signedFrom(line, matches);
	const shares = sharesOf(line, covered, 0, line.length);
	if (free > 0)
		shares.line = Math.max(
			shares.line,
			sharesOf(line, covered, free, line.length).line,
		);
	if (signed > 0)
		shares.line = Math.max(
			shares.line,
			sharesOf(line, covered, 0, signed).line,
		);
	return shares;
}

/** Letters that every line is taken to hold besides: one word that is a cue says little ("Update", "Article 1"). */
const UNSEEN = 8;

/** The shares of a part of a line, and of its clauses. */
function sharesOf(
	line: string,
	covered: Uint8Array,
	from: number,
	to: number,
): Coverage {
	let allCued = 0;
	let all = UNSEEN;
	let clause = 0;
	let cued = 0;
	let sum = UNSEEN;
	for (let at = from; at <= to; at++) {
		const unit = unitAt(line, at);
		if (at === to || (kindOf(unit) & STOP) !== 0) {
			clause = Math.max(clause, cued / sum);
			allCued += cued;
			all += sum - UNSEEN;
			cued = 0;
			sum = UNSEEN;
		} else if (covered[at] !== LEFT_OUT) {
			const weight = unitWeight(unit);
			sum += weight;
			if (covered[at] === CUED) cued += weight;
		}
	}
	return { line: allCued / all, clause };
}

/** Where "brand: slogan – call" comes to the call, or the name ends; what stands before is free. */
function freeLength(line: string, matches: readonly CueMatch[]): number {
	const name = nameLength(line);
	if (name === 0) return 0;
	const call = lastClause(line);
	return matches.some(({ cue, start }) => cue.role === "ask" && start >= call)
		? Math.max(name, call)
		: name;
}
