import { describe, expect, it } from "vitest";
import {
	overAlikeBlocks,
	reachOf,
	withoutChanceEnd,
} from "../../../src/find/repeats/reach.js";
import { letters, linesOf } from "./lines.js";

const chainOf = (...segments: number[]) => {
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
};
const sized = (...sizes: number[]) =>
	linesOf(...sizes.map((size, seed) => letters(size, seed))).text;

describe("the letters by which a chain runs over into the next block", () => {
	const text = sized(100, 50, 100, 3);
	const end = (...segments: number[]) =>
		withoutChanceEnd(text, chainOf(...segments)).segments;

	it("are left out where they are four at most", () => {
		expect(end(20, 160, 84)).toEqual([20, 160, 80]);
		expect(end(20, 160, 85)).toEqual([20, 160, 85]);
		expect(end(20, 160, 80)).toEqual([20, 160, 80]);
	});

	it("stay where they are the block, and on the later side", () => {
		const short = sized(100, 3, 200);
		const chain = chainOf(40, 120, 63);
		expect(withoutChanceEnd(short, chain)).toEqual(chain);
		expect(end(20, 170, 82)).toEqual([20, 170, 80]);
		expect(end(10, 172, 80)).toEqual([10, 172, 80]);
	});
});

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
		expect(overAlikeBlocks(other, chain)).toEqual(chain);
		const alone = linesOf(body, body).text;
		const pair = chainOf(0, 100, 100);
		expect(overAlikeBlocks(alone, pair)).toEqual(pair);
		const none = chainOf();
		expect(overAlikeBlocks(alone, none)).toBe(none);
	});

	it("goes on over a line that one side of seventeen blocks alone has to a longer one, not to a shorter", () => {
		const grown = (line: string, blocks = 17) => {
			const long = Array.from({ length: blocks }, (_, i) => letters(40, i));
			const more = linesOf(...long, "Heading", line, "Else", ...long, line);
			const size = blocks * 40;
			const chain = chainOf(0, size + 11 + line.length, size);
			return overAlikeBlocks(more.text, chain).segments.length / 3;
		};
		expect(grown(letters(24, 2))).toBe(2);
		expect(grown(letters(23, 2))).toBe(1);
		expect(grown(letters(24, 2), 16)).toBe(1);
	});

	it("goes on over one edited line, and one more for sixteen blocks that it spans", () => {
		const grown = (blocks: number) => {
			const long = Array.from({ length: blocks }, (_, i) => letters(40, i));
			const ends = (edit: string) =>
				[5, 6, 7].map((seed) => `${letters(30, seed)}${edit}`);
			const more = linesOf(...long, ...ends("x"), ...long, ...ends("y")).text;
			const size = blocks * 40;
			const chain = chainOf(0, size + 93, size);
			return overAlikeBlocks(more, chain).segments.length / 3 - 1;
		};
		expect(grown(16)).toBe(1);
		expect(grown(17)).toBe(2);
	});

	it("takes in the lines of its gaps that say the same, but for an edit, in their order", () => {
		const [one, two] = [letters(30, 3), letters(30, 4)];
		const gap = [one, "Short", two];
		const edited = [`${one}s`, "Short", two];
		const more = linesOf(body, ...gap, tail, body, ...edited, tail).text;
		const chain = chainOf(0, 169, 100, 165, 335, 4);
		expect(overAlikeBlocks(more, chain).segments).toEqual([
			0, 169, 100, 100, 269, 30, 130, 300, 5, 135, 305, 30, 165, 335, 4,
		]);
		const turned = linesOf(body, one, two, tail, body, two, one, tail).text;
		expect(
			overAlikeBlocks(turned, chainOf(0, 164, 100, 160, 324, 4)).segments,
		).toEqual([0, 164, 100, 130, 264, 30, 160, 324, 4]);
	});

	it("never takes a block for both sides", () => {
		const between = linesOf(body, "Note", body, "Note", body).text;
		const grown = overAlikeBlocks(between, chainOf(0, 104, 100));
		expect(grown.segments).toEqual([0, 104, 100, 100, 204, 4]);
	});
});

describe("a line with an edit beside such a chain", () => {
	const body = letters(100);
	/** The runs that the chain of two equal paragraphs gains over the line behind them, and over the line before. */
	function gained(one: string, other: string): number[][] {
		const behind = linesOf(body, one, "Else", body, other).text;
		const second = 100 + one.length + 4;
		const chain = chainOf(0, second, 100);
		const before = linesOf(one, body, "Else", other, body).text;
		const turned = chainOf(one.length, one.length + 104 + other.length, 100);
		const after = overAlikeBlocks(behind, chain);
		const ahead = overAlikeBlocks(before, turned);
		const rest = (runs: number[], at: [number, number]) => {
			const triples: number[] = [];
			for (let s = 0; s < runs.length; s += 3)
				if (runs[s + 2] < 100)
					triples.push(runs[s] - at[0], runs[s + 1] - at[1], runs[s + 2]);
			expect(triples.length).toBe(runs.length - 3);
			return triples;
		};
		return [
			rest(after.segments, [100, second + 100]),
			rest(ahead.segments, [0, one.length + 104]),
		];
	}
	const twice = (...runs: number[]) => [runs, runs];

	it("belongs to it, but for the edit", () => {
		expect(
			gained(
				`${letters(20)}xxxx${letters(20, 2)}`,
				`${letters(20)}yyyyy${letters(20, 2)}`,
			),
		).toEqual(twice(0, 0, 20, 24, 25, 20));
		expect(gained(`${letters(30)}x`, `${letters(30)}yy`)).toEqual(
			twice(0, 0, 30),
		);
		expect(gained(`x${letters(30)}`, `yy${letters(30)}`)).toEqual(
			twice(1, 2, 30),
		);
	});

	it("is as long as the other, and alike, by three quarters", () => {
		const half = letters(15);
		const other = letters(15, 2);
		expect(
			gained(`${half}${other}`, `${half}${"z".repeat(10)}${other}`),
		).toEqual(twice(0, 0, 15, 15, 25, 15));
		expect(
			gained(`${half}${other}`, `${half}${"z".repeat(11)}${other}`),
		).toEqual(twice());
		expect(
			gained(
				`${half}${"x".repeat(11)}${other}`,
				`${half}${"z".repeat(11)}${other}`,
			),
		).toEqual(twice());
	});

	it("has 24 letters at least: numbered headings are two", () => {
		expect(gained(`${letters(23)}x`, `${letters(23)}y`)).toEqual(
			twice(0, 0, 23),
		);
		expect(gained(`${letters(22)}x`, `${letters(22)}y`)).toEqual(twice());
	});

	it("is one line, not two in a row", () => {
		const line = (end: string, seed = 0) => letters(40, seed) + end;
		const { text } = linesOf(
			body,
			line("a"),
			line("b", 2),
			"Else",
			body,
			line("c"),
			line("d", 2),
		);
		const chain = chainOf(0, 186, 100);
		expect(overAlikeBlocks(text, chain).segments).toEqual([
			0, 186, 100, 100, 286, 40,
		]);
	});
});
