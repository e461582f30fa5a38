import { describe, expect, it } from "vitest";
import { type Shaped, wholeOf } from "../../bench/quality/article.js";
import { bare } from "../../bench/quality/bare.js";
import { shapes } from "../../bench/quality/shapes/shapes.js";
import { cut } from "../../bench/quality/shapes/truncated.js";
import { article } from "./small-article.js";

const whole = wholeOf(article).map((line) => line.text);
const body = article.body.map((line) => line.text);
const [title, first] = whole;

function make(name: string): { given: string[]; wanted: string[] } {
	const shape = shapes.find((candidate) => candidate.name === name);
	const shaped = shape?.make(article) as Shaped;
	return {
		given: shaped.given.map((line) => line.text),
		wanted: shaped.wanted.map((line) => line.text),
	};
}

describe("the shapes of the quality bench", () => {
	it("have names of their own, without the comma that divides them on the command line", () => {
		const names = shapes.map((shape) => shape.name);
		expect(new Set(names).size).toBe(names.length);
		expect(names.join("")).not.toContain(",");
	});

	it.each(shapes)("$name: gives the same each time", (shape) => {
		expect(shape.make(article)).toEqual(shape.make(article));
	});

	it.each(shapes)(
		"$name: every wanted block stands in what is given",
		(shape) => {
			const shaped = shape.make(article);
			// Our article is too short for seven leads; every other shape can be made of it.
			if (!shaped) expect(shape.name).toBe("lead seven times");
			if (!shaped) return;
			const given = bare(shaped.given.map((line) => line.text).join(""));
			for (const line of shaped.wanted)
				expect(given).toContain(bare(line.text));
		},
	);

	it.each(shapes.filter((shape) => shape.control))(
		"$name: a control wants just what is given",
		(shape) => {
			const shaped = shape.make(article);
			expect(shaped?.given).toEqual(shaped?.wanted);
		},
	);

	it("put a glued copy before or after the article", () => {
		expect(make("glued before").given).toEqual([body.join(""), ...whole]);
		expect(make("joined with spaces after").given).toEqual([
			...whole,
			body.join(" "),
		]);
		expect(make("glued before").wanted).toEqual(whole);
	});

	it("cut a copy into pieces at block borders", () => {
		const { given } = make("in three pieces before");
		expect(given.slice(3)).toEqual(whole);
		expect(given.slice(0, 3).join("")).toBe(body.join(""));
		expect(given.slice(0, 3).every((piece) => piece.length > 100)).toBe(true);
	});

	it("double what stands", () => {
		expect(make("body twice").given).toEqual([title, ...body, ...body]);
		expect(make("each paragraph twice").given.slice(0, 4)).toEqual([
			title,
			first,
			first,
			body[1],
		]);
		expect(make("teaser above the title").given.slice(0, 3)).toEqual([
			first,
			title,
			first,
		]);
	});

	it("glue three paragraphs in the middle beside their lines", () => {
		const { given, wanted } = make("blob before its lines");
		const at = given.findIndex((text, i) => text !== wanted[i]);
		expect(given[at]).toBe(wanted.slice(at, at + 3).join(""));
		expect(given.toSpliced(at, 1)).toEqual(wanted);
	});

	it("cut a copy off inside a word", () => {
		expect(cut("ab cd ef", 0.7)).toBe("ab c");
		const [copy] = make("cut at 60 % read more").given;
		expect(copy).toMatch(/\p{L} \.\.\. Read more$/u);
		expect(body.join("")).toContain(copy.slice(0, -" ... Read more".length));
	});

	it("edit a copy a little, figures among it", () => {
		const [copy] = make("edited copy before").given;
		const joined = body.join("");
		expect(copy).not.toBe(joined);
		expect(Math.abs(copy.length - joined.length)).toBeLessThan(80);
		expect(copy).toContain("costs 4 euros");
	});

	it("want the copy's own paragraph in its place", () => {
		const { given, wanted } = make("own paragraph in the copy before");
		expect(wanted).toEqual(whole);
		expect(given).toHaveLength(whole.length);
		expect(given[0]).toBe(body.join(""));
	});

	it("want the copy's own sentence after the block that precedes it", () => {
		const { given, wanted } = make("own sentence in the copy before");
		const own = wanted.findIndex((text) => !given.includes(text));
		expect(wanted).toHaveLength(whole.length + 1);
		expect(whole).not.toContain(wanted[own - 1]);
		expect(given.slice(1).join("")).not.toContain(wanted[own]);
	});

	it("pull whole sentences out of a longer paragraph", () => {
		const { given, wanted } = make("pull quote below");
		const at = given.findIndex((text, i) => text !== wanted[i]);
		expect(wanted[at - 1]).toContain(given[at]);
		expect(wanted[at - 1].length).toBeGreaterThan(given[at].length);
	});

	it("take either answer for a placeholder: the first kept, or none", () => {
		const shape = shapes.find(
			(s) => s.name === "placeholder after every block",
		);
		const shaped = shape?.make(article);
		expect(shaped?.given).toHaveLength(1 + 2 * body.length);
		expect(shaped?.wanted).toHaveLength(whole.length);
		expect(shaped?.alternatives?.[0]).toHaveLength(whole.length + 1);
	});
});
