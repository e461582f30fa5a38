// What went, why, and where the same text is kept: node examples/explain.mjs [FILE]
import { readFileSync } from "node:fs";
import { cleanArticle } from "clean-article";

const file = process.argv[2] ?? new URL("./articles/de.txt", import.meta.url);
const scraped = readFileSync(file, "utf8");

for (const removal of cleanArticle(scraped).removed) {
	const { kind, start, end, text } = removal;
	console.log(`${kind} at ${start}–${end}: ${text.slice(0, 50).trim()}…`);
	if (removal.kind === "advertisement") {
		console.log(`  because of ${removal.cues.join(", ")}`);
		continue;
	}
	console.log(`  ${(removal.similarity * 100).toFixed(1)} % of it is kept at`);
	for (const kept of removal.keptAt)
		console.log(
			`  ${kept.start}–${kept.end}: ${scraped.slice(kept.start, kept.end).slice(0, 50).trim()}…`,
		);
	for (const difference of removal.differences)
		console.log(
			`  it read “${difference.text}”, kept is “${difference.kept?.text ?? ""}”`,
		);
}
