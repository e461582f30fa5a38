import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { toMarkdown as serialize } from "mdast-util-to-markdown";
import { outline } from "../outline/outline.js";
import { detectFormat, MARKDOWN_MARK } from "../read/detect-format.js";
import { readPlainText } from "../read/plain-text.js";
import type { CleanedArticle } from "../types.js";
import { toMdast } from "./mdast.js";

/**
 * The clean article as Markdown: headings by depth, lists, quotes, code and tables; text that
 * looks like markup is escaped. Ends with a line feed; "" for an article without text.
 * Cleaning it again gives the same title, sections and text and removes nothing. Where neither a
 * heading nor anything else shows that it is Markdown, and reading it as plain text
 * would give another article, it opens with the comment `<!-- markdown -->`.
 */
export function toMarkdown(article: CleanedArticle): string {
	const markdown = serialize(toMdast(article), {
		bullet: "-",
		extensions: [
			// Aligned columns cost the square of a hostile table, and read no better to a program.
			gfmTableToMarkdown({ tablePipeAlign: false }),
		],
	});
	if (detectFormat(markdown) === "markdown" || readsTheSame(markdown, article))
		return markdown;
	return `${MARKDOWN_MARK}\n\n${markdown}`;
}

/** Whether plain text that looks like this gives the same article. */
function readsTheSame(markdown: string, article: CleanedArticle): boolean {
	const plain = outline(readPlainText(markdown), {});
	return (
		plain.title === article.title &&
		JSON.stringify(plain.sections) === JSON.stringify(article.sections)
	);
}
