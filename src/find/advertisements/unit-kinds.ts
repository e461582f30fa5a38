/** What a UTF-16 code unit is, as bits: one look-up instead of a regular expression each. */
export const LETTER = 1;
/** A letter of a script that puts no space between words. */
export const UNSPACED = 2;
/** A digit of any script. */
export const NUMBER = 4;
/** Behind it a clause begins; behind a comma only where a cue stood before it. */
export const BREAK = 8;
export const COMMA = 16;
/** A clause of a line ends: what is said behind it may be of something else. */
export const STOP = 32;
/** May open or close a quotation. */
export const QUOTE = 64;
/** May be or begin an arrow or a picture, or point somewhere. */
export const SIGN = 128;
/** Stands between the links of a bar: "News | Sport | Jobs". */
export const BAR = 256;
/** Ends an address: what is not ASCII, and some marks that are. */
export const OUTSIDE = 512;
const KNOWN = 1 << 15;

const KINDS: readonly (readonly [kind: number, units: RegExp])[] = [
	[LETTER, /[\p{L}\p{M}\p{N}]/u],
	[
		UNSPACED,
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]/u,
	],
	[NUMBER, /\p{N}/u],
	// Two halves of a surrogate pair from U+1F000 on are pictures.
	[
		BREAK,
		/[-.!?:;。…—–|•·→➡▶►▸»«›‹()[\]{}"“”„「」『』【】《》〈〉¡¿*>~\p{Extended_Pictographic}\ud83c-\uffff]/u,
	],
	[COMMA, /[,、]/],
	[STOP, /[.!?:;。–—|]/],
	[QUOTE, /[“”„«»「」『』"'‚]/],
	// Above Latin and punctuation: halves of pairs, and the blocks of arrows and symbols.
	[SIGN, /[>»›\u2190-\u2bff\ud800-\udfff]/],
	[BAR, /[|•·]/],
	[OUTSIDE, /[ ,;"'()[\]{}<>|!*\u0080-\uffff]/],
];

/** By code unit, filled in as units are met; 0: not met yet. */
const kinds = new Uint16Array(65536);

/** The code unit at `at`; beyond the end of a line 0, and no number that every sum would be checked for. */
export function unitAt(line: string, at: number): number {
	return at < line.length ? line.charCodeAt(at) : 0;
}

/** The kinds of a code unit; of what is no number, none. */
export function kindOf(unit: number): number {
	return (kinds[unit | 0] as number) || learn(unit | 0);
}

function learn(unit: number): number {
	const symbol = String.fromCharCode(unit);
	let kind = KNOWN;
	for (const [bit, units] of KINDS) if (units.test(symbol)) kind |= bit;
	// Scripts without spaces have marks and digits of their own that are no letters of theirs.
	if ((kind & LETTER) === 0) kind &= ~UNSPACED;
	kinds[unit] = kind;
	return kind;
}

/** Whether the code unit at `at` is a letter, mark or digit. */
export function isLetter(line: string, at: number): boolean {
	return (kindOf(line.charCodeAt(at)) & LETTER) !== 0;
}

/** Whether it belongs to a script that puts no space between words. */
export function isUnspaced(line: string, at: number): boolean {
	return (kindOf(line.charCodeAt(at)) & UNSPACED) !== 0;
}

/** Whether a unit is a letter that words are made of. */
export function isOfWord(kind: number): boolean {
	return (kind & (LETTER | UNSPACED)) === LETTER;
}

/** Whether a word may begin or end between `at - 1` and `at`. */
export function isBorder(line: string, at: number): boolean {
	return (
		at <= 0 ||
		at >= line.length ||
		!isOfWord(kindOf(line.charCodeAt(at - 1))) ||
		!isOfWord(kindOf(line.charCodeAt(at)))
	);
}

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FIRST_KANA = 0x3040;

/**
 * How much a unit says, in letters of an alphabet: a Han or kana letter says about
 * as much as 2.5 of them, a Hangul syllable as 2.
 */
export function unitWeight(unit: number): number {
	const kind = kindOf(unit);
	if ((kind & LETTER) === 0) return 0;
	if (unit < FIRST_KANA) return 1;
	if (unit >= FIRST_SYLLABLE && unit <= LAST_SYLLABLE) return 2;
	return (kind & UNSPACED) !== 0 ? 2.5 : 1;
}

/** How much a line says. */
export function weightOf(line: string): number {
	let weight = 0;
	for (let at = 0; at < line.length; at++)
		weight += unitWeight(line.charCodeAt(at));
	return weight;
}
