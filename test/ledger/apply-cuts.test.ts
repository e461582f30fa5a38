import { describe, expect, it } from "vitest";
import { applyCuts } from "../../src/ledger.js";
import type { SourceBlock } from "../../src/read/source-block.js";
import {
	apply,
	cutLines,
	cutOf,
	documentOf,
	find,
	readable,
} from "./documents.js";

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
				traces: [
					{
						removed: text.sources.subarray(11, 22),
						kept: text.sources.subarray(0, 11),
					},
				],
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
			traces.map(({ removed, kept }) => [
				[...removed].map((at) => input[at]).join(""),
				[...kept].map((at) => input[at]).join(""),
			]),
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

describe("the text of a block of several segments", () => {
	/** What stays of "bell dark & wet cold", of which the bell and the cold go. */
	function own(marked: boolean): SourceBlock {
		const source = "bell dark &amp; wet cold";
		const pieces = [
			["bell ", "bell "],
			["da", "da"],
			["rk ", "rk "],
			["&amp;", "&"],
			[" wet co", " wet co"],
			["ld", "ld"],
		];
		const document = documentOf([source, "bell", "cold"], { marked });
		let start = 0;
		const segments = pieces.map(([raw, text]) => {
			const segment = { start, end: start + raw.length, text };
			start = segment.end;
			return segment;
		});
		const [block] = document.blocks;
		document.blocks[0] = { ...block, segments, text: "bell dark & wet cold" };
		return apply(document, {
			block: 0,
			runs: [
				["bell", 1],
				["cold", 2],
			],
			own: [["dark &amp; wet", 0]],
		}).blocks[0];
	}

	it("is joined as it was read: end to end in Markdown, by spaces in lines", () => {
		expect(own(true)).toMatchObject({
			start: 5,
			end: 19,
			text: "dark & wet",
			marked: true,
		});
		expect(own(false)).toMatchObject({ text: "da rk  &  wet", marked: false });
	});

	it("is one line where the lines of a wrapped text are joined, and several where Markdown shows line ends", () => {
		/** What stays of lines that begin with "bell" and end with "cold". */
		const middle = (source: string, like: Partial<SourceBlock>) => {
			const document = documentOf([source, "bell", "cold"], like);
			const segments = [...source.matchAll(/[^\n|\\]+/g)].map(
				({ index, 0: text }) => ({
					start: index,
					end: index + text.length,
					text,
				}),
			);
			document.blocks[0] = { ...document.blocks[0], segments };
			const own = source.slice("bell ".length, -" cold".length);
			return apply(document, {
				block: 0,
				runs: [
					["bell", 1],
					["cold", 2],
				],
				own: [[own, 0]],
			}).blocks[0].text;
		};
		const marked = { marked: true };
		expect(middle("bell dark\nand wet cold", {})).toBe("dark and wet");
		expect(middle("bell 水\n位 cold", {})).toBe("水位");
		expect(middle("bell dark\\\nand wet cold", marked)).toBe("dark\nand wet");
		expect(middle("bell dark|and wet cold", marked)).toBe("darkand wet");
		const table = { ...marked, kind: "table" as const };
		expect(middle("bell dark|and|\n|wet cold", table)).toBe("dark\tand\nwet");
	});

	it("joins soft line ends, of whatever system", () => {
		const document = documentOf(
			["bell dark\rand\r\nwet cold", "bell", "cold"],
			{
				marked: true,
			},
		);
		const { blocks } = apply(document, {
			block: 0,
			runs: [
				["bell", 1],
				["cold", 2],
			],
			own: [["dark\rand\r\nwet", 0]],
		});
		expect(blocks[0].text).toBe("dark and wet");
	});

	it("holds the segments that lie in it, cut at its ends, and what is decoded whole", () => {
		expect(own(true).segments).toEqual([
			{ start: 5, end: 7, text: "da" },
			{ start: 7, end: 10, text: "rk " },
			{ start: 10, end: 15, text: "&" },
			{ start: 15, end: 19, text: " wet" },
		]);
	});

	it("loses nothing of a decoded segment that it begins or ends in", () => {
		const document = documentOf(["bell a&amp;b cold", "bell a", "cold"]);
		const [block] = document.blocks;
		const segments = [
			{ start: 0, end: 5, text: "bell " },
			{ start: 5, end: 12, text: "a&b" },
			{ start: 12, end: 17, text: " cold" },
		];
		document.blocks[0] = { ...block, segments, marked: true };
		const { blocks } = apply(document, {
			block: 0,
			runs: [
				["bell a", 1],
				["cold", 2],
			],
			own: [["amp;b", 0]],
		});
		expect(blocks[0].text).toBe("a&b");
	});
});

it("lets no piece of a line begin with a mark that would make Markdown of plain text", () => {
	const pieces = (mark: string) => {
		const { left, removed } = cutLines(["one two", `one two${mark}three`], {
			block: 1,
			runs: [["one two", 0]],
			own: [["three", 1]],
		});
		return [removed[0].source, left[1]];
	};
	expect(pieces(" # ")).toEqual(["one two #", "three"]);
	expect(pieces(". ## “")).toEqual(["one two. ## “", "three"]);
	expect(pieces(" ``` ")).toEqual(["one two ```", "three"]);
	expect(pieces(" #")).toEqual(["one two", "#three"]);
	expect(pieces(". — ")).toEqual(["one two.", "— three"]);
});
