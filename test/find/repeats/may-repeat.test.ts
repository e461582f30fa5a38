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

const part = (whole: string, share: number, seed: number) =>
	whole.slice(0, share) + letters(100 - share, seed);

it("looks again at a paragraph that stands in another, whole but for a few words", () => {
	expect(may(A, B)).toBe(false);
	expect(may(A, B + A)).toBe(true);
	expect(may(A, B + A.slice(0, 91))).toBe(true);
	expect(may(A, B + A.slice(0, 88))).toBe(false);
});

it("looks again at two paragraphs nearby that stand in part in others nearby", () => {
	const [a, c] = [A.slice(0, 71), C.slice(0, 60)];
	const D = letters(100, 9);
	expect(may(A, C, B + a, D + c)).toBe(true);
	expect(may(A, C, B + a + c)).toBe(true);
	expect(may(A, C, B + A.slice(0, 65), D + c)).toBe(false);
	expect(may(A, C, B + a, D + C.slice(0, 40))).toBe(false);
	const lines = [6, 7, 8].map((seed) => letters(50, seed));
	expect(may(A, ...lines.slice(1), C, B + a, D + c)).toBe(true);
	expect(may(A, ...lines, C, B + a, D + c)).toBe(false);
	expect(may(A, C, B + a, ...lines, D + c)).toBe(false);
});

it("looks again at two paragraphs that are as long as those with half of their letters", () => {
	expect(may(A, C, part(A, 55, 5), part(C, 55, 6))).toBe(true);
	expect(may(A, C, `${part(A, 55, 5)}nineletter`, part(C, 55, 6))).toBe(true);
	expect(may(A, C, part(A, 55, 5) + letters(30, 7), part(C, 40, 6))).toBe(
		false,
	);
	expect(may(A, part(A, 55, 5))).toBe(false);
});

it("looks again at a short line in a paragraph that holds more of the others", () => {
	expect(may(LINE, LINE + C.slice(0, 80))).toBe(true);
	expect(may(LINE, LINE + C)).toBe(false);
	expect(may(LINE, B, LINE + C + B.slice(0, 30))).toBe(true);
});
