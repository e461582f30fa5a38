import { expect } from "vitest";
import type { ComparableText } from "../../src/compare/comparable.js";
import { findMatches } from "../../src/compare/matches.js";
import { comparableLines, unitsOf } from "./documents.js";

export type Match = [first: number, second: number, length: number];

export const inOrder = (matches: Match[]) =>
	matches.sort((a, b) => a[1] - b[1] || a[0] - b[0]);

export function matchesOf(text: ComparableText): Match[] {
	const { first, second, length, count } = findMatches(text);
	return inOrder(
		Array.from({ length: count }, (_, m) => [first[m], second[m], length[m]]),
	);
}

/** What stands twice in lines, spelt. */
export function twice(...lines: string[]): string[] {
	const text = comparableLines(...lines);
	return matchesOf(text).map(([first, second, length]) => {
		const run = unitsOf(text, second, second + length);
		expect(unitsOf(text, first, first + length)).toBe(run);
		return run;
	});
}
