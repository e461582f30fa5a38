import { expect, it } from "vitest";
import type { Chain } from "../../../src/compare/chains.js";
import { Copies } from "../../../src/find/repeats/copies.js";
import { CUT } from "../../../src/find/repeats/roles.js";
import { letters, linesOf } from "./lines.js";

const chainOf = (...segments: number[]): Chain => {
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	return { segments, matched };
};

/** In how many places each block of a document of such blocks stands, some of them cut. */
function counts(sizes: number[], chains: Chain[], ...cut: number[]): number[] {
	const { text } = linesOf(...sizes.map((size, seed) => letters(size, seed)));
	const copies = new Copies(text, chains);
	const roles = new Uint8Array(sizes.length);
	for (const block of cut) roles[block] = CUT;
	return sizes.map((_, block) => copies.count(block, roles));
}

it("counts a block itself, and every place that a chain finds it in", () => {
	const sizes = [100, 50, 100, 50, 100];
	expect(counts(sizes, [])).toEqual([1, 1, 1, 1, 1]);
	expect(counts(sizes, [chainOf(0, 150, 100)])).toEqual([2, 1, 2, 1, 1]);
	const three = [chainOf(0, 150, 100), chainOf(150, 300, 100)];
	expect(counts(sizes, three)).toEqual([2, 1, 3, 1, 2]);
});

it("counts a place once, however many chains find it", () => {
	const twice = [chainOf(0, 150, 100), chainOf(5, 155, 95)];
	expect(counts([100, 50, 100], twice)).toEqual([2, 1, 2]);
});

it("leaves out what goes", () => {
	const sizes = [100, 50, 100, 50, 100];
	const three = [chainOf(0, 150, 100), chainOf(150, 300, 100)];
	expect(counts(sizes, three, 0)).toEqual([2, 1, 2, 1, 2]);
	expect(counts(sizes, three, 0, 4)).toEqual([2, 1, 1, 1, 2]);
});

it("counts a place that says four fifths of a block", () => {
	expect(counts([100, 200], [chainOf(0, 100, 80)])).toEqual([2, 1]);
	expect(counts([100, 200], [chainOf(0, 100, 79)])).toEqual([1, 1]);
	expect(counts([100, 200], [chainOf(10, 100, 80)])).toEqual([2, 1]);
	expect(counts([200, 100], [chainOf(0, 220, 80)])).toEqual([1, 2]);
});

it("finds every block of a run in its own place", () => {
	// Blocks 1 to 3 stand again as 5 to 7, in one piece.
	const sizes = [30, 100, 60, 80, 30, 100, 60, 80];
	const run = [chainOf(30, 300, 240)];
	expect(counts(sizes, run)).toEqual([1, 2, 2, 2, 1, 2, 2, 2]);
	expect(counts(sizes, run, 6)).toEqual([1, 2, 1, 2, 1, 2, 2, 2]);
	expect(counts(sizes, run, 1, 3)).toEqual([1, 2, 2, 2, 1, 1, 2, 1]);
});

it("finds it where each block has an edit, in its midst or at its beginning", () => {
	const sizes = [100, 100, 100, 100, 100, 100];
	const edits = [
		chainOf(0, 300, 40, 50, 350, 50, 110, 400, 80, 200, 510, 45, 250, 560, 40),
	];
	expect(counts(sizes, edits)).toEqual([2, 2, 2, 2, 2, 2]);
	for (const [block, copy] of [
		[0, 3],
		[1, 4],
		[2, 5],
	])
		for (const [cut, other] of [
			[block, copy],
			[copy, block],
		]) {
			const expected = sizes.map((_, b) => (b === other ? 1 : 2));
			expect(counts(sizes, edits, cut)).toEqual(expected);
		}
});

it("finds two blocks in the one that packs them, and that one in the first", () => {
	const packed = [chainOf(0, 160, 160)];
	expect(counts([100, 60, 160], packed)).toEqual([2, 2, 2]);
	expect(counts([100, 60, 160], packed, 2)).toEqual([1, 1, 2]);
	expect(counts([100, 60, 160], packed, 0)).toEqual([2, 2, 1]);
	expect(counts([100, 60, 160], packed, 1)).toEqual([2, 2, 2]);
});
