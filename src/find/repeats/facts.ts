import type { ComparableText } from "../../compare/comparable.js";
import { isDigit, MINUS, SEPARATOR } from "../../compare/fold.js";
import { similarity, unitString } from "../../compare/similarity.js";
import type { Cut } from "./cut.js";
import { isBlockBorder } from "./sentence.js";

/**
 * Words that turn a statement round, in comparable form. Dice gives .946 to "did" and "did
 * not": a pair that differs by one of these is no repeat by itself.
 */
const NEGATIONS = new Set(
	(
		"not no never none nor without cannot cant dont didnt wont isnt wasnt arent werent doesnt hasnt havent " +
		"nicht kein keine keinen keiner nie niemals ohne pas ne non jamais aucun aucune sans no nunca ningún jamás sin " +
		"não nem nunca sem non mai senza niet geen nooit zonder не нет ни без никогда ні немає nie nigdy bez ne nikdy není " +
		"nu niciodată fără nem soha nélkül не няма няма нікога δεν μην χωρίς değil yok hiç לא אין בלי لا لم لن ليس غير بدون نه نیست نہیں नहीं न मत না নয় নেই " +
		"இல்லை không chưa tidak bukan belum jangan hindi wala inte ej icke ikke aldrig aldri uten uden ei eivät en ole si hapana ne neniam"
	)
		.normalize("NFKD")
		.split(" "),
);
/** Hangul syllables stay whole in the comparable form. */
const HANGUL = /[가-힣]/;
/** The same in scripts without spaces, where a word is a substring. */
const NEGATION_UNITS = [
	"ない",
	"なかっ",
	"ません",
	"ず",
	"不",
	"没",
	"沒",
	"未",
	"無",
	"无",
	"非",
	"않",
	"없",
	"못",
	"아니",
	"안",
	"ไม่",
	"ບໍ່",
	"មិន",
	"မ",
].map((word) => (HANGUL.test(word) ? word : word.normalize("NFKD")));
/** Two spellings of one word are at least this alike (organise, organize: .71; Ukrainian's Kyiv, Kiev: .33 are two). */
const SPELLING = 0.6;

/** What a removed copy and the kept one read at one place; units, both possibly empty. */
export interface Reading {
	from: number;
	to: number;
	keptFrom: number;
	keptTo: number;
}

/** The places at which a cut's removed text reads otherwise than what is kept. */
export function readings(text: ComparableText, cut: Cut): Reading[] {
	const found: Reading[] = [];
	const start = text.starts[cut.block];
	const end = text.starts[cut.block + 1];
	let at = start;
	let kept = -1;
	for (let s = 0; s <= cut.runs.length; s += 3) {
		const isLast = s === cut.runs.length;
		const to = isLast ? end : cut.runs[s];
		const keptTo = isLast ? -1 : cut.runs[s + 1];
		// Text that is kept as its own is no other reading.
		let from = at;
		for (const own of cut.own) {
			if (own.from < at || own.to > to) continue;
			if (own.from > from)
				found.push({ from, to: own.from, keptFrom: 0, keptTo: 0 });
			from = own.to;
			kept = -1;
		}
		const isGap = kept >= 0 && keptTo > kept && keptTo - kept < 2000;
		if (to > from || isGap)
			found.push({
				from,
				to,
				keptFrom: isGap ? kept : 0,
				keptTo: isGap ? keptTo : 0,
			});
		if (isLast) break;
		at = cut.runs[s] + cut.runs[s + 2];
		kept = cut.runs[s + 1] + cut.runs[s + 2];
	}
	return found;
}

/** Whether two readings differ in what a reader would call a fact: figures, signs, a negation, another word. */
export function differsInFacts(
	text: ComparableText,
	reading: Reading,
): boolean {
	if (
		hasFigure(text, reading.from, reading.to) ||
		hasFigure(text, reading.keptFrom, reading.keptTo)
	)
		return true;
	return (
		hasNegation(text, reading.from, reading.to) ||
		hasNegation(text, reading.keptFrom, reading.keptTo)
	);
}

/** Whether one word stands for another, as names do in templated paragraphs. */
export function isOtherWord(text: ComparableText, reading: Reading): boolean {
	if (reading.to === reading.from || reading.keptTo === reading.keptFrom)
		return false;
	const [from, to] = word(text, reading.from, reading.to);
	const [keptFrom, keptTo] = word(text, reading.keptFrom, reading.keptTo);
	return similarity(text, from, to, keptFrom, keptTo) < SPELLING;
}

function hasFigure(text: ComparableText, from: number, to: number): boolean {
	for (let at = from; at < to; at++) {
		const unit = text.units[at];
		if (isDigit(unit) || unit === MINUS || unit === SEPARATOR || unit === 0x25)
			return true;
	}
	return false;
}

function hasNegation(text: ComparableText, from: number, to: number): boolean {
	if (from >= to) return false;
	const own = unitString(text, from, to);
	if (NEGATION_UNITS.some((unit) => own.includes(unit))) return true;
	return words(text, from, to).some((one) => NEGATIONS.has(one));
}

/** The beginning of the word before unit `at` where one character parts them, as an apostrophe does in "can't". */
function beforeApostrophe(text: ComparableText, at: number): number {
	const { sources } = text;
	if (at === 0 || sources[at] - sources[at - 1] !== 2) return at;
	if (isBlockBorder(text, at)) return at;
	return word(text, at - 1, at)[0];
}

/** The words that units `from` to `to` touch, split where the source has something between two units. */
function words(text: ComparableText, from: number, to: number): string[] {
	const [start, end] = word(text, from, to);
	const found: string[] = [];
	const whole = beforeApostrophe(text, start);
	if (whole < start) found.push(unitString(text, whole, end));
	let at = start;
	for (let i = start + 1; i <= end; i++) {
		if (i < end && !isParted(text, i)) continue;
		found.push(unitString(text, at, i));
		at = i;
	}
	return found;
}

/** Widens a range to whole words; bounded, since some scripts have no spaces. */
function word(
	text: ComparableText,
	from: number,
	to: number,
): [number, number] {
	let start = from;
	let end = to;
	while (start > 0 && from - start < 12 && !isParted(text, start)) start--;
	while (end < text.length && end - to < 12 && !isParted(text, end)) end++;
	return [start, end];
}

/** Whether something stands in front of unit `at`; what a moved block ends in may lie anywhere, right before another one, too. */
function isParted(text: ComparableText, at: number): boolean {
	const distance = text.sources[at] - text.sources[at - 1];
	return distance < 0 || distance > 1 || isBlockBorder(text, at);
}
