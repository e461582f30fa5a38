import { readOptions } from "../options.js";
import type { CleanArticleOptions } from "../types.js";

/** Options of `cleanArticles`: those of `cleanArticle`, for every record, and how to run. */
export interface CleanArticlesOptions extends CleanArticleOptions {
	/**
	 * How many articles to clean at a time. 1: in this thread, one after another. From 2 up: in as
	 * many worker threads, which pays from some hundred articles on. Default: 1.
	 */
	concurrency?: number;
	/** The field of a record that holds its text. Default: `text`. */
	field?: string;
	/** The field of a record that holds a title known from elsewhere; where it is no string, `title` holds. Default: none. */
	titleField?: string;
	/** Ends the iteration by throwing the signal's reason. */
	signal?: AbortSignal;
	/**
	 * Heap of each worker thread in megabytes; a record that needs more becomes an error, and the
	 * rest goes on. Default: what Node gives a thread.
	 */
	workerMemory?: number;
}

export interface BatchSettings {
	concurrency: number;
	field: string;
	titleField: string | undefined;
	signal: AbortSignal | undefined;
	workerMemory: number | undefined;
	article: CleanArticleOptions;
}

/** Fills in the defaults; throws a `TypeError` or `RangeError` that names the option and the value. */
export function readBatchOptions(
	options: Readonly<CleanArticlesOptions> = {},
): BatchSettings {
	if (options === null || typeof options !== "object")
		throw new TypeError(`options must be an object, got ${String(options)}`);
	const {
		concurrency = 1,
		field = "text",
		titleField,
		signal,
		workerMemory,
		...article
	} = options;
	wholeNumber("concurrency", concurrency);
	if (workerMemory !== undefined) wholeNumber("workerMemory", workerMemory);
	fieldName("field", field);
	if (titleField !== undefined) fieldName("titleField", titleField);
	if (signal !== undefined && !(signal instanceof AbortSignal))
		throw new TypeError(`signal must be an AbortSignal, got ${typeof signal}`);
	readOptions(article);
	return { concurrency, field, titleField, signal, workerMemory, article };
}

function wholeNumber(name: string, value: unknown): void {
	if (typeof value !== "number")
		throw new TypeError(`${name} must be a number, got ${typeof value}`);
	if (!Number.isInteger(value) || value < 1)
		throw new RangeError(
			`${name} must be a whole number from 1 up, got ${value}`,
		);
}

function fieldName(name: string, value: unknown): void {
	if (typeof value !== "string")
		throw new TypeError(`${name} must be a string, got ${typeof value}`);
}
