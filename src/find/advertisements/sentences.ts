import { kindOf, STOP } from "./unit-kinds.js";

/** Where the last clause behind a dash or the end of a sentence begins; 0 where there is none. */
export function lastClause(line: string): number {
	for (let at = line.length - 2; at > 0; at--) {
		const mark = line[at] as string;
		if (mark !== "-" && (kindOf(line.charCodeAt(at)) & STOP) === 0) continue;
		if (
			/[–—|!?。]/.test(mark) ||
			(mark === "-" && line[at - 1] === " " && line[at + 1] === " ") ||
			(mark === "." && line[at + 1] === " ")
		)
			return at + 1;
	}
	return 0;
}
