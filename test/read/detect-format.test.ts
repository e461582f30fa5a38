import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectFormat } from "../../src/read/detect-format.js";
import { readPlainText } from "../../src/read/plain-text.js";
import { randomMarkdown } from "../render/random-markdown.js";

describe("detectFormat", () => {
	it.each([
		"# A title\n\ntext",
		"text\n\n   ### 第二章 ###",
		"## 2024 in figures",
		"See [the page](https://example.org/a).",
		"See [above](#above) and [there](/there).",
		"See [it](./a.md)",
		"![A bridge](bridge.jpg)",
		"[mail](mailto:a@example.org)",
		"text\n```js\nx\n```",
		"| a | b |\n| :-- | --- |\n| c | d |",
		"\uFEFF# A title",
		"one\r\n# Two",
		"<!-- markdown -->\n\ntext",
	])("takes %j for Markdown", (input) => {
		expect(detectFormat(input)).toBe("markdown");
	});

	it.each([
		"",
		"#1 in the charts, said #someone",
		"# 1 in the charts",
		"#",
		"# \n#\t\n",
		"###### ######",
		"####### Seven",
		"She is C# and he is F # or so",
		"5 * 3 * 2 and a *star* and **two**",
		"1. First\n2. Second",
		"- Who is there?\n- Nobody.",
		"* one\n* two",
		"> quoted mail\n> goes on",
		"A paragraph\n---\nAnother\n===",
		"f[x](y) and a[0](file.txt) and see [1](note 2)",
		"[1]: https://example.org",
		"a | b\nc | d",
		"|\n| | |\n---|---",
		"It costs `5`; use ``` inside",
		"<p>HTML</p> & <!-- a comment -->",
		"____\n\n~~~~",
	])("takes %j for plain text", (input) => {
		expect(detectFormat(input)).toBe("text");
	});

	it("stays with plain text when its blocks are joined, cut and put behind each other", () => {
		fc.assert(
			fc.property(randomMarkdown, fc.nat(20), (input, drop) => {
				fc.pre(detectFormat(input) === "text");
				const texts = readPlainText(input).map((block) => block.text);
				expect(detectFormat(texts.join("\n\n"))).toBe("text");
				texts.splice(drop, 2);
				expect(detectFormat(texts.join("\n\n"))).toBe("text");
			}),
			{ numRuns: 1000 },
		);
	});

	it("takes linear time", () => {
		const started = performance.now();
		for (const part of [
			"](",
			"![",
			"![](x ",
			"# ",
			" #",
			"```",
			"|-",
			" | ",
			"|",
			"<!-- markdown -->x",
			"\n \t",
		])
			detectFormat(part.repeat(2_000_000 / part.length));
		expect(performance.now() - started).toBeLessThan(15_000);
	});
});
