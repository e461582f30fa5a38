import { cleanArticle } from "../clean-article.js";
import type { CleanArticleOptions, CleanedArticle } from "../types.js";

/** What one message to a worker holds: only what the core needs of each record. */
export interface TextsTask {
	texts: { text: string; title?: string | undefined }[];
	options: CleanArticleOptions;
}

export type TextResult = { article: CleanedArticle } | { error: Error };

/** Cleans each text; what throws becomes an error in its place. */
export function cleanTexts({ texts, options }: TextsTask): TextResult[] {
	return texts.map((text) => cleanText(text, options));
}

export function cleanText(
	{ text, title }: TextsTask["texts"][number],
	options: CleanArticleOptions,
): TextResult {
	try {
		return {
			article: cleanArticle(
				text,
				title === undefined ? options : { ...options, title },
			),
		};
	} catch (error) {
		return { error: error instanceof Error ? error : new Error(String(error)) };
	}
}
