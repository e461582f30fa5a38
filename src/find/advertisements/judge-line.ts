import {
	comparableLine,
	isLatin,
	isUnspaced,
	weightOf,
} from "./comparable-line.js";
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
/** An ask that only a comma sets off: "With every commit, comment and review". */
const SOFT_ASK = 1.5;
const SECOND_ASK = 0.75;
const KIND = 1.25;
const SECOND_KIND = 0.5;
const NOTICE = 2.5;
const US = 0.75;
const YOU = 0.25;
const LURE = 0.75;
const SHORT = 0.25;
const OPENING = 0.5;
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
export const ANYWHERE_SCORE = 4.5;

/** Letters (see weightOf) up to which a line is short, and from which length counts against it. */
const SHORT_WEIGHT = 160;
const LONG_WEIGHT = 200;
/** Letters beyond that cost one point; at most so many. */
const LONG_STEP = 80;
const MOST_LONG = 4;
const SILENT_SENTENCE = 0.75;
/** UTF-16 units; "Wow!" and "No. 5" are no sentences. */
const SHORTEST_SENTENCE = 8;
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
	// English words inside a line of another script are names, not asks.
	const latin = isLatin(line);
	const quoted = quotedRanges(line);
	const own = matches.filter(
		({ cue, start }) =>
			cue.role !== "ask" ||
			!quoted.some((range) => start >= range.start && start < range.end),
	);
	const shared = own.filter(({ cue }) => cue.language === SHARED);
	let best: Judgement | null = null;
	for (const language of new Set(own.map(({ cue }) => cue.language))) {
		if (language === "en" && !latin) continue;
		const judged = judgeLanguage(
			language === SHARED
				? shared
				: own.filter(({ cue }) => cue.language === language).concat(shared),
			signals,
			weight,
			line,
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
	line: string,
): Judgement | null {
	const asks = matches.filter(({ cue }) => cue.role === "ask");
	const byRole = new Map<Role, CueMatch>();
	for (const match of matches)
		if (!byRole.has(match.cue.role) && !isInside(match, asks, line))
			byRole.set(match.cue.role, match);
	const kinds = [...byRole.keys()].filter((role) => KINDS.has(role));
	const notices = [...byRole.keys()].filter((role) => NOTICES.has(role));
	const asked = asks.length > 0;
	const us = byRole.has("us");
	const you = byRole.has("you");
	const lure = byRole.has("lure");
	const opening = matches.some(
		({ cue, start }) =>
			start <= 2 && (cue.role === "ask" || NOTICES.has(cue.role)),
	);
	const short = weight <= SHORT_WEIGHT;
	const noticed = noticeScore(matches);
	// Without an ask or a notice only a short line with a signal of its own remains: "Our newsletter → example.com".
	const offered =
		short && kinds.length > 0 && (us || lure) && hasSignal(signals);
	if (!asked && noticed === 0 && !offered) return null;
	let score =
		noticed +
		(asked ? (asks.every(({ soft }) => soft) ? SOFT_ASK : ASK) : 0) +
		(distinct(matches, "ask") > 1 ? SECOND_ASK : 0) +
		(kinds.length > 0 ? KIND : 0) +
		(kinds.length > 1 ? SECOND_KIND : 0) +
		(us ? US : 0) +
		(you ? YOU : 0) +
		(lure ? LURE : 0) +
		(opening ? OPENING : 0) +
		(short ? SHORT : 0);
	for (const signal of signals) score += SIGNAL[signal];
	if (!byRole.has("disclaimer") && !byRole.has("sponsor"))
		score -=
			lengthPenalty(weight) + SILENT_SENTENCE * silentSentences(line, matches);
	const cues = [
		...(asked ? [name("call-to-action", byRole.get("ask") ?? asks[0])] : []),
		...[...notices, ...kinds].map((role) =>
			name(label(role), byRole.get(role)),
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

/** Sentences that ask for nothing and name nothing that is offered, beyond the first. */
function silentSentences(line: string, matches: readonly CueMatch[]): number {
	let silent = 0;
	let start = 0;
	for (let at = 0; at <= line.length; at++) {
		if (at < line.length && !endsSentence(line, at)) continue;
		if (
			at - start > SHORTEST_SENTENCE &&
			!matches.some(
				(match) =>
					match.start >= start &&
					match.start < at &&
					match.cue.role !== "you" &&
					match.cue.role !== "report",
			)
		)
			silent++;
		start = at + 1;
	}
	return Math.max(0, silent - 1);
}

function endsSentence(line: string, at: number): boolean {
	const mark = line[at] as string;
	return "。!?".includes(mark) || (mark === "." && line[at + 1] === " ");
}

/** A notice announces when it opens the line or another stands with it; else it is a word like others. */
function noticeScore(matches: readonly CueMatch[]): number {
	const notices = matches.filter(({ cue }) => NOTICES.has(cue.role));
	if (notices.length === 0) return 0;
	const first = notices[0] as CueMatch;
	return first.start <= 2 || notices.some(({ start }) => start >= first.end)
		? NOTICE
		: KIND;
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

const WEAK_SIGNALS: ReadonlySet<Signal> = new Set(["exclamation", "question"]);

function hasSignal(signals: ReadonlySet<Signal>): boolean {
	return [...signals].some((signal) => !WEAK_SIGNALS.has(signal));
}

function lengthPenalty(weight: number): number {
	return weight <= LONG_WEIGHT
		? 0
		: Math.min(MOST_LONG, (weight - LONG_WEIGHT) / LONG_STEP);
}

function label(role: Role): string {
	return role === "readAlso" ? "read-also" : role;
}

function name(kind: string, match: CueMatch | undefined): string {
	const language = match?.cue.language ?? SHARED;
	return language === SHARED ? kind : `${kind}:${language}`;
}
