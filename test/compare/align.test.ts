import { describe, expect, it } from "vitest";
import { align } from "../../src/compare/align.js";
import type { Chain } from "../../src/compare/chains.js";
import { comparableLines, unitsOf } from "./documents.js";

/** The runs that two lines share, aligned around runs that are known. */
function shared(
	first: string,
	second: string,
	known: string[] = [],
	cells = 100_000,
): string[] {
	const text = comparableLines(first, second);
	const border = text.starts[1];
	const all = unitsOf(text);
	const chain: Chain = { segments: [], matched: 0 };
	for (const run of known) {
		const one = all.indexOf(run);
		chain.segments.push(one, all.indexOf(run, border), run.length);
		chain.matched += run.length;
	}
	const reach = {
		firstFrom: 0,
		firstTo: border,
		secondFrom: border,
		secondTo: text.length,
	};
	const { segments, matched } = align(text, chain, reach, { cells });
	const runs: string[] = [];
	let sum = 0;
	for (let s = 0; s < segments.length; s += 3) {
		const [one, other, length] = segments.slice(s, s + 3);
		runs.push(unitsOf(text, one, one + length));
		expect(unitsOf(text, other, other + length)).toBe(runs.at(-1));
		sum += length;
	}
	expect(matched).toBe(sum);
	return runs;
}

describe("between two runs", () => {
	const around = (first: string, second: string) =>
		shared(`aaaaaaaa${first}zzzzzzzz`, `aaaaaaaa${second}zzzzzzzz`, [
			"aaaaaaaa",
			"zzzzzzzz",
		]);

	it("every letter in common goes on with the run beside it", () => {
		expect(around("bcqqqyz", "bcppyz")).toEqual(["aaaaaaaabc", "yzzzzzzzzz"]);
		expect(around("qqq", "pp")).toEqual(["aaaaaaaa", "zzzzzzzz"]);
	});

	it("a gap that is equal closes", () => {
		expect(around("mno", "mno")).toEqual(["aaaaaaaamnozzzzzzzz"]);
	});

	it("a gap on one side alone is left", () => {
		expect(around("", "pqr")).toEqual(["aaaaaaaa", "zzzzzzzz"]);
		expect(around("mn", "mnmn")).toEqual(["aaaaaaaamn", "zzzzzzzz"]);
	});

	it("five letters in common are a run, four are chance", () => {
		expect(around("1klmno2", "3klmno4")).toEqual([
			"aaaaaaaa",
			"klmno",
			"zzzzzzzz",
		]);
		expect(around("1klmn2", "3klmn4")).toEqual(["aaaaaaaa", "zzzzzzzz"]);
	});

	it("a run makes up .15 of the longer side, or .8 of the shorter", () => {
		const [one, other] = ["1".repeat(47), "2".repeat(47)];
		expect(
			around(
				`${one}klmnopqrs${one.slice(3)}`,
				`${other}klmnopqrs${other.slice(3)}`,
			),
		).toHaveLength(2);
		expect(
			around(
				`${one.slice(0, 25)}klmnopqrs${one.slice(0, 26)}`,
				`${other.slice(0, 25)}klmnopqrs${other.slice(0, 26)}`,
			),
		).toHaveLength(3);
		expect(around(`${one}klmnopqr${one}`, "3klmnopqr4")).toHaveLength(3);
		expect(around(`${one}klmnopqr${one}`, "333klmnopqr4")).toHaveLength(2);
	});

	it("the longest run comes first, and those on its sides follow", () => {
		expect(around("1bcdef2ghijklmn3opqrs4", "5bcdef6ghijklmn7opqrs8")).toEqual([
			"aaaaaaaa",
			"bcdef",
			"ghijklmn",
			"opqrs",
			"zzzzzzzz",
		]);
	});
});

describe("beyond the ends of a chain", () => {
	const beside = (first: string, second: string) =>
		shared(first, second, ["aaaaaaaa"]);

	it("letters beside the run go on with it, those at the far end are chance", () => {
		expect(beside("xyz1bcaaaaaaaade1uvw", "xyz2bcaaaaaaaade2uvw")).toEqual([
			"bcaaaaaaaade",
		]);
	});

	it("five letters at the far end are none", () => {
		expect(
			beside("vwxyz1bcaaaaaaaade1pqrst", "vwxyz2bcaaaaaaaade2pqrst"),
		).toEqual(["vwxyz", "bcaaaaaaaade", "pqrst"]);
	});

	it("all that is left on a side is none, however short", () => {
		expect(beside("xyaaaaaaaauv", "xy2bcaaaaaaaade2uv")).toEqual([
			"xy",
			"aaaaaaaa",
			"uv",
		]);
	});
});

describe("in Han text", () => {
	it("two characters in common are a run", () => {
		expect(shared("山川空海風雨雪", "山川空林風雨雪", ["山川空"])).toEqual([
			"山川空",
			"風雨雪",
		]);
		expect(
			shared("山川空一水火二土木金", "山川空三水火四土木金", [
				"山川空",
				"土木金",
			]),
		).toEqual(["山川空", "水火", "土木金"]);
		expect(
			shared("山川空一水二土木金", "山川空三水四土木金", ["山川空", "土木金"]),
		).toEqual(["山川空", "土木金"]);
	});
});

describe("a table of shared runs", () => {
	const pair = ["1bcdefgh2", "3bcdefgh4"] as const;

	it("is made where its cells are allowed, and used up", () => {
		expect(shared(...pair, [], 81)).toEqual(["bcdefgh"]);
		expect(shared(...pair, [], 80)).toEqual([]);
		const text = comparableLines(...pair);
		const budget = { cells: 100 };
		const reach = { firstFrom: 0, firstTo: 9, secondFrom: 9, secondTo: 18 };
		align(text, { segments: [], matched: 0 }, reach, budget);
		// One of 81 cells, and one cell on either side of the run.
		expect(budget.cells).toBe(100 - 81 - 1 - 1);
	});

	it("has 160,000 cells at most", () => {
		const side = (count: number, letter: string) =>
			letter.repeat((count - 100) / 2) +
			"abcdefghij".repeat(10) +
			letter.repeat((count - 100) / 2);
		expect(shared(side(400, "x"), side(400, "y"), [], 1e9)).toHaveLength(1);
		expect(shared(side(402, "x"), side(400, "y"), [], 1e9)).toEqual([]);
	});
});
