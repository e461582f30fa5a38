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

	it("moves by 64 letters at most", () => {
		const [above, below] = [letters(100), letters(100, 1)];
		/** The first run behind a line that begins, or ends, with so many letters of its neighbour. */
		const first = (line: string, goesOn: number) => {
			const n = 200 + line.length;
			const second = [100 + goesOn + line.length, n + 100 + goesOn];
			const runs = [0, n, 100 + goesOn, ...second, 100 - goesOn];
			return moved([above, line, below, above, below], ...runs)[2];
		};
		const own = letters(20, 5);
		expect(first(below.slice(0, 64) + own, 64)).toBe(100);
		expect(first(below.slice(0, 65) + own, 65)).toBe(165);
		expect(first(own + above.slice(-64), -64)).toBe(100);
		expect(first(own + above.slice(-65), -65)).toBe(35);
	});

	it("moves no further than the runs around it reach", () => {
		const [own, begin, end] = [letters(8, 5), B.slice(0, 20), A.slice(-20)];
		const [above, below] = [
			[A, begin + own, B, A, B],
			[A, own + end, B, A, B],
		];
		expect(moved(above, 0, 128, 50, 50, 178, 20, 98, 198, 30)).toStrictEqual([
			0, 128, 50, 78, 178, 50,
		]);
		const torn = [0, 128, 50, 51, 179, 19, 98, 198, 30];
		expect(moved(above, ...torn)).toStrictEqual(torn);
		expect(moved(below, 0, 128, 30, 58, 158, 20, 78, 178, 50)).toStrictEqual([
			0, 128, 50, 78, 178, 50,
		]);
		const short = [0, 128, 30, 58, 158, 19, 78, 178, 50];
		expect(moved(below, ...short)).toStrictEqual(short);
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
