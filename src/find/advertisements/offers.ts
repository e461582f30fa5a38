import type { Role } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { OPENING_UNITS } from "./notices.js";
import { placesOf } from "./places.js";
import type { Signal } from "./signals.js";

/** What is offered; one signs up to, follows, installs, buys or pays it. */
export const OFFERED = [
	"newsletter",
	"follow",
	"app",
	"subscription",
	"offer",
	"donation",
] as const;

/** Where to write to and to read on: others than publishers name it as well. */
export const KINDS = [...OFFERED, "elsewhere", "contact"] as const;

/** Signals that news shows as well. */
const WEAK_SIGNALS: ReadonlySet<Signal> = new Set([
	"exclamation",
	"question",
	"brand-colon",
]);

/** Whether something is named that publishers offer: articles and letter boxes only towards somebody, or with an address. */
export function offersSomething(
	roles: ReadonlyMap<Role, CueMatch>,
	towards: boolean,
	addressed: boolean,
): boolean {
	return (
		OFFERED.some((role) => roles.has(role)) ||
		(roles.has("elsewhere") && (towards || addressed)) ||
		(roles.has("contact") && addressed)
	);
}

/** Marks that a heading may have as well. */
const MARKS: ReadonlySet<Signal> = new Set(["exclamation", "question"]);
/** What headings are made of, too: goods, what one follows or opens, letters, lures. */
const EVERYDAY: ReadonlySet<Role> = new Set([
	"offer",
	"follow",
	"app",
	"elsewhere",
	"contact",
	"lure",
]);

/**
 * Whether a few words are no more than a heading may say, "Windows for ever": they ask
 * nothing, nobody speaks in them, and there is no address, price or brand. Of 1,442 lines of
 * advertisements none is like that.
 */
export function isBare(
	roles: ReadonlyMap<Role, CueMatch>,
	signals: ReadonlySet<Signal>,
): boolean {
	return (
		[...roles.keys()].every((role) => EVERYDAY.has(role)) &&
		[...signals].every((signal) => MARKS.has(signal))
	);
}

/** Whether two places of the line speak for an advertisement: "Article 1" is one word, whatever roles list it. */
export function holdsTwo(
	matches: readonly CueMatch[],
	signals: ReadonlySet<Signal>,
): boolean {
	const telling = matches.filter(
		({ cue }) => cue.role !== "report" && cue.role !== "public",
	);
	return (
		placesOf(telling) +
			[...signals].filter((signal) => !WEAK_SIGNALS.has(signal)).length >
		1
	);
}

/** What a paragraph must name to be an advertisement: an address, or what one signs up to, installs or pays. */
export function isPlain(
	roles: ReadonlyMap<Role, CueMatch>,
	signals: ReadonlySet<Signal>,
	insists: boolean,
): boolean {
	return (
		signals.has("url") ||
		signals.has("email") ||
		signals.has("handle") ||
		((insists || (roles.get("ask")?.start ?? Infinity) <= OPENING_UNITS) &&
			(roles.has("newsletter") ||
				roles.has("app") ||
				roles.has("subscription") ||
				roles.has("donation")))
	);
}
