// Runs in every server runtime: cleans the articles of argv[2] and prints what came out as JSON.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cleanArticle } from "clean-article";
import { cleanArticles } from "clean-article/batch";

const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
const report = { articles: texts.map((text) => cleanArticle(text)) };

try {
	report.batch = [];
	for await (const { article, error } of cleanArticles(texts, {
		concurrency: 2,
	}))
		report.batch.push(article ?? String(error));
} catch (error) {
	report.batch = String(error);
}

try {
	report.required =
		typeof createRequire(import.meta.url)("clean-article").cleanArticle ===
		"function";
} catch (error) {
	report.required = String(error);
}

// Whatever a runtime still holds open, the answer is out.
process.stdout.write(JSON.stringify(report), () => process.exit(0));
