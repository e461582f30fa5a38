import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Parents, Root } from "mdast";
import { remark } from "remark";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import { VFile } from "vfile";
import { expect } from "vitest";
import type remarkCleanArticle from "../../src/remark.js";
import type { Span } from "../../src/types.js";
import { documents } from "../render/documents.js";

const folder = new URL("../fixtures/", import.meta.url);

/** Every Markdown there is, and each with its text in front once more, flattened. */
export function* inputs(): Generator<[string, string]> {
	const found = existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: "utf8" })
		: [];
	for (const path of found)
		if (path.endsWith(".md"))
			yield [path, readFileSync(new URL(path, folder), "utf8")];
	for (const [name, markdown] of Object.entries(documents)) {
		yield [name, markdown];
		const flat = markdown
			.replace(/^---[\s\S]*?---/, "")
			.replace(/[#>*|\s]+/g, " ");
		yield [`${name}, flattened in front`, `${flat}\n\n${markdown}`];
		yield [`${name}, twice`, `${markdown}\n\n${markdown}`];
	}
}

/** The spans, those that only white space parts as one. */
function merged(markdown: string, spans: readonly Span[]): Span[] {
	const wide: Span[] = [];
	for (const { start, end } of spans) {
		const last = wide.at(-1);
		if (last && markdown.slice(last.end, start).trim() === "") last.end = end;
		else wide.push({ start, end });
	}
	// A paragraph's node takes in the blanks at its end.
	for (const span of wide) while (markdown[span.end] === " ") span.end++;
	return wide;
}

/** The tree without the nodes that lie in `spans`, and without what that leaves empty. */
function without<Node extends Parents>(node: Node, spans: Span[]): Node {
	const children: unknown[] = [];
	for (const child of node.children) {
		const start = child.position?.start.offset ?? 0;
		const end = child.position?.end.offset ?? 0;
		const isContainer = ["blockquote", "list", "listItem"].includes(child.type);
		if (isContainer) {
			const left = without(child as Parents, spans);
			if (left.children.length > 0 || (child as Parents).children.length === 0)
				children.push(left);
		} else if (!spans.some((span) => span.start <= start && end <= span.end))
			children.push(child);
	}
	return { ...node, children } as Node;
}

/** Runs the plugin over a Markdown text and compares the trees: gone is what the ledger names, and only that. */
export function expectOnlyLedgerGone(
	plugin: typeof remarkCleanArticle,
	markdown: string,
): void {
	const parser = remark().use(remarkFrontmatter).use(remarkGfm);
	const file = new VFile(markdown);
	const before = parser.parse(file);
	const after = parser()
		.use(plugin)
		.runSync(structuredClone(before), file) as Root;
	const removed = file.data.cleanArticle?.removed ?? [];
	expect(after).toEqual(without(before, merged(markdown, removed)));
	for (const { start, end, text } of removed)
		expect(markdown.slice(start, end)).toBe(text);
	expect(file.messages).toHaveLength(removed.length);
}
