import { addressRanges, phoneRanges } from "./addresses.js";
import { signedFrom } from "./brand-offers.js";
import { wordEnd } from "./cue-ends.js";
import type { CueMatch } from "./filed-cues.js";
import { lastClause } from "./sentences.js";
import { nameLength } from "./signals.js";
import { kindOf, STOP, unitWeight } from "./unit-kinds.js";

const CUED = 1;
/** Links, handles and numbers say nothing either way: "Source: https://…" is no advertisement. */
const LEFT_OUT = 2;

/** How much of a line stands in words with a cue, 0 to 1. */
export interface Coverage {
	line: number;
	/** Of the clause that holds most: "Fitted in a week. Free home visit" is half about something else. */
	clause: number;
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
): Coverage {
	const covered = new Uint8Array(line.length);
	for (const { cue, start, end } of matches)
		if (cue.role !== "report" && cue.role !== "public" && start < line.length)
			covered.fill(CUED, start, cue.open ? wordEnd(line, end) : end);
	for (const ranges of [addressRanges(line), phoneRanges(line)])
		for (const { start, end } of ranges) covered.fill(LEFT_OUT, start, end);
	const free = freeLength(line, matches);
	const signed = signedFrom(line, matches);
	return {
		line: Math.max(
			share(line, covered, 0, line.length),
			free === 0 ? 0 : share(line, covered, free, line.length),
			signed === 0 ? 0 : share(line, covered, 0, signed),
		),
		clause: densest(line, covered),
	};
}

function densest(line: string, covered: Uint8Array): number {
	let most = 0;
	let start = 0;
	for (let at = 0; at <= line.length; at++) {
		if (at < line.length && (kindOf(line.charCodeAt(at)) & STOP) === 0)
			continue;
		most = Math.max(most, share(line, covered, start, at));
		start = at + 1;
	}
	return most;
}

/** Letters that every line is taken to hold besides: one word that is a cue says little ("Update", "Article 1"). */
const UNSEEN = 8;

function share(
	line: string,
	covered: Uint8Array,
	from: number,
	to: number,
): number {
	let cued = 0;
	let other = 0;
	for (let at = from; at < to; at++) {
		const weight = unitWeight(line.charCodeAt(at));
		if (covered[at] === CUED) cued += weight;
		else if (covered[at] !== LEFT_OUT) other += weight;
	}
	return cued / (other + cued + UNSEEN);
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
