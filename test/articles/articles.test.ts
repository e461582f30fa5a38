import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean-article.js";
import { toMarkdown } from "../../src/render/markdown.js";
import type { CleanArticleOptions } from "../../src/types.js";
import { readable } from "./readable.js";

const root = new URL("../fixtures/articles/", import.meta.url);

/** A folder a case: `input.txt` or `input.md`, `expected.json`, and `options.json` where there are any. Nothing here writes one. */
const cases = readdirSync(root).map((name) => {
	const folder = new URL(`${name}/`, root);
	const markdown = existsSync(new URL("input.md", folder));
	const options: CleanArticleOptions = {
		format: markdown ? "markdown" : "text",
		...(existsSync(new URL("options.json", folder)) &&
			JSON.parse(readFileSync(new URL("options.json", folder), "utf8"))),
	};
	const file = markdown ? "input.md" : "input.txt";
	const input = readFileSync(new URL(file, folder), "utf8");
	const expected = new URL("expected.json", folder);
	return { name, input, options, expected, markdown };
});

describe.each(cases)(
	"$name",
	({ name, input, options, expected, markdown }) => {
		const article = cleanArticle(input, options);

		it("comes out as expected", () => {
			expect(readable(article, input)).toEqual(
				JSON.parse(readFileSync(expected, "utf8")),
			);
		});

		it("is recognised as what it is", () => {
			const { format: _, ...rest } = options;
			expect(cleanArticle(input, rest)).toEqual(article);
		});

		it("comes out the same once more", () => {
			const again = markdown
				? cleanArticle(toMarkdown(article), { ...options, format: "markdown" })
				: cleanArticle(article.text, options);
			expect(again.removed).toEqual([]);
			expect(again.title).toBe(article.title);
			expect(again.sections).toEqual(article.sections);
			expect(again.text).toBe(article.text);
		});

		it.runIf(name.endsWith("-kept"))("keeps everything", () => {
			expect(article.removed).toEqual([]);
		});
	},
);
