import { Command, InvalidArgumentError, Option } from "commander";
import { outputs } from "./outputs.js";

/** The options as commander hands them over; each output adds its own, see outputs.ts. */
export interface CommandOptions {
	[output: string]: unknown;
	format?: "text" | "markdown" | "auto";
	title?: string;
	language?: string;
	advertisements?: "trailing" | "anywhere" | false;
	repeats: boolean;
	similarity?: number;
	check?: boolean;
	ndjson?: boolean;
	field: string;
	titleField?: string;
	as?: string;
	jobs?: number;
	output?: string;
	resume?: boolean;
	maxLine: number;
}

const EXAMPLES = `
Examples:
  clean-article article.txt
  curl -s https://example.org/a.txt | clean-article --json | jq .title
  clean-article --text --explain article.txt > clean.txt
  clean-article --title "Harbour reopens" --language en article.txt
  clean-article --check article.txt || echo "something would be removed"
  clean-article --ndjson crawl.ndjson.gz --field body --jobs 4 -o clean.ndjson.gz
  clean-article --ndjson crawl.ndjson -o clean.ndjson --resume

Exit codes:
  0    done, whether or not something was removed
  1    --check found something to remove
  2    wrong usage, unreadable input, unwritable output, a bad record (--ndjson)
  130  interrupted (--ndjson)`;

/** Defines the command; `run` gets the files and the options. */
export function program(
	version: string,
	run: (files: string[], options: CommandOptions) => Promise<void>,
): Command {
	const command = new Command("clean-article")
		.description(
			"Cleans the text of a scraped article: removes the glued copy of the whole text, repeated paragraphs and trailing advertisements, and can say what it removed and why.",
		)
		.usage(
			"[options] [FILE|-]\n       clean-article --ndjson [options] [FILES...|-]",
		)
		.argument(
			"[files...]",
			"text or Markdown file; - or nothing: standard input (several with --ndjson only)",
		)
		.optionsGroup("Output:");
	for (const { flags, description } of outputs)
		command.option(flags, description);
	return command
		.option(
			"--check",
			"print nothing, exit 1 if anything would be removed (with an output option: print that too)",
		)
		.optionsGroup("Cleaning:")
		.addOption(
			new Option(
				"--format <format>",
				"how to read the input (default: auto)",
			).choices(["auto", "text", "markdown"]),
		)
		.option("--title <title>", "the title, if known from elsewhere")
		.option(
			"--language <tag>",
			"BCP 47 tag; narrows the advertisement cues (default: every language)",
		)
		.addOption(
			new Option(
				"--advertisements <where>",
				"which advertisements to remove (default: trailing)",
			).choices(["trailing", "anywhere"]),
		)
		.option("--no-advertisements", "leave advertisements in")
		.option("--no-repeats", "leave repeats in")
		.option(
			"--similarity <share>",
			"how alike a near-copy must be, 0 to 1; 1: exact copies only",
			share,
		)
		.optionsGroup("Many records, one JSON object a line:")
		.option(
			"--ndjson",
			"read records, write each back with what was found; reads gzip, and writes it where -o ends in .gz",
		)
		.option("--field <name>", "the field that holds the text", "text")
		.option("--title-field <name>", "the field that holds a known title")
		.option(
			"--as <list>",
			"what to write under which names; of title, sections, text, removed: RESULT or RESULT=NAME, commas between; a field of that name is replaced (default: each as clean_RESULT)",
		)
		.option("--jobs <n>", "worker threads (default: one a core)", positive)
		.option("-o, --output <file>", "write to a file, whole lines only")
		.option(
			"--resume",
			"go on where an interrupted run with the same inputs and -o stopped",
		)
		.option(
			"--max-line <MiB>",
			"a longer record becomes an error record",
			positive,
			64,
		)
		.optionsGroup("Other:")
		.version(version, "--version", "print the version")
		.helpOption("-h, --help", "print this help")
		.addHelpText("after", EXAMPLES)
		.showSuggestionAfterError()
		.allowExcessArguments()
		.configureOutput({
			outputError: (message, write) =>
				write(message.replace(/^error: /u, "clean-article: ")),
		})
		.exitOverride()
		.action((files: string[], options: CommandOptions) => run(files, options));
}

function share(value: string): number {
	const number = Number(value);
	if (value.trim() === "" || !(number >= 0 && number <= 1))
		throw new InvalidArgumentError("It must be a number from 0 to 1.");
	return number;
}

function positive(value: string): number {
	const number = Number(value);
	if (!Number.isInteger(number) || number < 1)
		throw new InvalidArgumentError("It must be a whole number from 1 up.");
	return number;
}
