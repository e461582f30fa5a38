// Cleans a sample article and shows what went and why: npm run demo [-- ja]
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { cleanArticle } from "clean-article";
import pico from "picocolors";

const { bold, cyan, dim, green, red, yellow } = pico;
const language = process.argv[2] ?? "en";
const file = new URL(`./articles/${basename(language)}.txt`, import.meta.url);

const scraped = readFileSync(file, "utf8");
const started = performance.now();
const { title, sections, removed, text } = cleanArticle(scraped);
const milliseconds = performance.now() - started;

/** The first characters of a text, on one line. */
const beginning = (string, length = 68) => {
	const characters = [...new Intl.Segmenter().segment(string)];
	const start = characters
		.slice(0, length)
		.map(({ segment }) => segment)
		.join("");
	return start + (characters.length > length ? "…" : "");
};
const number = (n) => n.toLocaleString("en");

console.log(
	bold(`What came in: examples/articles/${language}.txt`),
	dim(`(${number(scraped.length)} characters)`),
);
let offset = 0;
for (const line of scraped.trim().split("\n")) {
	const gone = removed.some(
		({ start, end }) => start <= offset && offset < end,
	);
	console.log(gone ? red(`- ${beginning(line)}`) : dim(`  ${beginning(line)}`));
	offset += line.length + 1;
}

console.log(
	bold("\nWhat went, and why"),
	dim(`(${milliseconds.toFixed(1)} ms)`),
);
for (const removal of removed) {
	const why =
		removal.kind === "advertisement"
			? `cues: ${removal.cues.join(", ")}`
			: `${(removal.similarity * 100).toFixed(0)} % of it is kept in ${removal.keptAt.length} places below, ${removal.differences.length} differences`;
	console.log(
		`${yellow(removal.kind)} ${dim(`characters ${removal.start}–${removal.end}`)}\n  ${why}`,
	);
}

console.log(bold("\nWhat is left"), dim(`(${number(text.length)} characters)`));
console.log(green(bold(title ?? "(no title)")));
for (const { heading, paragraphs } of sections) {
	if (heading !== null) console.log(cyan(`\n${heading}`));
	for (const paragraph of paragraphs) console.log(`  ${beginning(paragraph)}`);
}
