import type { Line } from "./line.js";
import { Role } from "./roles.js";

/** A heading and three items: shorter runs of short lines are read from below. */
const SHORTEST = 4;
/** The heading of a list is narrower than its items by this: the first item of a list that a text leads up to is as wide as they are. Of 19,900 measured headings and the items among them none changes by it. */
const NARROWER = 0.75;
const MOST_WORDS = 4;
const WIDEST = 30;

/**
 * Marks the first of a run of short lines in `sure` where it heads the others, as "Ingredients"
 * does, and a heading ends the run.
 */
export function headLists(
	lines: readonly Line[],
	roles: Uint8Array,
	sure: Uint8Array,
): void {
	for (let start = 1; start < lines.length; start++) {
		if (roles[start] !== Role.Candidate || roles[start - 1] !== Role.Body)
			continue;
		let end = start;
		let columns = 0;
		while (roles[end + 1] === Role.Candidate && sure[end + 1] === 0)
			columns += lines[++end].columns;
		const items = end - start;
		if (
			items + 1 >= SHORTEST &&
			sure[start] === 0 &&
			sure[end + 1] === 1 &&
			isHead(lines[start]) &&
			lines[start - 1].end !== "colon" &&
			lines[start].columns <= (columns / items) * NARROWER
		)
			sure[start] = 1;
		start = end;
	}
}

function isHead(line: Line): boolean {
	const { columns, words, digits, lowerStart, end } = line;
	if (columns > WIDEST || words > MOST_WORDS) return false;
	return end === "open" && digits === 0 && !lowerStart;
}
