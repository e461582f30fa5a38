import { addressRanges, phoneRanges } from "./addresses.js";
import { weightOf } from "./comparable-line.js";
import { type CueMatch, wordEnd } from "./match-cues.js";
import { lastClause } from "./sentences.js";
import { brandLength } from "./signals.js";

/**
 * Share of a comparable line's letters that stand in words with a cue, in links, handles
 * and telephone numbers, 0 to 1. What stands before the colon of "brand: slogan" or the
 * dash of "brand: slogan – call" is left out where that makes it more.
 */
export function coverageOf(line: string, matches: readonly CueMatch[]): number {
	const covered = new Uint8Array(line.length);
	for (const { cue, start, end } of matches)
		if (cue.role !== "report" && cue.role !== "public" && start < line.length)
			covered.fill(1, start, cue.open ? wordEnd(line, end) : end);
	for (const { start, end } of addressRanges(line)) covered.fill(1, start, end);
	for (const { start, end } of phoneRanges(line)) covered.fill(1, start, end);
	const all = share(line, covered, 0);
	const free = freeLength(line, matches);
	return free === 0 ? all : Math.max(all, share(line, covered, free));
}

/** Letters that every line is taken to hold besides: one word that is a cue says little ("Update", "Article 1"). */
const UNSEEN = 8;

function share(line: string, covered: Uint8Array, from: number): number {
	let weight = 0;
	for (let at = from; at < line.length; at++) {
		if (!covered[at]) continue;
		const start = at;
		while (at < line.length && covered[at]) at++;
		weight += weightOf(line.slice(start, at));
	}
	const whole = weightOf(line.slice(from));
	return weight / (whole + UNSEEN);
}

/** Where "brand: slogan – call" comes to the call, or the name ends; what stands before is free. */
function freeLength(line: string, matches: readonly CueMatch[]): number {
	const brand = brandLength(line);
	if (brand === 0) return 0;
	const call = lastClause(line);
	return matches.some(({ cue, start }) => cue.role === "ask" && start >= call)
		? Math.max(brand, call)
		: brand;
}
