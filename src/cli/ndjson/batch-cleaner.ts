import { type WorkerPool, workerPool } from "../../batch/worker-pool.js";
import {
	addTally,
	bad,
	type CleanedLines,
	cleanLines,
	emptyTally,
	encode,
	type LineSettings,
	type Lines,
} from "./clean-lines.js";
import type { Batch } from "./line-batches.js";

export interface BatchCleaner {
	clean(batch: Batch): Promise<{ batch: Batch; cleaned: CleanedLines }>;
	close(): Promise<void>;
}

/** Cleans batches in `jobs` worker threads, or in this one where there is but one job. */
export function batchCleaner(
	jobs: number,
	settings: LineSettings,
): BatchCleaner {
	let pool: WorkerPool | undefined;
	const inWorker = (lines: Lines) => {
		pool ??= workerPool(jobs);
		return pool.run<CleanedLines>("cleanLines", { lines, settings });
	};
	return {
		async clean(batch) {
			const { bytes, line, file, tooLong } = batch;
			const lines = { bytes, line, file };
			let cleaned: CleanedLines;
			if (tooLong !== undefined)
				cleaned = badLine(
					lines,
					`the line is longer than --max-line: ${tooLong.toLocaleString("en")} bytes`,
					settings,
				);
			else if (jobs === 1) cleaned = cleanLines({ lines, settings });
			else
				cleaned = await inWorker(lines).catch(() =>
					oneByOne(lines, settings, inWorker),
				);
			return { batch, cleaned };
		},
		async close() {
			await pool?.destroy();
		},
	};
}

/** The worker died: each line by itself tells which one killed it, and the others go on. */
async function oneByOne(
	{ bytes, line: first, file }: Lines,
	settings: LineSettings,
	clean: (lines: Lines) => Promise<CleanedLines>,
): Promise<CleanedLines> {
	const parts: Uint8Array[] = [];
	const total = emptyTally();
	for (let start = 0, line = first; start < bytes.length; line++) {
		const at = bytes.indexOf(10, start);
		const end = at < 0 ? bytes.length : at + 1;
		const lines = { bytes: bytes.slice(start, end), line, file };
		const cleaned = await clean(lines).catch((error: Error) =>
			badLine(
				lines,
				`the worker thread died of this record: ${error.message}`,
				settings,
			),
		);
		parts.push(cleaned.bytes);
		addTally(total, cleaned);
		start = end;
	}
	return { ...total, bytes: Buffer.concat(parts) };
}

function badLine(
	at: Lines,
	message: string,
	settings: LineSettings,
): CleanedLines {
	const tally = { ...emptyTally(), records: 1 };
	const line = bad(tally, at, message);
	return { ...tally, bytes: encode(`${line}\n`, 1, settings) };
}
