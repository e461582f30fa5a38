import { cleanArticle, toMarkdown, toMdast } from "clean-article";
import { toMarkdown as writeMarkdown } from "mdast-util-to-markdown";
import { describe, expect, it } from "vitest";
import { scraped } from "../cli/sample.js";
import { documents } from "./documents.js";

const inputs = Object.entries({ ...documents, "plain text": scraped });

describe.each(inputs)("%s", (_, input) => {
	const article = cleanArticle(input);

	it("is read again as it was", () => {
		const { title, sections, text, removed } = cleanArticle(
			toMarkdown(article),
			{ format: "markdown" },
		);
		expect({ title, sections, text }).toEqual({
			title: article.title,
			sections: article.sections,
			text: article.text,
		});
		expect(removed).toEqual([]);
	});

	it("has a node a block", () => {
		const tree = toMdast(article);
		expect(tree.type).toBe("root");
		// Items that follow each other share a list, and rows a table.
		expect(tree.children.length).toBeLessThanOrEqual(article.blocks.length);
		expect(
			tree.children.filter((node) => node.type === "heading"),
		).toHaveLength(
			article.blocks.filter(({ depth }) => depth !== undefined).length,
		);
	});
});

it("writes the title and headings as such, and the paragraphs as they are", () => {
	const article = cleanArticle(scraped);
	const lines = article.sections.flatMap(({ heading, depth, paragraphs }) => [
		...(heading === null ? [] : [`${"#".repeat(depth)} ${heading}`]),
		...paragraphs,
	]);
	expect(toMarkdown(article)).toBe(
		`${[`# ${article.title}`, ...lines].join("\n\n")}\n`,
	);
	expect(writeMarkdown(toMdast(article))).toBe(toMarkdown(article));
});

it("escapes what only looks like markup", () => {
	const text = "# no heading, *no* emphasis, [no](link) and <b>no</b> tag.";
	const markdown = toMarkdown(cleanArticle(text, { format: "text" }));
	expect(cleanArticle(markdown, { format: "markdown" }).text).toBe(text);
});
