import { describe, expect, it } from "vitest";
import {
	type Chain,
	findChains,
	placeOf,
	restrictSide,
} from "../../src/compare/chains.js";

type Match = [first: number, second: number, length: number];

/** The segments of the chains that matches make up, given in order of the second side. */
function chains(...matches: Match[]): number[][] {
	const column = (which: 0 | 1 | 2) =>
		Int32Array.from(matches, (match) => match[which]);
	const found = findChains({
		first: column(0),
		second: column(1),
		length: column(2),
		count: matches.length,
		complete: true,
	});
	for (const { segments, matched } of found) {
		let sum = 0;
		for (let s = 2; s < segments.length; s += 3) sum += segments[s];
		expect(matched).toBe(sum);
	}
	return found.map(({ segments }) => segments);
}

/** Whether a match of so many units is joined to one before it, with a gap on either side. */
function joins(length: number, gapFirst: number, gapSecond: number): boolean {
	const second = 100_000;
	const all = chains(
		[0, second, length],
		[length + gapFirst, second + length + gapSecond, length],
	);
	return all.length === 1;
}

/** Chance matches, each on a diagonal of its own and further back than the one before. */
const chance = (count: number, from: number): Match[] =>
	Array.from({ length: count }, (_, i) => [
		90_000 - i * 300,
		from + i * 30,
		24,
	]);

describe("matches in order", () => {
	it("are one chain", () => {
		expect(chains([0, 1000, 50])).toEqual([[0, 1000, 50]]);
		expect(chains([0, 1000, 50], [60, 1060, 40])).toEqual([
			[0, 1000, 50, 60, 1060, 40],
		]);
		expect(chains()).toEqual([]);
	});

	it("are two where they stand the other way round on one side, the longer first", () => {
		expect(chains([60, 1000, 40], [0, 1060, 50])).toEqual([
			[0, 1060, 50],
			[60, 1000, 40],
		]);
		expect(chains([60, 1000, 40], [0, 1060, 40])).toEqual([
			[60, 1000, 40],
			[0, 1060, 40],
		]);
	});

	it("are two where one side would run into the other", () => {
		expect(chains([0, 100, 50], [50, 150, 50])).toHaveLength(1);
		expect(chains([0, 100, 50], [51, 151, 50])).toHaveLength(2);
	});

	it("give up a first one that the first side runs into for what is heavier", () => {
		// A title's words stand in the last paragraph, above the second body.
		const [title, body]: Match[] = [
			[0, 1000, 30],
			[60, 1050, 300],
		];
		const until = (end: number): Match => [700, 1690, end - 700];
		expect(chains(title, body, until(1000))).toHaveLength(1);
		expect(chains(title, body, until(1050))).toEqual([
			[60, 1050, 300, 700, 1690, 350],
			[0, 1000, 30],
		]);
		expect(chains(title, body, until(1051))).toHaveLength(2);
		expect(
			chains(title, body, [400, 1390, 100], [510, 1500, 90], until(1050)),
		).toHaveLength(2);
	});

	it("give up a first one of fewer than 64 units only, which may be chance", () => {
		const [neck, last]: Match[] = [
			[100, 1100, 300],
			[700, 1700, 340],
		];
		expect(chains([0, 1000, 63], neck, last)).toEqual([
			[...neck, ...last],
			[0, 1000, 63],
		]);
		expect(chains([0, 1000, 64], neck, last)).toEqual([
			[0, 1000, 64, ...neck],
			last,
		]);
	});

	it("go each to one chain alone, the heaviest", () => {
		expect(chains([0, 1000, 60], [200, 1070, 40], [70, 1120, 90])).toEqual([
			[0, 1000, 60, 70, 1120, 90],
			[200, 1070, 40],
		]);
	});
});

describe("what stands between two matches of a chain", () => {
	it("may be rewritten up to twice what matches, and 400 units", () => {
		expect(joins(50, 100, 100)).toBe(true);
		expect(joins(50, 101, 101)).toBe(false);
		expect(joins(300, 400, 400)).toBe(true);
		expect(joins(300, 401, 401)).toBe(false);
	});

	it("may be inserted on one side, up to twice what matches and a hundred, and 6000 units", () => {
		expect(joins(60, 0, 220)).toBe(true);
		expect(joins(60, 220, 0)).toBe(true);
		expect(joins(60, 0, 221)).toBe(false);
		expect(joins(60, 221, 0)).toBe(false);
		expect(joins(4000, 0, 6000)).toBe(true);
		expect(joins(4000, 0, 6001)).toBe(false);
		expect(joins(4000, 6001, 0)).toBe(false);
	});

	it("is weighed: a shift costs half a letter a unit, up to 96", () => {
		expect(joins(24, 0, 47)).toBe(true);
		expect(joins(24, 0, 48)).toBe(false);
		expect(joins(48, 0, 190)).toBe(false);
		expect(joins(49, 0, 190)).toBe(true);
	});
});

describe("two matches that overlap", () => {
	it("are joined where the second adds six units at least, less what both hold", () => {
		expect(chains([0, 1000, 50], [40, 1040, 50])).toEqual([
			[0, 1000, 50, 50, 1050, 40],
		]);
		expect(chains([0, 1000, 50], [44, 1044, 12])).toEqual([
			[0, 1000, 50, 50, 1050, 6],
		]);
		expect(chains([0, 1000, 50], [43, 1043, 12])).toHaveLength(2);
	});

	it("are cut at the side on which they overlap further", () => {
		expect(chains([0, 1000, 50], [45, 1030, 50])).toEqual([
			[0, 1000, 50, 65, 1050, 30],
		]);
		expect(chains([0, 1000, 50], [30, 1045, 50])).toEqual([
			[0, 1000, 50, 50, 1065, 30],
		]);
	});
});

describe("many chance matches between two of a copy", () => {
	const last = (shift: number, from: number): Match => [
		100 + shift,
		from + 100,
		60,
	];

	it("are stepped over up to 31, whatever the diagonal", () => {
		const joined = (count: number) =>
			chains(
				[0, 200_000, 60],
				...chance(count, 200_061).map(
					([first], i): Match => [first, 200_061 + i, 24],
				),
				last(90, 200_000),
			).some((segments) => segments.length === 6 && segments[0] === 0);
		expect(joined(31)).toBe(true);
		expect(joined(32)).toBe(false);
	});

	it("are stepped over however many on the same diagonal, or the next", () => {
		const joined = (shift: number) =>
			chains(
				[0, 200_000, 60],
				...chance(50, 200_061).map(
					([first], i): Match => [first, 200_061 + (i >> 1), 24],
				),
				last(shift, 200_000),
			).some((segments) => segments.length === 6 && segments[0] === 0);
		expect(joined(0)).toBe(true);
		expect(joined(30)).toBe(true);
		expect(joined(-30)).toBe(true);
	});

	it("are stepped over from a match of 64 units", () => {
		const joined = (length: number) =>
			chains(
				[0, 200_000, length],
				...chance(50, 200_064).map(
					([first], i): Match => [first, 200_064 + (i >> 1), 24],
				),
				[250, 200_100, 60],
			).some((segments) => segments.length === 6 && segments[0] === 0);
		expect(joined(64)).toBe(true);
		expect(joined(63)).toBe(false);
	});
});

describe("a chain", () => {
	const chain: Chain = {
		segments: [10, 100, 30, 50, 140, 20],
		matched: 50,
	};

	it("spans the units from its first run to its last on either side", () => {
		expect(placeOf(chain, 0)).toEqual({ from: 10, to: 70 });
		expect(placeOf(chain, 1)).toEqual({ from: 100, to: 160 });
	});

	it("is restricted to a range of one side", () => {
		expect(restrictSide(chain, 0, { from: 20, to: 55 })).toEqual({
			segments: [20, 110, 20, 50, 140, 5],
			matched: 25,
		});
		expect(restrictSide(chain, 1, { from: 130, to: 150 })).toEqual({
			segments: [50, 140, 10],
			matched: 10,
		});
		expect(restrictSide(chain, 0, { from: 0, to: 10 })).toEqual({
			segments: [],
			matched: 0,
		});
	});
});
