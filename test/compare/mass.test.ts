import { describe, expect, it } from "vitest";
import {
	blockMass,
	comparableText,
	isDenseText,
	massOf,
} from "../../src/compare/comparable.js";
import type { Segment } from "../../src/read/source-block.js";
import { comparableLines, documentOf, unitsOf } from "./documents.js";

describe("how much a text says", () => {
	it("is counted in letters, a character of Han, kana or Hangul for two and a half", () => {
		const text = comparableLines("a bell", "山川 ab", "鐘が鳴った", "한국어");
		expect([0, 1, 2, 3].map((b) => blockMass(text, b))).toEqual([
			5, 7, 13.5, 7.5,
		]);
		expect(massOf(text, 4, 6)).toBe(3.5);
		expect(massOf(text, 5, 5)).toBe(0);
		expect(massOf(comparableLines("abc", "de"), 1, 4)).toBe(3);
	});

	it("is told by the share of its dense characters", () => {
		expect(comparableLines("山川ab").dense).toBe(0.5);
		expect(comparableLines("山ab", "한").dense).toBe(0.5);
		expect(comparableLines("ab").dense).toBe(0);
		expect(comparableLines("", "* * *").dense).toBe(0);
		expect(comparableLines("𠀀b").dense).toBeCloseTo(1 / 3);
		expect(comparableLines("abかc").dense).toBe(0.25);
	});

	it("counts jamo by the syllable that they make", () => {
		const text = comparableLines("한국어".normalize("NFD"));
		expect([text.dense, blockMass(text, 0)]).toEqual([1, 7.5]);
	});

	it("is dense text where more than half of the characters are", () => {
		expect(isDenseText(comparableLines("山川空ab"))).toBe(true);
		expect(isDenseText(comparableLines("山川ab"))).toBe(false);
		expect(isDenseText(comparableLines("山川abc"))).toBe(false);
		expect(isDenseText(comparableLines(""))).toBe(false);
	});

	it("is counted within a range", () => {
		const text = comparableLines("山a川b空");
		const ranges = [
			[0, 5],
			[1, 4],
			[0, 2],
			[2, 2],
		] as const;
		expect(ranges.map(([from, to]) => massOf(text, from, to))).toEqual([
			9.5, 4.5, 3.5, 0,
		]);
	});
});

/** The comparable form of a block of such segments, and the sources of its units. */
function read(...segments: [start: number, end: number, text: string][]) {
	const { blocks } = documentOf(["x".repeat(40)]);
	const text = comparableText([
		{
			...blocks[0],
			segments: segments.map(
				([start, end, text]): Segment => ({ start, end, text }),
			),
		},
	]);
	return [unitsOf(text), [...text.sources.subarray(0, text.length)]];
}

describe("a block of several segments", () => {
	it("is read end to end, each at its place", () => {
		expect(read([0, 2, "ab"], [10, 12, "cd"])).toEqual([
			"abcd",
			[0, 1, 10, 11],
		]);
	});

	it("keeps figures apart that stand in two of them", () => {
		expect(read([0, 1, "1"], [10, 11, "5"])).toEqual(["1\u00015", [0, 10, 10]]);
		expect(read([0, 1, "a"], [10, 11, "5"])).toEqual(["a5", [0, 10]]);
	});

	it("points inside a segment that is longer than its source", () => {
		expect(read([3, 5, "abcd"], [8, 10, "ef"])).toEqual([
			"abcdef",
			[3, 4, 4, 4, 8, 9],
		]);
		expect(read([3, 6, "abc"])).toEqual(["abc", [3, 4, 5]]);
		expect(read([3, 9, "ab"])).toEqual(["ab", [3, 4]]);
	});
});

it("sets no separator between the figures of two blocks", () => {
	for (const next of ["1816 on", "(1816) on"])
		expect(unitsOf(comparableLines("in 1815", next))).toBe("in18151816on");
});

it("tells where pairs of surrogates, spaces and jamo come from", () => {
	const text = comparableLines("𐐀 a𠀀𠀁 각 b");
	expect([...text.sources.subarray(0, text.length)]).toEqual(
		[0, 0, 3, 4, 4, 6, 6, 9, 11].slice(0, text.length),
	);
	expect(text.length).toBe(9);
});

it("points from a minus sign to its figure", () => {
	const text = comparableLines("at −5");
	expect([...text.sources.subarray(0, text.length)]).toEqual([0, 1, 4, 4]);
});
