import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

// Where a copy reads on behind a kept line, that line ends in a stop: else it is one torn off.
const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));

describe("what a copy says that stands outside its chain", () => {
	const OTHER = letters(50, 5);
	/** A glued copy with something between its paragraphs, parts of which stand in block 3, from its beginning on. */
	function found(between: string, ...elsewhere: [at: number, units: number][]) {
		const n = 200 + between.length;
		const asked: number[][] = [];
		const [cut] = cuts({
			lines: [A + between + B, `${A}.`, B, OTHER],
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

	it("is asked for where an insertion begins once it is put between sentences", () => {
		const begin = B.slice(0, 20);
		const asked: number[][] = [];
		const [cut] = cuts({
			lines: [`${A}.${begin}${letters(8, 5)}.${B}`, A + B],
			segments: [0, 228, 120, 148, 348, 80],
			elsewhere: (from, to) => {
				asked.push([from, to]);
				return [100, 300, 28];
			},
		});
		expect(asked).toEqual([[100, 128]]);
		expect(cut).toEqual({
			runs: [0, 228, 100, 100, 300, 28, 128, 328, 100],
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
