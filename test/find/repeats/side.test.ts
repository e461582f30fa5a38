import { describe, expect, it } from "vitest";
import { classify } from "../../../src/find/repeats/candidate.js";
import {
	dependsOn,
	isContained,
	isWhole,
	type Side,
	sideOf,
	touchedRange,
	touches,
} from "../../../src/find/repeats/side.js";
import { letters, linesOf } from "./lines.js";

/** A document of blocks of so many letters each. */
const sized = (...sizes: number[]) =>
	linesOf(...sizes.map((size, seed) => letters(size, seed))).text;

const chainOf = (...segments: number[]) => {
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
};

describe("a side of a chain", () => {
	const text = sized(100, 60, 30, 200);
	// Of the second block the last 10 units, of the third all, of the fourth the first 20.
	const chain = chainOf(0, 150, 60);

	it("knows its blocks, and how much of each matches", () => {
		const side = sideOf(text, chain, 1);
		expect(side).toMatchObject({ which: 1, from: 1, to: 3, isDense: false });
		expect([...side.covered]).toEqual([10, 30, 20]);
		expect([...side.sizes]).toEqual([60, 30, 200]);
		expect(sideOf(text, chain, 0)).toMatchObject({ which: 0, from: 0, to: 0 });
	});

	it("counts what it touches, what is whole and what of that is long", () => {
		expect(sideOf(text, chain, 1)).toMatchObject({
			touched: 1,
			whole: 1,
			wholeMass: 30,
			long: 0,
			size: 30,
			matched: 30,
		});
		expect(sideOf(text, chain, 0)).toMatchObject({
			touched: 1,
			whole: 0,
			wholeMass: 0,
			long: 0,
			size: 100,
			matched: 60,
		});
		expect(sideOf(text, chainOf(0, 200, 90), 0)).toMatchObject({
			whole: 1,
			wholeMass: 100,
			long: 1,
			matched: 90,
		});
	});

	it("adds up runs, over several blocks and in one", () => {
		const side = sideOf(text, chainOf(0, 100, 20, 40, 130, 40, 90, 180, 10), 1);
		expect([...side.covered]).toEqual([50, 20]);
	});

	it("touches a block by half of it, or by fifty letters", () => {
		const long = sized(300, 300);
		expect(sideOf(long, chainOf(0, 300, 50), 0).touched).toBe(1);
		expect(sideOf(long, chainOf(0, 300, 49), 0).touched).toBe(0);
		const short = sized(60, 60);
		expect(sideOf(short, chainOf(0, 60, 30), 0).touched).toBe(1);
		expect(sideOf(short, chainOf(0, 60, 29), 0).touched).toBe(0);
	});
});

describe("a block", () => {
	it("stands whole with nine letters of ten, a short one with all", () => {
		expect(isWhole(90, 100, 1)).toBe(true);
		expect(isWhole(89, 100, 1)).toBe(false);
		expect(isWhole(44, 48, 1)).toBe(true);
		expect(isWhole(46, 47, 1)).toBe(false);
		expect(isWhole(47, 47, 1)).toBe(true);
		expect(isWhole(0, 0, 0)).toBe(false);
	});

	it("stands whole in two pieces if it is short, for a note's mark may stand in it, and in more if it is long", () => {
		expect(isWhole(47, 47, 2)).toBe(true);
		expect(isWhole(47, 47, 3)).toBe(false);
		expect(isWhole(90, 100, 4)).toBe(true);
		expect(isWhole(90, 100, 5)).toBe(false);
	});

	const side = (covered: number, size: number, isDense = false): Side => ({
		...sideOf(sized(10, 10), chainOf(0, 10, 10), 1),
		isDense,
		covered: [covered],
		sizes: [size],
	});

	it("is touched by half, or by a long run; a short one whole or not at all", () => {
		const touched = (...of: [number, number, boolean?]) =>
			touches(side(...of), 1);
		expect(touched(50, 100)).toBe(true);
		expect(touched(49, 100)).toBe(false);
		expect(touched(50, 1000)).toBe(true);
		expect(touched(49, 1000)).toBe(false);
		expect(touched(20, 1000, true)).toBe(true);
		expect(touched(19, 1000, true)).toBe(false);
		expect(touched(23, 23)).toBe(true);
		expect(touched(22, 23)).toBe(false);
		expect(touched(12, 24)).toBe(true);
		expect(touched(0, 0)).toBe(false);
	});

	it("is depended on for twelve letters, six of Han, or all of it", () => {
		const depends = (...of: [number, number, boolean?]) =>
			dependsOn(side(...of), 1);
		expect(depends(12, 100)).toBe(true);
		expect(depends(11, 100)).toBe(false);
		expect(depends(6, 100, true)).toBe(true);
		expect(depends(5, 100, true)).toBe(false);
		expect(depends(3, 3)).toBe(true);
		expect(depends(0, 0)).toBe(false);
	});
});

describe("the range of the blocks that a side touches", () => {
	const text = sized(100, 60, 30, 200, 300);
	const chain = chainOf(0, 150, 60);
	const range = (loosely: boolean) =>
		touchedRange(text, chain, sideOf(text, chain, 1), loosely);

	it("leaves out blocks at its ends that it hardly touches", () => {
		expect(range(false)).toEqual({ from: 160, to: 190 });
	});

	it("goes on, loosely, to the end of a run that crosses the border", () => {
		expect(range(true)).toEqual({ from: 150, to: 210 });
		const torn = chainOf(0, 160, 30, 40, 200, 20);
		expect(touchedRange(text, torn, sideOf(text, torn, 1), true)).toEqual({
			from: 160,
			to: 190,
		});
	});

	it("is none where nothing is touched", () => {
		const phrase = chainOf(0, 200, 40);
		expect(touchedRange(text, phrase, sideOf(text, phrase, 1), true)).toBe(
			null,
		);
	});
});

describe("what a chain repeats", () => {
	/** The shape of what two sides of a document of such blocks are, and which side goes. */
	function shape(sizes: number[], ...segments: number[]) {
		const text = sized(...sizes);
		const chain = chainOf(...segments);
		const sides = [sideOf(text, chain, 0), sideOf(text, chain, 1)] as const;
		const found = classify(text, chain, ...sides);
		return found && [found.shape, found.copy?.which ?? null];
	}

	it("is a run of two blocks and more, block for block", () => {
		expect(shape([100, 60, 100, 60], 0, 160, 160)).toEqual(["run", null]);
		expect(shape([100, 60, 100, 60], 0, 160, 92, 102, 262, 58)).toEqual([
			"run",
			null,
		]);
	});

	it("is nothing as a run where half of what lies between does not match", () => {
		expect(
			shape([60, 150, 60, 60, 150, 60], 0, 270, 60, 210, 480, 60),
		).not.toEqual(["run", null]);
		expect(shape([60, 110, 60, 60, 110, 60], 0, 230, 60, 170, 400, 60)).toEqual(
			["run", null],
		);
	});

	it("is a pair where one block stands twice, letter for letter", () => {
		expect(shape([100, 50, 100], 0, 150, 100)).toEqual(["pair", null]);
		expect(shape([100, 50, 100], 0, 150, 95)).toBe(null);
	});

	it("is a block inside another one, word for word", () => {
		expect(shape([100, 300], 0, 150, 100)).toEqual(["contained", 0]);
		expect(shape([300, 100], 50, 300, 100)).toEqual(["contained", 1]);
		expect(shape([100, 300], 0, 150, 98)).toBe(null);
		expect(shape([100, 300], 0, 150, 50, 50, 210, 50)).toBe(null);
	});

	it("is, with its edits, a block that packs pieces of two", () => {
		expect(shape([100, 60, 60], 0, 110, 50, 52, 160, 48)).toEqual([
			"contained",
			0,
		]);
	});

	it("is the two halves of one block", () => {
		expect(shape([200], 0, 100, 100)).toEqual(["within", null]);
		expect(shape([100, 200], 20, 180, 100)).toBe(null);
	});

	it("is the two places of one block where they make up seven tenths of it", () => {
		expect(shape([200], 0, 130, 70)).toEqual(["within", null]);
		expect(shape([200], 0, 131, 69)).toBe(null);
		expect(shape([50, 200, 50], 50, 181, 69)).toBe(null);
	});

	it("is nothing where it is a phrase in two paragraphs", () => {
		expect(shape([300, 300], 50, 400, 60)).toBe(null);
	});

	it("is contained where nine letters of ten of all that is touched match", () => {
		const text = sized(100, 100);
		const side = (length: number) => sideOf(text, chainOf(0, 100, length), 0);
		expect(isContained(side(90))).toBe(true);
		expect(isContained(side(89))).toBe(false);
		expect(isContained(side(49))).toBe(false);
	});
});
