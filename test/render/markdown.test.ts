import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean-article.js";
import { toMarkdown } from "../../src/render/markdown.js";
import { toMdast } from "../../src/render/mdast.js";
import type { CleanedArticle } from "../../src/types.js";
import { documents } from "./documents.js";
import { randomMarkdown } from "./random-markdown.js";

function essence({ title, sections, text }: CleanedArticle) {
	return { title, sections, text };
}

function expectRoundTrip(before: CleanedArticle) {
	const markdown = toMarkdown(before);
	const after = cleanArticle(markdown);
	expect(essence(after), markdown).toEqual(essence(before));
	expect(after.removed).toEqual([]);
}

describe("toMarkdown", () => {
	it.each(Object.entries(documents))("is read again as it was: %s", (_, md) => {
		expectRoundTrip(cleanArticle(md));
	});

	it("is read again as it was, whatever the Markdown", () => {
		fc.assert(
			fc.property(randomMarkdown, (markdown) => {
				expectRoundTrip(cleanArticle(markdown, { format: "markdown" }));
			}),
			{ numRuns: 300 },
		);
	});

	it("is read again as it was, for an article that was plain text", () => {
		expectRoundTrip(
			cleanArticle(
				"Rain over Visby\n\n- one\n- two\n\n1. She said # nothing. It rained * all day, and the harbour stood empty until the evening.\n\n> who knows\n\nA last line of the article, which says no more than the others did.",
			),
		);
	});

	it("writes headings by depth, and lists, quotes, code and tables as such", () => {
		const md = documents["headings, lists, quotes, code and a table"] as string;
		expect(toMarkdown(cleanArticle(md))).toBe(`# Salt on the old road

By Ada Lund on the 3rd of May

Every winter the county spreads 4,000 tonnes of salt. It ends in the river.

## What the river carries

- Chloride, mostly
- Sand
- fine
- coarse

A second paragraph of the item.

- Sample at dawn
- Sample again

> The trout moved upstream in one season.
>
> Nobody had planned for that.

\`\`\`
def salt(tonnes):

    return tonnes * 0.6
\`\`\`

| Month | Tonnes |
| - | - |
| May \\| June | 12 |
| July |

***

### A note

The bridge at dawn
`);
	});

	it("says that it is Markdown only where nothing else shows it", () => {
		const plain = "Nothing but this one sentence about the ferry.";
		expect(toMarkdown(cleanArticle(plain))).toBe(`${plain}\n`);
		expect(toMarkdown(cleanArticle("a \\* b", { format: "markdown" }))).toBe(
			"<!-- markdown -->\n\na \\* b\n",
		);
	});

	it("writes a title known from elsewhere", () => {
		const article = cleanArticle("The ferry left at seven with the post.", {
			title: "The ferry",
		});
		expect(toMarkdown(article)).toMatch(/^# The ferry\n\n/);
	});

	it("writes nothing for an empty article", () => {
		expect(toMarkdown(cleanArticle(""))).toBe("");
		expect(toMdast(cleanArticle(" \n"))).toEqual({
			type: "root",
			children: [],
		});
	});
});
