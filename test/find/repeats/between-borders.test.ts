import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

const [A, B] = [0, 1].map((seed) => letters(100, seed));

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
		const between = {
			runs: [0, 328, 150, 178, 478, 150],
			own: [[150, 178, 2]],
		};
		expect(inserted(`.${BEGIN}${OTHER}.`, 20)).toEqual(between);
		expect(inserted(`.${OTHER}${END}.`, -20)).toEqual(between);
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

	it("moves no further than leaves a letter of the runs around it", () => {
		const moved = (own: string, ...segments: number[]) =>
			cuts({ lines: [`${A}.${own}.${B}`, A + B], segments })[0].own.length;
		const below = OTHER + END;
		expect(moved(below, 0, 328, 130, 158, 458, 21, 179, 479, 149)).toBe(1);
		expect(moved(below, 0, 328, 130, 158, 458, 20, 178, 478, 150)).toBe(0);
		const above = BEGIN + OTHER;
		expect(moved(above, 0, 328, 149, 149, 477, 21, 198, 498, 130)).toBe(1);
		expect(moved(above, 0, 328, 150, 150, 478, 20, 198, 498, 130)).toBe(0);
	});
});

describe("an insertion between two paragraphs", () => {
	it("stays between them, whatever sentences end near it", () => {
		const own = B.slice(0, 20) + letters(8, 5);
		const copy = `${A}${own.slice(0, 10)}.${own.slice(10)}${B.slice(0, 10)}.${B.slice(10)}`;
		expect(
			cuts({
				lines: [copy, `${A}.`, B],
				segments: [0, 228, 100, 128, 328, 100],
			})[0],
		).toEqual({
			runs: [0, 228, 100, 128, 328, 100],
			own: [[100, 128, 2]],
		});
	});
});
