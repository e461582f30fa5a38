import { describe, expect, it } from "vitest";
import { repeatsItself } from "../../bench/quality/authored-repeats.js";
import { parseDeclaration, readUdhr } from "../../bench/quality/corpus/udhr.js";
import { judge } from "../../bench/quality/judge.js";
import { shapes } from "../../bench/quality/shapes/shapes.js";
import { cleanArticle } from "../../src/index.js";

/** Scripts with and without spaces, right to left, combining marks, outside the basic plane. */
const CODES = [
	"eng",
	"rus",
	"arb",
	"heb",
	"hin",
	"tha",
	"cmn_hans",
	"jpn",
	"kor",
	"khm",
	"amh",
	"ccp",
];

const basic = shapes.filter(
	({ group }) => group === "basic" || group === "control",
);
const { articles } = await readUdhr(CODES);
const controls = articles.filter((article) => !repeatsItself(article));

describe("basic shapes of real text", () => {
	it("reads every language", () => {
		expect(articles.map((article) => article.id).sort()).toEqual(
			[...CODES].sort(),
		);
	});

	it.each(articles)("$id: no shape loses text", (article) => {
		const lost = basic
			.map((shape) => judge(article, shape, "text", cleanArticle))
			.filter(({ score }) => score?.lost)
			.map(({ shape, score }) => `${shape}: ${score?.notes.join("; ")}`);
		expect(lost).toEqual([]);
	});

	it.each(controls)(
		"$id: nothing is removed from the clean text",
		(article) => {
			const clean = shapes.find(({ name }) => name === "clean");
			expect(clean).toBeDefined();
			if (clean)
				expect(judge(article, clean, "text", cleanArticle).score).toMatchObject(
					{ same: true, removed: 0 },
				);
		},
	);
});

it("tells the title, headings and paragraphs of a declaration apart", () => {
	const html = `<!doctype html><html lang="xx"><head><title>Name</title></head><body>
<h1>The title</h1><header><h2>Preamble</h2><p>First
	paragraph.</p></header>
<article><h1>Article 1</h1><ol><li><p>One.</p></li><li>Two.</li></ol></article></body></html>`;
	expect(parseDeclaration("x", html)).toEqual({
		id: "x",
		language: "xx",
		title: "The title",
		body: [
			{ kind: "heading", text: "Preamble" },
			{ kind: "paragraph", text: "First paragraph." },
			{ kind: "heading", text: "Article 1" },
			{ kind: "paragraph", text: "One." },
			{ kind: "paragraph", text: "Two." },
		],
	});
});
