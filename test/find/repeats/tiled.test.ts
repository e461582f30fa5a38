import { describe, expect, it } from "vitest";
import { findTiled } from "../../../src/find/repeats/tiled.js";
import type { SourceBlock } from "../../../src/read/source-block.js";
import { chance } from "../../compare/documents.js";
import { linesOf } from "./lines.js";

type Lines = Parameters<typeof linesOf>;

const tiled = (...lines: Lines) => findTiled(linesOf(...lines).blocks);
const body = [0, 1, 2, 3].map((seed) => `${chance(150, seed)}.`);
const glued = body.join("");
const all = (block: number, ...tiles: number[]) => [{ block, tiles }];

describe("a block of other blocks", () => {
	it("is found above them and below, glued with a blank and without", () => {
		for (const glue of ["", " ", "\u2003 "]) {
			const copy = body.join(glue);
			expect(tiled(copy, "Title", ...body)).toEqual(all(0, 2, 3, 4, 5));
			expect(tiled("Title", ...body, copy)).toEqual(all(5, 1, 2, 3, 4));
		}
	});

	it("is found where it begins with short ones", () => {
		const lines = ["Title", "By A B", ...body];
		for (const glue of ["", " "])
			expect(tiled(lines.join(glue), "Home", ...lines)).toEqual(
				all(0, 2, 3, 4, 5, 6, 7),
			);
	});

	it("is found where it lacks lines between them", () => {
		const [a, b, c, d] = body as [string, string, string, string];
		const lines = [a, "I", b, c, "By A B", "II", "1 May", d];
		expect(tiled(glued, ...lines)).toEqual(all(0, 1, 3, 4, 8));
	});

	it("is found behind a teaser of its lead", () => {
		expect(tiled(glued, body[0] as string, "Title", ...body)).toEqual(
			all(0, 3, 4, 5, 6),
		);
	});

	it("is found in each of several articles, and twice above one", () => {
		const other = [5, 6, 7].map((seed) => `${chance(150, seed)}.`);
		expect(tiled(glued, ...body, other.join(" "), "Title", ...other)).toEqual([
			...all(0, 1, 2, 3, 4),
			...all(5, 7, 8, 9),
		]);
		expect(tiled(glued, glued, ...body)).toEqual(all(0, 2, 3, 4, 5));
	});

	it("may itself be one of those that another consists of", () => {
		const [a, b, c, d] = body as [string, string, string, string];
		const part = `${a}${b}${c}`;
		expect(tiled(glued, part, d, a, b, c)).toEqual([
			...all(0, 1, 2),
			...all(1, 3, 4, 5),
		]);
	});
});

describe("no block of other blocks", () => {
	it("is one of which a letter differs, or that holds more, or ends within one", () => {
		const more = `${chance(20, 9)}.`;
		for (const copy of [
			glued.replace(/.\.$/, "!."),
			glued + more,
			more + glued,
			glued.slice(0, -5),
		])
			expect(tiled(copy, ...body)).toEqual([]);
	});

	it("is one that says the same as one other, or is short", () => {
		expect(tiled(glued, glued, "Title")).toEqual([]);
		const short = [0, 1].map((seed) => chance(199, seed));
		expect(tiled(short.join(""), ...short)).toEqual([]);
		expect(tiled(short.join("  "), ...short)).toEqual(all(0, 1, 2));
	});

	it("is code, a list item, a heading, or a rule", () => {
		for (const kind of ["code", "table", "list-item", "heading"] as const)
			expect(tiled([glued, { kind }], ...body)).toEqual([]);
		const rule = "-".repeat(200);
		expect(tiled(rule + rule, rule, rule)).toEqual([]);
	});

	it("consists of code or of what an image shows", () => {
		const is: Partial<SourceBlock>[] = [{ kind: "code" }, { image: true }];
		for (const like of is)
			expect(
				tiled(
					glued,
					...body.map((line): [string, typeof like] => [line, like]),
				),
			).toEqual([]);
	});

	it("picks single lines far apart, as a list of headings does", () => {
		const headings = [0, 1, 2, 3].map((seed) => chance(120, seed + 20));
		const sections = headings.flatMap((one, i) => [one, body[i] as string]);
		const list = headings.join(" ");
		expect(tiled(list, ...sections)).toEqual([]);
		const short = sections.map((one, i) => (i % 2 ? one.slice(0, 99) : one));
		expect(tiled(list, ...short)).toEqual(all(0, 1, 3, 5, 7));
		const lacking = ["I", "II", "III", "IV"];
		const [first, ...others] = body as [string, ...string[]];
		expect(tiled(glued, first, ...lacking, ...others)).toEqual([]);
		expect(tiled(glued, first, ...lacking.slice(1), ...others)).toHaveLength(1);
	});
});

it("is looked for in linear time where all lines begin alike", () => {
	const line = "a".repeat(20);
	const blocks = linesOf("a".repeat(99_999), ...Array(9000).fill(line)).blocks;
	let reads = 0;
	const counted = blocks.map((block) => ({
		...block,
		get text() {
			reads++;
			return block.text;
		},
	}));
	expect(findTiled(counted)).toEqual([]);
	expect(reads).toBeLessThan(30 * blocks.length);
});
