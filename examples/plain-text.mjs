// Clean the text of a scraped article: node examples/plain-text.mjs [FILE]
import { readFileSync } from "node:fs";
import { cleanArticle } from "clean-article";

const file = process.argv[2] ?? new URL("./articles/en.txt", import.meta.url);
const scraped = readFileSync(file, "utf8");

const { title, sections, text } = cleanArticle(scraped);

console.log(title);
for (const { heading, paragraphs } of sections) {
	if (heading !== null) console.log(`\n## ${heading}`);
	for (const paragraph of paragraphs) console.log(`\n${paragraph}`);
}
console.error(
	`\n${scraped.length} characters came in, ${text.length} are left.`,
);
