import type { Range } from "./addresses.js";
import { brandOffers, isBrand } from "./brand-offers.js";
import { coverageOf } from "./coverage.js";
import { NOTICES, type Role } from "./cue-file.js";
import type { CueMatch } from "./filed-cues.js";
import { announcedFrom, noticeRank, OPENING_UNITS } from "./notices.js";
import {
	holdsTwo,
	isBare,
	isPlain,
	KINDS,
	OFFERED,
	offersSomething,
} from "./offers.js";
import { isInside, placesOf } from "./places.js";
import type { Signal } from "./signals.js";
import { weightOf } from "./unit-kinds.js";
import type { Evidence } from "./weights.js";

/** The language of nouns that every language uses: names of platforms, "newsletter". */
export const SHARED = "und";

/** A comparable line with what was found in it. */
export interface ReadLine {
	line: string;
	signals: ReadonlySet<Signal>;
	/** Cues of one language, and those all languages share. */
	matches: readonly CueMatch[];
	/** Places that report, and that inform the public. */
	reports: number;
	publics: number;
	/** Behind its first colon the text goes on with a small letter, as no title does. */
	continues: boolean;
	/** Links, handles and telephone numbers, which say nothing either way. */
	apart: readonly Range[];
	/** The text ends with no mark that ends a sentence, in a script that has such marks. */
	open: boolean;
}

/** Letters (see weightOf) from which a line is no longer brief, and a step of what is more. */
const BRIEF = 40;
const LONG_STEP = 40;
const MOST_LONG_STEPS = 3;
/** From so many letters on a line is a paragraph. */
export const SHORT_WEIGHT = 160;
const PARAGRAPH_WEIGHT = 200;
const PARAGRAPH_STEP = 80;
const MOST_PARAGRAPH_STEPS = 5;

const MOST_FURTHER = 3;

/** Signals that lead somewhere. */
const ADDRESSES = ["url", "email", "handle", "phone"] as const;

/** How much of each evidence a line holds; what it does not hold is left out. */
export type Amounts = Partial<Record<Evidence, number>>;

export interface Gathered {
	amounts: Amounts;
	/** The roles that count, with their first match. */
	roles: ReadonlyMap<Role, CueMatch>;
	opening: boolean;
	short: boolean;
	/** The line is brief and says what a heading may say. */
	bare: boolean;
}

/** Reads a line's evidence; `null` where nothing is asked, announced or offered. */
export function gather(read: ReadLine): Gathered | null {
	const { line, matches, signals } = read;
	const asks = matches.filter(({ cue }) => cue.role === "ask");
	const notice = noticeRank(matches, line, read);
	const counted = matches.filter((match) => !isInside(match, asks, line));
	const roles = new Map<Role, CueMatch>();
	for (const match of counted)
		if (!roles.has(match.cue.role)) roles.set(match.cue.role, match);
	const asked = asks.length > 0;
	const us = matches.some(({ cue }) => cue.role === "us");
	const you = matches.some(({ cue }) => cue.role === "you");
	const addressed = ADDRESSES.some((signal) => signals.has(signal));
	if (
		!asked &&
		notice === "none" &&
		!(
			offersSomething(roles, us || you, addressed) && holdsTwo(matches, signals)
		)
	)
		return null;
	const noticed = notice !== "none";
	const weight = weightOf(line);
	const announced = notice === "announcement";
	// The title behind "Read also:" may say anything.
	const { line: coverage, clause } = announced
		? coverageOf(line.slice(0, announcedFrom(matches, line)), matches)
		: coverageOf(line, matches, read.apart);
	const furtherNotice =
		Math.min(
			2,
			placesOf(
				matches.filter(
					({ cue }) => cue.role === "sponsor" || cue.role === "disclaimer",
				),
			) || 1,
		) - 1;
	const told = announced || notice === "disclosure";
	// Disclaimers are long; "in cooperation with" stands in any paragraph.
	const disclosed =
		told &&
		(roles.has("disclaimer") ||
			(roles.has("sponsor") && (announced || furtherNotice > 0)));
	const hard = asks.some(({ soft }) => !soft);
	const plain = isPlain(roles, signals, us || placesOf(asks) > 1);
	const long = Math.max(0, weight - BRIEF) / LONG_STEP;
	const paragraph = Math.max(0, weight - PARAGRAPH_WEIGHT) / PARAGRAPH_STEP;
	const amounts: Amounts = {
		ask: Number(asked && hard),
		softAsk: Number(asked && !hard),
		furtherAsk: Math.max(0, Math.min(placesOf(asks), MOST_FURTHER) - 1),
		askCoverage: asked ? coverage : 0,
		askAlone: Number(
			asked &&
				!noticed &&
				!us &&
				!addressed &&
				!KINDS.some((role) => roles.has(role)),
		),
		askWithAddress: Number(asked && addressed),
		announcement: Number(announced),
		disclosure: Number(told && !announced),
		noticeWord: Number(noticed && !told),
		noticeCoverage: told ? coverage : 0,
		furtherNotice,
		newsletter: Number(roles.has("newsletter")),
		subscription: Number(roles.has("subscription")),
		donation: Number(roles.has("donation")),
		elsewhere: Number(roles.has("elsewhere")),
		platform: Number(
			counted.some(
				({ cue }) => cue.role === "follow" && cue.language === SHARED,
			),
		),
		us: Number(us),
		you: Number(you),
		lure: Number(matches.some(({ cue }) => cue.role === "lure")),
		coverage,
		clause: weight <= SHORT_WEIGHT ? clause : coverage,
		open: Number(read.open),
		brief: Number(weight < BRIEF),
		brandOffers: brandOffers(line, matches, signals, read.open),
		report: Number(read.reports > 0),
		furtherReport: Math.min(MOST_FURTHER, Math.max(0, read.reports - 1)),
		reportInDisclosure: Number(
			told &&
				(roles.has("sponsor") || roles.has("disclaimer")) &&
				read.reports > 0,
		),
		public: Number(read.publics > 0 && !us),
		publicToUs: Number(read.publics > 0 && us),
		contactOfOthers: Number(
			roles.has("contact") &&
				!us &&
				!noticed &&
				!OFFERED.some((role) => roles.has(role)),
		),
		dialogue: Number(/^[—–―]/.test(line)),
		leadsOn: Number(line.endsWith(":")),
		year: Number(
			!signals.has("phone") &&
				/(?<!\p{N})(?:19|20)\p{N}\p{N}(?!\p{N})/u.test(line),
		),
		long: disclosed || announced || plain ? 0 : Math.min(long, MOST_LONG_STEPS),
		longPlain: plain ? Math.min(long, MOST_LONG_STEPS) : 0,
		paragraph: disclosed ? 0 : Math.min(paragraph, MOST_PARAGRAPH_STEPS),
		tooLong: Number(weight > SHORT_WEIGHT && !disclosed && !plain),
		continues: Number(
			read.continues &&
				!read.open &&
				!asks.some(({ start }) => start > line.indexOf(":")),
		),
	};
	// "Seen something? Write to us" asks; a text that ends in a question leaves it open.
	const mark = line.search(/[?;]/);
	if (mark >= 0) amounts.questionLeft = Number(mark === line.length - 1);
	for (const signal of signals) amounts[signal] = 1;
	if (signals.has("brand-colon") && !isBrand(line, matches))
		amounts["brand-colon"] = 0;
	// News tells what things cost in whole sentences, to nobody and with no cry.
	if (!read.open && !asked && !us && !you && !signals.has("exclamation"))
		amounts.price = 0;
	return {
		amounts,
		roles,
		opening: matches.some(
			({ cue, start }) =>
				start <= OPENING_UNITS && (cue.role === "ask" || NOTICES.has(cue.role)),
		),
		short: weight <= SHORT_WEIGHT,
		bare: weight < BRIEF && isBare(roles, signals),
	};
}
