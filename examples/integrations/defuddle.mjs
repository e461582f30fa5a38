// Defuddle makes Markdown of a page, clean-article takes the copy out: node defuddle.mjs [PAGE]
import { readFileSync } from "node:fs";
import { cleanArticle } from "clean-article";
import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";

const page = process.argv[2] ?? new URL("./pages/ferry.html", import.meta.url);
const { document } = parseHTML(readFileSync(page, "utf8"));

const found = await Defuddle(document, "https://site.example/article", {
	separateMarkdown: true,
});

const article = cleanArticle(found.contentMarkdown, {
	format: "markdown",
	title: found.title,
});

console.log(JSON.stringify(article, null, 2));
