import { describe, expect, it } from "vitest";
import type { SourceBlock } from "../../src/read/source-block.js";
import { apply, cutLines, documentOf } from "./documents.js";

describe("what is a copy's own", () => {
	const body = ["The bell rang.", "They left."];

	it("stays as a paragraph in its place, and the copy goes from around it", () => {
		const { left, removed } = cutLines(
			["The bell rang. It was dark. They left.", ...body],
			{
				block: 0,
				runs: [
					["The bell rang", 1],
					["They left", 2],
				],
				own: [["It was dark.", 2]],
			},
		);
		expect(left).toEqual([body[0], "It was dark.", body[1]]);
		expect(removed).toEqual([
			{
				source: "The bell rang.",
				similarity: 1,
				keptAt: [body[0]],
				differences: [],
			},
			{
				source: "They left.",
				similarity: 1,
				keptAt: [body[1]],
				differences: [],
			},
		]);
	});

	it("stays at the end, behind all blocks", () => {
		const { left } = cutLines(["The bell rang. It was dark.", body[0]], {
			block: 0,
			runs: [["The bell rang", 1]],
			own: [["It was dark.", 2]],
		});
		expect(left).toEqual([body[0], "It was dark."]);
	});

	it("stays where its block was, at both ends of what goes", () => {
		const { left, removed } = cutLines(
			[body[0], "It was dark. The bell rang. They slept.", body[1]],
			{
				block: 1,
				runs: [["The bell rang", 0]],
				own: [
					["It was dark.", 1],
					["They slept.", 1],
				],
			},
		);
		expect(left).toEqual([body[0], "It was dark.", "They slept.", body[1]]);
		expect(removed.map(({ source }) => source)).toEqual(["The bell rang."]);
	});

	it("takes its opening quotation mark with it and leaves the closing one before", () => {
		const { left, removed } = cutLines(
			["“The bell rang.” “It was dark.” (They left.)", ...body],
			{
				block: 0,
				runs: [
					["The bell rang", 1],
					["They left", 2],
				],
				own: [["It was dark", 2]],
			},
		);
		expect(left[1]).toBe("“It was dark.”");
		expect(removed.map(({ source }) => source)).toEqual([
			"“The bell rang.”",
			"(They left.)",
		]);
	});

	it("begins behind the last word that goes, of one letter too", () => {
		const { left, removed } = cutLines(["It is plan B. Go on.", "plan B"], {
			block: 0,
			runs: [["plan B", 1]],
			own: [["Go on.", 1]],
		});
		expect(left).toEqual(["Go on.", "plan B"]);
		expect(removed).toMatchObject([{ source: "It is plan B." }]);
	});

	it("never begins with a mark or half a character of the one before", () => {
		for (const last of ["e\u0301\u0323", "\u{1f514}", "𠀀", "ー\u3099"]) {
			const { left, removed } = cutLines([`bel${last}dark`, `bel${last}`], {
				block: 0,
				runs: [[`bel${last}`, 1]],
				own: [["dark", 1]],
			});
			expect(left).toEqual(["dark", `bel${last}`]);
			expect(removed.map(({ source }) => source)).toEqual([`bel${last}`]);
		}
	});

	it("moves as the same block where it is all of one", () => {
		const document = documentOf(["It was dark.", ...body]);
		const ledger = apply(document, {
			block: 0,
			runs: [],
			own: [["It was dark.", 2]],
		});
		const [dark, rang, left] = document.blocks;
		expect(ledger).toEqual({ blocks: [rang, dark, left], removed: [] });
		expect(ledger.blocks[1]).toBe(dark);
	});

	it("is no heading, whatever its block was, and keeps the kind of any other", () => {
		const kinds: [SourceBlock["kind"], SourceBlock["kind"]][] = [
			["title", "paragraph"],
			["heading", "paragraph"],
			["paragraph", "paragraph"],
			["list-item", "list-item"],
			["quote", "quote"],
		];
		for (const [kind, left] of kinds) {
			const document = documentOf(["bell dark", "bell"], { kind, depth: 1 });
			const { blocks } = apply(document, {
				block: 0,
				runs: [["bell", 1]],
				own: [["dark", 0]],
			});
			expect(blocks[0]).toEqual({
				kind: left,
				start: 5,
				end: 9,
				text: "dark",
				segments: [{ start: 5, end: 9, text: "dark" }],
				marked: false,
			});
		}
	});
});
