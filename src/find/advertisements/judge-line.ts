import { addressRanges, withoutEmbedded } from "./addresses.js";
import { comparableLine, weightOf } from "./comparable-line.js";
import { NOTICES, type Role } from "./cue-file.js";
import type { CueIndex } from "./cue-index.js";
import { type CueMatch, matchCues } from "./match-cues.js";
import { announcedFrom } from "./notices.js";
import { quotedRanges } from "./quoted-ranges.js";
import { readSignals } from "./signals.js";
import { SHARED, weighLine } from "./weigh-line.js";

/** What a line must reach at the end of an article, and between its paragraphs. */
export const TRAILING_SCORE = 3.25;
export const ANYWHERE_SCORE = 4.5;

/** Longer lines are never advertisements, and are not read: UTF-16 units. */
export const LONGEST_LINE = 1200;

/** UTF-16 units up to which a line may advertise without an ask. */
const LONGEST_OFFER = 200;

const REPORT = 2;
const FURTHER_REPORT = 1;
const MOST_FURTHER = 3;
const PUBLIC = 3;
/** "Seen an accident? Write to us": the publisher asks, not the police. */
const PUBLIC_TO_US = 1;

/** Letters from which a mark of reporting of another language counts, too: shorter ones are ordinary words elsewhere. */
const TELLING = 6;

/**
 * A line is in the language whose cues hold most of its letters, or nearly so: languages
 * that look alike share words, and one of them holds fewer of them than the right one.
 */
const NEARLY = 0.75;

export interface Judgement {
	score: number;
	/** What fired, most telling first: `call-to-action:ja`, `newsletter:ja`, `url`. */
	cues: string[];
}

/** How much a line reads like an advertisement; `null` where nothing speaks for it. */
export function judgeLine(text: string, index: CueIndex): Judgement | null {
	if (text.length > LONGEST_LINE) return null;
	const line = withoutEmbedded(comparableLine(text)).trim();
	const matches = matchCues(line, index);
	// A long line that asks and announces nothing offers nothing either: most news ends here.
	if (
		!matches.some(({ cue }) => cue.role === "ask" || NOTICES.has(cue.role)) &&
		(matches.length === 0 || line.length > LONGEST_OFFER)
	)
		return null;
	const quoted = quotedRanges(line);
	const addresses = addressRanges(line);
	const own = matches.filter(
		({ cue, start }) =>
			(cue.language === SHARED ||
				!addresses.some((range) => start > range.start && start < range.end)) &&
			(cue.role !== "ask" ||
				!quoted.some((range) => start >= range.start && start < range.end)),
	);
	const shared = own.filter(({ cue }) => cue.language === SHARED);
	const signals = readSignals(line);
	const weight = weightOf(line);
	let best: Judgement | null = null;
	for (const language of likelyLanguages(line, own)) {
		const judged = weighLine({
			line,
			weight,
			signals,
			matches:
				language === SHARED
					? shared
					: own.filter(
							({ cue }) => cue.language === language || cue.language === SHARED,
						),
		});
		if (judged === null) continue;
		judged.score -= reporting(own, language, line);
		if (best === null || judged.score > best.score) best = judged;
	}
	return best;
}

function likelyLanguages(line: string, matches: readonly CueMatch[]): string[] {
	// A name that all languages share, or one cue matched twice, decides nothing.
	const counted = new Map<string, Uint8Array>();
	const common = new Uint8Array(line.length);
	for (const { cue, start, end } of matches)
		if (cue.language === SHARED) common.fill(1, start, end);
	const letters = new Map<string, number>();
	let most = 0;
	for (const { cue, start, end } of matches) {
		if (cue.language === SHARED) continue;
		const seen = counted.get(cue.language) ?? common.slice();
		counted.set(cue.language, seen);
		let sum = letters.get(cue.language) ?? 0;
		for (let at = start; at < end; at++)
			if (!seen[at]) {
				seen[at] = 1;
				sum++;
			}
		letters.set(cue.language, sum);
		most = Math.max(most, sum);
	}
	return most === 0
		? [SHARED]
		: [...letters.keys()].filter(
				(language) => (letters.get(language) ?? 0) >= most * NEARLY,
			);
}

/**
 * What speaks for news: marks of reporting and of public notices, save those inside an
 * ask ("Seen a crime?") and those behind "Read also:", where the title of news stands.
 */
function reporting(
	matches: readonly CueMatch[],
	language: string,
	line: string,
): number {
	const titleFrom = announcedFrom(matches, line);
	const own = matches.filter(({ cue }) => cue.language === language);
	const telling = matches.filter(
		({ cue, start, end }) =>
			(cue.role === "report" || cue.role === "public") &&
			start < titleFrom &&
			(cue.language === language || end - start >= TELLING) &&
			!own.some(
				(other) =>
					(other.cue.role === "ask" || NOTICES.has(other.cue.role)) &&
					other.start <= start &&
					end <= other.end,
			),
	);
	const reports = distinct(telling, "report");
	const us = own.some(({ cue }) => cue.role === "us");
	return (
		(reports > 0
			? REPORT + Math.min(reports - 1, MOST_FURTHER) * FURTHER_REPORT
			: 0) +
		(distinct(telling, "public") > 0 ? (us ? PUBLIC_TO_US : PUBLIC) : 0)
	);
}

/** How many places of the line a role stands at, overlapping matches counted once. */
export function distinct(matches: readonly CueMatch[], role: Role): number {
	let count = 0;
	let end = -1;
	for (const match of matches) {
		if (match.cue.role !== role || match.start < end) continue;
		count++;
		end = match.end;
	}
	return count;
}
