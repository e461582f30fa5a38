import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

// Where a copy reads on behind a kept line, that line ends in a stop: else it is one torn off.
const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));

describe("a copy that says nothing else", () => {
	it("goes whole, from either side", () => {
		const gone = { runs: [0, 200, 200], own: [] };
		expect(cuts({ lines: [A + B, A, B], segments: [0, 200, 200] })).toEqual([
			gone,
		]);
		expect(
			cuts({
				lines: [A, B, A + B],
				segments: [0, 200, 120, 120, 320, 80],
				which: 1,
				range: [2, 2],
			}),
		).toEqual([{ runs: [200, 0, 120, 320, 120, 80], own: [] }]);
	});

	it("goes block for block, though runs cross the borders", () => {
		expect(
			cuts({
				lines: [A, B, C, A, B, C],
				segments: [0, 300, 90, 95, 395, 105, 200, 500, 40, 240, 540, 60],
				range: [0, 2],
			}),
		).toEqual([
			{ runs: [0, 300, 90, 95, 395, 5], own: [] },
			{ runs: [100, 400, 100], own: [] },
			{ runs: [200, 500, 40, 240, 540, 60], own: [] },
		]);
	});

	it("goes without what the chain matches above and below it", () => {
		expect(
			cuts({
				lines: [A, B, C, A, B, C],
				segments: [0, 300, 100, 100, 400, 100, 200, 500, 100],
				range: [1, 1],
			}),
		).toEqual([{ runs: [100, 400, 100], own: [] }]);
		expect(
			cuts({
				lines: [A, B, C, A, B, C],
				segments: [0, 300, 300],
				range: [1, 1],
			}),
		).toEqual([{ runs: [100, 400, 100], own: [] }]);
	});
});

describe("a block of a copied run", () => {
	/** What becomes of a line of eighteen letters, no sentence, between two paragraphs, of which so many match. */
	const between = (matching: number) =>
		cuts({
			lines: [A, letters(18, 5), B, A, letters(18, 6), B],
			segments: [0, 218, 100, 100, 318, matching, 118, 336, 100],
			range: [0, 2],
		})[1];

	it("moves whole, however short, where less than half of it matches", () => {
		expect(between(8)).toEqual({ runs: [], own: [[100, 118, 4]] });
		expect(between(9)).toEqual({ runs: [100, 318, 9], own: [] });
	});

	it("moves behind what it followed", () => {
		const lines = [A, "Aside", B, A, C, B];
		const segments = [0, 205, 100, 105, 405, 100];
		expect(cuts({ lines, segments, range: [0, 2] })[1].own).toEqual([
			[100, 105, 4],
		]);
		expect(cuts({ lines, segments, range: [1, 2] })[0].own).toEqual([
			[100, 105, 4],
		]);
	});

	it("moves in front of what it preceded, where nothing is above it", () => {
		const lines = ["Aside", B, A, C, B];
		const segments = [5, 305, 100];
		expect(cuts({ lines, segments, range: [0, 1] })[0].own).toEqual([
			[0, 5, 4],
		]);
	});

	it("stays where it is if nothing of the run is kept", () => {
		expect(cuts({ lines: [A, B], segments: [], range: [1, 1] })[0].own).toEqual(
			[[100, 200, 1]],
		);
	});

	it("is nothing of its own without a letter", () => {
		const lines = [A, "* * *", B, A, B];
		const segments = [0, 200, 100, 100, 300, 100];
		expect(cuts({ lines, segments, range: [0, 2] })[1]).toEqual({
			runs: [],
			own: [],
		});
	});

	it("alone goes by what matches, be it less than half", () => {
		expect(
			cuts({
				lines: [A + C.slice(0, 19) + B, `${A}.`],
				segments: [0, 219, 100],
			}),
		).toEqual([{ runs: [0, 219, 100], own: [[100, 219, 2]] }]);
	});
});

describe("what one copy alone says between two paragraphs", () => {
	// Long enough to be copies, though a sentence goes on in what is inserted.
	const [A, B] = [0, 1].map((seed) => letters(150, seed));
	/** The own text that is kept of one that stands between, with these characters around it. */
	const own = (text: string, left = "", right = "", kept = [`${A}.`, B]) => {
		const n = text.length;
		return cuts({
			lines: [A + left + text + right + B, ...kept],
			segments: [0, 300 + n, 150, 150 + n, 450 + n, 150],
		})[0].own;
	};

	it("is put between them from twelve letters on", () => {
		expect(own(letters(12, 5))).toEqual([[150, 162, 2]]);
		expect(own(letters(11, 5))).toEqual([]);
	});

	it("is put there from twenty letters on within a paragraph, between sentences", () => {
		expect(own(letters(20, 5), ".", ".", [A + B])).toEqual([[150, 170, 2]]);
		expect(own(letters(19, 5), ".", ".", [A + B])).toEqual([]);
	});

	it("is an edit within a sentence, up to a hundred and twenty letters", () => {
		for (const [left, right] of [
			["", ""],
			[".", ""],
			["", "."],
		]) {
			expect(own(letters(119, 5), left, right, [A + B])).toEqual([]);
			expect(own(letters(120, 5), left, right, [A + B])).toEqual([
				[150, 270, 2],
			]);
		}
	});

	it("is counted in letters: Han carries more", () => {
		const han = "港口的灯笼在冬天".slice(0, 5);
		expect(own(han)).toEqual([[150, 155, 2]]);
		expect(own(han.slice(1))).toEqual([]);
	});
});

describe("what one copy alone says at its beginning or end", () => {
	it("is put at that end from twenty letters on", () => {
		const above = (n: number) =>
			cuts({
				lines: [letters(n, 5) + A, C, A],
				segments: [n, 200 + n, 100],
			})[0].own;
		expect(above(20)).toEqual([[0, 20, 2]]);
		expect(above(19)).toEqual([]);
		const below = (n: number) =>
			cuts({
				lines: [A + letters(n, 5), `${A}.`, B],
				segments: [0, 100 + n, 100],
			})[0].own;
		expect(below(20)).toEqual([[100, 120, 2]]);
		expect(below(19)).toEqual([]);
	});

	it("is whole sentences, or longer than most, where the paragraph goes on in the kept copy", () => {
		const A = letters(150);
		const above = (n: number, mark: string) =>
			cuts({
				lines: [letters(n, 5) + mark + A, C + A],
				segments: [n, 250 + n, 150],
			})[0].own.length;
		expect(above(20, ".")).toBe(1);
		expect(above(119, "")).toBe(0);
		expect(above(120, "")).toBe(1);
		const below = (n: number, mark: string) =>
			cuts({
				lines: [A + mark + letters(n, 5), A + C],
				segments: [0, 150 + n, 150],
			})[0].own.length;
		expect(below(20, ".")).toBe(1);
		expect(below(119, "")).toBe(0);
		expect(below(120, "")).toBe(1);
	});
});

describe("what two copies say otherwise", () => {
	/** Whether a sentence stays that stands where the kept copy says another. */
	const stays = (one: string, other: string) =>
		cuts({
			lines: [`${A}.${one}.${B}`, `${A}.${other}.${B}`],
			segments: [
				...[0, 200 + one.length, 100],
				...[100 + one.length, 300 + one.length + other.length, 100],
			],
		})[0].own.length > 0;

	it("is an edit where it is alike, a sentence of its own where it is not", () => {
		const same = letters(22, 5);
		// Twelve pairs of letters of 21: .57; eleven: .52.
		expect(stays(same, same.slice(0, 13) + "0".repeat(9))).toBe(false);
		expect(stays(same, same.slice(0, 12) + "0".repeat(10))).toBe(true);
	});

	it("is not compared with what is much shorter or much longer", () => {
		const one = "a".repeat(30);
		expect(stays(one, "a".repeat(9))).toBe(true);
		expect(stays(one, "a".repeat(20))).toBe(false);
		expect(stays("ab".repeat(10), "ab".repeat(24))).toBe(false);
		expect(stays("ab".repeat(10), "ab".repeat(31))).toBe(true);
	});

	it("is compared at the end of a block too", () => {
		const one = letters(40, 5);
		const other = `${one.slice(0, 39)}x`;
		const [first] = cuts({
			lines: [`${A}.${one}`, B, `${A}.${other}`, B],
			segments: [0, 240, 100, 140, 380, 100],
			range: [0, 1],
		});
		expect(first.own).toEqual([]);
	});
});
