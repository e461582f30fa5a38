/**
 * What a character is, as bit flags. A `\p{}` expression costs some fifteen times
 * a table look-up, so each character is asked for once in the life of the process.
 */
export const LETTER = 1;
export const MARK = 2;
export const NUMBER = 4;
export const UPPER = 8;
export const LOWER = 16;
/** Ends a sentence in some script: `\p{Sentence_Terminal}` and the ellipses. */
export const TERMINAL = 32;
/** A closing bracket or any quotation mark: stands behind the terminal. */
export const CLOSER = 64;
/** A decimal digit of any script. */
export const DIGIT = 128;
/** Takes two columns: Han, kana, Hangul, full-width forms. */
export const WIDE = 256;
export const BLANK = 512;
/** Question marks, exclamation marks, colons, and commas, semicolons and dashes. */
export const ASKS = 1 << 10;
export const EXCLAIMS = 1 << 11;
export const LEADS_ON = 1 << 12;
export const PAUSES = 1 << 13;
/** Begins or is a numeral that no decimal digit writes: ①, 三, IV. */
export const NUMERAL = 1 << 14;
const KNOWN = 1 << 15;

const TESTS: readonly [RegExp, number][] = [
	[/\p{L}/u, LETTER],
	[/\p{M}/u, MARK],
	[/\p{N}/u, NUMBER],
	[/[\p{Lu}\p{Lt}]/u, UPPER],
	[/\p{Ll}/u, LOWER],
	[/[\p{Sentence_Terminal}\u2026\u22ef\u0eaf]/u, TERMINAL],
	[/[\p{Pe}\p{Pf}\p{Pi}\p{Quotation_Mark}]/u, CLOSER],
	[/\p{Nd}/u, DIGIT],
	[
		/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u,
		WIDE,
	],
	[/[\s\p{Default_Ignorable_Code_Point}]/u, BLANK],
	[/[?？\u061f\u2047\u203d\u037e\u055e\u1367]/u, ASKS],
	[/[!！\u203c\u055c]/u, EXCLAIMS],
	[/[:：\ufe30\u1365\u1366]/u, LEADS_ON],
	[/[,;，、；،؛፣፤᠂၊\u002d\u2013\u2014\u2010]/u, PAUSES],
	[
		/[零〇一二三四五六七八九十百两IVXL\u{2460}-\u{249b}\u{24ea}-\u{24ff}\u{2776}-\u{2793}\u{1f100}-\u{1f10a}]/u,
		NUMERAL,
	],
];

/** By code point, filled in as they are met; 0: not met yet. Of its pages a system backs only those that are. */
const known = new Uint16Array(0x110000);

/** The flags of a code point; none for NaN, which `charCodeAt` gives beyond the ends of a text. */
export function flagsOf(point: number): number {
	return known[point] || learn(point);
}

function learn(point: number): number {
	// NaN is taken for U+0000, which has no flags either.
	const character = String.fromCodePoint(point >>> 0);
	let flags = KNOWN;
	for (const [test, flag] of TESTS) if (test.test(character)) flags |= flag;
	known[point >>> 0] = flags;
	return flags;
}

/** The value of a decimal digit of any script; 0 to 9. */
export function digitValue(point: number): number {
	if (point < 0x80) return point - 0x30;
	let value = 0;
	// Every script's digits stand in a run that starts at its zero.
	while (value < 9 && (flagsOf(point - value - 1) & DIGIT) !== 0) value++;
	return value;
}
