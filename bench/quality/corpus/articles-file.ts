import { readFile } from "node:fs/promises";
import type { Article, Line } from "../article.js";
import type { Corpus } from "./udhr.js";

interface Stored {
	id: string;
	lang: string;
	title: string | null;
	sections: { heading: string | null; paragraphs: string[] }[];
}

/** A JSON array of `{ id, lang, title, sections: [{ heading, paragraphs }] }`. */
export async function readArticles(
	file: string,
	languages?: readonly string[],
): Promise<Corpus> {
	const stored: Stored[] = JSON.parse(await readFile(file, "utf8"));
	const chosen = stored.filter((a) => !languages || languages.includes(a.lang));
	return { articles: chosen.map(toArticle), skipped: [] };
}

function toArticle(stored: Stored): Article {
	const body: Line[] = [];
	for (const { heading, paragraphs } of stored.sections) {
		if (heading?.trim()) body.push({ kind: "heading", text: oneLine(heading) });
		for (const text of paragraphs)
			if (text.trim()) body.push({ kind: "paragraph", text: oneLine(text) });
	}
	return { id: stored.id, language: stored.lang, title: stored.title, body };
}

function oneLine(text: string): string {
	return text.replace(/\s+/gu, " ").trim();
}
