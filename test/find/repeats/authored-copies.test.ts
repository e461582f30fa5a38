import { describe, expect, it } from "vitest";
import { authored } from "./cases.js";
import { letters } from "./lines.js";

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map((n) => letters(100, n));

describe("a piece of two paragraphs", () => {
	/** A block of which parts stand in two others, by these runs. */
	const piece = (
		size: number,
		segments: number[],
		more: { lines?: string[]; similarity?: number | undefined } = {},
	) =>
		authored("contained", {
			lines: more.lines ?? [D, letters(size, 6), E, A, B],
			segments,
			copy: 0,
			similarity: more.similarity ?? 0.9,
		});

	it("goes from eighty letters on, wherever it begins and ends", () => {
		const two = [letters(60, 7), letters(60, 8)];
		const goes = (size: number) => {
			const lines = [D, letters(size, 6), E, ...two];
			return !piece(size, [100, 220 + size, size], { lines });
		};
		expect(goes(80)).toBe(true);
		expect(goes(79)).toBe(false);
	});

	it("goes where it leaves out a heading between, stays where it leaves out words", () => {
		const lines = [D, letters(120, 6), E, A, "Note", B];
		expect(piece(120, [100, 360, 60, 160, 424, 60], { lines })).toBe(false);
		expect(piece(120, [100, 360, 59, 159, 424, 61], { lines })).toBe(true);
		expect(piece(120, [100, 360, 60, 160, 425, 60], { lines })).toBe(true);
		const split = [100, 360, 30, 130, 390, 30, 160, 424, 60];
		expect(piece(120, split, { lines })).toBe(false);
		// All of it stands there: a heading that it lacks is no edit.
		expect(
			piece(120, [100, 360, 60, 160, 424, 60], { lines, similarity: 1 }),
		).toBe(false);
		const above = (...segments: number[]) =>
			authored("contained", {
				lines: [A, "Note", B, E, letters(120, 6)],
				segments,
			});
		expect(above(40, 304, 60, 104, 364, 60)).toBe(false);
		expect(above(40, 304, 59, 104, 363, 61)).toBe(true);
	});

	it("stays where it has other words, figures or sentences", () => {
		const [x, y] = [letters(60, 6), letters(60, 7)];
		const one = (word: string, other: string, similarity?: number) =>
			piece(0, [100, 400, 60, 160 + word.length, 460 + other.length, 60], {
				lines: [
					D,
					`${x} ${word} ${y}`,
					letters(180 - word.length, 8),
					`${x} ${other} ${y}`.slice(0, 90),
					`${x} ${other} ${y}`.slice(90),
				],
				similarity,
			});
		expect(one("colour", "color")).toBe(false);
		expect(one("colour", "color", 1)).toBe(true);
		expect(one("colour", "color", 0.999)).toBe(true);
		expect(one("12", "21")).toBe(true);
		expect(one("Anna", "Petr")).toBe(true);
		expect(one("not", "")).toBe(true);
	});

	it("stays where it has a sentence of its own", () => {
		const [x, y, own] = [letters(60, 6), letters(60, 7), letters(20, 9)];
		const lines = [D, `${x}. ${own}. ${y}`, E, x, y];
		expect(piece(0, [100, 340, 60, 180, 400, 60], { lines })).toBe(true);
	});
});

describe("a block that packs others", () => {
	/** Whether a paragraph stays that packs A and B, with so many words of its own in the midst of A. */
	const packs = (
		own: string,
		kept = "",
		kind: "paragraph" | "code" | "table" = "paragraph",
	) => {
		const [left, right] = [A.slice(0, 50), A.slice(50)];
		const n = 200 + own.length;
		return authored("flattened", {
			lines: [C, [left + own + right + B, { kind }], D, left + kept + right, B],
			segments: [
				...[100, 200 + n, 50],
				...[150 + own.length, 250 + n + kept.length, 50],
				...[200 + own.length, 300 + n + kept.length, 100],
			],
			copy: 0,
		});
	};

	it("quotes them, and stays, with more than forty letters besides", () => {
		expect(packs("")).toBe(false);
		expect(packs(letters(40, 6))).toBe(false);
		expect(packs(letters(41, 6))).toBe(true);
	});

	it("goes where the other says as much at that place", () => {
		expect(packs(letters(70, 6), letters(30, 7))).toBe(false);
		expect(packs(letters(71, 6), letters(30, 7))).toBe(true);
	});

	it("stays in code and tables", () => {
		expect(packs("", "", "code")).toBe(true);
		expect(packs("", "", "table")).toBe(true);
	});

	it("may have an eighth of its length besides where it is long", () => {
		const long = (own: number) =>
			authored("flattened", {
				lines: [
					letters(250, 6) + letters(own, 8) + letters(250, 7),
					A,
					letters(250, 6) + letters(250, 7),
				],
				segments: [0, 600 + own, 250, 250 + own, 850 + own, 250],
				copy: 0,
			});
		expect(long(60)).toBe(false);
		expect(long(61)).toBe(true);
	});

	it("may be less than it has of its own, here and there", () => {
		// The kept copy says fifty letters more at one place; this does not make up for another.
		const [left, right] = [B.slice(0, 50), B.slice(50)];
		const own = letters(41, 6);
		expect(
			authored("flattened", {
				lines: [
					A.slice(0, 50) + own + A.slice(50) + left + right,
					C,
					A,
					left + E.slice(0, 50) + right,
				],
				segments: [0, 341, 50, 91, 391, 100, 191, 541, 50],
				copy: 0,
			}),
		).toBe(true);
	});

	it("may be torn off in the midst of a sentence, at its very end alone", () => {
		// Most of the sentence stands in the other copy: else it were one of its own, and kept.
		const torn = B.slice(0, 80) + letters(70, 6);
		const lines = [A, B, C, D];
		expect(
			authored("flattened", {
				lines: [A + torn, E, ...lines],
				segments: [0, 350, 180],
				copy: 0,
			}),
		).toBe(false);
		expect(
			authored("flattened", {
				lines: [A + torn, C + D, E, ...lines],
				segments: [0, 550, 180, 250, 750, 200],
				copy: 0,
			}),
		).toBe(true);
		expect(
			authored("flattened", {
				lines: [
					A + B,
					C.slice(0, 50) + letters(60, 6) + C.slice(50) + D,
					E,
					...lines,
				],
				segments: [0, 560, 250, 310, 810, 150],
				copy: 0,
			}),
		).toBe(true);
	});
});

describe("a paragraph that holds its text twice", () => {
	/** Whether the first or second of two places in a line stays. */
	const within = (
		copy: 0 | 1,
		line: string,
		segments: number[],
		similarity = 0.9,
	) => authored("within", { lines: [line, B], segments, copy, similarity });
	const twice = (size: number) =>
		within(1, letters(size) + letters(size), [0, size, size]);

	it("loses one of them from fifty letters on", () => {
		expect(twice(50)).toBe(false);
		expect(twice(49)).toBe(true);
	});

	it("loses it whatever is between, up to a tenth", () => {
		for (const copy of [0, 1] as const) {
			expect(within(copy, `${A}7${letters(21, 6)}${A}`, [0, 122, 100])).toBe(
				false,
			);
			expect(within(copy, A + letters(23, 6) + A, [0, 123, 100])).toBe(true);
			const ninety = letters(90) + letters(20, 6) + letters(90);
			expect(within(copy, ninety, [0, 110, 90])).toBe(false);
		}
	});

	it("loses it between sentences, however much is between", () => {
		const beside = letters(85, 6);
		for (const copy of [0, 1] as const) {
			expect(within(copy, `${A}.${beside}.${A}`, [0, 185, 100])).toBe(false);
			const seventy = `${letters(70)}.${letters(60, 6)}.${letters(70)}`;
			expect(within(copy, seventy, [0, 130, 70])).toBe(false);
		}
		expect(within(0, `${A}.${beside}${A}`, [0, 185, 100])).toBe(false);
		expect(within(1, `${A}.${beside}${A}`, [0, 185, 100])).toBe(true);
		expect(within(0, `${A}${beside}.${A}`, [0, 185, 100])).toBe(true);
		expect(within(1, `${A}${beside}.${A}`, [0, 185, 100])).toBe(false);
	});

	it("loses it where the other place begins or ends, too", () => {
		const beside = letters(85, 6);
		expect(within(0, A + A + beside, [0, 100, 100])).toBe(false);
		expect(within(1, A + A + beside, [0, 100, 100])).toBe(true);
		expect(within(1, `${A}${A}.${beside}`, [0, 100, 100])).toBe(false);
		expect(within(1, beside + A + A, [85, 185, 100])).toBe(false);
		expect(within(0, beside + A + A, [85, 185, 100])).toBe(true);
		expect(within(0, `${beside}.${A}${A}`, [85, 185, 100])).toBe(false);
	});

	it("keeps both where they differ in a word or a figure, not in a spelling", () => {
		const [x, y] = [letters(50, 6), letters(50, 7)];
		const differ = (one: string, other: string, similarity?: number) => {
			const n = one.length;
			return within(
				1,
				`${x} ${one} ${y} ${x} ${other} ${y}`,
				[0, 100 + n, 50, 50 + n, 150 + n + other.length, 50],
				similarity,
			);
		};
		expect(differ("Anna", "Petr")).toBe(true);
		expect(differ("12", "21")).toBe(true);
		expect(differ("colour", "color")).toBe(false);
		expect(differ("colour", "color", 1)).toBe(true);
	});
});
