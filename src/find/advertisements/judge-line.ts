import { addressRanges, phoneRanges, withoutEmbedded } from "./addresses.js";
import { comparableLine } from "./comparable-line.js";
import { NOTICES, type Role } from "./cue-file.js";
import type { CueIndex } from "./cue-index.js";
import { SHARED } from "./evidence.js";
import type { CueMatch } from "./filed-cues.js";
import { marksOf } from "./marks.js";
import { matchCues } from "./match-cues.js";
import { quotedRanges } from "./quoted-ranges.js";
import { readSignals } from "./signals.js";
import { type Judgement, type Weighed, weighLine } from "./weigh-line.js";

/**
 * What a line must reach at the end of an article, and between its paragraphs. Of 410
 * advertisements that nobody had read 358 reach the first and 168 the second; of 5,800
 * honest tails one and none; of 20,800 blocks of guides, which ask as advertisements do,
 * 299 and 6.
 */
export const TRAILING_SCORE = 0;
export const ANYWHERE_SCORE = 5;

/** Longer lines are never advertisements, and are not read: UTF-16 units. */
export const LONGEST_LINE = 1200;

/** UTF-16 units up to which a line may advertise without an ask. */
const LONGEST_OFFER = 200;

/**
 * A line is in the language whose cues hold most of its letters, or nearly so: languages
 * that look alike share words, and one of them holds fewer of them than the right one.
 */
const NEARLY = 0.75;

/** Roles in which the publisher speaks: inside quotation marks somebody else does. */
const SPOKEN: ReadonlySet<Role> = new Set(["ask", "us", "you", ...NOTICES]);

/** Behind a colon the text goes on with a small letter: no title does. */
const CONTINUES = /^[^:：]*[:：] ?\p{Ll}/u;
const ENDED = /[\p{Sentence_Terminal}…]["'”’»«›)\]」』]?$/u;
/** UTF-16 units of such an end. */
const LONGEST_END = 3;
/** Thai and Lao write no mark at the end of a sentence. */
const UNMARKED = /[\u0e00-\u0eff]/;

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
			(!SPOKEN.has(cue.role) ||
				!quoted.some((range) => start >= range.start && start < range.end)),
	);
	const shared = own.filter(({ cue }) => cue.language === SHARED);
	const phones = phoneRanges(line);
	const signals = readSignals(line, phones);
	const apart = [...addresses, ...phones];
	const source = text.trimEnd();
	const open = !ENDED.test(source.slice(-LONGEST_END)) && !UNMARKED.test(line);
	const continues =
		line.includes(":") &&
		CONTINUES.test(source) &&
		!line.endsWith("?") &&
		!signals.has("url") &&
		!signals.has("email");
	let best: Weighed | null = null;
	const languages = likelyLanguages(line, own);
	for (const language of languages) {
		const judged = weighLine({
			line,
			signals,
			apart,
			open,
			continues,
			...marksOf(own, language, line),
			matches:
				language === SHARED
					? shared
					: own.filter(
							({ cue }) => cue.language === language || cue.language === SHARED,
						),
		});
		if (judged === null) continue;
		if (best === null || judged.score > best.score) best = judged;
	}
	return best === null ? null : { ...best, languages };
}

/** The languages of matches in order of their start. */
function likelyLanguages(line: string, matches: readonly CueMatch[]): string[] {
	// A name that all languages share, or one cue matched twice, decides nothing.
	const common = matches.some(({ cue }) => cue.language === SHARED)
		? sharedBefore(line, matches)
		: null;
	const letters = new Map<string, { sum: number; end: number }>();
	let most = 0;
	for (const { cue, start, end } of matches) {
		if (cue.language === SHARED) continue;
		let counted = letters.get(cue.language);
		if (counted === undefined) {
			counted = { sum: 0, end: 0 };
			letters.set(cue.language, counted);
		}
		const from = Math.max(start, counted.end);
		if (end <= from) continue;
		counted.sum +=
			end -
			from -
			(common ? (common[end] as number) - (common[from] as number) : 0);
		counted.end = end;
		most = Math.max(most, counted.sum);
	}
	if (most === 0) return [SHARED];
	const likely: string[] = [];
	for (const [language, { sum }] of letters)
		if (sum >= most * NEARLY) likely.push(language);
	return likely;
}

/** How many units before each stand in cues that all languages share. */
function sharedBefore(line: string, matches: readonly CueMatch[]): Uint16Array {
	const before = new Uint16Array(line.length + 1);
	for (const { cue, start, end } of matches)
		if (cue.language === SHARED) before.fill(1, start + 1, end + 1);
	for (let at = 1; at <= line.length; at++)
		before[at] = (before[at] as number) + (before[at - 1] as number);
	return before;
}
