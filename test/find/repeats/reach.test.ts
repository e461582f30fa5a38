import { describe, expect, it } from "vitest";
import { overAlikeBlocks, reachOf } from "../../../src/find/repeats/reach.js";
import { letters, linesOf } from "./lines.js";

const chainOf = (...segments: number[]) => {
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
};
const sized = (...sizes: number[]) =>
	linesOf(...sizes.map((size, seed) => letters(size, seed))).text;

describe("how far a chain may grow", () => {
	it("is to the ends of its blocks", () => {
		const text = sized(100, 50, 100);
		expect(reachOf(text, chainOf(20, 170, 60))).toEqual({
			firstFrom: 0,
			firstTo: 100,
			secondFrom: 150,
			secondTo: 250,
		});
	});

	it("is a fifth and twenty further where the other side goes on longer", () => {
		const text = sized(300, 600, 100, 100, 300);
		// 10 units behind the chain in the first block, 30 in the other.
		expect(reachOf(text, chainOf(230, 910, 60))).toMatchObject({
			firstTo: 290 + 56,
		});
	});

	it("is four hundred units at most", () => {
		const text = sized(1000, 1000);
		expect(reachOf(text, chainOf(450, 1450, 100))).toEqual({
			firstFrom: 50,
			firstTo: 950,
			secondFrom: 1050,
			secondTo: 1950,
		});
	});

	it("is never into the other side", () => {
		const text = sized(100, 100);
		expect(reachOf(text, chainOf(10, 60, 50))).toMatchObject({
			firstTo: 60,
			secondFrom: 60,
		});
	});
});

describe("a chain that begins and ends with its blocks", () => {
	const [head, body, tail] = ["Heading", letters(100), "Note"];
	const { text } = linesOf(head, body, tail, "Else", head, body, tail);
	const [first, second] = [7, 122];

	it("goes on over equal blocks on both sides of it", () => {
		expect(overAlikeBlocks(text, chainOf(first, second, 100))).toEqual({
			segments: [0, 115, 7, first, second, 100, 107, 222, 4],
			matched: 111,
		});
	});

	it("goes on where an edit keeps it from the border by forty units", () => {
		const grown = (from: number, to: number) =>
			overAlikeBlocks(text, chainOf(first + from, second + from, to - from))
				.segments.length / 3;
		expect(grown(40, 60)).toBe(3);
		expect(grown(41, 60)).toBe(2);
		expect(grown(40, 59)).toBe(2);
		expect(grown(41, 59)).toBe(1);
	});

	it("stays as it is where the blocks beside it differ, or there is none", () => {
		const other = linesOf("One", body, "Two", "Three", body, "Four").text;
		const chain = chainOf(3, 111, 100);
		expect(overAlikeBlocks(other, chain)).toBe(chain);
		const alone = linesOf(body, body).text;
		const pair = chainOf(0, 100, 100);
		expect(overAlikeBlocks(alone, pair)).toBe(pair);
		const none = chainOf();
		expect(overAlikeBlocks(alone, none)).toBe(none);
	});

	it("never takes a block for both sides", () => {
		const between = linesOf(body, "Note", body, "Note", body).text;
		const grown = overAlikeBlocks(between, chainOf(0, 104, 100));
		expect(grown.segments).toEqual([0, 104, 100, 100, 204, 4]);
	});
});
