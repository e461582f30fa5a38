import { describe, expect, it } from "vitest";
import { candidatesOf } from "../../../src/find/repeats/candidates-of.js";
import type { Side } from "../../../src/find/repeats/side.js";
import { letters, linesOf } from "./lines.js";

const blocks = ({ from, to }: Side) => (from === to ? from : [from, to]);

/** What a chain is in a document of lines of such sizes: shape, the blocks of either side, the side that goes. */
function candidates(sizes: number[], ...segments: number[]) {
	const { text } = linesOf(...sizes.map((size, seed) => letters(size, seed)));
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return candidatesOf(text, { segments, matched }).map(
		({ shape, first, second, copy }) => [
			shape,
			blocks(first),
			blocks(second),
			copy?.which ?? null,
		],
	);
}

describe("a chain", () => {
	it("is one pair, run or copy where that is all of it", () => {
		expect(candidates([100, 100], 0, 100, 100)).toEqual([["pair", 0, 1, null]]);
		expect(candidates([100, 90, 190], 0, 190, 190)).toEqual([
			["flattened", [0, 1], 2, 1],
		]);
		expect(candidates([100, 90, 100, 90], 0, 190, 190)).toEqual([
			["run", [0, 1], [2, 3], null],
		]);
	});

	it("is nothing where it touches no block", () => {
		expect(candidates([300, 300], 10, 310, 30)).toEqual([]);
		expect(candidates([300, 300])).toEqual([]);
		expect(candidates([100, 300], 0, 110, 30)).toEqual([]);
	});

	it("goes without the blocks at its ends that it hardly touches", () => {
		// Twenty letters of the line before on either side.
		expect(candidates([200, 100, 200, 100], 180, 480, 120)).toEqual([
			["pair", 1, 3, null],
		]);
		// And of the line behind.
		expect(candidates([100, 200, 100, 200], 0, 300, 120)).toEqual([
			["pair", 0, 2, null],
		]);
	});
});

describe("a chain that is nothing as a whole", () => {
	it("is what its single blocks are", () => {
		expect(
			candidates(
				[100, 300, 100, 400, 400, 400],
				...[0, 1000, 100],
				...[400, 1400, 100],
			),
		).toEqual([
			["contained", 0, 4, 0],
			["contained", 2, 5, 0],
		]);
	});

	it("is its single blocks besides where one block may pack them", () => {
		expect(
			candidates(
				[100, 300, 100, 400, 400],
				...[0, 1000, 100],
				...[400, 1150, 100],
			),
		).toEqual([
			["flattened", [0, 2], 4, 1],
			["contained", 0, 4, 0],
			["contained", 2, 4, 0],
		]);
	});

	it("is found from the later side, too, where it stands in the first", () => {
		expect(
			candidates(
				[400, 400, 100, 300, 100],
				...[100, 800, 100],
				...[500, 1200, 100],
			),
		).toEqual([
			["contained", 0, 2, 1],
			["contained", 1, 4, 1],
		]);
	});

	it("is each pair of blocks once", () => {
		expect(
			candidates(
				[100, 300, 100, 100, 300, 100],
				...[0, 500, 100],
				...[400, 900, 100],
			),
		).toEqual([
			["pair", 0, 3, null],
			["pair", 2, 5, null],
		]);
	});

	it("is a row of blocks, or each of them where the row is nothing", () => {
		expect(
			candidates(
				[100, 90, 300, 80, 100, 90, 300, 80],
				...[0, 570, 190],
				...[490, 1060, 80],
			),
		).toEqual([
			["run", [0, 1], [4, 5], null],
			["pair", 3, 7, null],
		]);
		expect(
			candidates(
				[100, 90, 300, 80, 400, 400, 80],
				...[0, 670, 100],
				...[100, 1070, 90],
				...[490, 1370, 80],
			),
		).toEqual([
			["contained", 0, 4, 0],
			["contained", 1, 5, 0],
			["pair", 3, 6, null],
		]);
	});
});

describe("an excerpt that holds a paragraph and goes on into the next", () => {
	it("is the copy where it goes on for more than four letters", () => {
		const excerpt = (on: number) =>
			candidates([100, 300, 100 + on], 0, 400, 100 + on);
		expect(excerpt(4)).toEqual([["contained", 0, 2, 0]]);
		expect(excerpt(5)).toEqual([["contained", [0, 1], 2, 1]]);
		const above = (on: number) =>
			candidates([100 + on, 100, 300], 0, 100 + on, 100 + on);
		expect(above(4)).toEqual([["contained", 0, 1, 1]]);
		expect(above(5)).toEqual([["contained", 0, [1, 2], 0]]);
		const behind = (on: number) =>
			candidates([300, 100, 100 + on], 300 - on, 400, 100 + on);
		expect(behind(4)).toEqual([["contained", 1, 2, 0]]);
		expect(behind(5)).toEqual([["contained", [0, 1], 2, 1]]);
	});

	it("is none where it ends in words of its own", () => {
		expect(candidates([100, 300, 150], 0, 400, 130)).toEqual([
			["contained", 0, 2, 0],
		]);
	});
});
