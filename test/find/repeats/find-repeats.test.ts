import { describe, expect, it } from "vitest";
import { findMatches, type Matches } from "../../../src/compare/matches.js";
import { findRepeats } from "../../../src/find/repeats/find-repeats.js";
import { linesOf } from "./lines.js";

/** The blocks that go from lines in a first round, in order. */
function found(lines: Parameters<typeof linesOf>) {
	const { text, blocks, input } = linesOf(...lines);
	const { cuts } = findRepeats(text, blocks, input, 0.9);
	return cuts.map(({ block }) => block).sort((a, b) => a - b);
}

/** A paragraph that shares no phrase with one of another seed. */
function paragraph(seed: number, size = 100): string {
	let line = "";
	for (
		let at = seed * 7919 + 1;
		line.length < size;
		at = (at * 48271) % 2147483647
	)
		line += String.fromCharCode(97 + (at % 26));
	return line;
}
const sentence = (seed: number, size?: number) => `${paragraph(seed, size)}.`;
const [A, B, C, D, E, F] = [1, 2, 3, 4, 5, 6].map((seed) => sentence(seed));

describe("a round of finding", () => {
	it("takes lines between paragraphs alone, where there are some", () => {
		const line = "Read more here";
		const paragraphs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => sentence(seed));
		const lines = [...paragraphs.flatMap((one) => [one, line]), A, A];
		expect(found(lines)).toEqual([3, 5, 7, 9, 11, 13, 15]);
	});

	it("takes equal neighbours alone, where there are some", () => {
		expect(found([A, A, B, C, D, E, B])).toEqual([1]);
		expect(found([A, B, C, D, E, B])).toEqual([5]);
	});

	it("takes a lead that comes as a caption alone, where it does", () => {
		expect(found([A, B, A, C, A, D, E, F, B])).toEqual([2, 4]);
	});

	it("goes by what is known to stand twice", () => {
		const { text, blocks, input } = linesOf(A, B, C, A, B);
		const round = (known: Matches | null) =>
			findRepeats(
				text,
				blocks,
				input,
				0.9,
				known && { matches: known, chains: null },
			).cuts.length;
		expect(round(null)).toBe(2);
		expect(round(findMatches(text))).toBe(2);
		expect(round(findMatches(linesOf(A, B, C).text))).toBe(0);
	});

	it("tells what stands twice where it is known", () => {
		const matches = (lines: string[]) => {
			const { text, blocks, input } = linesOf(...lines);
			return findRepeats(text, blocks, input, 0.9).twice?.matches.count;
		};
		expect(matches([A, B, C, A, B])).toBe(1);
		expect(matches([A, B, C])).toBe(0);
		expect(matches([A, A, B])).toBe(undefined);
	});
});

describe("a body of lines", () => {
	const lines = (size: number, from: number) =>
		[0, 1, 2].map((i) => paragraph(from + i, size));
	const han = (size: number, from: number) =>
		[0, 1, 2].map((i) =>
			[...paragraph(from + i, size)]
				.map((letter, at) =>
					String.fromCharCode(
						0x4e00 + letter.charCodeAt(0) * 29 + at * 7 + from,
					),
				)
				.join(""),
		);

	it("is found twice where a line has forty letters, sixteen of Han", () => {
		for (const [make, size] of [
			[lines, 40],
			[han, 16],
		] as const) {
			const body = make(size, 1);
			expect(found([...body, ...body])).toEqual([3, 4, 5]);
			const short = make(size - 1, 1);
			expect(found([...short, ...short])).toEqual([]);
		}
	});
});

describe("paragraphs that stand twice, each for itself", () => {
	const far = (seed: number) => [sentence(seed, 300), sentence(seed + 1, 300)];

	it("go one by one where other things stand between", () => {
		expect(found([D, A, E, B, F, A, ...far(20), B, sentence(30, 400)])).toEqual(
			[5, 8],
		);
	});

	it("go with their neighbours where these do", () => {
		const lines = [D, A, B, E, C, F, A, B, ...far(20), C, sentence(30, 900)];
		expect(found(lines)).toEqual([6, 7, 10]);
	});

	it("take the short lines with them that stand below", () => {
		const note = sentence(40, 60);
		const lines = [D, A, B, note, E, C, F, A, B, note, ...far(20), C];
		expect(found([...lines, sentence(30, 900)])).toEqual([7, 8, 9, 12]);
		const above = [D, note, A, B, E, C, F, note, A, B, ...far(20), C];
		expect(found([...above, sentence(30, 900)])).toEqual([12]);
	});

	it("stay where they go over the border of two others", () => {
		const line = paragraph(60, 40);
		const others = [D + line.slice(0, 20), line.slice(20) + E];
		expect(found([C, line, F, ...others])).toEqual([]);
		expect(found([...others, F, line, C])).toEqual([]);
	});

	it("go where a paragraph says all of it twice", () => {
		expect(found([C, `${A} ${A}`, D])).toEqual([1]);
	});

	it("go where each is a sentence of another paragraph, above it or below", () => {
		const holding = [`${D} ${A} ${E}`, `${F} ${B} ${sentence(9)}`];
		expect(found([C, ...holding, sentence(10), A, B])).toEqual([4, 5]);
		expect(found([C, A, B, sentence(10), ...holding])).toEqual([1, 2]);
	});

	it("go, word for word, where the paragraph that packs them quotes", () => {
		const quoting = `${A.slice(0, 50)} ${paragraph(11, 60)} ${A.slice(50)} ${B}`;
		expect(found([C, quoting, D, E, A, sentence(12), B])).toEqual([6]);
	});
});

describe("copies that are found by the blocks which they share", () => {
	it("go where the body stands three times, glued and in lines", () => {
		const body = [A, B, C];
		expect(found([body.join(" "), "Title", ...body, ...body])).toEqual([
			0, 5, 6, 7,
		]);
		expect(found([...body, body.join(" "), D, body.join(" ")])).toEqual([3, 5]);
	});

	it("go where a block packs the beginning of the next", () => {
		const glued = `${A} ${B} ${C.slice(0, 30)}`;
		const { text, blocks, input } = linesOf(glued, D, A, B, C);
		const { cuts } = findRepeats(text, blocks, input, 0.9);
		expect(cuts.map(({ block, runs }) => [block, runs])).toEqual([
			[0, [0, 330, 230]],
		]);
	});
});

describe("what differs in a copy", () => {
	/** Whether eighteen letters are aligned that stand in the midst of so many others on both sides, all within one sentence. */
	const aligns = (matched: number, others: number) => {
		const gap = (seed: number) =>
			paragraph(seed, 45) +
			paragraph(13, 18) +
			paragraph(seed + 1, others - 63);
		const [above, below] = [10, 11].map((seed) => paragraph(seed, matched / 2));
		const copy = above + gap(20) + below;
		const kept = [
			above.slice(0, 32),
			above.slice(32) + gap(30) + below.slice(0, -32),
			below.slice(-32),
		];
		const { text, blocks, input } = linesOf(copy, D, ...kept);
		const { cuts } = findRepeats(text, blocks, input, 0.9);
		expect(cuts).toHaveLength(1);
		return cuts[0].runs.includes(matched / 2 + 45);
	};

	it("is aligned within 64 cells a letter that matches", () => {
		expect(aligns(200, 113)).toBe(true);
		expect(aligns(200, 114)).toBe(false);
	});
});

describe("a body that stands glued, in lines and in lines of another order", () => {
	const body = Array.from({ length: 12 }, (_, i) => sentence(i + 1));
	const mixed = [0, 6, 1, 7, 2, 8, 3, 9, 4, 10, 5, 11].map((i) => body[i]);

	it("stays in one place, whichever comes first", () => {
		const below = [...body.keys()].map((i) => i + 14);
		expect(found([body.join(" "), ...body, "Title", ...mixed])).toEqual([
			0,
			...below,
		]);
		expect(found([...mixed, "Title", ...body, body.join(" ")])).toEqual([
			...body.keys(),
			25,
		]);
	});
});
