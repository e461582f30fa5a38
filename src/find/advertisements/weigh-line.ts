import { isUnspaced } from "./comparable-line.js";
import { coverageOf } from "./coverage.js";
import { KINDS, NOTICES, type Role } from "./cue-file.js";
import type { CueMatch } from "./match-cues.js";
import {
	NOTICE,
	noticeScore,
	OPENING_UNITS,
	ORDINARY_NOTICE,
} from "./notices.js";
import { lastClause, silentSentences } from "./sentences.js";
import { brandLength, type Signal } from "./signals.js";

/** The language of nouns that every language uses: names of platforms, "newsletter". */
export const SHARED = "und";

/**
 * Weights. An ask and what it is for make an advertisement (3.25); an ask towards
 * "us" must also be short and open the line; no single role reaches the line.
 */
const ASK = 2;
/** An ask that only a comma sets off: "With every commit, comment and review". */
const SOFT_ASK = 1.5;
const SECOND_ASK = 0.75;
const KIND = 1.25;
const SECOND_KIND = 0.5;
const SECOND_NOTICE = 0.75;
const US = 0.75;
const YOU = 0.25;
const LURE = 0.75;
const SHORT = 0.25;
const OPENING = 0.5;
const SIGNAL: Readonly<Record<Signal, number>> = {
	url: 0.75,
	handle: 0.75,
	email: 0.75,
	arrow: 0.5,
	emoji: 0.5,
	price: 0.25,
	"brand-colon": 0.5,
	exclamation: 0.25,
	question: 0.25,
};
const WEAK_SIGNALS: ReadonlySet<Signal> = new Set(["exclamation", "question"]);

/** Letters (see weightOf) up to which a line is short, and from which each step costs a point. */
const SHORT_WEIGHT = 160;
const LONG_WEIGHT = 200;
const LONG_STEP = 80;
const MOST_LONG = 4;
const SILENT_SENTENCE = 0.75;
/** A longer line needs an address, or to open with an ask for something one signs up to. */
const LONG_WITHOUT_OBJECT = 3;
/** Where to report something to others: authorities ask so, too. */
const CONTACT_OF_OTHERS = 1.25;
/** A line that opens with a dash is spoken; "Here are some ideas:" leads to more of the text. */
const DIALOGUE = 2;
const ANNOUNCES = 2;

/**
 * Share of its letters that a line spends on cues: of 299 advertisements with an ask half
 * are above .65 and nine in ten above .29; of 4,879 paragraphs of guides and law texts
 * that hold an ask nine in ten stay under .19. What falls short loses points in proportion.
 */
const DENSE = 0.38;
/** Of a line of up to so many letters, where one name weighs more. */
const SHORT_DENSE = 0.3;
const SHORT_DENSE_WEIGHT = 90;
const THIN_PENALTY = 5;
/** From this share on a line holds little but cues, and gains as much: "Subscribe now". */
const FULL = 0.7;
const FULL_BONUS = 0.75;

interface Evidence {
	line: string;
	/** Letters, see weightOf. */
	weight: number;
	signals: ReadonlySet<Signal>;
	/** Of one language, and those all languages share. */
	matches: readonly CueMatch[];
}

/** Adds up what speaks for an advertisement in one language; `null` where fewer than two signals do. */
export function weighLine({
	line,
	weight,
	signals,
	matches,
}: Evidence): { score: number; cues: string[] } | null {
	const asks = matches.filter(({ cue }) => cue.role === "ask");
	const byRole = new Map<Role, CueMatch>();
	for (const match of matches)
		if (!byRole.has(match.cue.role) && !isInside(match, asks, line))
			byRole.set(match.cue.role, match);
	const kinds = apart(
		[...byRole.values()].filter(({ cue }) => KINDS.has(cue.role)),
	);
	const notices = [...byRole.keys()].filter((role) => NOTICES.has(role));
	const asked = asks.length > 0;
	const us = byRole.has("us");
	const you = byRole.has("you");
	const lure = byRole.has("lure");
	const opening = matches.some(
		({ cue, start }) =>
			start <= OPENING_UNITS && (cue.role === "ask" || NOTICES.has(cue.role)),
	);
	const short = weight <= SHORT_WEIGHT;
	const signalled = [...signals].some((signal) => !WEAK_SIGNALS.has(signal));
	const notice = noticeScore(matches, line);
	const noticed = placesOf(["sponsor", "disclaimer"], matches);
	const coverage = coverageOf(line, matches, freeLength(line, asks));
	// Without an ask or a notice only a short line with a signal of its own remains, or
	// one that names little else: "Our newsletter → example.com", "Only for subscribers".
	const offered =
		short &&
		kinds.length > 0 &&
		(us || lure) &&
		(signalled || coverage >= FULL);
	if (!asked && notice === 0 && !offered) return null;
	let score =
		notice +
		(noticed > 1 ? SECOND_NOTICE : 0) +
		(asked ? (asks.every(({ soft }) => soft) ? SOFT_ASK : ASK) : 0) +
		(hasSecond(asks) ? SECOND_ASK : 0) +
		(kinds.length > 0 ? KIND : 0) +
		(kinds.length > 1 ? SECOND_KIND : 0) +
		(us ? US : 0) +
		(you ? YOU : 0) +
		(lure ? LURE : 0) +
		(opening ? OPENING : 0) +
		(short ? SHORT : 0);
	for (const signal of signals) score += SIGNAL[signal];
	// "@name found a bug": a handle invites only towards a platform, or to us.
	if (signals.has("handle") && !us && !byRole.has("follow"))
		score -= SIGNAL.handle;
	const disclosed =
		notice > ORDINARY_NOTICE &&
		(byRole.has("disclaimer") || byRole.has("sponsor"));
	if (!disclosed)
		score -=
			lengthPenalty(weight) + SILENT_SENTENCE * silentSentences(line, matches);
	if (!short && !disclosed && !isPlain(byRole, signals, opening))
		score -= LONG_WITHOUT_OBJECT;
	if (
		byRole.has("contact") &&
		// "Tell us" names us inside the ask.
		!matches.some(({ cue }) => cue.role === "us") &&
		kinds.every(({ cue }) => cue.role === "contact" || cue.role === "elsewhere")
	)
		score -=
			CONTACT_OF_OTHERS *
			// "What do you think? Leave a comment" names twice what may be said.
			(signals.has("question") && placesOf(["contact"], matches) > 1 ? 0.5 : 1);
	if (/^[—–―]/.test(line)) score -= DIALOGUE;
	if (line.endsWith(":") && notice < NOTICE && !us) score -= ANNOUNCES;
	if (notice < NOTICE) {
		const dense = weight <= SHORT_DENSE_WEIGHT ? SHORT_DENSE : DENSE;
		score +=
			coverage < dense
				? (coverage / dense - 1) * THIN_PENALTY
				: us || lure || signalled
					? Math.min(1, (coverage - dense) / (FULL - dense)) * FULL_BONUS
					: 0;
	}
	const cues = [
		...(asked ? [name("call-to-action", byRole.get("ask") ?? asks[0])] : []),
		...[...notices, ...kinds.map(({ cue }) => cue.role)].map((role) =>
			name(role === "readAlso" ? "read-also" : role, byRole.get(role)),
		),
		...(us ? [name("us", byRole.get("us"))] : []),
		...(you ? [name("you", byRole.get("you"))] : []),
		...(lure ? [name("lure", byRole.get("lure"))] : []),
		...signals,
		...(opening ? ["opening"] : []),
		...(short ? ["short"] : []),
	];
	return cues.length < 2 ? null : { score, cues };
}

/** Where "brand: slogan – call" comes to the call, or the name ends; what stands before is free. */
function freeLength(line: string, asks: readonly CueMatch[]): number {
	const brand = brandLength(line);
	if (brand === 0) return 0;
	const call = lastClause(line);
	return asks.some(({ start }) => start >= call)
		? Math.max(brand, call)
		: brand;
}

/** What one signs up to, installs or pays. */
const OBJECTS = ["newsletter", "app", "subscription", "donation"] as const;

function isPlain(
	roles: ReadonlyMap<Role, CueMatch>,
	signals: ReadonlySet<Signal>,
	opening: boolean,
): boolean {
	return (
		["url", "email", "handle"].some((signal) =>
			signals.has(signal as Signal),
		) ||
		((opening || roles.has("us")) && OBJECTS.some((role) => roles.has(role)))
	);
}

/** One match a place: a word that two roles list is one piece of evidence. */
function apart(matches: readonly CueMatch[]): CueMatch[] {
	const kept: CueMatch[] = [];
	for (const match of matches)
		if (
			kept.every(({ start, end }) => match.start >= end || match.end <= start)
		)
			kept.push(match);
	return kept;
}

function placesOf(
	roles: readonly Role[],
	matches: readonly CueMatch[],
): number {
	return apart(matches.filter(({ cue }) => roles.includes(cue.role))).length;
}

function hasSecond(asks: readonly CueMatch[]): boolean {
	const end = asks.reduce((first, ask) => Math.min(first, ask.end), Infinity);
	return asks.some(({ start }) => start >= end);
}

/** "Unterstützen Sie" is an ask, and no "unterstützung" besides. */
function isInside(
	match: CueMatch,
	asks: readonly CueMatch[],
	line: string,
): boolean {
	if (match.cue.role === "ask" || isUnspaced(line, match.start)) return false;
	const around = asks.filter(
		({ start, end }) => start <= match.start && match.start < end,
	);
	return (
		around.length > 0 &&
		!NOTICES.has(match.cue.role) &&
		around.every(({ end }) => match.end <= end)
	);
}

function lengthPenalty(weight: number): number {
	const steps = (weight - LONG_WEIGHT) / LONG_STEP;
	return Math.min(MOST_LONG, Math.max(0, steps));
}

function name(kind: string, match: CueMatch | undefined): string {
	const language = match?.cue.language ?? SHARED;
	return language === SHARED ? kind : `${kind}:${language}`;
}
