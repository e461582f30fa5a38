import { workerPool } from "../../batch/worker-pool.js";
import {
	addTally,
	badLine,
	type CleanedLines,
	emptyTally,
	type LineSettings,
	type Lines,
	type LinesTask,
} from "./clean-lines.js";
import { type Batch, endOfLine } from "./line-batches.js";
import { recycledMemory } from "./recycled-memory.js";

export interface CleanedBatch {
	batch: Batch;
	cleaned: CleanedLines;
}

export interface BatchCleaner {
	clean(batch: Batch): Promise<CleanedBatch>;
	/** Takes the memory of a result back, once it is written. */
	release(done: CleanedBatch): void;
	close(): Promise<void>;
}

/** What a batch comes to with its results, as doubled articles of the usual size go. */
const OUTPUT_MEMORY = 1024 * 1024;

/**
 * Cleans batches in `jobs` worker threads. One job too: a thread that runs out of memory dies
 * alone, and reading and writing go on beside it.
 */
export function batchCleaner(
	jobs: number,
	settings: LineSettings,
): BatchCleaner {
	const outputs = recycledMemory(OUTPUT_MEMORY);
	const pool = workerPool(jobs);

	function task({ bytes, line, file }: Lines): [LinesTask, ArrayBuffer[]] {
		// A copy of just these bytes to give away: ours are needed again where the worker dies.
		const copy = bytes.slice();
		const memory = outputs.take();
		const task = { lines: { bytes: copy, line, file }, settings, memory };
		return [task, [copy.buffer, memory]];
	}

	/** The worker died: each line by itself tells which one killed it, and the others go on. */
	async function oneByOne({
		bytes,
		line: first,
		file,
	}: Lines): Promise<CleanedLines> {
		const parts: Uint8Array[] = [];
		const total = emptyTally();
		for (let start = 0, line = first; start < bytes.length; line++) {
			const end = endOfLine(bytes, start);
			const lines = { bytes: bytes.subarray(start, end), line, file };
			const cleaned = await pool
				.runAlone<CleanedLines>("cleanLines", ...task(lines))
				.catch((error: Error) =>
					badLine(
						lines,
						`the worker thread died of this record: ${error.message}`,
						settings,
						new ArrayBuffer(0),
					),
				);
			parts.push(Uint8Array.from(cleaned.bytes));
			outputs.give(cleaned.memory);
			addTally(total, cleaned);
			start = end;
		}
		const bytesOfAll = Buffer.concat(parts);
		return { ...total, bytes: bytesOfAll, memory: new ArrayBuffer(0) };
	}

	return {
		async clean(batch) {
			const cleaned =
				batch.tooLong !== undefined
					? badLine(
							batch,
							`the line is longer than --max-line: ${batch.tooLong.toLocaleString("en")} bytes`,
							settings,
							new ArrayBuffer(0),
						)
					: await pool
							.run<CleanedLines>("cleanLines", ...task(batch))
							.catch(() => oneByOne(batch));
			return { batch, cleaned };
		},
		release: ({ cleaned }) => outputs.give(cleaned.memory),
		close: () => pool.destroy(),
	};
}
