import { describe, expect, it } from "vitest";
import { classifyPacked, isDenser } from "../../../src/find/repeats/packed.js";
import { sideOf } from "../../../src/find/repeats/side.js";
import { letters, linesOf } from "./lines.js";

/** What packs what in a document of blocks of so many letters: the side that goes, its blocks, and what matches. */
function packs(sizes: number[], ...segments: number[]) {
	const { text } = linesOf(...sizes.map((size, seed) => letters(size, seed)));
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	const chain = { segments, matched };
	const found = classifyPacked(
		text,
		chain,
		sideOf(text, chain, 0),
		sideOf(text, chain, 1),
	);
	if (found === null) return null;
	expect(found.shape).toBe("flattened");
	const { copy } = found;
	return copy && [copy.which, copy.from, copy.to, found.chain.matched];
}

describe("a block that packs others", () => {
	it("goes, above or below them", () => {
		expect(packs([200, 100, 100], 0, 200, 200)).toEqual([0, 0, 0, 200]);
		expect(packs([100, 100, 200], 0, 200, 200)).toEqual([1, 2, 2, 200]);
	});

	it("holds two of them at least, whole", () => {
		expect(packs([200, 100, 100], 0, 200, 190)).toEqual([0, 0, 0, 190]);
		expect(packs([200, 100, 100], 0, 200, 189)).toBe(null);
		expect(packs([200, 200], 0, 200, 200)).toBe(null);
	});

	it("holds each of them by itself: not one that another block goes on with", () => {
		expect(packs([150, 150, 100, 100, 100], 0, 300, 300)).toBe(null);
		expect(packs([100, 150, 150, 100, 100, 100], 100, 400, 300)).toBe(null);
	});

	it("may have an edit in them", () => {
		expect(packs([200, 100, 100], 0, 200, 50, 52, 252, 148)).toEqual([
			0, 0, 0, 198,
		]);
	});

	it("holds sixty letters of them at least: headings are no body", () => {
		expect(packs([60, 30, 30], 0, 60, 60)).toEqual([0, 0, 0, 60]);
		expect(packs([59, 30, 29], 0, 59, 59)).toBe(null);
	});

	it("holds short lines where they follow on something, not in the midst of a sentence", () => {
		const quoting = (size: number, gap: number, behind: number) => {
			const flat = 100 + gap + size + behind;
			const segments = [0, flat, 100, 100 + gap, flat + 100, size];
			return packs([flat, 100, size], ...segments);
		};
		expect(quoting(79, 0, 200)).toEqual([0, 0, 0, 179]);
		expect(quoting(79, 1, 200)).toBe(null);
		expect(quoting(80, 1, 200)).toEqual([0, 0, 0, 180]);
		expect(quoting(79, 200, 0)).toEqual([0, 0, 0, 179]);
		expect(quoting(79, 200, 1)).toBe(null);
	});

	it("consists of them by a third at least", () => {
		expect(packs([600, 100, 100], 0, 600, 200)).toEqual([0, 0, 0, 200]);
		expect(packs([601, 100, 100], 0, 601, 200)).toBe(null);
	});

	it("holds what is one stretch: not headings far apart", () => {
		const far = (between: number) =>
			packs([100, 50, between, 50], 0, 100, 50, 50, 150 + between, 50);
		expect(far(300)).toEqual([0, 0, 0, 100]);
		expect(far(301)).toBe(null);
	});

	it("is no block beside itself, and none of as many blocks as it packs", () => {
		expect(packs([100, 100, 100, 100], 0, 200, 200)).toBe(null);
		expect(packs([300, 100], 0, 200, 100, 150, 300, 100)).toBe(null);
		expect(packs([500, 100, 100], 0, 400, 300)).toBe(null);
		expect(packs([200, 60, 100, 100, 300], 0, 260, 240)).toBe(null);
	});
});

describe("a copy in several pieces", () => {
	it("goes with all that pack, one after the other", () => {
		expect(packs([200, 200, 100, 100, 100, 100], 0, 400, 400)).toEqual([
			0, 0, 1, 400,
		]);
	});

	it("goes with a piece at its end that stands whole in the next block", () => {
		expect(packs([200, 100, 100, 100, 100], 0, 300, 300)).toEqual([
			0, 0, 1, 300,
		]);
		expect(packs([100, 200, 100, 100, 100], 0, 300, 300)).toEqual([
			0, 0, 1, 300,
		]);
	});

	it("goes without a block of which only a part matches", () => {
		expect(packs([200, 100, 100, 100, 100], 0, 300, 240)).toEqual([
			0, 0, 0, 200,
		]);
		expect(packs([100, 200, 100, 100, 100], 60, 360, 240)).toEqual([
			0, 1, 1, 200,
		]);
	});

	it("goes with a block in its midst that stands nowhere else", () => {
		expect(
			packs([200, 30, 200, 100, 100, 100, 100], 0, 430, 200, 230, 630, 200),
		).toEqual([0, 0, 2, 400]);
		expect(
			packs([200, 30, 100, 100, 100, 100], 0, 330, 200, 230, 530, 100),
		).toEqual([0, 0, 2, 300]);
	});

	it("goes where half of what matches packs others", () => {
		const beside = (size: number) =>
			packs([100, size, 50, 50, 1000], 0, 100 + size, 100 + size);
		expect(beside(100)).toEqual([0, 0, 1, 200]);
		expect(beside(101)).toBe(null);
	});

	it("goes with a piece whose halves stand 24 letters apart, and not further", () => {
		const behind = (between: number) =>
			packs([200, 100, 100, 100, 400], 0, 300, 250, 250, 550 + between, 50);
		expect(behind(24)).toEqual([0, 0, 1, 300]);
		expect(behind(25)).toEqual([0, 0, 0, 200]);
		const ahead = (between: number) => {
			const skipped = 50 + between;
			return packs(
				[100 + between, 100, 100, 100, 200],
				0,
				300 + between,
				50,
				skipped,
				350 + between,
				250,
			);
		};
		expect(ahead(24)).toEqual([1, 3, 4, 300]);
		expect(ahead(25)).toEqual([1, 4, 4, 200]);
	});

	it("goes over a heading of 24 letters that it lacks, and not further", () => {
		const lacking = (heading: number) =>
			packs(
				[200, 100, 100, 100, heading, 100],
				0,
				300 + 0,
				200,
				200,
				500 + heading,
				100,
			);
		expect(lacking(24)).toEqual([0, 0, 1, 300]);
		expect(lacking(25)).toEqual([0, 0, 0, 200]);
	});
});

it("knows how much of what a chain spans on a side it matches", () => {
	const chain = { segments: [0, 100, 30, 50, 210, 20], matched: 50 };
	expect(isDenser(chain, 0, 50 / 70)).toBe(true);
	expect(isDenser(chain, 0, 51 / 70)).toBe(false);
	expect(isDenser(chain, 1, 50 / 130)).toBe(true);
	expect(isDenser(chain, 1, 51 / 130)).toBe(false);
});
