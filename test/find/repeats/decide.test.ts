import { describe, expect, it } from "vitest";
import { blocksOf, decided, type Proposed } from "./cases.js";
import { letters } from "./lines.js";

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map((seed) => letters(100, seed));

describe("what goes", () => {
	it("is called a copy of the full text where it is a third of the document", () => {
		const kinds = (rest: number) =>
			decided([A, B, A, B, letters(rest, 6)], ["run", [0, 200, 200]]).map(
				({ kind }) => kind,
			);
		expect(kinds(200)).toEqual(["full-text-copy", "full-text-copy"]);
		expect(kinds(201)).toEqual(["repeated-paragraph", "repeated-paragraph"]);
	});

	it("is called one where it packs the others, and not where it is a paragraph", () => {
		const kind = (lines: string[], one: Proposed) =>
			decided(lines, one).map(({ kind }) => kind);
		const packed: Proposed = ["flattened", [0, 1200, 200], 0];
		expect(kind([A + B, letters(1000, 6), A, B], packed)).toEqual([
			"full-text-copy",
		]);
		expect(kind([A, A], ["pair", [0, 100, 100]])).toEqual([
			"repeated-paragraph",
		]);
	});

	it("ends where less than half of a block matches", () => {
		const run = (size: number) => {
			const [one, other] = [letters(size, 5), letters(size, 6)];
			const second = 200 + size + 100;
			return [
				blocksOf(
					decided(
						[A, B, one, C, A, B, other],
						["run", [0, second, 200, 200, second + 200, 60], 1],
					),
				),
				blocksOf(
					decided(
						[one, A, B, C, other, A, B],
						[
							"run",
							[size - 60, second + size - 60, 60, size, second + size, 200],
							1,
						],
					),
				),
			];
		};
		expect(run(121)).toEqual([
			[4, 5],
			[5, 6],
		]);
		expect(run(120)).toEqual([
			[4, 5, 6],
			[4, 5, 6],
		]);
	});

	it("leaves what it begins with in front of the place where it is kept", () => {
		const [cut] = decided(
			[letters(20, 6) + A + B, D, A, B],
			["flattened", [20, 320, 200], 0],
		);
		expect(cut.own).toEqual([{ from: 0, to: 20, before: 2 }]);
	});

	it("is kept in blocks that it has more of than a few letters", () => {
		const behind = (units: number) =>
			decided(
				[A + B + C.slice(0, units), D, A, `${B}.`, C],
				["flattened", [0, 300 + units, 200 + units], 0],
			)[0].runs;
		expect(behind(11)).toEqual([0, 311, 200]);
		expect(behind(12)).toEqual([0, 312, 212]);
		const above = (units: number) =>
			decided(
				[C.slice(-units) + A + B, D, C, A, B],
				["flattened", [0, 400, 200 + units], 0],
			)[0].runs;
		expect(above(11)).toEqual([11, 411, 200]);
		expect(above(12)).toEqual([0, 400, 212]);
	});
});

describe("a line without a letter", () => {
	it("goes with its run where the other place has the same", () => {
		const lines = [A, "—", "***", B, A, "—", "***", B];
		const cuts = decided(lines, ["run", [0, 200, 200]]);
		expect(cuts.map(({ block, twin }) => [block, twin])).toEqual([
			[4, undefined],
			[5, 1],
			[6, 2],
			[7, undefined],
		]);
	});

	it("stays where the other place has another, or none", () => {
		const run: Proposed = ["run", [0, 200, 200], 1];
		expect(blocksOf(decided([A, "—", B, A, "***", B], run))).toEqual([3, 5]);
		expect(blocksOf(decided([A, B, A, "***", B], run))).toEqual([2, 4]);
		expect(blocksOf(decided(["***", A, B, A, "***", B], run))).toEqual([3, 5]);
	});
});

describe("what has been decided", () => {
	it("holds: what has gone does not go again, and nothing is kept there", () => {
		const first: Proposed = ["pair", [100, 300, 100]];
		const lines = [C, A, B, A, D, A];
		expect(blocksOf(decided(lines, first, ["pair", [300, 500, 100]]))).toEqual([
			3,
		]);
		expect(
			blocksOf(decided(lines, first, ["pair", [300, 500, 100], 0])),
		).toEqual([3]);
		expect(blocksOf(decided(lines, first, ["pair", [100, 500, 100]]))).toEqual([
			3, 5,
		]);
	});

	it("holds: what is kept for another does not go", () => {
		const lines = [C, A, B, A, D, A];
		const first: Proposed = ["pair", [100, 300, 100]];
		expect(
			blocksOf(decided(lines, first, ["pair", [100, 500, 100], 0])),
		).toEqual([3]);
	});

	it("holds: both stay that other things are kept for", () => {
		const lines = [A, B, A, C, A, D, A].map((line) => `${line}.`);
		const pairs: Proposed[] = [
			["pair", [0, 200, 100]],
			["pair", [400, 600, 100]],
			["pair", [0, 400, 100]],
		];
		expect(blocksOf(decided(lines, ...pairs))).toEqual([2, 6]);
	});

	it("holds for the blocks of a run: it goes whole or waits for the next round", () => {
		const body = [A, B, C, A, B, D].map((line) => `${line}.`);
		const run: Proposed = ["run", [0, 300, 200]];
		expect(blocksOf(decided(body, run))).toEqual([3, 4]);
		for (const [block, line] of [
			[0, A],
			[1, B],
			[3, A],
			[4, B],
		] as const) {
			const pair: Proposed = ["pair", [block * 100, 600, 100], 0];
			const lines = [...body, `${line}.`];
			expect(blocksOf(decided(lines, pair, run))).toEqual([block]);
		}
	});

	it("leaves a block free that little is kept in", () => {
		const behind = (units: number) => {
			const size = 200 + units;
			return blocksOf(
				decided(
					[A + B + C.slice(0, units), D, A, B, C, E, C],
					["flattened", [0, 100 + size, size], 0],
					["pair", [300 + size, 500 + size, 100], 0],
				),
			);
		};
		expect(behind(11)).toEqual([0, 4]);
		expect(behind(12)).toEqual([0]);
	});

	it("holds for a line inside a copy that matches nothing there", () => {
		const lines = [E, A, C, B, A, B, D, C];
		const run: Proposed = ["run", [100, 400, 100, 300, 500, 100], 0];
		expect(blocksOf(decided(lines, ["pair", [200, 700, 100], 0], run))).toEqual(
			[2, 1, 3],
		);
		const kept: Proposed = ["pair", [200, 700, 100], 1];
		const again: Proposed = ["pair", [200, 700, 100], 0];
		expect(blocksOf(decided(lines, kept, run, again))).toEqual([7, 1, 3]);
	});

	it("leaves free what was left to the author", () => {
		// A paragraph with sixty letters between what it packs quotes; what it quotes goes.
		const own = letters(60, 5);
		const quoting = `${A.slice(0, 50)}${own}${A.slice(50)}.${B}.`;
		const lines = [quoting, D, A, B];
		const packs: Proposed = [
			"flattened",
			[0, 360, 50, 110, 410, 50, 160, 460, 100],
			0,
		];
		const inside: Proposed = ["contained", [160, 460, 100], 1];
		expect(blocksOf(decided(lines, packs, inside))).toEqual([3]);
	});

	it("is asked again once what stood between has gone", () => {
		const short = letters(50, 5);
		const lines = [D, short, B, short, C, E, B];
		const pair: Proposed = ["pair", [100, 250, 50]];
		const between: Proposed = ["pair", [150, 500, 100], 0];
		expect(blocksOf(decided(lines, pair, between))).toEqual([2, 3]);
		expect(blocksOf(decided(lines, pair))).toEqual([]);
	});
});

describe("a block that holds its text twice", () => {
	const within: Proposed = ["within", [0, 100, 100]];

	it("loses one of them and keeps the other", () => {
		const [cut] = decided([A + A, B], within);
		expect(cut).toMatchObject({
			block: 0,
			kind: "repeated-paragraph",
			runs: [0, 100, 100],
			own: [{ from: 100, to: 200, before: 0 }],
		});
	});

	it("keeps all that stands beside the place that goes", () => {
		const [cut] = decided(
			[letters(10, 6) + A + A, B],
			["within", [10, 110, 100]],
		);
		expect(cut.own).toEqual([{ from: 0, to: 110, before: 0 }]);
	});

	it("is looked at again in the next round, not before", () => {
		const lines = [`${A}.${A}.`, B, `${A}.`];
		const inside: Proposed = ["contained", [0, 300, 100], 1];
		expect(blocksOf(decided(lines, within, inside))).toEqual([0]);
		expect(blocksOf(decided([`${A}.${C}.`, B, `${A}.`], inside))).toEqual([2]);
	});
});
