import { isDense } from "./fold.js";

/** How much of a letter a unit of Han, kana or Hangul carries; see `isDense`. */
const DENSE_MASS = 2.5;

/** How much units `from` to `to` say, in letters: a Han, kana or Hangul unit counts for two and a half. */
export function massOfUnits(
	units: Uint16Array,
	from: number,
	to: number,
): number {
	let dense = 0;
	for (let i = from; i < to; i++) if (isDense(units[i])) dense++;
	return to - from + dense * (DENSE_MASS - 1);
}

/** Share of `length` units that are Han, kana or Hangul, where together they say `mass`. */
export function denseShare(length: number, mass: number): number {
	return length > 0 ? (mass - length) / (DENSE_MASS - 1) / length : 0;
}
