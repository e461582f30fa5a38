import type { CleanedArticle } from "../types.js";
import {
	type BatchSettings,
	type CleanArticlesOptions,
	readBatchOptions,
} from "./batch-options.js";
import { cleanText, type TextResult, type TextsTask } from "./clean-texts.js";
import { inGroups } from "./in-groups.js";
import { orderedMap } from "./ordered-map.js";
import { readRecord } from "./read-record.js";
import { type WorkerPool, workerPool } from "./worker-pool.js";

/** An array, generator, Node `Readable` in object mode, web `ReadableStream`: whatever `for await` takes. */
export type RecordSource<T> =
	| AsyncIterable<T>
	| Iterable<T>
	| ReadableStream<T>;

/** What became of one record. Just one of `article` and `error` is there. */
export type CleanResult<T> =
	| {
			/** Place in the source, from 0. */
			index: number;
			/** The very record that came in. */
			record: T;
			article: CleanedArticle;
			error?: undefined;
	  }
	| {
			index: number;
			record: T;
			article?: undefined;
			/** Why this record could not be cleaned: no text in its field, or its worker died of it. */
			error: Error;
	  };

/** UTF-16 units of text a message: below, the cost of messages shows; above, workers wait for the last group. */
const GROUP_UNITS = 128 * 1024;
/** What a record adds to its text, so that a million empty texts are not one group. */
const RECORD_UNITS = 1024;
/** Milliseconds a started group waits for more: short against a page download, long against a loop. */
const PATIENCE = 10;
/** Milliseconds of work in this thread after which timers, input and aborts get their turn. */
const TURN = 20;

/**
 * Cleans each record of a source and yields the results in the same order. Reads no further ahead
 * than the workers need, so a slow consumer slows the source. A bad record becomes a result with
 * `error`; the rest goes on. Works as a stage of `stream.pipeline`, and `Readable.from` or
 * `ReadableStream.from` make a stream of it.
 *
 * A record is a text, or an object with the text in `field`.
 *
 * @throws TypeError or RangeError at once for a bad option or source; while iterating, the
 * signal's reason, or what the source itself throws (after the results of what it gave before).
 */
export function cleanArticles<T>(
	source: RecordSource<T>,
	options?: Readonly<CleanArticlesOptions>,
): AsyncGenerator<CleanResult<T>, void, undefined> {
	const settings = readBatchOptions(options);
	const records = asAsyncIterable(source);
	return settings.concurrency === 1
		? cleanHere(records, settings)
		: cleanInWorkers(records, settings);
}

interface Entry<T> {
	index: number;
	record: T;
	/** Either what to clean, or why there is nothing to clean. */
	input: TextsTask["texts"][number] | Error;
}

async function* cleanHere<T>(
	records: AsyncIterable<T>,
	settings: BatchSettings,
): AsyncGenerator<CleanResult<T>, void, undefined> {
	const { article, signal } = settings;
	let turn = performance.now();
	const clean = async (entry: Entry<T>) => {
		if (performance.now() - turn > TURN) {
			await new Promise((resolve) => setImmediate(resolve));
			turn = performance.now();
		}
		signal?.throwIfAborted();
		return finish(
			entry,
			entry.input instanceof Error ? null : cleanText(entry.input, article),
		);
	};
	yield* orderedMap(entries(records, settings), clean, {
		width: 1,
		signal,
	});
}

async function* cleanInWorkers<T>(
	records: AsyncIterable<T>,
	settings: BatchSettings,
): AsyncGenerator<CleanResult<T>, void, undefined> {
	const { article: options, concurrency, signal, workerMemory } = settings;
	signal?.throwIfAborted();
	const pool = workerPool(concurrency, workerMemory);
	try {
		const groups = orderedMap(
			inGroups(entries(records, settings), {
				weight: ({ input }) =>
					RECORD_UNITS + (input instanceof Error ? 0 : input.text.length),
				heavy: GROUP_UNITS,
				patience: PATIENCE,
			}),
			(group) => cleanGroup(group, pool, options),
			// One group waits for each that is being cleaned: no worker idles, and no more is held.
			{ width: concurrency * 2, signal },
		);
		for await (const group of groups) yield* group;
	} finally {
		await pool.destroy();
	}
}

async function cleanGroup<T>(
	group: Entry<T>[],
	pool: WorkerPool,
	options: BatchSettings["article"],
): Promise<CleanResult<T>[]> {
	const texts = group.flatMap(({ input }) =>
		input instanceof Error ? [] : [input],
	);
	let cleaned: TextResult[];
	try {
		cleaned = await run(pool.run, { texts, options });
	} catch {
		// The worker died. One record by itself each: the one that kills again is the bad one.
		cleaned = await Promise.all(
			texts.map((text) =>
				run(pool.runAlone, { texts: [text], options }).then(
					([result]) => result,
					(error: Error) => ({ error: workerDied(error) }),
				),
			),
		);
	}
	let next = 0;
	return group.map((entry) =>
		finish(entry, entry.input instanceof Error ? null : cleaned[next++]),
	);
}

function run(run: WorkerPool["run"], task: TextsTask): Promise<TextResult[]> {
	return task.texts.length === 0
		? Promise.resolve([])
		: run("cleanTexts", task);
}

/** Says what happened to a record whose worker died of it. */
export function workerDied(cause: Error): Error {
	return new Error(`the worker thread died of this record: ${cause.message}`, {
		cause,
	});
}

function finish<T>(
	{ index, record, input }: Entry<T>,
	result: TextResult | null,
): CleanResult<T> {
	if (result === null) return { index, record, error: input as Error };
	return { index, record, ...result };
}

async function* entries<T>(
	records: AsyncIterable<T>,
	settings: BatchSettings,
): AsyncGenerator<Entry<T>, void, undefined> {
	let index = 0;
	for await (const record of records) {
		let input: Entry<T>["input"];
		try {
			input = readRecord(record, settings);
		} catch (error) {
			input = error as Error;
		}
		yield { index: index++, record, input };
	}
}

function asAsyncIterable<T>(source: RecordSource<T>): AsyncIterable<T> {
	if (source !== null && typeof source === "object") {
		if (Symbol.asyncIterator in source) return source as AsyncIterable<T>;
		if (Symbol.iterator in source)
			return (async function* () {
				yield* source as Iterable<T>;
			})();
	}
	throw new TypeError(
		typeof source === "string"
			? "the source must be an iterable of records, got one string; for one text use cleanArticle"
			: `the source must be an async iterable, iterable or stream, got ${source === null ? "null" : typeof source}`,
	);
}
