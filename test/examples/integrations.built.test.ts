import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { CleanedArticle } from "clean-article";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { runExample } from "./run-example.js";
import { samples } from "./sample-article.js";

/** A page of ours: its headings and paragraphs, and whether a glued copy above and an advertisement below them must go. */
function page(name: string, dirty: boolean) {
	const file = fileURLToPath(
		new URL(`../../examples/integrations/pages/${name}.html`, import.meta.url),
	);
	const { document } = parseHTML(readFileSync(file, "utf8"));
	const blocks = [...document.querySelectorAll("article :is(h2, p)")].map(
		(element) => ({
			heading: element.localName === "h2",
			text: element.textContent ?? "",
		}),
	);
	const [glued, advertisement] = [blocks[0].text, blocks.at(-1)?.text];
	return {
		name,
		file,
		title: document.querySelector("h1")?.textContent,
		blocks: dirty ? blocks.slice(1, -1) : blocks,
		removed: dirty ? [glued, advertisement] : [],
	};
}

const pages = [
	page("ferry", true),
	page("bakery", true),
	page("observatory", false),
];

function expectClean(
	article: CleanedArticle,
	{ title, blocks, removed }: ReturnType<typeof page>,
) {
	expect(article.title).toBe(title);
	const found = article.sections.flatMap(({ heading, paragraphs }) => [
		...(heading === null ? [] : [{ heading: true, text: heading }]),
		...paragraphs.map((text) => ({ heading: false, text })),
	]);
	expect(found).toEqual(blocks);
	expect(article.removed.map(({ text }) => text.trim())).toEqual(removed);
}

describe.each(["readability", "defuddle", "article-extractor"])(
	"%s.mjs",
	(example) => {
		it.each(pages)("gives back the article of the page $name", (expected) => {
			const output = runExample(`integrations/${example}.mjs`, expected.file);
			expectClean(JSON.parse(output), expected);
		});
	},
);

it("crawlee.mjs fills its dataset with clean articles and leaves nothing behind", () => {
	const items = JSON.parse(runExample("integrations/crawlee.mjs"));
	expect(items).toHaveLength(pages.length);
	for (const expected of pages) {
		const item = items.find((i: { url: string }) =>
			i.url.endsWith(`/${expected.name}.html`),
		);
		expectClean(item, expected);
	}
	expect(existsSync("storage")).toBe(false);
});

it("langchain.mjs makes chunks by section with their headings", () => {
	const chunks = JSON.parse(runExample("integrations/langchain.mjs"));
	const sample = samples.find((s) => s.language === "en");
	if (!sample) throw new Error("no English sample");
	const { title, headings, paragraphs } = sample;
	expect(
		chunks.map((c: { metadata: { heading: string } }) => c.metadata.heading),
	).toEqual([null, ...headings]);
	for (const chunk of chunks)
		expect(chunk.metadata).toMatchObject({
			source: "examples/articles/en.txt",
			title,
		});
	expect(
		chunks.flatMap((c: { pageContent: string }) => c.pageContent.split("\n\n")),
	).toEqual(paragraphs);
});

it("firecrawl.mjs cleans a document and keeps its metadata", () => {
	const document = JSON.parse(runExample("integrations/firecrawl.mjs"));
	expect(document.metadata.statusCode).toBe(200);
	expect(document.title).toBe("Climbers save the water tower");
	const text: string = document.text;
	for (const once of [
		"old water tower of",
		"some two hundred holds",
		"first ropes",
	])
		expect(text.split(once)).toHaveLength(2);
	expect(
		document.sections.map(
			(s: { heading: string | null; paragraphs: string[] }) => [
				s.heading,
				s.paragraphs.length,
			],
		),
	).toEqual([
		[null, 1],
		["A café in the sky", 2],
	]);
	expect(document.removed.map((r: { kind: string }) => r.kind)).toEqual([
		"full-text-copy",
	]);
});
