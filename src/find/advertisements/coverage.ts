import { addressRanges } from "./addresses.js";
import { weightOf } from "./comparable-line.js";
import { type CueMatch, wordEnd } from "./match-cues.js";

/** Roles that say nothing about how much of a line advertises: every manual says "you". */
const SILENT: ReadonlySet<string> = new Set(["report", "public", "you"]);

/** Share of a comparable line's letters that stand in cues, links and handles, 0 to 1; the first `free` units are left out. */
export function coverageOf(
	line: string,
	matches: readonly CueMatch[],
	free: number,
): number {
	const covered = new Uint8Array(line.length);
	for (const { cue, start, end } of matches)
		if (!SILENT.has(cue.role))
			// What a verb takes on belongs to the ask; nouns go on in news as well.
			covered.fill(
				1,
				start,
				cue.open && cue.role === "ask" ? wordEnd(line, end) : end,
			);
	for (const { start, end } of addressRanges(line)) covered.fill(1, start, end);
	let weight = 0;
	for (let at = free; at < line.length; at++) {
		if (!covered[at]) continue;
		const start = at;
		while (at < line.length && covered[at]) at++;
		weight += weightOf(line.slice(start, at));
	}
	const all = weightOf(line.slice(free));
	return all === 0 ? 0 : weight / all;
}
