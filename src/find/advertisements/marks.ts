import { NOTICES, type Role } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { announcedFrom } from "./notices.js";
import { placesOf } from "./places.js";

/** Letters from which a mark of reporting of another language counts, too: shorter ones are ordinary words elsewhere. */
const TELLING = 6;

/** Roles whose cues never hold a mark of reporting within them. */
const PLAIN: ReadonlySet<Role> = new Set(["report", "public", "you"]);

/**
 * Places of a line that report and that inform the public, in one language, save those
 * inside another cue ("every Sunday", "in partnership"), inside a question to the reader
 * ("Have you seen what happened?") and behind "Read also:", where the title of news stands.
 */
export function marksOf(
	matches: readonly CueMatch[],
	language: string,
	line: string,
): { reports: number; publics: number } {
	const marks = matches.filter(
		({ cue, start, end }) =>
			(cue.role === "report" || cue.role === "public") &&
			(cue.language === language || end - start >= TELLING),
	);
	if (marks.length === 0) return { reports: 0, publics: 0 };
	const titleFrom = announcedFrom(matches, line);
	const own = matches.filter(
		({ cue }) => cue.language === language && !PLAIN.has(cue.role),
	);
	const asked = questionTo(matches, language, line);
	const telling = marks.filter(
		({ start, end, cue }) =>
			start < titleFrom &&
			(cue.role === "public" || start >= asked) &&
			!own.some(
				(other) =>
					other.start <= start &&
					end <= other.end &&
					// A word that two roles list alone reports, too; inside a longer cue it does not.
					(other.end - other.start > end - start ||
						other.cue.role === "ask" ||
						NOTICES.has(other.cue.role)),
			),
	);
	const of = (role: string) =>
		placesOf(telling.filter(({ cue }) => cue.role === role));
	return { reports: of("report"), publics: of("public") };
}

/** Where a question that opens the line and speaks to the reader ends; 0 where there is none. */
function questionTo(
	matches: readonly CueMatch[],
	language: string,
	line: string,
): number {
	const end = line.indexOf("?");
	if (end < 0 || end === line.length - 1) return 0;
	return matches.some(
		({ cue, start }) =>
			cue.language === language &&
			start < end &&
			(cue.role === "you" || cue.role === "ask"),
	)
		? end
		: 0;
}
