import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));

describe("an insertion whose neighbours begin or end alike", () => {
	/** A glued copy of paragraphs with `own` between, of which the chain's first run goes on so many letters. */
	function inserted(own: string, kept: string[], goesOn: number) {
		const [above, below] = [A, B];
		const copy = above + own + below;
		const n = copy.replaceAll(".", "").length;
		const first = 100 + goesOn;
		const second = 100 - goesOn;
		return cuts({
			lines: [copy, ...kept],
			segments: [0, n, first, n - second, n + first, second],
		})[0];
	}
	const [BEGIN, END] = [B.slice(0, 3), A.slice(-3)];

	it("begins where the paragraph above it ends", () => {
		expect(inserted(BEGIN + letters(20, 5), [A, B], 3)).toEqual({
			runs: [0, 223, 100, 123, 323, 3, 126, 326, 97],
			own: [[100, 123, 2]],
		});
	});

	it("ends where the paragraph below it begins", () => {
		expect(inserted(letters(20, 5) + END, [A, B], -3)).toEqual({
			runs: [0, 223, 100, 123, 323, 100],
			own: [[100, 123, 2]],
		});
	});

	it("begins and ends with a sentence inside a paragraph", () => {
		expect(inserted(`.${BEGIN}${letters(20, 5)}.`, [A + B], 3)).toEqual({
			runs: [0, 223, 100, 123, 323, 3, 126, 326, 97],
			own: [[100, 123, 2]],
		});
		expect(inserted(`.${letters(20, 5)}${END}.`, [A + B], -3)).toEqual({
			runs: [0, 223, 100, 123, 323, 100],
			own: [[100, 123, 2]],
		});
		const halves: [string, string][] = [
			[".", ""],
			["", "."],
		];
		for (const [left, right] of halves)
			expect(
				inserted(left + BEGIN + letters(20, 5) + right, [A + B], 3).own,
			).toEqual([]);
	});

	it("goes as an edit where it is neither between paragraphs nor between sentences", () => {
		expect(inserted(BEGIN + letters(20, 5), [A + B], 3)).toEqual({
			runs: [0, 223, 103, 126, 326, 97],
			own: [],
		});
	});

	it("stays where the chain has it if it is longer than a sentence", () => {
		for (const mark of ["", "."])
			expect(inserted(mark + BEGIN + letters(120, 5), [A + B], 3).own).toEqual([
				[103, 226, 2],
			]);
	});

	it("moves by 64 letters at most", () => {
		const alike = (n: number) => B.slice(0, n) + letters(20, 5);
		expect(inserted(alike(64), [A, B], 64).own).toEqual([[100, 184, 2]]);
		expect(inserted(alike(65), [A, B], 65).own).toEqual([]);
		const endsAlike = (n: number) => letters(20, 5) + A.slice(-n);
		expect(inserted(endsAlike(64), [A, B], -64).own).toEqual([[100, 184, 2]]);
		expect(inserted(endsAlike(65), [A, B], -65).own).toEqual([]);
	});

	it("stays where the kept copy says something else at its place", () => {
		const laid = (kept: string) =>
			cuts({
				lines: [A + BEGIN + letters(20, 5) + B, A, kept],
				segments: [0, 223, 103, 126, 326 + kept.length - 100, 97],
			})[0].own.length;
		expect(laid(B)).toBe(1);
		expect(laid(`${BEGIN}xx${B.slice(3)}`)).toBe(0);
	});

	it("takes a short run beside it whole", () => {
		expect(
			cuts({
				lines: [A + letters(20, 5) + END + B, A, B],
				segments: [0, 223, 97, 120, 320, 3, 123, 323, 100],
			})[0].runs,
		).toEqual([0, 223, 100, 123, 323, 100]);
	});

	it("moves no further than the runs around it reach", () => {
		const kept = [A, B];
		const below = A + letters(20, 5) + A.slice(-5) + B;
		const above = A + B.slice(0, 5) + letters(20, 5) + B;
		const moved = (copy: string, ...segments: number[]) =>
			cuts({ lines: [copy, ...kept], segments })[0].own.length;
		expect(moved(below, 0, 225, 95, 120, 320, 5, 125, 325, 100)).toBe(1);
		expect(moved(below, 0, 225, 95, 120, 320, 3, 125, 325, 100)).toBe(0);
		expect(moved(above, 0, 225, 100, 100, 325, 5, 130, 330, 95)).toBe(1);
		expect(moved(above, 0, 225, 100, 102, 327, 3, 130, 330, 95)).toBe(0);
	});
});

describe("what a copy says that stands outside its chain", () => {
	const OTHER = letters(50, 5);
	/** A glued copy with something between its paragraphs, parts of which stand in block 3, from its beginning on. */
	function found(between: string, ...elsewhere: [at: number, units: number][]) {
		const n = 200 + between.length;
		const asked: number[][] = [];
		const [cut] = cuts({
			lines: [A + between + B, A, B, OTHER],
			segments: [0, n, 100, n - 100, n + 100, 100],
			elsewhere: (from, to) => {
				asked.push([from, to]);
				return elsewhere.flatMap(([at, units]) => [at, n + 200, units]);
			},
		});
		return { ...cut, asked };
	}

	it("goes, and is kept there", () => {
		const { asked, runs, own } = found(OTHER, [100, 50]);
		expect(asked).toEqual([[100, 150]]);
		expect(runs).toEqual([0, 250, 100, 100, 450, 50, 150, 350, 100]);
		expect(own).toEqual([]);
	});

	it("goes but for twelve letters and more around it", () => {
		const [twelve, eleven] = [letters(12, 6), letters(11, 6)];
		expect(found(twelve + OTHER + twelve, [112, 50]).own).toEqual([
			[100, 112, 2],
			[162, 174, 2],
		]);
		expect(found(eleven + OTHER + eleven, [111, 50]).own).toEqual([]);
		expect(found(OTHER + twelve + OTHER, [100, 50], [162, 50])).toMatchObject({
			own: [[150, 162, 2]],
		});
	});

	it("is asked for where an insertion begins once it is put between paragraphs", () => {
		const begin = B.slice(0, 3);
		const asked: number[][] = [];
		const [cut] = cuts({
			lines: [A + begin + letters(20, 5) + B, A, B],
			segments: [0, 223, 103, 126, 326, 97],
			elsewhere: (from, to) => {
				asked.push([from, to]);
				return [100, 300, 23];
			},
		});
		expect(asked).toEqual([[100, 123]]);
		expect(cut).toEqual({
			runs: [0, 223, 100, 100, 300, 23, 123, 323, 3, 126, 326, 97],
			own: [],
		});
	});

	it("is not asked for where it is an edit", () => {
		expect(found(letters(11, 6)).asked).toEqual([]);
	});
});

describe("a block that holds its text twice", () => {
	it("keeps what lies beside the place that goes", () => {
		const [above, below] = [letters(15, 5), letters(25, 6)];
		const laid = {
			lines: [`${above}${A}${C}${A}${below}`],
			segments: [15, 215, 40, 60, 260, 55],
			isWithin: true,
		};
		expect(cuts({ ...laid, which: 0 })).toEqual([
			{
				runs: [15, 215, 40, 60, 260, 55],
				own: [
					[0, 15, 0],
					[115, 340, 0],
				],
			},
		]);
		expect(cuts({ ...laid, which: 1 })).toEqual([
			{
				runs: [215, 15, 40, 260, 60, 55],
				own: [
					[0, 215, 0],
					[315, 340, 0],
				],
			},
		]);
	});

	it("keeps nothing beside a place at its end, and the rest", () => {
		expect(
			cuts({
				lines: [A + A],
				segments: [0, 100, 100],
				which: 1,
				isWithin: true,
			}),
		).toEqual([{ runs: [100, 0, 100], own: [[0, 100, 0]] }]);
		expect(
			cuts({ lines: [A + A], segments: [0, 100, 100], isWithin: true }),
		).toEqual([{ runs: [0, 100, 100], own: [[100, 200, 0]] }]);
	});
});
