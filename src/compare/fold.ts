/**
 * The comparable form of single characters: compatibility-decomposed (NFKD, so that
 * composed and decomposed spellings agree without a second pass), case-folded, and
 * nothing but letters, marks, digits, currency and percent signs. Hangul syllables stay whole.
 *
 * The Unicode properties are asked once a character, into a table: `\p{}` regular
 * expressions over whole texts cost fifteen times this scan. The table is a cache of
 * facts about Unicode, not state of a call.
 *
 * An entry up to 0xffff is the comparable unit, or `DROPPED` or `INVISIBLE`. Above, its high 16
 * bits are `DIGIT`, `MARK` or `RARE`, or a second unit behind the first.
 */

/** Entry of a character that has no comparable form; no character folds to 1 or 2. */
export const DROPPED = 1;
/** Entry of a zero-width character: dropped, and not even a separator between digits. */
export const INVISIBLE = 2;
/**
 * Stands for whatever separates two digits, so that 1.5 is not 15 while 10,000 and
 * 10 000 agree.
 */
export const SEPARATOR = 1;
/** Stands for a minus sign before a number: −5 degrees are not 5 degrees. */
export const MINUS = 2;
/** High bits of a mark that may have to change places with the one before it; see `swapsWith`. No character folds to U+FFFD or above. */
export const MARK = 0xffff;
/** High bits of a digit, which tells what stands before it. */
export const DIGIT = 0xfffe;
/** High bits of a character that needs `foldRare`: more than two units, a surrogate, a conjoining jamo. */
export const RARE = 0xfffd;

const COMPARABLE = /[\p{L}\p{M}\p{N}\p{Sc}%‰]/u;
const FORMAT = /\p{Cf}/u;

const table = new Uint32Array(0x10000);
const rare = new Map<number, readonly number[]>();

/** The entries of all UTF-16 units, by unit; 0: not asked yet, see `entryOf`. */
export function foldTable(): Uint32Array {
	return table;
}

/** The entry of a UTF-16 unit. */
export function entryOf(unit: number): number {
	if (table[unit] === 0) table[unit] = newEntry(unit);
	return table[unit];
}

/** The comparable units of a code point whose entry is `RARE`. */
export function foldRare(codePoint: number): readonly number[] {
	let units = rare.get(codePoint);
	if (units === undefined) {
		units = fold(codePoint);
		// Bounded: a hostile text holds at most the assigned characters of Unicode.
		rare.set(codePoint, units);
	}
	return units;
}

/**
 * Whether canonical order puts a mark before the unit in front of it: â with a dot below
 * set behind it, as old Vietnamese encodings write, is ậ. False where that unit is no mark.
 */
export function swapsWith(before: number, mark: number): boolean {
	if (before === mark) return false;
	if (!isMark(before)) return false;
	const key = (before << 16) | mark;
	let swaps = pairs.get(key);
	if (swaps === undefined) {
		const swapped = String.fromCharCode(mark, before);
		swaps = String.fromCharCode(before, mark).normalize("NFD") === swapped;
		if (pairs.size < MOST_PAIRS) pairs.set(key, swaps);
	}
	return swaps;
}

/** Whether a comparable unit is a mark that has its place behind a letter: an accent, a point. */
export function isMark(unit: number): boolean {
	return entryOf(unit) >>> 16 === MARK;
}

/** Pairs of marks that are remembered: vocalised Hebrew has some hundred. */
const MOST_PAIRS = 4096;
const pairs = new Map<number, boolean>();

function newEntry(unit: number): number {
	if ((unit >= 0xd800 && unit <= 0xdfff) || isJamo(unit)) return of(RARE, 0);
	const units = fold(unit);
	switch (units.length) {
		case 0:
			return FORMAT.test(String.fromCharCode(unit)) ? INVISIBLE : DROPPED;
		case 1:
			if (isDigit(units[0])) return of(DIGIT, units[0]);
			return isMovable(units[0]) ? of(MARK, units[0]) : units[0];
		case 2:
			return of(units[1], units[0]);
		default:
			return of(RARE, 0);
	}
}

function of(high: number, low: number): number {
	return ((high << 16) | low) >>> 0;
}

/** Whether a mark has a place in canonical order: the overlay U+0334, which has the first, goes before it. */
function isMovable(unit: number): boolean {
	const swapped = String.fromCharCode(0x334, unit);
	return String.fromCharCode(unit, 0x334).normalize("NFD") === swapped;
}

function fold(codePoint: number): number[] {
	if (codePoint >= 0xac00 && codePoint <= 0xd7a3) return [codePoint];
	if (codePoint >= 0xd800 && codePoint <= 0xdfff) return [];
	const units: number[] = [];
	// Upper case first: it spells out ß, ſ, ς and the ligatures as full case folding does.
	const folded = String.fromCodePoint(codePoint)
		.normalize("NFKD")
		.toUpperCase()
		.toLowerCase()
		.normalize("NFKD");
	let isParted = false;
	for (const character of folded) {
		if (!COMPARABLE.test(character)) {
			isParted = true;
			continue;
		}
		// The slash of ½, which is not 12.
		if (
			isParted &&
			isDigit(units.at(-1) ?? 0) &&
			isDigit(character.charCodeAt(0))
		)
			units.push(SEPARATOR);
		isParted = false;
		for (let i = 0; i < character.length; i++)
			units.push(character.charCodeAt(i));
	}
	return units;
}

function isJamo(unit: number): boolean {
	return unit >= 0x1100 && unit <= 0x11ff;
}

/**
 * The Hangul syllable that `jamo` completes behind the comparable unit `before`, or 0
 * (The Unicode Standard, section 3.12, conjoining jamo behaviour).
 */
export function composeHangul(before: number, jamo: number): number {
	const vowel = jamo - 0x1161;
	const lead = before - 0x1100;
	if (vowel >= 0 && vowel < 21 && lead >= 0 && lead < 19)
		return 0xac00 + (lead * 21 + vowel) * 28;
	const tail = jamo - 0x11a7;
	const syllable = before - 0xac00;
	if (
		tail > 0 &&
		tail < 28 &&
		syllable >= 0 &&
		syllable < 11172 &&
		syllable % 28 === 0
	)
		return before + tail;
	return 0;
}

/** Whether a comparable unit is a decimal digit of a script in common use. */
export function isDigit(unit: number): boolean {
	if (unit < 0x660) return unit >= 0x30 && unit <= 0x39;
	return (
		(unit >= 0x660 && unit <= 0x669) ||
		(unit >= 0x6f0 && unit <= 0x6f9) ||
		// The Indic, Thai, Lao and Tibetan blocks hold their digits at the same place.
		(unit >= 0x966 &&
			unit <= 0xd6f &&
			(unit & 0x7f) >= 0x66 &&
			(unit & 0x7f) <= 0x6f) ||
		(unit >= 0xe50 && unit <= 0xe59) ||
		(unit >= 0xed0 && unit <= 0xed9) ||
		(unit >= 0xf20 && unit <= 0xf29) ||
		(unit >= 0x1040 && unit <= 0x1049) ||
		(unit >= 0x17e0 && unit <= 0x17e9)
	);
}

/**
 * Whether a comparable unit is a character of Han, kana, Hangul or Yi, which carry some
 * two and a half times as much as a letter: 32 of them say what 80 letters say.
 */
export function isDense(unit: number): boolean {
	return (
		(unit >= 0x2e80 && unit <= 0xa4cf && unit !== 0x3099 && unit !== 0x309a) ||
		(unit >= 0xac00 && unit <= 0xd7a3) ||
		(unit >= 0xd840 && unit <= 0xd88f)
	);
}
