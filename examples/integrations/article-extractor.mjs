// @extractus/article-extractor gives HTML; its blocks become lines: node article-extractor.mjs [PAGE]
import { readFileSync } from "node:fs";
import { extractFromHtml } from "@extractus/article-extractor";
import { cleanArticle } from "clean-article";
import { parseHTML } from "linkedom";

const page = process.argv[2] ?? new URL("./pages/ferry.html", import.meta.url);

const found = await extractFromHtml(
	readFileSync(page, "utf8"),
	"https://site.example/article",
);
if (!found?.content) throw new Error("no article on this page");

// One line a block, or paragraphs would run together.
const { document } = parseHTML(`<body>${found.content}</body>`);
const blocks = document.querySelectorAll("h1,h2,h3,h4,h5,h6,p,li,blockquote");
const lines = [...blocks].map((block) => block.textContent.trim());

const article = cleanArticle(lines.join("\n"), {
	format: "text",
	title: found.title,
});

console.log(JSON.stringify(article, null, 2));
