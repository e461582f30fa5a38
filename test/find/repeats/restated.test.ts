import { describe, expect, it } from "vitest";
import { cuts } from "./cuts.js";
import { letters } from "./lines.js";

/**
 * How many runs of the first line go with the third, of so many letters, where the first two
 * lines are a run with the last two. `pieces`: where in the first line what the third holds
 * stands, ten letters each; more than `kept` is in the second line.
 */
function runsOf(kept: number, size: number, ...pieces: number[]): number {
	const lines = [kept, 90, size, 90].map((one, seed) => letters(one, seed));
	const step = Math.floor((size - 10) / (pieces.length - 1));
	const segments = pieces.flatMap((at, i) => [at, kept + 90 + i * step, 10]);
	segments.push(kept + 20, kept + 90 + size, 70);
	const [cut] = cuts({ lines, segments, which: 1, range: [2, 3] });
	return cut.runs.length / 3;
}

describe("a line of a run whose letters stand here and there in a longer one", () => {
	it("is no copy of it: a title and the sentence that restates it", () => {
		expect(runsOf(60, 40, 0, 20, 40)).toBe(0);
		expect(runsOf(200, 40, 0, 80, 160)).toBe(0);
	});

	it("is one where that is not half as long again", () => {
		expect(runsOf(59, 40, 0, 20, 40)).toBeGreaterThan(0);
	});

	it("is one where the letters stand in few places", () => {
		expect(runsOf(60, 20, 0, 40)).toBeGreaterThan(0);
	});

	it("is one where some of them stand in the next line", () => {
		expect(runsOf(60, 40, 0, 20, 40 + 20)).toBeGreaterThan(0);
	});
});
