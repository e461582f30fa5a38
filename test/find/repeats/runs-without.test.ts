import { describe, expect, it } from "vitest";
import {
	runsWithout,
	type Stretch,
} from "../../../src/find/repeats/foreign.js";
import { comparableLines } from "../../compare/documents.js";

/** A kept line and a copy of it behind, whose letters begin at 26. */
const LETTERS = "abcdefghijklmnopqrstuvwxyz";
const COPY = LETTERS.length;

/** Runs as pieces of the copy, with the piece of the kept line that each stands for. */
function left(
	copy: string,
	runs: readonly [from: number, kept: number, length: number][],
	...stretches: readonly Stretch[]
): string[] {
	const text = comparableLines(LETTERS, copy);
	const flat = runs.flatMap(([from, ...rest]) => [COPY + from, ...rest]);
	const moved = stretches.map(({ from, to }) => ({
		from: COPY + from,
		to: COPY + to,
	}));
	const found = runsWithout(text, flat, moved);
	const pieces: string[] = [];
	for (let s = 0; s < found.length; s += 3) {
		const [from, kept, length] = found.slice(s, s + 3);
		const said = copy.slice(from - COPY, from - COPY + length);
		expect(LETTERS.slice(kept, kept + length)).toBe(said);
		pieces.push(said);
	}
	return pieces;
}

describe("runs without what is the copy's own", () => {
	const whole = [[0, 0, 26]] as [number, number, number][];

	it("are all of them where nothing is", () => {
		expect(left(LETTERS, whole)).toEqual([LETTERS]);
	});

	it("end where it begins, and go on where it ends", () => {
		expect(left(LETTERS, whole, { from: 4, to: 9 })).toEqual([
			"abcd",
			"jklmnopqrstuvwxyz",
		]);
		expect(left(LETTERS, whole, { from: 0, to: 9 })).toEqual([
			"jklmnopqrstuvwxyz",
		]);
		expect(left(LETTERS, whole, { from: 9, to: 26 })).toEqual(["abcdefghi"]);
	});

	it("are none inside it", () => {
		expect(left(LETTERS, whole, { from: 0, to: 26 })).toEqual([]);
		expect(
			left(
				LETTERS,
				[
					[0, 0, 4],
					[6, 6, 4],
					[20, 20, 6],
				],
				{ from: 2, to: 22 },
			),
		).toEqual(["ab", "wxyz"]);
	});

	it("are parted by each of several", () => {
		expect(
			left(LETTERS, whole, { from: 2, to: 4 }, { from: 8, to: 20 }),
		).toEqual(["ab", "efgh", "uvwxyz"]);
	});
});

describe("the run behind what is the copy's own", () => {
	const own = { from: 4, to: 8 };
	const copy = "abcdzzzzijklmnop";

	it("takes letters in front of it that are said there, too", () => {
		expect(left(copy, [[12, 12, 4]], own)).toEqual(["ijklmnop"]);
		expect(
			left(
				copy,
				[
					[0, 0, 4],
					[12, 12, 4],
				],
				own,
			),
		).toEqual(["abcd", "ijklmnop"]);
	});

	it("takes none that the kept line has otherwise", () => {
		expect(left("abcdzzzzijkzmnop", [[12, 12, 4]], own)).toEqual(["mnop"]);
	});

	it("takes none that another run has", () => {
		expect(
			left(
				copy,
				[
					[0, 0, 4],
					[8, 8, 3],
					[12, 12, 4],
				],
				own,
			),
		).toEqual(["abcd", "ijk", "mnop"]);
		expect(
			left(
				"abcdefghijkzzzzjklmnop",
				[
					[0, 0, 11],
					[18, 12, 4],
				],
				{ from: 11, to: 15 },
			),
		).toEqual(["abcdefghijk", "lmnop"]);
	});
});
