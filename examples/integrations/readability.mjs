// Mozilla Readability finds the article, clean-article the copy in it: node readability.mjs [PAGE]
import { readFileSync } from "node:fs";
import { Readability } from "@mozilla/readability";
import { cleanArticle } from "clean-article";
import { parseHTML } from "linkedom";

const page = process.argv[2] ?? new URL("./pages/ferry.html", import.meta.url);
const { document } = parseHTML(readFileSync(page, "utf8"));

const found = new Readability(document).parse();
if (!found) throw new Error("no article on this page");

const article = cleanArticle(found.textContent, {
	format: "text",
	title: found.title,
	language: found.lang,
});

console.log(JSON.stringify(article, null, 2));
