import type { Range } from "./addresses.js";
import { isLetter, kindOf, QUOTE } from "./unit-kinds.js";

const CLOSERS: Readonly<Record<string, string>> = {
	"“": "”",
	"„": "“”",
	"«": "»",
	"»": "«",
	"「": "」",
	"『": "』",
	"”": "”",
	'"': '"',
	"'": "'",
	"‚": "'",
};

/** Whether an apostrophe opens a quotation: "'s avonds", "'t" and "don't" hold none. */
function opensWord(line: string, at: number): boolean {
	return (
		(at === 0 || !isLetter(line, at - 1)) &&
		isLetter(line, at + 1) &&
		isLetter(line, at + 2)
	);
}

/**
 * What stands in quotation marks inside a line, marks included; offsets in the line,
 * end exclusive. A line that is a quotation from end to end has none: nobody quotes it.
 */
export function quotedRanges(line: string): Range[] {
	const ranges: Range[] = [];
	let open = -1;
	let closers = "";
	for (let at = 0; at < line.length; at++) {
		if ((kindOf(line.charCodeAt(at)) & QUOTE) === 0) continue;
		const mark = line[at] as string;
		if (open < 0) {
			const closing = CLOSERS[mark];
			if (closing === undefined || (mark === "'" && !opensWord(line, at)))
				continue;
			open = at;
			closers = closing;
		} else if (
			closers.includes(mark) &&
			(mark !== "'" || !isLetter(line, at + 1))
		) {
			ranges.push({ start: open, end: at + 1 });
			open = -1;
		}
	}
	return ranges.filter(({ start, end }) => start > 0 || end < line.length);
}
