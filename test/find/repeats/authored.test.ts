import { describe, expect, it } from "vitest";
import type { SourceBlock } from "../../../src/read/source-block.js";
import { authored } from "./cases.js";
import { letters } from "./lines.js";

const [A, B, C, D, E] = [0, 1, 2, 3, 4].map((n) => letters(100, n));
const KINDS = ["code", "table", "heading"] as const;

describe("a line that the text says again", () => {
	/** A line above a paragraph, and a paragraph in which it is a sentence. */
	const inside = (line: string, above: string[] = [], gone: number[] = []) => {
		const size = line.match(/\p{L}/gu)?.length ?? 0;
		const from = above.join("").length;
		return authored("contained", {
			lines: [...above, line, B, `${A}. ${line}. ${C}`],
			segments: [from, from + size + 200, size],
			copy: 0,
			gone,
		});
	};

	it("is a title, and stays, where it ends like one", () => {
		expect(inside(letters(60, 6))).toBe(true);
		for (const end of [
			".",
			"!",
			"?",
			"…",
			",",
			";",
			":",
			"。",
			".”",
			'."',
			"!)",
		])
			expect(inside(letters(60, 6) + end)).toBe(false);
		expect(inside(`${letters(30, 6)}. ${letters(30, 7)}`)).toBe(true);
	});

	it("is no title from a hundred and twenty letters on", () => {
		expect(inside(letters(119, 6))).toBe(true);
		expect(inside(letters(120, 6))).toBe(false);
	});

	it("is a title where nothing stands above it, or has gone", () => {
		expect(inside(letters(60, 6), [D])).toBe(false);
		expect(inside(letters(60, 6), [D], [0])).toBe(true);
		expect(inside(letters(60, 6), [D, E], [0])).toBe(false);
		expect(inside(letters(60, 6), [D, E], [1])).toBe(false);
	});

	it("is none right above the paragraph, rules and what has gone left out", () => {
		const above = (between: string[], gone: number[] = []) =>
			authored("contained", {
				lines: [letters(60, 6), ...between, `${letters(60, 6)}. ${A}`],
				segments: [0, 60 + between.join("").replaceAll("*", "").length, 60],
				copy: 0,
				gone,
			});
		expect(above([])).toBe(false);
		expect(above(["***"])).toBe(false);
		expect(above([B], [1])).toBe(false);
		expect(above([B])).toBe(true);
	});

	it("is a title, too, that packs two lines of the text", () => {
		const packs = (end: string, above: string[], copy: 0 | 1 = 0) => {
			const lines = [letters(40, 6), letters(60, 7)];
			const packed = lines.join("") + end;
			const at = above.join("").length;
			return authored("flattened", {
				lines:
					copy === 0 ? [...above, packed, B, ...lines] : [...lines, B, packed],
				segments: [copy === 0 ? at : 0, at + 200, 100],
				copy,
			});
		};
		expect(packs("", [])).toBe(true);
		expect(packs("", [C])).toBe(true);
		expect(packs(".", [])).toBe(false);
		expect(packs("", [], 1)).toBe(true);
		expect(packs(".", [], 1)).toBe(false);
	});

	it("is a title that holds the line which comes again", () => {
		const holds = (end: string, above: string[] = []) => {
			const at = above.join("").length;
			return authored("contained", {
				lines: [
					...above,
					`${letters(15, 6)}. ${letters(60, 7)}${end}`,
					B,
					letters(60, 7),
				],
				segments: [at + 15, at + 175, 60],
			});
		};
		expect(holds("")).toBe(true);
		expect(holds(".")).toBe(false);
		expect(holds("", [C])).toBe(false);
	});

	it("is a teaser three blocks above its place, a title further above", () => {
		const twice = (line: string, ...between: string[]) =>
			authored("pair", {
				lines: [line, ...between, line],
				segments: [0, 100 + between.join("").length, 100],
				copy: 0,
			});
		expect(twice(A, B, C)).toBe(false);
		expect(twice(A, B, C, D)).toBe(true);
		expect(twice(`${A}.`, B, C, D)).toBe(false);
		expect(
			authored("pair", {
				lines: [C, D, A, B, A],
				segments: [200, 400, 100],
				copy: 0,
				gone: [0, 1],
			}),
		).toBe(false);
	});
});

describe("a paragraph that stands twice", () => {
	const pair = (
		line: string,
		between: string[],
		like: Partial<SourceBlock> = {},
		more: { gone?: number[]; others?: number[][] } = {},
	) => {
		const size = line.match(/\p{L}/gu)?.length ?? 0;
		return authored("pair", {
			lines: [[line, like], ...between, [line, like]],
			segments: [0, size + between.join("").length, size],
			...more,
		});
	};

	it("goes far apart from eighty letters on", () => {
		expect(pair(letters(80), [B])).toBe(false);
		expect(pair(letters(79), [B])).toBe(true);
	});

	it("goes in a row from twenty letters on", () => {
		expect(pair(letters(20), [])).toBe(false);
		expect(pair(letters(19), [])).toBe(true);
		expect(pair(letters(20), [B], {}, { gone: [1] })).toBe(false);
		expect(pair(letters(20), [B])).toBe(true);
	});

	it("stays where it is a question", () => {
		expect(pair(`${letters(90)}?`, [B])).toBe(true);
		expect(pair(`${letters(45)}. ${letters(45, 1)}?`, [B])).toBe(false);
	});

	it("stays in code, a table or a heading, even in a row", () => {
		for (const kind of KINDS) {
			expect(pair(A, [B], { kind })).toBe(true);
			expect(pair(A, [], { kind })).toBe(true);
		}
	});

	it("stays where it stands three times, unless it is the lead", () => {
		/** A paragraph that stands three times, with so many blocks above it. */
		const thrice = (above: string[], gone: number[] = []) => {
			const at = above.join("").replaceAll("*", "").length;
			return authored("pair", {
				lines: [...above, A, B, A, C, A],
				segments: [at, at + 200, 100],
				others: [[at + 200, at + 400, 100]],
				gone,
			});
		};
		const five = ["a", "b", "c", "d", "e"];
		expect(thrice([])).toBe(false);
		expect(thrice(five)).toBe(false);
		expect(thrice(["f", ...five])).toBe(true);
		expect(thrice(["***", ...five])).toBe(false);
		expect(thrice(["f", ...five], [2])).toBe(false);
		expect(thrice(["f", ...five], [10])).toBe(false);
	});
});

describe("a line that stands inside a paragraph", () => {
	/** A line below a paragraph that begins and ends with other sentences. */
	const quoted = (
		line: string,
		{ left = ".", right = ".", end = "." } = {},
		like: Partial<SourceBlock> = {},
		others: number[][] = [],
	) =>
		authored("contained", {
			lines: [`${A}${left}${line}${right}${B}`, C, [line + end, like]],
			segments: [100, 300 + line.length, line.length],
			others,
		});

	it("is a pull quote from fifty letters on", () => {
		expect(quoted(letters(50, 6))).toBe(false);
		expect(quoted(letters(49, 6))).toBe(true);
	});

	it("is one where it consists of sentences, or is torn off in one", () => {
		const line = letters(60, 6);
		expect(quoted(line, { left: "" })).toBe(true);
		expect(quoted(line, { right: "" })).toBe(true);
		for (const end of ["…", "...", "[…]", "(...)"])
			expect(quoted(line, { right: "", end })).toBe(false);
		expect(quoted(line, { left: "", end: "…" })).toBe(true);
		expect(quoted(line, { right: "", end: "… " })).toBe(true);
		expect(quoted(line, { right: "", end: ".." })).toBe(true);
	});

	it("is none in code, a table or a heading", () => {
		for (const kind of KINDS)
			expect(quoted(letters(60, 6), {}, { kind })).toBe(true);
	});

	it("is none where it stands in a third place", () => {
		const third = [[20, 360, 60]];
		expect(quoted(letters(60, 6), {}, {}, third)).toBe(false);
		expect(quoted(letters(60, 6), {}, {}, [[280, 360, 60]])).toBe(true);
	});
});
