import { NOTICES, type Role } from "./cue-file.js";
import type { CueMatch } from "./match-cues.js";
import { lastClause } from "./sentences.js";
import { nameLength, type Signal } from "./signals.js";

/** Roles that never stand in the name of a brand: "Follow us: …", "The mayor said: …". */
const NAMELESS: ReadonlySet<Role> = new Set(["ask", "report", ...NOTICES]);

/**
 * How much is offered behind "brand: slogan – call" and "brand – offer": goods, a lure, a
 * price, a telephone number; up to 2. Whole sentences behind a name are what somebody
 * says, one word is a heading ("Admission: …"), and so is what has one clause and neither
 * price nor number.
 */
export function brandOffers(
	line: string,
	matches: readonly CueMatch[],
	signals: ReadonlySet<Signal>,
	open: boolean,
): number {
	const phone = signals.has("phone");
	if (!open && !phone && !signals.has("exclamation")) return 0;
	const name = nameLength(line);
	if (!line.slice(0, name).includes(" ")) return 0;
	const rest = line.slice(name);
	if (matches.some(({ cue, start }) => start < name && NAMELESS.has(cue.role)))
		return 0;
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
