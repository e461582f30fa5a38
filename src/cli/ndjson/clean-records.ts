import { availableParallelism } from "node:os";
import { orderedMap } from "../../batch/ordered-map.js";
import { articleOptions } from "../article-options.js";
import { CommandError } from "../command-error.js";
import { optionName, outputs } from "../outputs.js";
import type { CommandOptions } from "../program.js";
import { requireInput } from "../read-input.js";
import { batchCleaner } from "./batch-cleaner.js";
import { checkField } from "./check-field.js";
import { addTally, emptyTally, type LineSettings } from "./clean-lines.js";
import { lineBatches } from "./line-batches.js";
import { CHUNK, type Input, openInputs } from "./open-inputs.js";
import { type Output, openOutput, standardOutput } from "./output.js";
import { progress } from "./progress.js";
import { recycledMemory } from "./recycled-memory.js";
import { resultNames } from "./result-names.js";

const MEBIBYTE = 1024 * 1024;

/** Cleans NDJSON files record by record; resolves to the exit code. */
export async function cleanRecords(
	files: readonly string[],
	options: CommandOptions,
): Promise<number> {
	const settings = readSettings(options);
	requireInput(files, "clean-article --ndjson articles.ndjson");
	const inputs = await openInputs(files);
	const stop = stopOnSignal();
	try {
		return await stream(inputs, options, settings, stop);
	} finally {
		stop.release();
	}
}

async function stream(
	inputs: readonly Input[],
	options: CommandOptions,
	settings: LineSettings,
	stop: Stop,
): Promise<number> {
	const { output: file, resume = false, maxLine, check = false } = options;
	// Before the output is touched, unless it is gone on with: a wrong --field must not cost an earlier result.
	const peeked = resume ? null : await checkField(inputs[0], settings.field);
	const opened =
		file === undefined
			? { output: standardOutput, lines: 0 }
			: await openOutput(file, { inputs, resume });
	const output: Output = opened.output;
	// A chunk, and the line that the one before it left off in.
	const memory = recycledMemory(CHUNK + CHUNK / 4);
	const batches = lineBatches(peeked ? [peeked, ...inputs.slice(1)] : inputs, {
		skip: opened.lines,
		maxLine: maxLine * MEBIBYTE,
		memory,
	});
	const jobs = options.jobs ?? availableParallelism();
	const cleaner = batchCleaner(jobs, settings);
	const shown = progress(process.stderr);
	const total = emptyTally();
	const started = performance.now();
	const at = { bytes: 0, read: 0 };
	const size = inputs.every((i) => i.size !== undefined)
		? inputs.reduce((sum, { size = 0 }) => sum + size, 0)
		: undefined;
	const standing = () => ({
		tally: total,
		...at,
		size,
		elapsed: performance.now() - started,
	});
	let failure: unknown;
	try {
		const results = orderedMap(batches, cleaner.clean, {
			// Each worker has one under way and the next, and one may be done before its turn: no worker
			// idles, and no more is held.
			width: jobs * 3,
			signal: stop.signal,
		});
		for await (const done of results) {
			const { batch, cleaned } = done;
			await output.write(cleaned.bytes);
			addTally(total, cleaned);
			at.bytes += batch.length;
			at.read = batch.read;
			cleaner.release(done);
			memory.give(batch.bytes.buffer);
			shown.show(standing);
		}
	} catch (error) {
		failure = error;
	}
	await cleaner.close();
	try {
		await output.close();
	} catch (error) {
		failure ??= error;
	}
	shown.end(standing());
	const done = `${total.records.toLocaleString("en")} records written`;
	const goOn =
		file === undefined
			? ""
			: "; the same command with --resume goes on from there";
	if (stop.signal.aborted) {
		say(`interrupted: ${check ? "nothing written" : done + goOn}`);
		return stop.exitCode();
	}
	if (failure instanceof CommandError)
		throw new CommandError(
			`${failure.message}${check ? "" : `; ${done}${goOn}`}`,
			{ cause: failure },
		);
	if (failure) throw failure;
	if (total.errors > 0) {
		say(
			`${total.errors.toLocaleString("en")} of ${total.records.toLocaleString("en")} records are bad${check ? "" : ' and have a field "error"'}; the first: ${total.firstError}`,
		);
		return 2;
	}
	return check && total.removed > 0 ? 1 : 0;
}

function say(message: string): void {
	process.stderr.write(`clean-article: ${message}\n`);
}

function readSettings(options: CommandOptions): LineSettings {
	for (const output of outputs)
		if (options[optionName(output)] !== undefined)
			throw new CommandError(
				`--${optionName(output)} is for one article; --ndjson always writes records`,
			);
	const {
		as,
		check = false,
		field,
		output,
		resume,
		title,
		titleField,
	} = options;
	if (title !== undefined)
		throw new CommandError(
			"--title is for one article; --title-field names the field that holds each record's title",
		);
	if (resume && output === undefined)
		throw new CommandError("--resume needs -o FILE, the output to go on with");
	if (check && output !== undefined)
		throw new CommandError("--check writes nothing; leave out -o");
	return {
		field,
		titleField,
		names: resultNames(as),
		options: articleOptions(options),
		gzip: output?.endsWith(".gz") ?? false,
		write: !check,
	};
}

interface Stop {
	signal: AbortSignal;
	/** 128 and the number of the signal, as shells have it. */
	exitCode(): number;
	release(): void;
}

/** The first Ctrl-C lets the line under way be finished; a second one ends at once, as without us. */
function stopOnSignal(): Stop {
	const controller = new AbortController();
	let code = 130;
	const interrupt = () => controller.abort();
	const terminate = () => {
		code = 143;
		controller.abort();
	};
	process.once("SIGINT", interrupt);
	process.once("SIGTERM", terminate);
	return {
		signal: controller.signal,
		exitCode: () => code,
		release() {
			process.removeListener("SIGINT", interrupt);
			process.removeListener("SIGTERM", terminate);
		},
	};
}
