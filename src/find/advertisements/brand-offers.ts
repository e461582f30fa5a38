import { NOTICES, type Role } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { lastClause } from "./sentences.js";
import { nameLength, type Signal } from "./signals.js";
import { isUnspaced } from "./unit-kinds.js";

/** Roles that never stand in the name of a brand: "Follow us: …", "The mayor said: …". */
const NAMELESS: ReadonlySet<Role> = new Set(["ask", "report", ...NOTICES]);

/** Length of the name of a brand before a colon or a dash; 0 where there is none. "Admission: …" and "Opening hours: …" are headings. */
function brandBefore(line: string, matches: readonly CueMatch[]): number {
	const name = nameLength(line);
	return (line.slice(0, name).includes(" ") || isUnspaced(line, 0)) &&
		!matches.some(
			({ cue, start, end }) =>
				start < name &&
				(NAMELESS.has(cue.role) || (start === 0 && end >= name)),
		)
		? name
		: 0;
}

/** Whether the name before the colon is a brand's. */
export function isBrand(line: string, matches: readonly CueMatch[]): boolean {
	return brandBefore(line, matches) > 0;
}

/** Words of a name behind the ask. */
const MOST_NAME_WORDS = 5;

/**
 * Dash of "Learn the guitar at home – Norwick Music School": something is asked, and whoever
 * offers it signs. 0 where there is none: a name that says nothing of an offer is whom
 * "Be yourself – Oscar Wilde" is taken from.
 */
export function signedFrom(line: string, matches: readonly CueMatch[]): number {
	const dash = Math.max(
		...[" – ", " — ", " - "].map((mark) => line.lastIndexOf(mark)),
	);
	if (dash < 0 || line.slice(dash + 3).split(" ").length > MOST_NAME_WORDS)
		return 0;
	const asked = matches.some(
		({ cue, soft, end }) => cue.role === "ask" && !soft && end <= dash,
	);
	const behind = matches.filter(({ start }) => start > dash);
	return asked &&
		behind.some(({ cue }) => cue.role === "offer") &&
		!behind.some(({ cue }) => NAMELESS.has(cue.role))
		? dash
		: 0;
}

/**
 * How much is offered behind "brand: slogan – call" and "brand – offer": goods, a lure, a
 * price, a telephone number; up to 2. Whole sentences behind a name are what somebody
 * says, and one clause with neither price nor number is what a heading has.
 */
export function brandOffers(
	line: string,
	matches: readonly CueMatch[],
	signals: ReadonlySet<Signal>,
	open: boolean,
): number {
	const phone = signals.has("phone");
	if (!open && !phone && !signals.has("exclamation")) return 0;
	if (open && signedFrom(line, matches) > 0) return 1;
	const name = brandBefore(line, matches);
	if (name === 0) return 0;
	const rest = line.slice(name);
	const dashed = rest[0] === " ";
	const price = signals.has("price");
	if (lastClause(rest.slice(3)) === 0 && !(phone || (dashed && price)))
		return 0;
	const of = (role: Role) => matches.some(({ cue }) => cue.role === role);
	return Math.min(
		2,
		[of("offer"), of("lure"), price, phone].filter(Boolean).length,
	);
}
