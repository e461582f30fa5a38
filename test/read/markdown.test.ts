import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../src/read/markdown.js";
import { readPlainText } from "../../src/read/plain-text.js";
import { randomMarkdown } from "../render/random-markdown.js";

/** Kind, depth and text of every block. */
function outlineOf(markdown: string): string[] {
	return readMarkdown(markdown).map(
		({ kind, depth, text }) => `${kind}${depth ?? ""}: ${text}`,
	);
}

/** The source of every block. */
function sourcesOf(markdown: string): string[] {
	return readMarkdown(markdown).map(({ start, end }) =>
		markdown.slice(start, end),
	);
}

/** A tab that an indent took a part of reads as spaces. */
function spaced(text: string): string {
	return text.replaceAll("\t", " ");
}

/** Pairs of what a segment reads as and its source. */
function segmentsOf(markdown: string): string[][] {
	return readMarkdown(markdown).flatMap(({ segments }) =>
		segments.map(({ start, end, text }) => [text, markdown.slice(start, end)]),
	);
}

describe("readMarkdown", () => {
	it("tells headings by depth, both ways to write them", () => {
		expect(outlineOf("# One\n\nTwo\n---\n\n###### *Six* `c` ##")).toEqual([
			"heading1: One",
			"heading2: Two",
			"heading6: Six c",
		]);
	});

	it("flattens lists and quotes in reading order", () => {
		const markdown =
			"- a\n  - b\n\n    more of b\n  > c\n- d\n\n> e\n> f\n>\n> 1. g\n>\n> ## h";
		expect(outlineOf(markdown)).toEqual([
			"list-item: a",
			"list-item: b",
			"paragraph: more of b",
			"quote: c",
			"list-item: d",
			"quote: e f",
			"list-item: g",
			"quote: h",
		]);
	});

	it("gives each block the source that opens with it, markers and all", () => {
		expect(
			sourcesOf(
				"# T\n\n- item\n- > quoted\n\n> one\n>\n> two\n\n```js\nx\n```",
			),
		).toEqual(["# T", "- item", "- > quoted", "> one", "two", "```js\nx\n```"]);
	});

	it("does not give the marker of an empty item to the next block", () => {
		expect(sourcesOf("-\n\n> \n\ntext")).toEqual(["text"]);
	});

	it("reads code with its lines, tables by tabs, rules as ---", () => {
		expect(
			outlineOf(
				"```\na\n\n  b\n```\n\n    c\n    d\n\n| x | *y* |\n|---|---|\n| 1 \\| 2 | |\n\n* * *",
			),
		).toEqual([
			"code: a\n\n  b",
			"code: c\nd",
			"table: x\ty\n1 | 2",
			"separator: ---",
		]);
	});

	it("reads words behind a fence, but not a language and its settings", () => {
		expect(
			outlineOf('``` so much for code\n\n```\n\n~~~js title="a"\nx\n~~~'),
		).toEqual(["code: so much for code", "code: x"]);
		expect(outlineOf("~~~ 水位\nx\n~~~")).toEqual(["code: 水位\nx"]);
		expect(outlineOf("```c++\nx\n```")).toEqual(["code: x"]);
	});

	it.each(["\n", "\r\n", "\r"])("reads code whose lines end in %j", (end) => {
		const input = ["```", "a", "  b", "```"].join(end);
		const [code] = readMarkdown(input);
		expect(code.text).toBe("a\n  b");
		expect(code.segments.map(({ text }) => text).join("")).toBe("a\n  b");
		for (const { start, end, text } of code.segments)
			expect(input.slice(start, end).replace(/\r\n?/g, "\n")).toBe(text);
	});

	it("reads HTML without its tags, comments and scripts", () => {
		expect(
			outlineOf(
				'<div title="a > b">\n<p>One &amp; <b>two</b></p><p>Three\nfour</p>\n<script>var x;</script>\n<!-- no --></div>',
			),
		).toEqual(["html: One & two\nThree four"]);
		expect(outlineOf("<!-- only a comment -->")).toEqual([]);
	});

	it("keeps text in HTML that never closes", () => {
		expect(outlineOf("<div\nstill text < and > more")[0]).toContain("more");
		expect(outlineOf("<script>\nalert(1)")[0]).toContain("alert(1)");
	});

	it("reads images as their alternative text and hard breaks as line ends", () => {
		expect(
			outlineOf(
				"a ![the *bridge*](b.png)  \nc\\\nd<br/>e <em>f</em>\n\n![](x.png)",
			),
		).toEqual(["paragraph: a the bridge\nc\nd\ne f"]);
	});

	it("leaves out definitions and front matter, and keeps what only looks like them", () => {
		expect(
			outlineOf("[a]: https://example.org 'T'\n[b]: #there\n[//]: # (note)"),
		).toEqual([]);
		expect(
			outlineOf("[^1]: In May, says the book.\n\n[^2]: Ibid.\n\n[Anna]: Yes."),
		).toEqual([
			"paragraph: [^1]: In May, says the book.",
			"paragraph: [^2]: Ibid.",
			"paragraph: [Anna]: Yes.",
		]);
		expect(outlineOf("---\ntitle: x\nlist:\n  - a\n---\ntext")).toEqual([
			"paragraph: text",
		]);
		expect(outlineOf('+++\ntitle = "x"\n+++\ntext')).toEqual([
			"paragraph: text",
		]);
		expect(outlineOf("---\nHe said: yes\n---\n\ntext")).toEqual([
			"separator: ---",
			"heading2: He said: yes",
			"paragraph: text",
		]);
	});

	it("marks paragraphs that are wholly bold", () => {
		const strong = readMarkdown(
			"**a**\n\n__b__ ***c***\n\n**a** d\n\n- **e**",
		).map((block) => block.strong ?? false);
		expect(strong).toEqual([true, true, false, false]);
	});

	it("marks paragraphs that are nothing but images", () => {
		const image = readMarkdown(
			"![a](b)\n\n[![a][c]](d) ![e](f)\n\n![a](b) g\n\n[h](i)\n\n- ![a](b)\n\n[c]: j",
		).map((block) => block.image ?? false);
		expect(image.slice(0, 5)).toEqual([true, true, false, false, false]);
	});

	it("joins soft line ends as the script does", () => {
		expect(outlineOf("one\ntwo\n\n每年冬天，\n县里\n\n한국\n말\r\nx")).toEqual([
			"paragraph: one two",
			"paragraph: 每年冬天，县里",
			"paragraph: 한국 말 x",
		]);
	});

	it("cuts segments at references, escapes and markers, so that offsets stay exact", () => {
		expect(segmentsOf("a &amp; b \\* c &unknown; \\x")).toEqual([
			["a ", "a "],
			["&", "&amp;"],
			[" b ", " b "],
			["* c &unknown; \\x", "* c &unknown; \\x"],
		]);
		expect(segmentsOf("> one `x\n> y`\n>two")).toEqual([
			["one ", "one "],
			["x\n", "x\n"],
			["y", "y"],
			["\n", "\n"],
			["two", "two"],
		]);
	});

	it("counts a byte order mark that the parser drops", () => {
		expect(segmentsOf("\uFEFF# Title\n\n- item")).toEqual([
			["Title", "Title"],
			["item", "item"],
		]);
		expect(segmentsOf("\uFEFF---\na: b\n---\ntext")).toEqual([
			["text", "text"],
		]);
	});

	it("gives disjoint blocks in order, and segments inside them whose text is found again", () => {
		fc.assert(
			fc.property(randomMarkdown, fc.boolean(), (random, withMark) => {
				const markdown = withMark ? `\uFEFF${random}` : random;
				let last = 0;
				for (const block of readMarkdown(markdown)) {
					expect(block.start).toBeGreaterThanOrEqual(last);
					expect(block.end).toBeGreaterThan(block.start);
					last = block.end;
					let at = block.start;
					let read = "";
					for (const { start, end, text } of block.segments) {
						expect(start).toBeGreaterThanOrEqual(at);
						expect(end).toBeGreaterThanOrEqual(start);
						at = end;
						read += text;
						if (text.length === end - start)
							expect(spaced(markdown.slice(start, end))).toBe(spaced(text));
					}
					expect(at).toBeLessThanOrEqual(block.end);
					if (block.kind !== "separator")
						expect(read.replace(/\s+/g, "")).toBe(
							block.text.replace(/\s+/g, ""),
						);
				}
				expect(last).toBeLessThanOrEqual(markdown.length);
			}),
			{ numRuns: 500 },
		);
	});

	it("loses no word", () => {
		fc.assert(
			fc.property(randomMarkdown, (markdown) => {
				fc.pre(!/```|~~~/.test(markdown)); // A language is not read.
				const read = readMarkdown(markdown)
					.map(({ text }) => text)
					.join("\n");
				for (const word of ["river", "slowly", "Norrköping", "水位", "ข่าว"])
					expect(read.split(word).length).toBe(markdown.split(word).length);
			}),
			{ numRuns: 300 },
		);
	});

	it("never throws, whatever the string", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
				readMarkdown(text);
			}),
		);
		expect(readMarkdown("")).toEqual([]);
		expect(outlineOf("a \uD800 b\0c")).toEqual([
			"paragraph: a \uD800 b\uFFFDc",
		]);
	});

	it.each([
		["quotes", `${">".repeat(5000)} deep`],
		["brackets", `${"[".repeat(5000)}deep${"]".repeat(5000)}`],
		["emphasis", `${"*a ".repeat(3000)}deep${"*".repeat(3000)}`],
	])("survives 5,000 nested %s", (_, markdown) => {
		expect(readMarkdown(markdown)[0].text).toContain("deep");
	});

	it("falls back to plain text for lists nested beyond sense", () => {
		const markdown = `${"- ".repeat(5000)}deep`;
		expect(readMarkdown(markdown)).toEqual(readPlainText(markdown));
	});

	it.each([
		["unmatched marks", "*a_ ".repeat(20_000)],
		["closed brackets", "[a]".repeat(40_000)],
		["open CDATA", "a <![CDATA[ ".repeat(20_000)],
		[
			"backticks",
			Array.from({ length: 1200 }, (_, i) => `${"`".repeat(i)} `).join(""),
		],
		["open comments", `<!-- x\n${"<!-- ".repeat(200_000)}`],
		["quotes in tags", `<div\n${"<a b=\"<c d='".repeat(100_000)}`],
	])("takes no more than linear time for %s", (_, markdown) => {
		const started = performance.now();
		readMarkdown(markdown);
		// Minutes without the guard; seconds only on a busy machine.
		expect(performance.now() - started).toBeLessThan(15_000);
	});
});
