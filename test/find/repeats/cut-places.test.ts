import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));

describe("an insertion inside a paragraph whose neighbours begin or end alike", () => {
	// Long enough to be copies, though the chain takes their ends for those of the insertion.
	const [A, B] = [0, 1].map((seed) => letters(150, seed));
	/**
	 * A glued copy of two sentences, one paragraph of the kept copy, with `own` between them, of
	 * which the chain's first run goes on so many letters.
	 */
	function inserted(own: string, goesOn: number, kept = B) {
		const copy = A + own + B;
		const n = copy.replaceAll(".", "").length;
		const size = n - 300;
		const first = 150 + goesOn;
		const from = first + kept.length - 150;
		return cuts({
			lines: [copy, A + kept],
			segments: [...[0, n, first], ...[first + size, n + from, 150 - goesOn]],
		})[0];
	}
	/** Twenty letters as the paragraph goes on, or ended, and eight others. */
	const [BEGIN, END] = [B.slice(0, 20), A.slice(-20)];
	const OTHER = letters(8, 5);

	it("begins and ends with a sentence", () => {
		expect(inserted(`.${BEGIN}${OTHER}.`, 20)).toEqual({
			runs: [0, 328, 150, 178, 478, 20, 198, 498, 130],
			own: [[150, 178, 2]],
		});
		expect(inserted(`.${OTHER}${END}.`, -20)).toEqual({
			runs: [0, 328, 150, 178, 478, 150],
			own: [[150, 178, 2]],
		});
		for (const own of [`.${BEGIN}${OTHER}`, `${BEGIN}${OTHER}.`])
			expect(inserted(own, 20).own).toEqual([]);
	});

	it("goes as an edit where it is not between sentences", () => {
		expect(inserted(BEGIN + OTHER, 20)).toEqual({
			runs: [0, 328, 170, 198, 498, 130],
			own: [],
		});
	});

	it("stays where the chain has it if it is longer than a sentence", () => {
		for (const mark of ["", "."])
			expect(inserted(mark + BEGIN + letters(100, 5), 20).own).toEqual([
				[170, 290, 2],
			]);
	});

	it("moves by 64 letters at most", () => {
		const alike = (n: number) =>
			inserted(`.${B.slice(0, n)}${letters(20, 5)}.`, n).own;
		expect(alike(64)).toEqual([[150, 234, 2]]);
		expect(alike(65)).toEqual([]);
		const endsAlike = (n: number) =>
			inserted(`.${letters(20, 5)}${A.slice(-n)}.`, -n).own;
		expect(endsAlike(64)).toEqual([[150, 234, 2]]);
		expect(endsAlike(65)).toEqual([]);
	});

	it("stays where the kept copy says something else at its place", () => {
		const laid = (kept: string) =>
			inserted(`.${BEGIN}${OTHER}.`, 20, kept).own.length;
		expect(laid(B)).toBe(1);
		expect(laid(`${BEGIN}xx${B.slice(20)}`)).toBe(0);
	});

	it("takes a short run beside it whole", () => {
		expect(
			cuts({
				lines: [`${A}.${OTHER}${END}.${B}`, A + B],
				segments: [0, 328, 130, 158, 458, 20, 178, 478, 150],
			})[0].runs,
		).toEqual([0, 328, 150, 178, 478, 150]);
	});

	it("moves no further than the runs around it reach", () => {
		const moved = (own: string, ...segments: number[]) =>
			cuts({ lines: [`${A}.${own}.${B}`, A + B], segments })[0].own.length;
		const below = OTHER + END;
		expect(moved(below, 0, 328, 130, 158, 458, 20, 178, 478, 150)).toBe(1);
		expect(moved(below, 0, 328, 130, 158, 458, 18, 178, 478, 150)).toBe(0);
		const above = BEGIN + OTHER;
		expect(moved(above, 0, 328, 150, 150, 478, 20, 198, 498, 130)).toBe(1);
		expect(moved(above, 0, 328, 150, 152, 480, 18, 198, 498, 130)).toBe(0);
	});
});

describe("an insertion between two paragraphs", () => {
	it("stays between them, whatever sentences end near it", () => {
		const own = B.slice(0, 20) + letters(8, 5);
		const copy = `${A}${own.slice(0, 10)}.${own.slice(10)}${B.slice(0, 10)}.${B.slice(10)}`;
		expect(
			cuts({
				lines: [copy, A, B],
				segments: [0, 228, 100, 128, 328, 100],
			})[0],
		).toEqual({
			runs: [0, 228, 100, 128, 328, 100],
			own: [[100, 128, 2]],
		});
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
			runs: [0, 228, 100, 100, 300, 28, 128, 328, 20, 148, 348, 80],
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
