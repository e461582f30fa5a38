import { expect, it } from "vitest";
import { findMatches } from "../../../src/compare/matches.js";
import { mayRepeat } from "../../../src/find/repeats/may-repeat.js";
import { linesOf } from "./lines.js";

/** Whether any of these lines may repeat another one. */
function may(...lines: string[]): boolean {
	const { text, blocks } = linesOf(...lines);
	const kept = [...blocks.keys()];
	return mayRepeat(text, findMatches(text), kept);
}

/** So many letters without order; no two rows share a run of them. */
function letters(count: number, seed: number): string {
	let state = seed * 7919 + 17;
	let row = "";
	for (let i = 0; i < count; i++) {
		state = (state * 48_271) % 2_147_483_647;
		row += String.fromCharCode(97 + (state % 26));
	}
	return row;
}

const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));
const LINE = letters(30, 3);

it("looks again at a paragraph that stands in another", () => {
	expect(may(A, B)).toBe(false);
	expect(may(A, B + A)).toBe(true);
	expect(may(A, B + A.slice(0, 71))).toBe(true);
	expect(may(A, B + A.slice(0, 65))).toBe(false);
});

it("looks again at a paragraph that is as long as the one with half of its letters", () => {
	const edited = A.slice(0, 55) + letters(45, 5);
	expect(may(A, edited)).toBe(true);
	expect(may(A, edited + letters(9, 6))).toBe(true);
	expect(may(A, edited + letters(30, 6))).toBe(false);
	expect(may(A, A.slice(0, 40) + letters(60, 5))).toBe(false);
});

it("looks again at a short line in a paragraph that holds more of the others", () => {
	expect(may(LINE, LINE + C.slice(0, 80))).toBe(true);
	expect(may(LINE, LINE + C)).toBe(false);
	expect(may(LINE, B, LINE + C + B.slice(0, 30))).toBe(true);
});
