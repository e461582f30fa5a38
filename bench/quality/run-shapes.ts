import { Tinypool } from "tinypool";
import type { Article } from "./article.js";
import { repeatsItself } from "./authored-repeats.js";
import type { Corpus } from "./corpus/udhr.js";
import type { Judgement } from "./judge.js";
import type { Options } from "./options.js";
import { progress } from "./progress.js";
import type { Format } from "./render.js";
import { shapes } from "./shapes/shapes.js";
import { show } from "./show.js";
import { formatTable, type Row } from "./table.js";
import { add, emptyTally } from "./tally.js";
import { misses, outlineMisses } from "./targets.js";
import type { Task } from "./worker.js";

/** Every article through every chosen shape; prints the tables and gives back what falls short. */
export async function runShapes(
	corpus: Corpus,
	options: Options,
	entry: string,
): Promise<string[]> {
	const sample = corpus.articles.filter((_, i) => i % options.sample === 0);
	// What the source itself says twice has no right answer here: such documents are authored repeats.
	const articles = sample.filter((article) => !repeatsItself(article));
	const authored = sample.filter(repeatsItself).map((article) => article.id);
	const formats: Format[] = options.markdown ? ["text", "markdown"] : ["text"];
	const chosen = shapes.filter(
		({ name, group }) =>
			(!options.shape ||
				options.shape.some((start) => name.startsWith(start))) &&
			(!options.group || options.group.includes(group)),
	);
	const rows = new Map<string, Row>();
	for (const format of formats)
		for (const { name, control } of chosen)
			rows.set(`${name} ${format}`, {
				name: format === "markdown" ? `${name} (Markdown)` : name,
				tally: emptyTally(),
				control: control === true,
			});
	const languages = new Map<string, Row>();
	let characters = 0;
	let milliseconds = 0;
	const shown = new Map<string, Judgement[]>();

	const pool = new Tinypool({
		filename: new URL("./worker.js", import.meta.url).href,
		minThreads: options.threads,
		maxThreads: options.threads,
	});
	const report = progress(articles.length);
	let done = 0;
	await Promise.all(
		articles.map(async (article) => {
			const task: Task = {
				entry,
				article,
				shapes: chosen.map(({ name }) => name),
				formats,
				show: options.show ? options.of : [],
			};
			for (const judgement of (await pool.run(task)) as Judgement[]) {
				const key = `${judgement.shape} ${judgement.format}`;
				const row = rows.get(key) as Row;
				add(row.tally, judgement);
				add(languageRow(languages, article).tally, judgement);
				characters += judgement.characters;
				milliseconds += judgement.milliseconds;
				if (judgement.detail)
					shown.set(key, [...(shown.get(key) ?? []), judgement]);
			}
			report(++done);
		}),
	);
	await pool.destroy();

	for (const judgements of shown.values())
		for (const judgement of judgements
			.sort((a, b) => (a.article < b.article ? -1 : 1))
			.slice(0, options.show))
			console.log(show(judgement));
	const inOrder = [...rows.values()];
	console.log(formatTable("shape", inOrder));
	if (options.byLanguage) {
		const byName = [...languages.values()].sort((a, b) =>
			a.name < b.name ? -1 : 1,
		);
		console.log(`\n${formatTable("language", byName)}`);
	}
	console.log(`
${articles.length} documents; ${corpus.skipped.length} left out for having almost no text${named(corpus.skipped)}
${authored.length} left out for repeating themselves in the source${named(authored.sort())}
${(characters / 1e6).toFixed(1)} million characters, ${Math.round((milliseconds * 1e6) / characters)} µs a thousand`);
	return [
		...misses(inOrder),
		...outlineMisses(inOrder, options.articles ? "articles" : "udhr"),
	];
}

function languageRow(rows: Map<string, Row>, { language }: Article): Row {
	let row = rows.get(language);
	if (!row) {
		row = { name: language, tally: emptyTally(), control: false };
		rows.set(language, row);
	}
	return row;
}

function named(ids: readonly string[]): string {
	return ids.length > 0 ? `: ${ids.join(", ")}` : "";
}
