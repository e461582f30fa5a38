import { expect, it } from "vitest";
import { cutInterjections } from "../../../src/find/repeats/interjections.js";
import { letters, linesOf, pairs } from "./lines.js";

const EMBED = "Content blocked by your settings";

/** Paragraphs of so many letters each, the line behind the first so many of them. */
function article(paragraphs: number, times: number, line = EMBED, size = 90) {
	return Array.from({ length: paragraphs }, (_, p) => {
		const paragraph = letters(size, p);
		return p < times ? [paragraph, line] : [paragraph];
	}).flat();
}

function cuts(lines: readonly string[]) {
	const document = linesOf(...lines);
	return pairs(document, cutInterjections(document.text));
}

it("leaves the first of the lines that an embed has left behind six paragraphs", () => {
	expect(cuts(article(6, 6))).toEqual([
		[3, 1],
		[5, 1],
		[7, 1],
		[9, 1],
		[11, 1],
	]);
});

it("leaves five lines", () => {
	expect(cuts(article(5, 5))).toEqual([]);
});

it("asks for the line behind six paragraphs of ten at least", () => {
	expect(cuts(article(10, 6))).toHaveLength(5);
	expect(cuts(article(11, 6))).toEqual([]);
	expect(cuts(article(20, 12))).toHaveLength(11);
	expect(cuts(article(21, 12))).toEqual([]);
});

it("counts every line by itself", () => {
	// Five times one line and six times another among eight paragraphs.
	const lines = (times: number) => [
		...article(8, times),
		...Array.from({ length: 12 }, (_, i) => letters(20, i + 10)),
	];
	expect(cuts(lines(8))).toEqual([]);
	expect(cuts([...article(5, 5), "Advertisement"])).toEqual([]);
	const turns = article(11, 11).map((line, i) =>
		i % 4 === 1 ? "Advertisement" : line,
	);
	expect(cuts(turns)).toEqual([]);
	expect(cuts([...article(8, 8), "Advertisement", "Sign up"])).toHaveLength(7);
});

it("counts no block without a letter", () => {
	expect(cuts([...article(10, 6), "* * *", "—", "…"])).toHaveLength(5);
});

it("leaves a refrain of verse, in which no line is long", () => {
	expect(cuts(article(8, 8, EMBED, 79))).toEqual([]);
	expect(cuts(article(8, 8, EMBED, 80))).toHaveLength(7);
});

it("leaves it where less than .45 of all else stands in long lines", () => {
	// 200 long letters beside 240 or 248 short ones.
	const lines = (size: number) => [
		...article(2, 2, EMBED, 100),
		...Array.from({ length: 8 }, (_, i) => letters(size, i + 10)),
		...Array<string>(4).fill(EMBED),
	];
	expect(cuts(lines(30))).toHaveLength(5);
	expect(cuts(lines(31))).toEqual([]);
	// 180 long letters beside 220 short ones: .45.
	const just = [
		...article(2, 2),
		...[27, 27, 27, 27, 28, 28, 28, 28].map((size, i) => letters(size, i + 10)),
		...Array<string>(4).fill(EMBED),
	];
	expect(cuts(just)).toHaveLength(5);
});

it("leaves a paragraph, however often it comes", () => {
	expect(cuts(article(8, 8, letters(80, 40)))).toEqual([]);
	expect(cuts(article(8, 8, letters(79, 40)))).toHaveLength(7);
});

it("tells lines apart that differ in one letter", () => {
	const lines = article(6, 6).map((line, i) =>
		line === EMBED ? `${line} ${"abcdef"[(i - 1) / 2]}` : line,
	);
	expect(cuts(lines)).toEqual([]);
});

it("tells lines apart that have one hash", () => {
	const [one, other] = ["costarring", "liquid"];
	const lines = [
		...article(6, 0),
		...Array.from({ length: 10 }, () => [one, other]).flat(),
	];
	const expected = Array.from({ length: 9 }, (_, i) => 8 + 2 * i);
	expect(cuts(lines)).toEqual(expected.map((block) => [block, 6]));
});

it("takes 31 characters of Han for a line and 32 for a paragraph", () => {
	const han = (count: number, seed = 0) =>
		Array.from({ length: count }, (_, i) =>
			String.fromCharCode(0x4e00 + seed * 100 + i),
		).join("");
	const lines = (size: number) =>
		Array.from({ length: 6 }, (_, p) => [han(40, p + 1), han(size)]).flat();
	expect(cuts(lines(31))).toHaveLength(5);
	expect(cuts(lines(32))).toEqual([]);
});
