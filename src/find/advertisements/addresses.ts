import { kindOf, NUMBER, OUTSIDE } from "./unit-kinds.js";

/** Offsets in a line, end exclusive. */
export interface Range {
	start: number;
	end: number;
}

/** What a quoted post leaves of its pictures and links: no address that anybody is sent to. */
const EMBEDDED = /(?:https?:\/\/)?(?:pic\.twitter\.com|\bt\.co)\/\w*/g;

export function withoutEmbedded(line: string): string {
	return line.includes(".co") ? line.replace(EMBEDDED, "") : line;
}

/**
 * Telephone numbers in a comparable line; offsets, end exclusive: eight digits or more in
 * groups, six where a zero or a plus opens them, no sums ("2 500 000"). One pass.
 */
export function phoneRanges(line: string): Range[] {
	const ranges: Range[] = [];
	for (let at = 0; at < line.length; at++) {
		if (!isDigit(line, at)) continue;
		const start = at;
		let end = at;
		let digits = 0;
		let groups = 1;
		let gap = 0;
		let sum = true;
		let group = 0;
		for (; at < line.length && gap < 3; at++) {
			if (isDigit(line, at)) {
				if (gap > 0) {
					if (groups > 1 && group !== 3) sum = false;
					groups++;
					group = 0;
				}
				digits++;
				group++;
				gap = 0;
				end = at + 1;
			} else if (GAP.has(line[at] as string)) {
				if (line[at] !== " ") sum = false;
				gap++;
			} else break;
		}
		if (groups > 1 && group !== 3) sum = false;
		const led =
			ZEROS.includes(line.charCodeAt(start)) || line[start - 1] === "+";
		if (DATE.test(line.slice(start, start + 10))) continue;
		if (led ? digits >= 6 : digits >= 8 && groups > 1 && !sum)
			ranges.push({ start, end });
	}
	return ranges;
}

const DATE = /^\d{4}-\d\d-\d\d/;
const GAP = new Set([..." ()-/‑–"]);

/** Zeros of the scripts whose digits telephone numbers are written in. */
const ZEROS = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xbe6, 0xe50];

function isDigit(line: string, at: number): boolean {
	const unit = line.charCodeAt(at);
	return (
		(kindOf(unit) & NUMBER) !== 0 &&
		(unit < 0x80 || ZEROS.some((zero) => unit >= zero && unit < zero + 10))
	);
}

const SHORTEST_ADDRESS = 3;

/**
 * Runs of ASCII in a comparable line that hold a link, a domain, a handle or an e-mail
 * address; offsets in the line, end exclusive. One pass.
 */
export function addressRanges(line: string): Range[] {
	const ranges: Range[] = [];
	let start = 0;
	let leads = false;
	for (let at = 0; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		if ((kindOf(unit) & OUTSIDE) !== 0) {
			if (leads && at - start >= SHORTEST_ADDRESS)
				ranges.push({ start, end: at });
			leads = false;
			start = at + 1;
		} else if (!leads) leads = isMarkOfAddress(line, at, unit);
	}
	if (leads && line.length - start >= SHORTEST_ADDRESS)
		ranges.push({ start, end: line.length });
	return ranges;
}

/** Whether the mark at `at` stands as in "://", "www.", "@name" or "name.ending". */
function isMarkOfAddress(line: string, at: number, unit: number): boolean {
	if (unit === COLON) return line.startsWith("//", at + 1);
	if (unit === AT) return isAsciiWord(line, at + 1);
	return (
		unit === DOT &&
		((isAsciiWord(line, at - 1) && /[a-z]/.test(line[at + 1] ?? "")) ||
			line.startsWith("www", at - 3))
	);
}

const DOT = 0x2e;
const COLON = 0x3a;
const AT = 0x40;

/** Whether a small ASCII letter or a digit stands at `at`. */
export function isAsciiWord(line: string, at: number): boolean {
	const unit = line.charCodeAt(at);
	return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
}
