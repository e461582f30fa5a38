import type { Root, RootContent } from "mdast";
import { toMarkdown } from "mdast-util-to-markdown";
import type { Line } from "./article.js";

export type Format = "text" | "markdown";

/** Lines as the cleaner is given them: a paragraph a line, or Markdown with real headings. */
export function render(lines: readonly Line[], format: Format): string {
	if (format === "text") return lines.map((line) => line.text).join("\n");
	const root: Root = { type: "root", children: lines.map(node) };
	return toMarkdown(root, { bullet: "-" });
}

function node({ kind, text }: Line): RootContent {
	const children = [{ type: "text" as const, value: text }];
	switch (kind) {
		case "title":
			return { type: "heading", depth: 1, children };
		case "heading":
			return { type: "heading", depth: 2, children };
		case "paragraph":
			return { type: "paragraph", children };
		case "list-item":
			return {
				type: "list",
				spread: false,
				children: [
					{
						type: "listItem",
						children: [
							{
								type: "paragraph",
								children: [
									{ type: "text", value: text.replace(/^[•・]\s*/u, "") },
								],
							},
						],
					},
				],
			};
	}
}
