import { describe, expect, it } from "vitest";
import { classify } from "../../../src/find/repeats/candidate.js";
import { sideOf } from "../../../src/find/repeats/side.js";
import { letters, linesOf } from "./lines.js";

/** The shape of what two sides of a document of such blocks are, and which side goes. */
function shape(sizes: number[], ...segments: number[]) {
	const { text } = linesOf(...sizes.map((size, seed) => letters(size, seed)));
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	const chain = { segments, matched };
	const found = classify(
		text,
		chain,
		sideOf(text, chain, 0),
		sideOf(text, chain, 1),
	);
	return found && [found.shape, found.copy?.which ?? null];
}

describe("a run", () => {
	/** Two whole lines, with a paragraph between them of which so much stands in both copies. */
	const around = (first: number, second: number, matched: number) => {
		const other = 120 + first;
		return shape(
			[60, first, 60, 60, second, 60],
			0,
			other,
			60 + matched,
			60 + first,
			other + 60 + second,
			60,
		);
	};

	it("matches three quarters of both its sides", () => {
		expect(around(300, 300, 195)).toEqual(["run", null]);
		expect(around(300, 300, 194)).toBe(null);
		expect(around(300, 200, 194)).toBe(null);
		expect(around(200, 300, 194)).toBe(null);
		expect(around(200, 200, 194)).toEqual(["run", null]);
	});

	it("is two whole blocks at least on both sides", () => {
		expect(shape([60, 30, 30], 0, 60, 60)).toEqual(["contained", 0]);
		expect(shape([30, 30, 60], 0, 60, 60)).toEqual(["contained", 1]);
	});
});

describe("nothing is", () => {
	it("a paragraph that goes on in the block that it is in", () => {
		expect(shape([200, 100], 0, 150, 100)).toBe(null);
		expect(shape([100, 200], 20, 180, 100)).toBe(null);
	});

	it("a paragraph and half a line in the midst of two others", () => {
		expect(shape([100, 10, 60, 300], 0, 175, 105)).toBe(null);
		expect(shape([60, 300, 100, 10], 5, 360, 105)).toBe(null);
	});
});
