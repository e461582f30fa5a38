import { NOTICES } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { isBorder, weightOf } from "./unit-kinds.js";

/** No notice, a word of one among others, a disclosure inside a line, or one that announces by itself. */
export type NoticeRank = "none" | "word" | "disclosure" | "announcement";

/** Marks that may stand before the first word: ">> ", "[". */
export const OPENING_UNITS = 3;

/** Behind a notice that stands for itself: "Read also: …", "[Related] …", "Advertisement". */
const SETS_OFF = /^[\s"'”»]*(?:$|[:\-–—|\])】』」〉》>»→▶▸►•·.!?…/])/u;

/** UTF-16 units between a notice and its colon. */
const LONGEST_REST = 24;

/** Whether what sets it off stands behind the word that ends a notice. */
function isSetOff(line: string, end: number): boolean {
	if (line[end - 1] === ":") return true;
	let at = end;
	while (!isBorder(line, at)) at++;
	if (SETS_OFF.test(line.slice(at, at + 4))) return true;
	// "You may also like: …": the notice goes on for a word or two.
	const colon = line.indexOf(":", at);
	return (
		colon > at &&
		colon - at <= LONGEST_REST &&
		!/[.!?,;]/.test(line.slice(at, colon))
	);
}

/** Share of a line that an opening notice fills to need nothing that sets it off. */
const FILLS = 0.5;

/** Letters from which a disclosure is no ordinary word: "we may receive a commission". */
const SPECIFIC = 10;

/**
 * A notice announces when it opens the line and is set off from what follows, or fills
 * most of a short line; else it is a word like others. What goes on with a small letter
 * behind the colon is no title of ours, and where it ends like a sentence none at all.
 */
export function noticeRank(
	matches: readonly CueMatch[],
	line: string,
	{ continues, open }: { continues: boolean; open: boolean },
): NoticeRank {
	if (!continues && titleAt(matches, line) > 0) return "announcement";
	const notices = matches.filter(
		({ cue }) =>
			NOTICES.has(cue.role) && !(continues && !open && cue.role === "readAlso"),
	);
	if (notices.length === 0) return "none";
	const opening = notices.filter(({ start }) => start <= OPENING_UNITS);
	if (
		opening.some(({ end }) => isSetOff(line, end) || end >= line.length * FILLS)
	)
		return "announcement";
	const first = notices[0] as CueMatch;
	return opening.length > 0 ||
		notices.some(
			({ cue, start, end }) =>
				cue.role !== "readAlso" && weightOf(line.slice(start, end)) >= SPECIFIC,
		) ||
		notices.some(({ start }) => start >= first.end)
		? "disclosure"
		: "word";
}

/** UTF-16 units of an ask up to the colon behind which a title stands. */
const LONGEST_CALL = 48;

/** What has parts with titles of their own. */
const RUBRICS: ReadonlySet<string> = new Set([
	"follow",
	"newsletter",
	"subscription",
	"elsewhere",
]);

/**
 * Colon of "Watch the video: …", "In our podcast: …" and "Tell us: …", with a title or a
 * question behind: two of an ask, us and something that has parts; 0 where there is none.
 */
function titleAt(matches: readonly CueMatch[], line: string): number {
	const colon = line.indexOf(":");
	if (colon < 0 || colon > LONGEST_CALL || colon + 4 >= line.length) return 0;
	if (line[colon + 1] !== " ") return 0;
	const asked = matches.some(
		({ cue, start }) => cue.role === "ask" && start <= OPENING_UNITS,
	);
	const ours = matches.some(
		({ cue, start }) => cue.role === "us" && start < colon,
	);
	const named = matches.some(
		({ cue, start, end }) =>
			RUBRICS.has(cue.role) &&
			(start > 0 || cue.role === "follow") &&
			end <= colon &&
			!/[\s.!?,;]\S/.test(line.slice(end, colon)),
	);
	const counts = Number(asked) + Number(ours) + Number(named);
	return counts > 1 ? colon : 0;
}

/** Where the title behind "Read also:" or the text behind "Advertisement." begins; the line's length where there is none. */
export function announcedFrom(
	matches: readonly CueMatch[],
	line: string,
): number {
	const notice = matches.find(
		({ cue, start, end }) =>
			(cue.role === "readAlso" || cue.role === "sponsor") &&
			start <= OPENING_UNITS &&
			isSetOff(line, end),
	);
	return notice?.end ?? (titleAt(matches, line) || line.length);
}
