import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { cleanArticle as CleanArticle } from "../../src/index.js";
import { readArticles } from "./corpus/articles-file.js";
import { readUdhr } from "./corpus/udhr.js";
import { runKeep } from "./keep.js";
import { readOptions } from "./options.js";
import { runShapes } from "./run-shapes.js";
import { runScraped } from "./scraped.js";
import { shapes } from "./shapes/shapes.js";

const options = readOptions(process.argv.slice(2));
const file = resolve(options.entry);
if (options.listShapes) {
	for (const { group, name } of shapes) console.log(`${group}: ${name}`);
} else if (!existsSync(file)) {
	console.error(
		`quality: there is no ${options.entry}; run "npm run build" first`,
	);
	process.exitCode = 2;
} else {
	const missed = await run(pathToFileURL(file).href);
	console.log(
		missed.length === 0
			? "\nevery target met"
			: `\nshort of the targets:\n${missed.map((line) => `  ${line}`).join("\n")}`,
	);
	if (options.strict && missed.length > 0) process.exitCode = 1;
}

async function run(entry: string): Promise<string[]> {
	if (options.scraped || options.keep) {
		const { cleanArticle }: { cleanArticle: typeof CleanArticle } =
			await import(entry);
		return [
			...(options.scraped
				? await runScraped(options.scraped, cleanArticle, options.show ?? 0)
				: []),
			...(options.keep
				? await runKeep(options.keep, cleanArticle, options.show ?? 0)
				: []),
		];
	}
	const corpus = options.articles
		? await readArticles(options.articles, options.language)
		: await readUdhr(options.language);
	return runShapes(corpus, options, entry);
}
