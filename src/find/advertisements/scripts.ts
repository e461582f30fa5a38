import { kindOf, LETTER } from "./unit-kinds.js";

/** Families of letters; what is in none of them is told apart by nothing. */
export const LATIN = 1;
const RANGES: readonly (readonly [from: number, to: number, family: number])[] =
	[
		[0, 0x24f, LATIN],
		[0x250, 0x36f, 0],
		[0x370, 0x3ff, 2],
		[0x400, 0x52f, 4],
		[0x530, 0x58f, 1 << 11],
		[0x590, 0x5ff, 8],
		[0x600, 0x77f, 16],
		[0x780, 0x8ff, 0],
		[0x900, 0x97f, 32],
		[0x980, 0x9ff, 64],
		[0xa00, 0xa7f, 1 << 12],
		[0xa80, 0xaff, 1 << 13],
		[0xb00, 0xb7f, 0],
		[0xb80, 0xbff, 128],
		[0xc00, 0xc7f, 1 << 14],
		[0xc80, 0xcff, 1 << 15],
		[0xd00, 0xd7f, 1 << 16],
		[0xd80, 0xdff, 1 << 17],
		[0xe00, 0xe7f, 256],
		[0xe80, 0xeff, 1 << 18],
		[0xf00, 0xfff, 0],
		[0x1000, 0x109f, 1 << 19],
		[0x10a0, 0x10ff, 1 << 20],
		[0x1100, 0x11ff, 0],
		[0x1200, 0x139f, 1 << 21],
		[0x13a0, 0x177f, 0],
		[0x1780, 0x17ff, 1 << 22],
		[0x1800, 0x1dff, 0],
		[0x1e00, 0x1eff, LATIN],
		[0x1f00, 0x1fff, 2],
		[0x2000, 0x303f, 0],
		[0x3040, 0x30ff, 512],
		[0x3100, 0x33ff, 0],
		[0x3400, 0x9fff, 512],
		[0xa000, 0xabff, 0],
		[0xac00, 0xd7af, 1024],
	];

/** The family of every sixteen units: no two share them. */
const BLOCK_BITS = 4;
const blocks = new Uint32Array(65536 >> BLOCK_BITS);
for (const [from, to, family] of RANGES)
	blocks.fill(family, from >> BLOCK_BITS, (to + 1) >> BLOCK_BITS);

/** Family of a UTF-16 code unit as a bit; 0 for what belongs to none. */
export function familyOf(unit: number): number {
	return blocks[unit >> BLOCK_BITS] as number;
}

/** Names of platforms and addresses make up to so much of a line in another script Latin. */
const MOST_BORROWED = 0.85;
/** English words inside a line of another script are names, not asks. */
const LEAST_LATIN = 0.5;

/** First letter of the scripts that say a word in a letter or two, and what one of them counts. */
const EAST_ASIAN = 0x3040;
const EAST_ASIAN_WEIGHT = 2;

/** The families that a comparable line is written in: what only names are written in is left out. */
export function familiesOf(line: string): number {
	let latin = 0;
	let letters = 0;
	let others = 0;
	for (let at = 0; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		if ((kindOf(unit) & LETTER) === 0) continue;
		const family = familyOf(unit);
		if (family === LATIN) latin++;
		else others |= family;
		letters += unit >= EAST_ASIAN ? EAST_ASIAN_WEIGHT : 1;
	}
	return (
		(latin >= letters * LEAST_LATIN ? LATIN : 0) |
		(latin <= letters * MOST_BORROWED ? others : 0)
	);
}

/** Share of a file's letters above which a script is the language's, not a borrowed word's. */
const OWN_SCRIPT = 0.15;

/** Every so manyth letter is looked at. */
const STRIDE = 5;

/** The families that a language is written in, from its cues; two for Serbian. */
export function familiesWritten(cues: string): number {
	const counts = new Map<number, number>();
	let letters = 0;
	for (let at = 0; at < cues.length; at += STRIDE) {
		const unit = cues.charCodeAt(at);
		const family = familyOf(unit);
		// Of ASCII the small letters: the rest is commas, blanks and stars.
		if (family === 0 || unit < 0x61) continue;
		letters++;
		counts.set(family, (counts.get(family) ?? 0) + 1);
	}
	let families = 0;
	for (const [family, count] of counts)
		if (count > letters * OWN_SCRIPT) families |= family;
	return families;
}
