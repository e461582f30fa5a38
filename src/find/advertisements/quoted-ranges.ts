const CLOSERS: Readonly<Record<string, string>> = {
	"“": "”",
	"„": "“”",
	"«": "»",
	"»": "«",
	"「": "」",
	"『": "』",
	'"': '"',
};

/**
 * What stands in quotation marks inside a line, marks included; offsets in the line,
 * end exclusive. A line that is a quotation from end to end has none: nobody quotes it.
 */
export function quotedRanges(line: string): { start: number; end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	let open = -1;
	let closers = "";
	for (let at = 0; at < line.length; at++) {
		const mark = line[at] as string;
		if (open < 0) {
			const closing = CLOSERS[mark];
			if (closing === undefined) continue;
			open = at;
			closers = closing;
		} else if (closers.includes(mark)) {
			ranges.push({ start: open, end: at + 1 });
			open = -1;
		}
	}
	return ranges.filter(({ start, end }) => start > 0 || end < line.length);
}
