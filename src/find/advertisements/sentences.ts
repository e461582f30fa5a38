import type { CueMatch } from "./match-cues.js";

/** UTF-16 units; "Wow!" and "No. 5" are no sentences. */
const SHORTEST_SENTENCE = 8;

/** Roles that a sentence of news holds as well. */
const ORDINARY: ReadonlySet<string> = new Set(["you", "report", "lure"]);

/** Sentences of a comparable line that ask for nothing and name nothing that is offered, beyond the first. */
export function silentSentences(
	line: string,
	matches: readonly CueMatch[],
): number {
	let silent = 0;
	let start = 0;
	for (let at = 0; at <= line.length; at++) {
		if (at < line.length && !endsSentence(line, at)) continue;
		if (
			at - start > SHORTEST_SENTENCE &&
			!matches.some(
				(match) =>
					match.start >= start &&
					match.start < at &&
					!ORDINARY.has(match.cue.role),
			)
		)
			silent++;
		start = at + 1;
	}
	return Math.max(0, silent - 1);
}

function endsSentence(line: string, at: number): boolean {
	const mark = line[at] as string;
	return "。!?".includes(mark) || (mark === "." && line[at + 1] === " ");
}

/** Where the last clause behind a dash or the end of a sentence begins; 0 where there is none. */
export function lastClause(line: string): number {
	for (let at = line.length - 2; at > 0; at--)
		if (
			/[–—|!?。]/.test(line[at] as string) ||
			(line[at] === "-" && line[at - 1] === " " && line[at + 1] === " ") ||
			(line[at] === "." && line[at + 1] === " ")
		)
			return at + 1;
	return 0;
}
