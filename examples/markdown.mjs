// Markdown from an extractor, with the body twice: node examples/markdown.mjs
import { cleanArticle } from "clean-article";

const body = `Beekeepers on the island counted 412 hives this spring, *more than in any year* since records began in 1961.

## Mild winter

The [weather service](https://weather.example) measured only four nights of frost. Colonies that usually shrink by half came through almost whole.

- Hives in spring: 412
- Hives a year ago: 287`;

const markdown = `# Island bees thrive\n\n${body}\n\n${body}\n`;

const article = cleanArticle(markdown, { format: "markdown" });

console.log(`title: ${article.title}`);
for (const { kind, text } of article.blocks) console.log(`${kind}: ${text}`);
for (const { kind, start, end } of article.removed)
	console.log(`removed ${kind} at ${start}–${end}`);
