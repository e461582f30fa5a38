import { describe, expect, it } from "vitest";
import { applyCuts } from "../../src/ledger.js";
import {
	apply,
	cutLines,
	cutOf,
	documentOf,
	find,
	readable,
} from "./documents.js";

describe("where a copy is kept", () => {
	it("is one place for each block that it packs", () => {
		const { left, removed } = cutLines(
			["The bell rang. They left.", "The bell rang.", "They left."],
			{
				block: 0,
				runs: [
					["The bell rang", 1],
					["They left", 2],
				],
			},
		);
		expect(left).toEqual(["The bell rang.", "They left."]);
		expect(removed).toEqual([
			{
				source: "The bell rang. They left.",
				similarity: 1,
				keptAt: ["The bell rang.", "They left."],
				differences: [],
			},
		]);
	});

	it("is one place a block too where a run goes on over their border", () => {
		const document = documentOf(["onetwothree", "one", "two!", "three"]);
		const cut = {
			...cutOf(document, { block: 0, runs: [] }),
			runs: [0, 11, 11],
		};
		const { input, text, blocks } = document;
		const ledger = applyCuts(input, text, blocks, [cut]);
		const [{ keptAt }] = readable(document, ledger).removed;
		expect(keptAt).toEqual(["one", "two!", "three"]);
		const [{ traces }] = ledger.removed;
		expect(
			traces.map(({ offsets, removed, kept, length }) =>
				[removed, kept].map((from) =>
					[...offsets.subarray(from, from + length)]
						.map((at) => input[at])
						.join(""),
				),
			),
		).toEqual([
			["one", "one"],
			["two", "two"],
			["three", "three"],
		]);
	});

	it("is one place where the pieces stand in order in one block, from the first to the last", () => {
		const { removed } = cutLines(["so one and two and three", "one two"], {
			block: 1,
			runs: [
				["one", 0],
				["two", 0],
			],
		});
		expect(removed[0].keptAt).toEqual(["one and two"]);
	});

	it("is one place where two pieces stand at the same place", () => {
		const { removed } = cutLines(["so one", "one one"], {
			block: 1,
			runs: [
				["one", 0],
				["one", 0],
			],
		});
		expect(removed[0].keptAt).toEqual(["one"]);
	});

	it("is two places where the pieces stand the other way round", () => {
		const { removed } = cutLines(["so two and one and three", "one two"], {
			block: 1,
			runs: [
				["one", 0],
				["two", 0],
			],
		});
		expect(removed[0].keptAt).toEqual(["one", "two"]);
	});

	it("is two places where another block stands between the pieces", () => {
		const { removed } = cutLines(["one or three", "two", "one two three"], {
			block: 2,
			runs: [
				["one", 0],
				["two", 1],
				["three", 0],
			],
		});
		expect(removed[0].keptAt).toEqual(["one", "two", "three"]);
	});

	it("takes in what ends the sentence, and nothing of the next", () => {
		const kept = (block: string) =>
			cutLines([block, "bell rang"], { block: 1, runs: [["bell rang", 0]] })
				.removed[0].keptAt;
		expect(kept("The bell rang. They left.")).toEqual(["bell rang."]);
		expect(kept("The bell rang!” They left.")).toEqual(["bell rang!”"]);
		expect(kept("The bell rang (twice).")).toEqual(["bell rang"]);
		expect(kept("The bell rang.“They left.”")).toEqual(["bell rang."]);
		expect(kept("The bell rang—twice.")).toEqual(["bell rang"]);
		expect(kept("The bell rang.They left.")).toEqual(["bell rang."]);
		expect(kept("The bell rang.¿They left?")).toEqual(["bell rang."]);
	});

	it("never ends in a blank, though code may", () => {
		const document = documentOf(["call bell", "call bell  "]);
		document.blocks[1].kind = "code";
		const { removed } = apply(document, {
			block: 0,
			runs: [["call bell", 1]],
		});
		expect(removed[0].repeat.keptAt).toEqual([
			find(document.input, "call bell", 10),
		]);
	});
});

describe("the share of a removed copy that stands in the kept one", () => {
	const share = (removed: string, ...runs: string[]) => {
		const document = documentOf(["one two three four five", removed]);
		const ledger = apply(document, {
			block: 1,
			runs: runs.map((run) => [run, 0]),
		});
		return ledger.removed[0].repeat.similarity;
	};

	it("is 1 where all of it does, punctuation aside", () => {
		expect(share("One, two!", "wo")).toBeLessThan(1);
		expect(share("one, two", "one", "two")).toBe(1);
	});

	it("counts letters, to four places", () => {
		expect(share("one twa", "one")).toBe(0.5);
		expect(share("one so", "one")).toBe(0.6);
		expect(share("one b cd", "one")).toBe(0.5);
		expect(share("one abcd", "one")).toBe(0.4286);
		expect(share("a bcdefg")).toBe(0);
	});
});
