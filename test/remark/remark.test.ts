import type { Root } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { VFile } from "vfile";
import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean-article.js";
import remarkCleanArticle from "../../src/remark.js";
import { documents } from "../render/documents.js";

const lead =
	"Every winter the county spreads four thousand tonnes of salt on its roads, and every spring the rain carries most of it into the river below the old mill.";
const wells =
	"Nobody had measured how much of it stays in the ground until last year, when a school class from the valley lowered a probe into twelve wells.";
const end =
	"The county will decide in the autumn whether sand could do the same work, and what it would cost to sweep it up again.";

const doubled = `---
title: Salt
---

${lead} ${wells} ${end}

# Salt on the road

*${lead}*

> ${wells}

## What next

- ${end}
- See [the report](https://example.org/report).[^1]

<!-- a comment -->

[^1]: The county's own.
`;

const parser = remark().use(remarkFrontmatter).use(remarkGfm);

function run(markdown: string, options?: object) {
	const file = new VFile(markdown);
	const before = parser.parse(file);
	const after = parser()
		.use(remarkCleanArticle, options)
		.runSync(structuredClone(before), file) as Root;
	return { before, after, file };
}

describe("remarkCleanArticle", () => {
	it("removes the flattened copy and leaves every other node as it was", () => {
		const { before, after, file } = run(doubled);
		expect(before.children[1].type).toBe("paragraph");
		before.children.splice(1, 1);
		expect(after).toEqual(before);
		const [removal] = file.data.cleanArticle?.removed ?? [];
		expect(removal.kind).toBe("full-text-copy");
		expect(doubled.slice(removal.start, removal.end)).toBe(removal.text);
	});

	it("reports each removal with its place, rule and what is kept", () => {
		const { file } = run(doubled);
		expect(file.messages).toHaveLength(1);
		const [message] = file.messages;
		expect(message.fatal).toBeUndefined();
		expect(message.source).toBe("clean-article");
		expect(message.ruleId).toBe("full-text-copy");
		expect(message.line).toBe(5);
		expect(message.reason).toMatch(/^Removed full text copy: "Every winter/);
		expect(message.note).toContain("Kept at 9:1");
		expect(message.note).toContain(wells);
		expect(message.actual).toBe(`${lead} ${wells} ${end}`);
	});

	it("only warns where that is asked for", () => {
		const { before, after, file } = run(doubled, { reportOnly: true });
		expect(after).toEqual(before);
		expect(file.messages[0].fatal).toBe(false);
		expect(file.messages[0].reason).toMatch(/^Unexpected/);
		expect(file.data.cleanArticle?.removed).toHaveLength(1);
	});

	it("prunes the lists and quotes that it empties", () => {
		const { before, after, file } = run(doubled.replace(lead, `> - ${lead}`));
		expect(before.children[1].type).toBe("blockquote");
		before.children.splice(1, 1);
		expect(after).toEqual(before);
		expect(file.data.cleanArticle?.removed).toHaveLength(1);
	});

	it("keeps a node of which it would only take a part", () => {
		const markdown = `# Salt\n\n${lead} ${wells} ${end} ${"Salt keeps the ice away, and the trout as well, for longer than anyone thought."}\n\n## A\n\n${lead}\n\n## B\n\n${wells}\n\n## C\n\n${end}\n`;
		const { before, after, file } = run(markdown);
		expect(cleanArticle(markdown).removed.length).toBeGreaterThan(0);
		expect(after).toEqual(before);
		expect(file.data.cleanArticle?.removed).toEqual([]);
		expect(file.data.cleanArticle?.left.length).toBeGreaterThan(0);
		expect(file.messages).toEqual([]);
	});

	it("works on a tree without positions", async () => {
		const { before } = run(doubled);
		const bare = JSON.parse(
			JSON.stringify(before, (key, value) =>
				key === "position" ? undefined : value,
			),
		) as Root;
		const expected = structuredClone(bare);
		expected.children.splice(1, 1);
		const file = new VFile();
		const after = await remark().use(remarkCleanArticle).run(bare, file);
		expect(after).toEqual(expected);
		expect(file.data.cleanArticle?.removed[0].text).toBe(
			`${lead} ${wells} ${end}`,
		);
	});

	it("works where another plugin moved nodes, and on a file with a byte order mark", () => {
		const { before, file } = run(doubled);
		before.children.push(...before.children.splice(0, 2));
		const moved = remark().use(remarkCleanArticle).runSync(before, file);
		expect(moved.children.some((node) => node.type === "paragraph")).toBe(true);
		const marked = run(`\uFEFF${doubled.slice(doubled.indexOf(lead))}`);
		expect(marked.after.children).toHaveLength(
			marked.before.children.length - 1,
		);
		expect(marked.file.data.cleanArticle?.removed[0].start).toBe(1);
	});

	it("takes an advertisement from the end", () => {
		const { after, file } = run(
			`# Salt\n\n${lead}\n\n${wells}\n\nSubscribe to our newsletter: https://example.org/newsletter\n`,
		);
		expect(file.data.cleanArticle?.removed.map(({ kind }) => kind)).toEqual([
			"advertisement",
		]);
		expect(file.messages[0].note).toMatch(/^Cues: /);
		expect(after.children).toHaveLength(3);
	});

	it.each(Object.entries(documents))(
		"changes nothing but what the ledger names: %s",
		(_, markdown) => {
			const { before, after, file } = run(markdown);
			expect(file.data.cleanArticle).toEqual({ removed: [], left: [] });
			expect(after).toEqual(before);
		},
	);

	it("writes the same Markdown but for what it removed", async () => {
		const usual = String(await parser.process(doubled));
		const cleaned = String(
			await parser().use(remarkCleanArticle).process(doubled),
		);
		expect(cleaned).toBe(usual.replace(`${lead} ${wells} ${end}\n\n`, ""));
	});

	it.each([
		[{ reportOnly: 1 }, /reportOnly must be a boolean, got number/],
		[{ format: "text" }, /unknown option "format"/],
		[{ similarty: 1 }, /similarty/],
		[{ advertisements: "never" }, /advertisements/],
	])("refuses the options %j", (options, message) => {
		expect(() => run("text", options)).toThrow(message);
	});
});
