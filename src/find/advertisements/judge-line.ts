import { comparableLine, weightOf } from "./comparable-line.js";
import type { CueIndex } from "./compile-cues.js";
import { KINDS, NOTICES, type Role } from "./cue-file.js";
import { type CueMatch, matchCues } from "./match-cues.js";
import { quotedRanges } from "./quoted-ranges.js";
import { readSignals, type Signal } from "./signals.js";

/** The language of nouns that every language uses: names of platforms, "newsletter". */
export const SHARED = "und";

/**
 * Weights. An ask and what it is for make an advertisement (3.25); an ask towards
 * "us" must also be short and open the line; no single role reaches the line.
 */
const ASK = 2;
const SECOND_ASK = 0.75;
const KIND = 1.25;
const SECOND_KIND = 0.5;
const NOTICE = 2.5;
const ADDRESS = 0.75;
const LURE = 0.75;
const SHORT = 0.25;
const OPENING = 0.25;
const REPORT = 2;
const FURTHER_REPORT = 1;
const PUBLIC = 3;
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

/** What a line must reach at the end of an article, and between its paragraphs. */
export const TRAILING_SCORE = 3.25;
export const ANYWHERE_SCORE = 3.75;

/** Letters (see weightOf) up to which a line is short, and from which length counts against it. */
const SHORT_WEIGHT = 160;
const LONG_WEIGHT = 320;
const LONG = 1;
/** Longer lines are never advertisements, and are not read: UTF-16 units. */
export const LONGEST_LINE = 1200;

export interface Judgement {
	score: number;
	/** What fired, most telling first: `call-to-action:ja`, `newsletter:ja`, `url`. */
	cues: string[];
}

/** How much a line reads like an advertisement; `null` where nothing speaks for it. */
export function judgeLine(text: string, index: CueIndex): Judgement | null {
	if (text.length > LONGEST_LINE) return null;
	const line = comparableLine(text).trim();
	const matches = matchCues(line, index);
	if (matches.length === 0) return null;
	const signals = readSignals(line);
	const weight = weightOf(line);
	const quoted = quotedRanges(line);
	const own = matches.filter(
		({ cue, start }) =>
			cue.role !== "ask" ||
			!quoted.some((range) => start >= range.start && start < range.end),
	);
	const shared = own.filter(({ cue }) => cue.language === SHARED);
	let best: Judgement | null = null;
	for (const language of new Set(own.map(({ cue }) => cue.language))) {
		const judged = judgeLanguage(
			language === SHARED
				? shared
				: own.filter(({ cue }) => cue.language === language).concat(shared),
			signals,
			weight,
		);
		if (judged === null) continue;
		judged.score -= penalty(own, language);
		if (best === null || judged.score > best.score) best = judged;
	}
	return best;
}

/** Letters from which a mark of reporting of another language counts, too: shorter ones are ordinary words elsewhere. */
const TELLING = 6;

/**
 * What speaks for news. Languages that look alike share their asks more readily than
 * their ways to report, so long marks count whichever language they are from.
 */
function penalty(matches: readonly CueMatch[], language: string): number {
	const telling = matches.filter(
		({ cue, start, end }) =>
			cue.language === language || end - start >= TELLING,
	);
	const reports = distinct(telling, "report");
	return (
		(reports > 0 ? REPORT + Math.min(reports - 1, 3) * FURTHER_REPORT : 0) +
		(distinct(telling, "public") > 0 ? PUBLIC : 0)
	);
}

/** How many places of the line a role stands at, overlapping matches counted once. */
function distinct(matches: readonly CueMatch[], role: Role): number {
	let count = 0;
	let end = -1;
	for (const match of matches) {
		if (match.cue.role !== role || match.start < end) continue;
		count++;
		end = match.end;
	}
	return count;
}

function judgeLanguage(
	matches: readonly CueMatch[],
	signals: ReadonlySet<Signal>,
	weight: number,
): Judgement | null {
	const byRole = new Map<Role, CueMatch>();
	for (const match of matches)
		if (!byRole.has(match.cue.role)) byRole.set(match.cue.role, match);
	const kinds = [...byRole.keys()].filter((role) => KINDS.has(role));
	const notices = [...byRole.keys()].filter((role) => NOTICES.has(role));
	const asks = distinct(matches, "ask");
	const address = byRole.has("address");
	const lure = byRole.has("lure");
	const notice = notices.length > 0;
	if (asks === 0 && !notice && !(kinds.length > 0 && (address || lure)))
		return null;
	const opening = matches.some(
		({ cue, start }) =>
			start <= 2 && (cue.role === "ask" || NOTICES.has(cue.role)),
	);
	const short = weight <= SHORT_WEIGHT;
	let score =
		(asks > 0 ? ASK : 0) +
		(asks > 1 ? SECOND_ASK : 0) +
		(kinds.length > 0 ? KIND : 0) +
		(kinds.length > 1 ? SECOND_KIND : 0) +
		(notice ? NOTICE : 0) +
		(address ? ADDRESS : 0) +
		(lure ? LURE : 0) +
		(opening ? 2 * OPENING : 0) +
		(short ? SHORT : 0);
	for (const signal of signals) score += SIGNAL[signal];
	if (
		weight > LONG_WEIGHT &&
		!byRole.has("disclaimer") &&
		!byRole.has("sponsor")
	)
		score -= LONG * Math.min(3, weight / LONG_WEIGHT);
	const cues = [
		...(asks > 0 ? [name("call-to-action", byRole.get("ask"))] : []),
		...[...notices, ...kinds].map((role) =>
			name(label(role), byRole.get(role)),
		),
		...(address ? [name("address", byRole.get("address"))] : []),
		...(lure ? [name("lure", byRole.get("lure"))] : []),
		...signals,
		...(opening ? ["opening"] : []),
		...(short ? ["short"] : []),
	];
	return cues.length < 2 ? null : { score, cues };
}

function label(role: Role): string {
	return role === "readAlso" ? "read-also" : role;
}

function name(kind: string, match: CueMatch | undefined): string {
	const language = match?.cue.language ?? SHARED;
	return language === SHARED ? kind : `${kind}:${language}`;
}
