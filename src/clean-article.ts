import { readOptions, type Settings } from "./options.js";
import { outline } from "./outline/outline.js";
import { detectFormat } from "./read/detect-format.js";
import { readMarkdown } from "./read/markdown.js";
import { readPlainText } from "./read/plain-text.js";
import type { SourceBlock } from "./read/source-block.js";
import { removeAll } from "./remove-all.js";
import type { CleanArticleOptions, CleanedArticle } from "./types.js";

/**
 * Cleans the text of one scraped article: takes out the repeated full text, repeated
 * paragraphs and advertisements, and tells title, sections and paragraphs apart.
 *
 * @param text The text as an extractor gave it, plain or Markdown. Any string.
 * @param options Every option has a default; see {@link CleanArticleOptions}.
 * @returns The clean article with a ledger of all that was removed. Plain JSON; offsets are
 *   UTF-16 units into `text`, end exclusive.
 * @throws {TypeError} `text` is no string, or an option is unknown or of the wrong type.
 * @throws {RangeError} An option's value is out of range. No string at all makes it throw.
 */
export function cleanArticle(
	text: string,
	options?: Readonly<CleanArticleOptions>,
): CleanedArticle {
	if (typeof text !== "string") {
		throw new TypeError(
			`text must be a string, got ${text === null ? "null" : typeof text}`,
		);
	}
	const settings = readOptions(options);
	const format =
		settings.format === "auto" ? detectFormat(text) : settings.format;
	return cleanBlocks(
		text,
		format === "markdown" ? readMarkdown(text) : readPlainText(text),
		settings,
	);
}

/** The core: cleans blocks, whoever read them. `input` is what their offsets point into. */
export function cleanBlocks(
	input: string,
	read: readonly SourceBlock[],
	settings: Settings,
): CleanedArticle {
	const { blocks, removed } = removeAll(input, read, settings);
	const {
		title,
		sections,
		blocks: kept,
	} = outline(blocks, { title: settings.title });
	return {
		title,
		sections,
		text: kept.map((block) => block.text).join("\n\n"),
		blocks: kept,
		removed,
	};
}
