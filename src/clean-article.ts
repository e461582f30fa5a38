import { findAdvertisements } from "./find/advertisements/find-advertisements.js";
import { readOptions } from "./options.js";
import { outline } from "./outline/outline.js";
import { detectFormat } from "./read/detect-format.js";
import { readMarkdown } from "./read/markdown.js";
import { readPlainText } from "./read/plain-text.js";
import type { CleanArticleOptions, CleanedArticle, Removal } from "./types.js";

/** Scaffold of the whole way; the repeat finder and the ledger come next. */
export function cleanArticle(
	text: string,
	options?: Readonly<CleanArticleOptions>,
): CleanedArticle {
	if (typeof text !== "string")
		throw new TypeError(
			`text must be a string, got ${text === null ? "null" : typeof text}`,
		);
	const settings = readOptions(options);
	const format =
		settings.format === "auto" ? detectFormat(text) : settings.format;
	let blocks = format === "markdown" ? readMarkdown(text) : readPlainText(text);
	const removed: Removal[] = [];
	if (settings.advertisements) {
		const found = findAdvertisements(blocks, {
			where: settings.advertisements,
			language: settings.language,
		});
		const gone = new Set(found.map((f) => f.index));
		for (const { index, cues } of found) {
			const { start, end } = blocks[index];
			removed.push({
				kind: "advertisement",
				start,
				end,
				text: text.slice(start, end),
				cues,
			});
		}
		blocks = blocks.filter((_, i) => !gone.has(i));
	}
	const {
		title,
		sections,
		blocks: kept,
	} = outline(blocks, { title: settings.title });
	return {
		title,
		sections,
		text: kept.map((b) => b.text).join("\n\n"),
		blocks: kept,
		removed,
	};
}
