import { describe, expect, it } from "vitest";
import { cutNeighbours } from "../../../src/find/repeats/neighbours.js";
import { letters, linesOf, pairs } from "./lines.js";

/** Blocks that go, each with the block that stays for it. */
function cuts(...lines: Parameters<typeof linesOf>) {
	const document = linesOf(...lines);
	return pairs(document, cutNeighbours(document.text, document.blocks));
}

/** Lines of forty letters, no two alike: with them a text is no prose. */
const VERSE = Array.from({ length: 24 }, (_, i) => letters(40, i));
const TWICE = [letters(80, 30), letters(80, 30)];
const ALSO = [letters(80, 31), letters(80, 31)];
const LINE = [letters(25, 32), letters(25, 32)];
const CRY = [letters(9, 33), letters(9, 33)];
const at = VERSE.length;

describe("in verse, of a line that comes twice", () => {
	it("neither goes", () => {
		expect(cuts(...VERSE, ...LINE)).toEqual([]);
	});

	it("neither goes for one paragraph that is doubled, which does", () => {
		expect(cuts(...VERSE, ...TWICE, ...LINE)).toEqual([[at + 1, at]]);
	});

	it("one goes where two paragraphs are doubled: the document is doubled block by block", () => {
		expect(cuts(...VERSE, ...TWICE, ...ALSO, ...LINE, ...CRY)).toEqual([
			[at + 1, at],
			[at + 3, at + 2],
			[at + 5, at + 4],
			[at + 7, at + 6],
		]);
	});
});

describe("in prose, of a cry that comes twice", () => {
	const prose = [letters(400, 40), letters(400, 41)];

	it("neither goes", () => {
		expect(cuts(...prose, ...CRY)).toEqual([]);
		expect(cuts(...prose, ...TWICE, ...CRY)).toEqual([[3, 2]]);
	});

	it("one goes where two paragraphs of eighty letters are doubled", () => {
		expect(cuts(...prose, ...TWICE, ...ALSO, ...CRY)).toHaveLength(3);
		const shorter = [letters(79, 31), letters(79, 31)];
		expect(cuts(...prose, ...TWICE, ...shorter, ...CRY)).toHaveLength(2);
	});

	it("one goes where four lines are doubled", () => {
		const lines = [50, 51, 52].flatMap((seed) => [
			letters(9, seed),
			letters(9, seed),
		]);
		expect(cuts(...prose, ...lines)).toEqual([]);
		expect(cuts(...prose, ...lines, ...CRY)).toHaveLength(4);
	});
});

it("a doubled title has a paragraph below it that is twice as long", () => {
	const title = [letters(60, 1), letters(60, 1)];
	expect(cuts(...title, letters(120, 2), ...VERSE)).toEqual([[1, 0]]);
	expect(cuts(...title, letters(119, 2), ...VERSE)).toEqual([]);
});
