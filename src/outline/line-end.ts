import {
	ASKS,
	BLANK,
	CLOSER,
	EXCLAIMS,
	flagsOf,
	LEADS_ON,
	LETTER,
	NUMBER,
	PAUSES,
	TERMINAL,
} from "./characters.js";

/** How a line ends, behind closing quotes and brackets. */
export type End =
	| "open"
	| "stop"
	| "question"
	| "exclamation"
	| "colon"
	| "pause";

/** The end of a named or numbered character reference at `start`, or 0. */
export function entityEnd(text: string, start: number): number {
	for (let i = start + 1; i < text.length && i < start + 10; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0x3b) return i > start + 2 ? i + 1 : 0;
		const word = unit === 0x23 || (flagsOf(unit) & (LETTER | NUMBER)) !== 0;
		if (!word || unit > 0x7f) return 0;
	}
	return 0;
}

/** How many characters behind a terminal are looked through for it: quotes, brackets, a footnote's number. */
const DEEPEST_TAIL = 8;

export function endOf(text: string): End {
	let i = text.length;
	for (let k = 0; k < DEEPEST_TAIL && i > 0; k++) {
		const point = pointBefore(text, i);
		i -= point > 0xffff ? 2 : 1;
		const flags = flagsOf(point);
		if (flags & (ASKS | EXCLAIMS | LEADS_ON | PAUSES)) {
			if (flags & ASKS) return "question";
			if (flags & EXCLAIMS) return "exclamation";
			if (flags & LEADS_ON) return "colon";
			if (point !== 0x3b) return "pause";
			if (isGreek(text, i)) return "question";
			return closesReference(text, i) ? "open" : "pause";
		}
		if (flags & TERMINAL) return "stop";
		if (!(flags & (CLOSER | BLANK))) return "open";
	}
	return "open";
}

function pointBefore(text: string, end: number): number {
	const unit = text.charCodeAt(end - 1);
	if (unit < 0xdc00 || unit > 0xdfff || end < 2) return unit;
	const pair = text.codePointAt(end - 2) as number;
	return pair > 0xffff ? pair : unit;
}

/** Whether the semicolon at `i` ends an entity, as in "communaut&eacute;". */
function closesReference(text: string, i: number): boolean {
	for (let k = i - 1; k >= 0 && k > i - 10; k--)
		if (text.charCodeAt(k) === 0x26) return entityEnd(text, k) === i + 1;
	return false;
}

/** Greek asks with a semicolon. */
function isGreek(text: string, end: number): boolean {
	const unit = text.charCodeAt(end - 1);
	return (unit >= 0x370 && unit <= 0x3ff) || (unit >= 0x1f00 && unit <= 0x1fff);
}
