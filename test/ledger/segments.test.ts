import { describe, expect, it } from "vitest";
import type { SourceBlock } from "../../src/read/source-block.js";
import { apply, cutLines, documentOf } from "./documents.js";

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
