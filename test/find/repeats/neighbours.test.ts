import { describe, expect, it } from "vitest";
import { cutNeighbours } from "../../../src/find/repeats/neighbours.js";
import { letters, linesOf, pairs } from "./lines.js";

/** Blocks that go, each with the block that stays for it. */
function cuts(...lines: Parameters<typeof linesOf>) {
	const document = linesOf(...lines);
	return pairs(document, cutNeighbours(document.text, document.blocks));
}

const LONG = letters(80);
const OTHER = letters(80, 1);
const THIRD = letters(300, 2);

describe("a block that says what the one before it says", () => {
	it("goes, letter for letter", () => {
		const document = linesOf(THIRD, LONG, LONG);
		expect(cutNeighbours(document.text, document.blocks)).toEqual([
			{
				block: 2,
				kind: "repeated-paragraph",
				runs: [380, 300, 80],
				own: [],
			},
		]);
		expect(cuts(LONG, OTHER)).toEqual([]);
		expect(cuts(LONG, `${LONG}s`)).toEqual([]);
		expect(cuts(LONG, `${LONG.slice(0, -1)}é`)).toEqual([]);
	});

	it("goes as often as it comes, and the first of the row stays", () => {
		expect(cuts(LONG, LONG, LONG, OTHER, OTHER)).toEqual([
			[1, 0],
			[2, 0],
			[4, 3],
		]);
	});

	it("stays where something stands between", () => {
		expect(cuts(LONG, OTHER, LONG, OTHER)).toEqual([]);
	});

	it("stays where it says nothing", () => {
		expect(cuts(THIRD, "* * *", "* * *", OTHER)).toEqual([]);
	});

	it("stays in code and tables", () => {
		for (const kind of ["code", "table"] as const)
			expect(cuts(THIRD, [LONG, { kind }], [LONG, { kind }])).toEqual([]);
		expect(cuts([LONG, { kind: "quote" }], [LONG, { kind: "quote" }])).toEqual([
			[1, 0],
		]);
	});

	it("is kept for the one before where it has more markup", () => {
		const marked = (source: number) => ({ end: source, marked: true });
		const row = (one: number, two: number, three: number) => {
			const document = linesOf(LONG, LONG, LONG);
			for (const [b, more] of [one, two, three].entries())
				Object.assign(document.blocks[b], {
					...marked(document.blocks[b].end + more),
				});
			return pairs(document, cutNeighbours(document.text, document.blocks));
		};
		expect(row(0, 4, 2)).toEqual([
			[0, 1],
			[2, 1],
		]);
		expect(row(4, 4, 4)).toEqual([
			[1, 0],
			[2, 0],
		]);
	});
});

describe("a shorter line that comes twice in a row", () => {
	it("goes from prose where it has twenty letters", () => {
		expect(cuts(THIRD, letters(20), letters(20))).toEqual([[2, 1]]);
		expect(cuts(THIRD, letters(19), letters(19))).toEqual([]);
	});

	it("stays in verse, of which less than .45 stands in long lines", () => {
		const line = letters(30);
		const rest = (count: number) => letters(count, 3);
		// 80 long letters of 60 + 37 or 60 + 38 short ones beside them.
		expect(cuts(LONG, line, line, rest(37))).toEqual([[2, 1]]);
		expect(cuts(LONG, line, line, rest(38))).toEqual([]);
	});

	it("stays in verse however often that is", () => {
		const lines = [0, 1, 2, 3, 4, 5].map((seed) => letters(30, seed));
		expect(cuts(...lines.flatMap((line) => [line, line]))).toEqual([]);
		expect(cuts(LONG, LONG, ...lines.flatMap((line) => [line, line]))).toEqual([
			[1, 0],
		]);
	});

	it("goes with two long ones, of one letter too", () => {
		expect(cuts("a", "a", LONG, LONG, "b", "b", OTHER, OTHER)).toEqual([
			[1, 0],
			[3, 2],
			[5, 4],
			[7, 6],
		]);
		expect(cuts(THIRD, "a", "a", LONG, LONG, "b", "b")).toEqual([[4, 3]]);
	});

	it("goes from prose where four lines come so", () => {
		const short = ["a", "b", "c", "d"].flatMap((one) => [one, one]);
		expect(cuts(THIRD, ...short)).toHaveLength(4);
		expect(cuts(THIRD, ...short.slice(0, 6))).toEqual([]);
	});
});

describe("a title that stands twice at the top", () => {
	const [title, lead] = [letters(8), letters(80, 1)];
	const lines = ["one", "two", "three"];

	it("goes above a lead, with a byline or so between", () => {
		expect(cuts(title, title, lead)).toEqual([[1, 0]]);
		expect(cuts(title, title, ...lines, lead)).toEqual([[1, 0]]);
		expect(cuts(`${title}?`, `${title}?`, lead)).toEqual([[1, 0]]);
	});

	it("goes where the paragraphs below are short, and many", () => {
		const short = Array.from({ length: 9 }, (_, i) => letters(70, i + 2));
		const long = letters(40);
		expect(cuts(long, long, lead, ...short)).toEqual([[1, 0]]);
	});

	it("stays as a verse, a cry, and above lines alone", () => {
		expect(cuts(`${title},`, `${title},`, lead)).toEqual([]);
		expect(cuts(letters(7), letters(7), lead)).toEqual([]);
		expect(cuts(title, title, letters(79, 1))).toEqual([]);
		expect(cuts(title, title, ...lines, "four", lead)).toEqual([]);
	});

	it("stays below another line", () => {
		expect(cuts("Song", title, title, lead)).toEqual([]);
	});
});
