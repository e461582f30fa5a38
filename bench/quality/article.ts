/** What a line of an article is; `list-item` counts as a paragraph when read back. */
export type LineKind = "title" | "heading" | "paragraph" | "list-item";

export interface Line {
	kind: LineKind;
	text: string;
}

/** A clean article whose title, headings and paragraphs are known. */
export interface Article {
	id: string;
	/** BCP 47. */
	language: string;
	/** `null` where the source has none. */
	title: string | null;
	/** Headings and paragraphs in reading order. */
	body: readonly Line[];
}

/** An article as a scraper would hand it over, and what must come back. */
export interface Shaped {
	/** The lines given to the cleaner. */
	given: readonly Line[];
	/** The blocks that must come back, in this order. */
	wanted: readonly Line[];
	/** Other answers that are as right. */
	alternatives?: readonly (readonly Line[])[];
}

export interface Shape {
	name: string;
	group: "basic" | "full" | "control" | "advertisements";
	/** Nothing may be removed. */
	control?: boolean;
	/** `null` where the shape makes no sense, such as a second paragraph of an article that has one. */
	make(article: Article): Shaped | null;
}

export const paragraph = (text: string): Line => ({ kind: "paragraph", text });
export const listItem = (text: string): Line => ({ kind: "list-item", text });

/** The title line, if there is one. */
export function titleOf(article: Article): Line[] {
	return article.title === null ? [] : [{ kind: "title", text: article.title }];
}

/** Title and body: the clean article. */
export function wholeOf(article: Article): Line[] {
	return [...titleOf(article), ...article.body];
}

/** Lines as one block, as a scraper flattens them. */
export function glue(lines: readonly Line[], separator = ""): Line {
	return paragraph(lines.map((line) => line.text).join(separator));
}
