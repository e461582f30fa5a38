import { describe, expect, it } from "vitest";
import { elsewhereIn } from "../../../src/find/repeats/elsewhere.js";
import { CUT, KEPT } from "../../../src/find/repeats/roles.js";
import { letters, linesOf } from "./lines.js";

/** Where units `from` to `to` of a document of such lines stand besides, by these chains, with these blocks gone and these known to stay. */
function place(
	lines: readonly string[],
	[from, to]: [number, number],
	chains: number[][] = [],
	gone: number[] = [],
	kept: number[] = [],
): number[] {
	const { text, blocks } = linesOf(...lines);
	const roles = new Uint8Array(blocks.length);
	for (const block of gone) roles[block] = CUT;
	for (const block of kept) roles[block] = KEPT;
	const found = chains.map((segments) => ({ segments, matched: 0 }));
	return elsewhereIn(text, found, roles)(from, to, 0.9);
}

/** Lines of so many letters each. */
const sized = (...sizes: number[]) =>
	sizes.map((size, seed) => letters(size, seed));

describe("a short stretch that no chain holds", () => {
	const A = letters(100);
	const title = letters(48, 1);

	it("stands in a line that says the same, whole", () => {
		expect(place([A + title, A, title], [100, 148])).toEqual([100, 248, 48]);
		expect(place([A + title, A, `${title}x`], [100, 148])).toEqual([]);
		expect(place([A + title, A, title.slice(1)], [100, 148])).toEqual([]);
	});

	it("stands in the first such line that stays", () => {
		const lines = [A + title, title, A, title];
		expect(place(lines, [100, 148])).toEqual([100, 148, 48]);
		expect(place(lines, [100, 148], [], [1])).toEqual([100, 296, 48]);
		expect(place(lines, [100, 148], [], [1, 3])).toEqual([]);
	});

	it("is looked for in the first sixteen such lines", () => {
		const lines = [A + title, ...Array<string>(17).fill(title)];
		const gone = Array.from({ length: 16 }, (_, i) => i + 1);
		expect(place(lines, [100, 148], [], gone.slice(0, 15))).toEqual([
			100,
			148 + 15 * 48,
			48,
		]);
		expect(place(lines, [100, 148], [], gone)).toEqual([]);
	});

	it("has 48 letters at most: longer ones have chains", () => {
		const long = letters(49, 1);
		expect(place([A + long, A, long], [100, 149])).toEqual([]);
		expect(place([A + long, A, long], [100, 149], [[100, 249, 49]])).toEqual([
			100, 249, 49,
		]);
	});
});

describe("a stretch that a chain holds", () => {
	const lines = sized(300, 60, 60, 200);
	/** Where a stretch stands once a line that says more is known to stay. */
	const beside = (
		stretch: [number, number],
		chains: number[][],
		kept: number[] = [3],
	) => place(lines, stretch, chains, [], kept);

	it("stands on the other side of it, whichever that is", () => {
		expect(place(lines, [100, 160], [[100, 300, 60]])).toEqual([100, 300, 60]);
		expect(beside([300, 360], [[100, 300, 60]], [0])).toEqual([300, 100, 60]);
	});

	it("stands in a line that says more only where that is known to stay", () => {
		const run = [100, 440, 60];
		expect(beside([100, 160], [run])).toEqual(run);
		expect(beside([100, 160], [run], [])).toEqual([]);
		expect(place(lines, [100, 160], [run], [3])).toEqual([]);
		/** A line of sixty letters that stands in one of so many, not yet decided. */
		const inLine = (size: number) =>
			place(sized(60, 100, size), [0, 60], [[0, 160, 60]]);
		expect(inLine(66)).toEqual([0, 160, 60]);
		expect(inLine(67)).toEqual([]);
	});

	it("may be the midst of a run", () => {
		expect(beside([100, 160], [[80, 420, 100]])).toEqual([100, 440, 60]);
		expect(beside([100, 160], [[20, 420, 20, 80, 450, 90]])).toEqual([
			100, 470, 60,
		]);
	});

	it("stands there by nine letters of ten", () => {
		expect(place(lines, [100, 160], [[103, 303, 54]])).toEqual([103, 303, 54]);
		expect(place(lines, [100, 160], [[103, 303, 53]])).toEqual([]);
		expect(place(lines, [100, 160], [[200, 303, 57]])).toEqual([]);
		expect(place(lines, [100, 160], [[160, 300, 60]])).toEqual([]);
		expect(place(lines, [100, 160], [[40, 300, 60]])).toEqual([]);
	});

	it("may stand in several lines, one after the other, by any chain", () => {
		const two = [100, 300, 60, 160, 360, 60];
		const chains = [
			[160, 360, 60],
			[100, 300, 60],
		];
		expect(place(lines, [100, 220], [two])).toEqual(two);
		expect(place(lines, [100, 220], chains)).toEqual(two);
		expect(place(lines, [100, 220], chains, [2])).toEqual([]);
		expect(place(lines, [100, 220], chains, [1])).toEqual([]);
	});

	it("stands nowhere where lines that it goes over have gone", () => {
		const over = [[100, 300, 120]];
		expect(place(lines, [100, 220], over)).toEqual([100, 300, 120]);
		expect(place(lines, [100, 220], over, [1])).toEqual([]);
		expect(place(lines, [100, 220], over, [2])).toEqual([]);
		expect(place(lines, [100, 220], over, [3])).toEqual([100, 300, 120]);
	});

	it("is not made up of phrases that others use too", () => {
		const phrases = [[100, 430, 60, 160, 520, 60]];
		expect(beside([100, 220], phrases)).toEqual([]);
		// The first sixty letters are a whole line.
		expect(beside([100, 220], [[100, 300, 54, 154, 420, 66]])).toEqual([]);
	});

	it("stands in the longer of two places that begin alike", () => {
		const short = [100, 300, 60];
		const long = [100, 420, 110];
		for (const chains of [
			[short, long],
			[long, short],
		])
			expect(beside([100, 210], chains)).toEqual(long);
	});

	it("stands in no place that another one overlaps", () => {
		const one = [100, 300, 60];
		const other = [101, 420, 110];
		expect(beside([101, 211], [other])).toEqual(other);
		expect(beside([100, 211], [other, one])).toEqual([]);
	});
});

describe("a stretch of a long document", () => {
	const lines = sized(900, 56, 44, 900);

	it("is found wherever it lies", () => {
		const two = [200, 900, 56, 256, 956, 44];
		expect(place(lines, [200, 300], [two])).toEqual(two);
		const run = [10, 1010, 800];
		for (const [from, to] of [
			[10, 110],
			[200, 300],
			[300, 400],
			[412, 512],
			[512, 612],
			[300, 700],
			[700, 810],
		])
			expect(place(lines, [from, to], [run], [], [3])).toEqual([
				from,
				1000 + from,
				to - from,
			]);
	});

	it("is followed through 64 runs that lie near it, and no more", () => {
		const chance = Array<number[]>(63).fill([0, 1200, 5]);
		const run = [100, 1000, 60];
		const follow = (...chains: number[][]) =>
			place(lines, [100, 160], chains, [], [3]);
		expect(follow(...chance, run)).toEqual(run);
		expect(follow([0, 1200, 5], ...chance, run)).toEqual([]);
	});
});
