import { writeFileSync } from "node:fs";
import { availableParallelism, cpus } from "node:os";
import { Command, InvalidArgumentError } from "commander";
import { Tinypool } from "tinypool";
import { Findings } from "./findings.js";
import type { BatchResult } from "./run-batch.js";

interface Options {
	minutes: number;
	seed: number;
	threads: number;
	report?: string;
}

/** Documents a batch; some seconds of work. */
const DOCUMENTS = 900;
const SECONDS_BETWEEN_NEWS = 10;

const options = new Command("npm run fuzz --")
	.description(
		"Holds the promises on random documents: mutated articles, scrapers' shapes, Unicode, Markdown.",
	)
	.option("--minutes <n>", "how long", positive, 1)
	.option("--seed <n>", "of the first batch; the next ones count up", whole, 1)
	.option(
		"--threads <n>",
		"worker threads",
		whole,
		Math.min(4, availableParallelism()),
	)
	.option("--report <file>", "write the findings there, too")
	.parse()
	.opts<Options>();

const pool = new Tinypool({
	filename: new URL("./worker.js", import.meta.url).href,
	minThreads: options.threads,
	maxThreads: options.threads,
});
const start = performance.now();
const end = start + options.minutes * 60_000;
const findings = new Findings();
let batch = 0;
let news = start;

await Promise.all(Array.from({ length: options.threads }, () => runBatches()));
await pool.destroy();
const report = `${about()}\n\n${findings.report()}`;
console.log(report);
if (options.report) writeFileSync(options.report, `${report}\n`);
if (findings.broken > 0) process.exitCode = 1;

async function runBatches(): Promise<void> {
	while (performance.now() < end) {
		const result: BatchResult = await pool.run({
			seed: options.seed + batch++,
			documents: DOCUMENTS,
			known: findings.known(),
			slowest: findings.slowest(),
		});
		findings.add(result);
		if (performance.now() - news < SECONDS_BETWEEN_NEWS * 1000) continue;
		news = performance.now();
		console.error(about());
		if (options.report)
			writeFileSync(options.report, `${about()}\n\n${findings.report()}\n`);
	}
}

function about(): string {
	const seconds = Math.round((performance.now() - start) / 1000);
	const seeds = `seeds ${options.seed} to ${options.seed + batch - 1}`;
	return `${findings.documents.toLocaleString("en")} documents in ${seconds} s, ${findings.broken} broke a promise (${seeds}; ${cpus()[0]?.model ?? "?"}, Node ${process.version})`;
}

function positive(value: string): number {
	const number = Number(value);
	if (!(number > 0))
		throw new InvalidArgumentError("It must be a number above 0.");
	return number;
}

function whole(value: string): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number) || number < 1)
		throw new InvalidArgumentError("It must be a whole number from 1.");
	return number;
}
