import { describe, expect, it } from "vitest";
import type { Shape } from "../../../src/find/repeats/candidate.js";
import { Copies } from "../../../src/find/repeats/copies.js";
import { copySides } from "../../../src/find/repeats/copy-side.js";
import { CUT, KEPT } from "../../../src/find/repeats/roles.js";
import { type Side, sideOf } from "../../../src/find/repeats/side.js";
import type { SourceBlock } from "../../../src/read/source-block.js";
import { letters, linesOf } from "./lines.js";

type Roles = Record<number, number>;

/** Which side of a candidate goes rather than the other: 0, 1 or neither, null. */
function goes(...one: Parameters<typeof sidesOf>): number | null {
	return sidesOf(...one)[0]?.which ?? null;
}

/** The sides of a candidate that may go, the one that does first. */
function sidesOf(
	lines: Parameters<typeof linesOf>,
	shape: Shape,
	segments: number[],
	roles: Roles = {},
	others: number[][] = [],
): Side[] {
	const { text, blocks } = linesOf(...lines);
	const chainOf = (runs: number[]) => {
		let matched = 0;
		for (let s = 2; s < runs.length; s += 3) matched += runs[s];
		return { segments: runs, matched };
	};
	const chain = chainOf(segments);
	const [first, second] = [sideOf(text, chain, 0), sideOf(text, chain, 1)];
	const candidate = { shape, chain, first, second, copy: null };
	const copies = new Copies(text, [chain, ...others.map(chainOf)]);
	const decided = new Uint8Array(blocks.length);
	for (const [b, role] of Object.entries(roles)) decided[Number(b)] = role;
	return copySides(text, blocks, candidate, copies, decided);
}

const [A, B, C] = [0, 1, 2].map((seed) => letters(100, seed));
const SHORT = letters(79, 3);

describe("of two places that say the same", () => {
	it("the later goes", () => {
		expect(goes([A, B, A], "pair", [0, 200, 100])).toBe(1);
		expect(goes([A, B, C, A, B], "run", [0, 300, 200])).toBe(1);
	});

	it("the one goes that is known to be the copy", () => {
		const { text, blocks } = linesOf(A, B, A);
		const chain = { segments: [0, 200, 100], matched: 100 };
		const first = sideOf(text, chain, 0);
		const second = sideOf(text, chain, 1);
		const copies = new Copies(text, [chain]);
		const one = { shape: "flattened" as const, chain, first, second };
		const roles = new Uint8Array(3);
		for (const copy of [first, second])
			expect(copySides(text, blocks, { ...one, copy }, copies, roles)).toEqual([
				copy,
			]);
	});

	it("the other is named, too, unless its blocks are fewer or it never goes by itself", () => {
		const both = (
			lines: Parameters<typeof linesOf>,
			shape: Shape,
			segments: number[],
		) => sidesOf(lines, shape, segments).map(({ which }) => which);
		expect(both([A, B, A], "pair", [0, 200, 100])).toEqual([1, 0]);
		const code: [string, Partial<SourceBlock>] = [A, { kind: "code" }];
		expect(both([code, B, A], "pair", [0, 200, 100])).toEqual([1]);
		expect(both([code, B, code], "pair", [0, 200, 100])).toEqual([1, 0]);
		const halves = [A.slice(0, 50), A.slice(50)];
		expect(both([A, B, ...halves], "run", [0, 200, 100])).toEqual([0]);
	});

	it("the one goes that may go by itself, with markup or without", () => {
		const code: [string, Partial<SourceBlock>] = [A, { kind: "code" }];
		const rich: [string, Partial<SourceBlock>] = [
			A,
			{ marked: true, end: 900 },
		];
		expect(goes([code, B, rich], "pair", [0, 200, 100])).toBe(1);
		expect(goes([rich, B, code], "pair", [0, 200, 100])).toBe(0);
		expect(goes([code, B, code], "pair", [0, 200, 100])).toBe(1);
	});

	it("the one goes that something else is not kept for", () => {
		expect(goes([A, B, A], "pair", [0, 200, 100], { 2: KEPT })).toBe(0);
		expect(goes([A, B, A], "pair", [0, 200, 100], { 0: KEPT })).toBe(1);
		expect(goes([A, B, A], "pair", [0, 200, 100], { 0: KEPT, 2: KEPT })).toBe(
			null,
		);
		expect(goes([A, B, A], "pair", [0, 200, 100], { 1: KEPT })).toBe(1);
	});

	it("the one with fewer blocks goes", () => {
		const halves = [A.slice(0, 50), A.slice(50)];
		expect(goes([A, B, ...halves], "run", [0, 200, 100])).toBe(0);
		expect(goes([...halves, B, A], "run", [0, 200, 100])).toBe(1);
	});

	it("the image goes that the text describes", () => {
		const image: Parameters<typeof linesOf>[number] = [
			A,
			{ marked: true, image: true, end: 900 },
		];
		expect(goes([image, B, A], "pair", [0, 200, 100])).toBe(0);
		expect(goes([A, B, image], "pair", [0, 200, 100])).toBe(1);
		expect(goes([image, B, image], "pair", [0, 200, 100])).toBe(1);
		expect(goes([image, B, C, A, B], "run", [0, 300, 200])).toBe(1);
	});

	it("the one with less markup goes", () => {
		const linked = (line: string): Parameters<typeof linesOf>[number] => [
			line,
			{ marked: true, text: line.slice(4) },
		];
		expect(goes([A, B, linked(A)], "pair", [0, 200, 100])).toBe(0);
		expect(goes([linked(A), B, A], "pair", [0, 200, 100])).toBe(1);
		expect(goes([linked(A), B, linked(A)], "pair", [0, 200, 100])).toBe(1);
		expect(goes([A, B, [A, { text: A.slice(4) }]], "pair", [0, 200, 100])).toBe(
			1,
		);
	});
});

describe("of a body that stands on both sides of its title", () => {
	it("the first goes, above which nothing stands", () => {
		expect(goes([A, B, "Title", A, B], "run", [0, 205, 200])).toBe(0);
		expect(goes([C, A, B, "Title", A, B], "run", [100, 305, 200])).toBe(1);
		expect(
			goes([C, A, B, "Title", A, B], "run", [100, 305, 200], { 0: CUT }),
		).toBe(0);
	});

	it("the second goes where a paragraph stands above it", () => {
		expect(goes([A, B, C, A, B], "run", [0, 300, 200])).toBe(1);
		expect(goes([A, B, SHORT, A, B], "run", [0, 279, 200])).toBe(0);
		expect(goes([A, B, letters(80, 3), A, B], "run", [0, 280, 200])).toBe(1);
	});

	it("the second goes where it follows at once, or what stood between has gone", () => {
		expect(goes([A, B, A, B], "run", [0, 200, 200])).toBe(1);
		expect(goes([A, B, "Title", A, B], "run", [0, 205, 200], { 2: CUT })).toBe(
			1,
		);
	});
});

describe("of a paragraph that stands twice", () => {
	it("the teaser goes, above a heading and one paragraph at most", () => {
		expect(goes([C, A, "Title", B, A], "pair", [100, 305, 100])).toBe(0);
		expect(goes([C, A, "Title", A], "pair", [100, 205, 100])).toBe(0);
		expect(
			goes([C, A, "Title", B, letters(90, 5), A], "pair", [100, 395, 100]),
		).toBe(1);
		expect(
			goes([C, A, "Title", B, letters(90, 5), A], "pair", [100, 395, 100], {
				3: CUT,
			}),
		).toBe(0);
		expect(goes([C, A, B, A], "pair", [100, 300, 100])).toBe(1);
		expect(
			goes([C, A, "Title", B, A], "pair", [100, 305, 100], { 2: CUT }),
		).toBe(1);
	});

	it("the later goes where it stands three times", () => {
		const lines = [C, A, "Title", A, B, A];
		expect(goes(lines, "pair", [100, 205, 100], {}, [[100, 405, 100]])).toBe(1);
		expect(
			goes(lines, "pair", [100, 205, 100], { 5: CUT }, [[100, 405, 100]]),
		).toBe(0);
		expect(goes(lines, "pair", [100, 205, 100], {}, [[100, 405, 50]])).toBe(0);
	});
});

describe("of two places in one block", () => {
	it("the one at the edge goes, the first rather than the second", () => {
		expect(goes([letters(300)], "within", [0, 200, 100])).toBe(0);
		expect(goes([letters(300)], "within", [2, 200, 90])).toBe(0);
		expect(goes([letters(300)], "within", [20, 200, 100])).toBe(1);
		expect(goes([letters(300)], "within", [3, 198, 100])).toBe(1);
		expect(goes([letters(300)], "within", [3, 197, 100])).toBe(0);
		expect(goes([B, letters(300)], "within", [120, 300, 100])).toBe(1);
	});
});
