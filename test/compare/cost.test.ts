import { expect, it } from "vitest";
import { findMatches } from "../../src/compare/matches.js";
import { chance, comparableLines } from "./documents.js";

it("a row of copies costs a few passes over the text, however long it is", () => {
	const cost = (lines: string[]) => {
		const text = comparableLines(...lines);
		const times = [1, 2, 3].map(() => {
			const start = performance.now();
			findMatches(text);
			return performance.now() - start;
		});
		return Math.min(...times);
	};
	const lines = Array.from({ length: 1000 }, (_, i) => chance(50, i));
	// Twice as long as lines that differ; a thousand times, were every pair compared to the end.
	expect(cost(Array<string>(1000).fill(lines[0]))).toBeLessThan(
		cost(lines) * 100,
	);
});
