import { NOTICES } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { isUnspaced } from "./unit-kinds.js";

/** Places of the line that matches stand at: two roles that list one word are one piece of evidence. */
export function placesOf(matches: readonly CueMatch[]): number {
	let places = 0;
	let end = -1;
	for (const match of matches) {
		if (match.start >= end) places++;
		else if (match.end <= end) continue;
		end = match.end;
	}
	return places;
}

/** "Unterstützen Sie" is an ask, and no "unterstützung" besides. */
export function isInside(
	{ cue, start, end }: CueMatch,
	asks: readonly CueMatch[],
	line: string,
): boolean {
	return (
		cue.role !== "ask" &&
		!NOTICES.has(cue.role) &&
		!isUnspaced(line, start) &&
		asks.some((ask) => ask.start <= start && end <= ask.end)
	);
}
