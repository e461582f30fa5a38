import { cleanArticle } from "clean-article";
import { describe, expect, it } from "vitest";
import { runExample } from "./run-example.js";
import { samples } from "./sample-article.js";

const sample = (language: string) => {
	const found = samples.find((s) => s.language === language);
	if (!found) throw new Error(`no sample in ${language}`);
	return found;
};

describe("the sample articles", () => {
	it("are in ten languages", () => {
		expect(samples.map((s) => s.language).sort()).toEqual([
			"ar",
			"de",
			"en",
			"es",
			"hi",
			"ja",
			"ko",
			"ru",
			"th",
			"zh",
		]);
	});

	it.each(samples)("in $language comes back whole", (article) => {
		const { title, sections, removed } = cleanArticle(article.scraped);
		expect(title).toBe(article.title);
		expect(sections.map((s) => s.heading)).toEqual([null, ...article.headings]);
		expect(sections.flatMap((s) => s.paragraphs)).toEqual(article.paragraphs);
		expect(removed.map((r) => [r.kind, r.text])).toEqual([
			["full-text-copy", article.glued],
			["advertisement", article.advertisement],
		]);
	});
});

describe("the programs", () => {
	it("plain-text.mjs prints the article once", () => {
		const { title, headings, paragraphs } = sample("en");
		expect(runExample("plain-text.mjs").trim().split("\n\n")).toEqual([
			title,
			...paragraphs.slice(0, 4),
			`## ${headings[0]}`,
			...paragraphs.slice(4, 7),
			`## ${headings[1]}`,
			...paragraphs.slice(7),
		]);
	});

	it("markdown.mjs keeps one of two bodies", () => {
		const output = runExample("markdown.mjs");
		const lines = output.trim().split("\n");
		expect(lines[0]).toBe("title: Island bees thrive");
		expect(lines.filter((line) => line.includes("412 hives"))).toHaveLength(1);
		expect(lines.filter((line) => line.includes("Mild winter"))).toEqual([
			"heading: Mild winter",
		]);
		expect(output).toMatch(/^removed [a-z-]+ at \d+–\d+$/mu);
	});

	it("known-title.mjs finds the title below another line", () => {
		const lines = runExample("known-title.mjs").trim().split("\n");
		expect(lines[0]).toBe("title: Bakery wins appeal over smell of bread");
		expect(lines.slice(1).map((line) => line.slice(0, 22))).toEqual([
			"paragraph: Monday, 4 M",
			"paragraph: A court in ",
			"paragraph: Three resid",
			"paragraph: The judge, ",
		]);
	});

	it("explain.mjs says what went and where it is kept", () => {
		const output = runExample("explain.mjs");
		const { scraped, glued, paragraphs } = sample("de");
		expect(output).toContain(`full-text-copy at 0–${glued.length}:`);
		expect(output).toMatch(/^advertisement at \d+–\d+: Niederauer Bote/mu);
		for (const paragraph of paragraphs) {
			const start = scraped.lastIndexOf(paragraph);
			expect(output).toContain(`${start}–${start + paragraph.length}: `);
		}
	});

	it.each(samples)("demo.mjs shows the article in $language", (article) => {
		const output = runExample("demo.mjs", article.language);
		const [, left] = output.split("What is left");
		expect(left).toContain(article.title.slice(0, 20));
		for (const heading of article.headings)
			expect(left.split(heading)).toHaveLength(2);
		expect(left).not.toContain(article.advertisement.slice(0, 20));
		expect(output).toContain("full-text-copy");
	});
});
