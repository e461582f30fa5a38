import { describe, expect, it } from "vitest";
import { insertionsAtBorders } from "../../../src/find/repeats/insertions.js";
import { letters, linesOf } from "./lines.js";

const [A, B] = [letters(50), `quick${letters(45, 1)}`];

/** The chain of a document's units, and where its gaps lie afterwards: the end of each segment but the last. */
function moved(lines: string[], ...segments: number[]) {
	const { text } = linesOf(...lines);
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	const chain = insertionsAtBorders(text, { segments, matched });
	let sum = 0;
	for (let s = 0; s < chain.segments.length; s += 3) {
		const [first, second, length] = chain.segments.slice(s, s + 3);
		sum += length;
		expect(text.units.slice(first, first + length)).toEqual(
			text.units.slice(second, second + length),
		);
	}
	expect([chain.matched, sum]).toEqual([matched, matched]);
	return chain.segments;
}

describe("what one side alone holds", () => {
	// The heading begins as the paragraph below it does, and its "qu" was taken for the paragraph's.
	const [headed, plain] = [
		[A, "Queen 2", B],
		[A, B],
	];

	it("lies between two blocks, not over the border of one, on the first side", () => {
		expect(moved([...headed, ...plain], 0, 106, 52, 58, 158, 48)).toStrictEqual(
			[0, 106, 50, 56, 156, 50],
		);
	});

	it("does so on the second side", () => {
		expect(moved([...plain, ...headed], 0, 100, 52, 52, 158, 48)).toStrictEqual(
			[0, 100, 50, 50, 156, 50],
		);
	});

	it("does so beside a copy in one line", () => {
		expect(moved([...headed, A + B], 0, 106, 52, 58, 158, 48)).toStrictEqual([
			0, 106, 50, 56, 156, 50,
		]);
	});

	it("begins where the other side has a border, should its own side have none", () => {
		expect(
			moved([A, B, `${A}Queen 2${B}`], 0, 100, 52, 52, 158, 48),
		).toStrictEqual([0, 100, 50, 50, 156, 50]);
	});

	it("moves to the right, too", () => {
		const ends = [`${letters(48)}qu`, "Hello qu", B];
		expect(moved([...ends, ends[0], B], 0, 107, 48, 55, 155, 52)).toStrictEqual(
			[0, 107, 50, 57, 157, 50],
		);
	});

	it("takes over a match that is no more than its own beginning", () => {
		expect(moved(["qu", "Queen 2", B, B], 2, 58, 2, 10, 60, 48)).toStrictEqual([
			8, 58, 50,
		]);
	});

	it("stays where no block begins within reach", () => {
		const [long, line] = [letters(200), letters(60, 2)];
		const inside = `${long.slice(0, 100)}${line}${long.slice(100)}`;
		const segments = [0, 260, 100, 160, 360, 100];
		expect(moved([inside, long], ...segments)).toStrictEqual(segments);
	});

	it("stays where both sides hold something", () => {
		const segments = [0, 106, 52, 58, 161, 48];
		expect(moved([A, "Queen 2", B, A, "quz", B], ...segments)).toStrictEqual(
			segments,
		);
	});
});
