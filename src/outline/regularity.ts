import type { Line } from "./line.js";
import type { Scores } from "./scores.js";

/** From this score a heading is sure enough to judge its likes by. */
export const SURE = 3.4;

/** Among two or three headings one that is wider by this than the usual one, and than any other, is a caption: of 19,900 measured headings none is taken for one; among four or more three would be. */
const FEWEST_OTHERS = 2;
const MOST_OTHERS = 3;
const WIDER_THAN_USUAL = 2.5;
const WIDER_THAN_ANY = 2;
const NARROWEST_CAPTION = 40;
/** What that takes from a heading; captions have up to 6. */
const ODD_ONE_OUT = 4;

/** Headings of one text look alike: in width, and in whether they ask. */
export function regularity(lines: readonly Line[], scores: Scores): void {
	const widths = new Uint32Array(WIDEST_COUNTED + 1);
	let wide = 0;
	let questions = 0;
	for (const i of scores.indices) {
		const { end, columns } = lines[i];
		if (end === "question" && scores.of[i] >= 0) questions++;
		if (scores.of[i] < SURE) continue;
		widths[Math.min(columns, WIDEST_COUNTED)]++;
		wide++;
	}
	const usual = medianOf(widths, wide);
	for (const i of scores.indices) {
		const line = lines[i];
		let sum = scores.of[i];
		if (line.end === "question" && (questions >= 2 || wide >= 3)) sum += 2;
		if (line.end === "exclamation" && wide >= 3) sum += 1.5;
		if (wide >= 2 && line.columns > usual * 2.5 && line.columns > 60)
			sum -= 0.6;
		if (wide >= 3 && line.columns <= usual * 1.3) sum += 0.7;
		const counted = scores.of[i] >= SURE;
		const others = counted ? wide - 1 : wide;
		if (
			others >= FEWEST_OTHERS &&
			others <= MOST_OTHERS &&
			line.columns > NARROWEST_CAPTION &&
			line.columns > usual * WIDER_THAN_USUAL &&
			line.columns > widestBut(widths, line.columns, counted) * WIDER_THAN_ANY
		)
			sum -= ODD_ONE_OUT;
		scores.of[i] = sum;
	}
}

/** Candidates are no wider. */
const WIDEST_COUNTED = 255;

/** The widest counted line besides one of `columns`, which is counted itself or not. */
function widestBut(
	counts: Uint32Array,
	columns: number,
	counted: boolean,
): number {
	for (let value = WIDEST_COUNTED; value > 0; value--)
		if (counts[value] > (counted && value === columns ? 1 : 0)) return value;
	return 0;
}

/** The value in the middle of `all` counted ones, 0 for none. */
function medianOf(counts: Uint32Array, all: number): number {
	let rank = all >> 1;
	for (let value = 0; all > 0 && value < counts.length; value++) {
		rank -= counts[value];
		if (rank < 0) return value;
	}
	return 0;
}
