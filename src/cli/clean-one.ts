import { writeFile } from "node:fs/promises";
import { cleanArticle } from "../clean-article.js";
import { articleOptions } from "./article-options.js";
import { hasColor } from "./color.js";
import { CommandError, reason } from "./command-error.js";
import { type Output, optionName, outputs } from "./outputs.js";
import type { CommandOptions } from "./program.js";
import { inputName, readInput, requireInput } from "./read-input.js";

const NDJSON_ONLY = {
	jobs: "--jobs",
	output: "-o",
	resume: "--resume",
	titleField: "--title-field",
	as: "--as",
} as const;

/** Cleans one file or standard input and shows it in every way asked for; resolves to the exit code. */
export async function cleanOne(
	files: readonly string[],
	options: CommandOptions,
): Promise<number> {
	for (const [name, flag] of Object.entries(NDJSON_ONLY))
		if (options[name] !== undefined)
			throw new CommandError(
				`${flag} works with --ndjson only${flag === "-o" ? "; for one article redirect: > FILE" : ""}`,
			);
	if (files.length > 1)
		throw new CommandError(
			`one file at a time, got ${files.length}: ${files.join(", ")} (--ndjson takes many)`,
		);
	const chosen = chooseOutputs(options);
	const settings = articleOptions(options);
	requireInput(files);
	const input = await readInput(files[0]);
	const article = cleanArticle(input, settings);
	for (const output of chosen) {
		const { destination } = output;
		const rendered = await output.render(article, {
			input,
			name: inputName(files[0]),
			options: settings,
			color: destination !== "file" && hasColor(process[destination]),
			width: destination === "file" ? undefined : process[destination].columns,
		});
		const whole =
			rendered === "" || rendered.endsWith("\n") ? rendered : `${rendered}\n`;
		if (destination === "file")
			await write(String(options[optionName(output)]), whole);
		else process[destination].write(whole);
	}
	return options.check && article.removed.length > 0 ? 1 : 0;
}

function chooseOutputs(options: CommandOptions): Output[] {
	const chosen = outputs.filter((o) => options[optionName(o)] !== undefined);
	const onStdout = chosen.filter((o) => o.destination === "stdout");
	if (onStdout.length > 1)
		throw new CommandError(
			`choose one of ${onStdout.map((o) => o.flags).join(" and ")}`,
		);
	return onStdout.length === 0 && !options.check
		? [outputs[0], ...chosen]
		: chosen;
}

async function write(file: string, content: string): Promise<void> {
	try {
		await writeFile(file, content);
	} catch (error) {
		throw new CommandError(`cannot write ${file}: ${reason(error)}`, {
			cause: error,
		});
	}
}
