import { compareTwoStrings } from "string-similarity";
import type { ComparableText } from "./comparable.js";

/**
 * Sørensen–Dice coefficient of the bigrams of two ranges of units, 0 to 1. Only for
 * stretches of a paragraph or less that alignment has put beside each other: for
 * unrelated text it rises with length (.39 at 40 English words, .71 at 640).
 */
export function similarity(
	text: ComparableText,
	firstFrom: number,
	firstTo: number,
	secondFrom: number,
	secondTo: number,
): number {
	return compareTwoStrings(
		unitString(text, firstFrom, firstTo),
		unitString(text, secondFrom, secondTo),
	);
}

/** The units as a string, for keys and for comparison. */
export function unitString(
	text: ComparableText,
	from: number,
	to: number,
): string {
	const parts: string[] = [];
	for (let at = from; at < to; at += 8192) {
		parts.push(
			String.fromCharCode(...text.units.subarray(at, Math.min(to, at + 8192))),
		);
	}
	return parts.join("");
}
