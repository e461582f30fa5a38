import { describe, expect, it } from "vitest";
import { applyCuts } from "../../src/ledger.js";
import { apply, cutLines, cutOf, documentOf, find } from "./documents.js";

describe("a block that says what another one says", () => {
	it("goes, and the ledger says where the other stands, its punctuation with it", () => {
		const document = documentOf(["“The bell rang.”", "the bell rang", "Later"]);
		// All units of the line, from the "t" of "the" on.
		const cut = {
			...cutOf(document, { block: 1, runs: [] }),
			runs: [11, 0, 11],
		};
		const { input, text, blocks } = document;
		const ledger = applyCuts(input, text, blocks, [cut]);
		expect(ledger.blocks).toEqual([blocks[0], blocks[2]]);
		expect(ledger.removed).toMatchObject([
			{
				repeat: {
					kind: "repeated-paragraph",
					...find(input, "the bell rang"),
					text: "the bell rang",
					keptAt: [find(input, "“The bell rang.”")],
					similarity: 1,
					differences: [],
				},
				traces: [{ offsets: text.sources, removed: 11, kept: 0, length: 11 }],
			},
		]);
	});

	it("goes with all that stands at its ends, blanks between", () => {
		const { left, removed } = cutLines(
			["* * bell * *", "* * bell * *", "* * bell * *"],
			{ block: 1, runs: [["bell", 0]] },
			{ block: 2, runs: [["bell", 0]] },
		);
		expect(left).toEqual(["* * bell * *"]);
		expect(removed).toMatchObject([
			{ source: "* * bell * *", keptAt: ["* * bell * *"] },
			{ source: "* * bell * *", keptAt: ["* * bell * *"] },
		]);
	});

	it("goes without the blanks that code may end in", () => {
		const { left, removed } = cutLines(["bell", " \tbell \u3000"], {
			block: 1,
			runs: [["bell", 0]],
		});
		expect(left).toEqual(["bell"]);
		expect(removed).toMatchObject([{ source: "bell" }]);
	});

	it("is of the kind that the finder named", () => {
		const document = documentOf(["bell", "bell"]);
		for (const kind of ["full-text-copy", "repeated-paragraph"] as const) {
			const { removed } = apply(document, {
				block: 1,
				runs: [["bell", 0]],
				kind,
			});
			expect(removed[0].repeat.kind).toBe(kind);
		}
	});

	it("goes without a letter too, for its twin", () => {
		const document = documentOf(["* * *", "word", "* * *"]);
		const { input, text, blocks } = document;
		const cut = { ...cutOf(document, { block: 2, runs: [] }), twin: 0 };
		const ledger = applyCuts(input, text, blocks, [cut]);
		expect(ledger).toEqual({
			blocks: blocks.slice(0, 2),
			removed: [
				{
					repeat: {
						kind: "repeated-paragraph",
						start: 11,
						end: 16,
						text: "* * *",
						keptAt: [{ start: 0, end: 5 }],
						similarity: 1,
						differences: [],
					},
					traces: [],
				},
			],
		});
	});

	it("is written down in the order of the document, whatever the order of the cuts", () => {
		const { left, removed } = cutLines(
			["one", "two", "one", "two"],
			{ block: 3, runs: [["two", 1]] },
			{ block: 2, runs: [["one", 0]] },
		);
		expect(left).toEqual(["one", "two"]);
		expect(removed.map(({ source }) => source)).toEqual(["one", "two"]);
	});
});
