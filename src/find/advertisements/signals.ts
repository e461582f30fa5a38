import { isAsciiWord, phoneRanges, type Range } from "./addresses.js";
import { BAR, isLetter, kindOf, NUMBER, SIGN, weightOf } from "./unit-kinds.js";

/** Signals that know no language; the names stand in the ledger. */
export type Signal =
	| "url"
	| "handle"
	| "email"
	| "phone"
	| "bars"
	| "arrow"
	| "emoji"
	| "price"
	| "brand-colon"
	| "exclamation"
	| "question";

const ARROW = /[→➡➔➜⇒⟶▶►▸☞☛⬇↓▼↗]|👉|👇|>>/u;
/** Pictures only: the signs for copyright, trade mark and the like are pictographs to Unicode, too. */
const EMOJI =
	/[\u{1f300}-\u{1faff}\u{2705}\u{2709}\u{2728}\u{2b50}\u{23f0}\u{260e}\u{2764}]/u;
const CURRENCY = /[\p{Sc}%]|円|元|원|บาท|руб|zł|kč|\bkr\b|\blei\b|\bft\b/u;
/** Sums in words: "40 euros", "five dollars" has no digit and is no price; and percents where few write the sign. */
const CURRENCY_WORD =
	/\p{N} ?(?:euros?|dollars?|pounds?|lire|reais|lei|kroner|kronor|kron|z\u0142otych|рублей|гривень|dolar|dólares|rupees|rs|روپے|روپيے|تومان|ريال|ليره|درهم|دينار|रुपये|रुपए|টাকা|ரூபாய்|שקל|שקלים|lira|tl|лева|лв|денари|сом|сомон\u04e3|birr|ብር|naira|rand|រៀល|ກີບ|ကျပ်|درصد|سلنه|فيصد|प्रतिशत|फीसदी)(?!\p{L})/u;
/** And with endings: "from 300 tenge". */
const CURRENCY_STEM =
	/\p{N} ?(?:теңге|тенге|сомго|сомдон|төгрөг|manat|so'm|դրամ|ლარ|रुपय|रुपैया|రూపాయ|ರೂಪಾಯಿ|രൂപ|રૂપિયા|ਰੁਪ)/u;

const DOT = 0x2e;
const AT = 0x40;

/** Endings that make "word.ending" an address; country codes only with a path or "www". */
const ENDINGS = new Set(
	"com org net example info news app io tv me co edu gov eu de fr es it nl pl cz sk hu ro bg gr ru ua by rs hr tr il ir in pk bd lk th vn id my ph jp cn tw hk kr se no dk fi br mx ar pt ch at be uk us au ca za ke tz ly link shop page online site club live media blog".split(
		" ",
	),
);

/** A question inside the line: in Chinese and Japanese with no blank behind it, in an address with its fields. */
const ASKED = /\?(?![!-~])/;

/** Which signals stand in the comparable line; one pass. */
export function readSignals(
	line: string,
	phones: readonly Range[] = phoneRanges(line),
): Set<Signal> {
	const found = new Set<Signal>();
	if (line.includes("://") || line.includes("www.")) found.add("url");
	let kinds = 0;
	for (let at = 0; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		kinds |= kindOf(unit);
		if (
			unit === DOT &&
			isAsciiWord(line, at - 1) &&
			isAsciiWord(line, at + 1)
		) {
			let end = at + 1;
			while (end < line.length && end < at + 8 && isAsciiWord(line, end)) end++;
			if (ENDINGS.has(line.slice(at + 1, end))) found.add("url");
		} else if (unit === AT && at > 0 && isAsciiWord(line, at + 1)) {
			if (isAsciiWord(line, at - 1)) found.add("email");
			// "(@name)" and "@name added" say who did something, and ask for nothing.
			else if (!/\(|·/.test(line[at - 1] as string)) found.add("handle");
		}
	}
	if ((kinds & SIGN) !== 0) {
		if (ARROW.test(line) || (!/[«‹]/.test(line) && /[»›]/.test(line)))
			found.add("arrow");
		if (EMOJI.test(line)) found.add("emoji");
	}
	if (
		(kinds & NUMBER) !== 0 &&
		(CURRENCY.test(line) ||
			CURRENCY_WORD.test(line) ||
			CURRENCY_STEM.test(line))
	)
		found.add("price");
	if (phones.length > 0) found.add("phone");
	if ((kinds & BAR) !== 0 && isBar(line)) found.add("bars");
	if (brandLength(line) > 0) found.add("brand-colon");
	const last = line.trimEnd().slice(-1);
	if (last === "!") found.add("exclamation");
	if (/[?;]/.test(last) || ASKED.test(line)) found.add("question");
	return found;
}

/** Longest name before a colon: "Cryptopolitan Academy", not a sentence. */
const LONGEST_NAME = 40;
const MOST_NAME_WORDS = 5;
/** Shorter ones are the initials of somebody who speaks. */
const SHORTEST_NAME = 4;

/** Length of the name in "Brand: slogan", with something behind the colon; 0 where there is none. */
export function brandLength(line: string): number {
	const colon = line.indexOf(":");
	return colon > 0 && line[colon + 1] !== "/" && isName(line, colon)
		? colon
		: 0;
}

const DASH = / [–—-] /;

/** What somebody says behind his name, and what is set between two dashes. */
const SPOKEN = /^ ?[:–—-] ?["'“”„«»‘‚「『]/;
const SET_BETWEEN = /^ [–—-] .* [–—-] /;

/** The same of "Brand: slogan" and "Brand – offer", which nobody says. */
export function nameLength(line: string): number {
	const dash = line.slice(0, LONGEST_NAME + 3).search(DASH);
	const end = brandLength(line) || (dash > 0 && isName(line, dash) ? dash : 0);
	if (end === 0) return 0;
	const rest = line.slice(end);
	return SPOKEN.test(rest) || SET_BETWEEN.test(rest) ? 0 : end;
}

function isName(line: string, end: number): boolean {
	return (
		end <= LONGEST_NAME &&
		end + 4 <= line.length &&
		isLetter(line, 0) &&
		weightOf(line.slice(0, end)) >= SHORTEST_NAME &&
		line.slice(0, end).split(" ").length <= MOST_NAME_WORDS
	);
}

/** Marks between the links of a bar, and how many make one: "News | Sport | Jobs". */
const BARS = /[|•·]/g;
const FEWEST_BARS = 3;
const LONGEST_LINK = 24;

function isBar(line: string): boolean {
	const links = line.split(BARS);
	return (
		links.length > FEWEST_BARS &&
		links.every((link) => link.length <= LONGEST_LINK)
	);
}
