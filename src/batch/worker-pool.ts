import { Tinypool } from "tinypool";

/** The jobs that worker.ts exports. */
export type Job = "cleanTexts" | "cleanLines";

export interface WorkerPool {
	run<Result>(job: Job, task: unknown): Promise<Result>;
	destroy(): Promise<void>;
}

/** A pool of `size` threads; `memory` is the heap of each in megabytes, past which it dies alone. */
export function workerPool(size: number, memory?: number): WorkerPool {
	const pool = new Tinypool({
		filename: new URL("./worker.js", import.meta.url).href,
		minThreads: size,
		maxThreads: size,
		// Waiting on a shared counter saves microseconds a message, of which there are few; in Deno
		// 2.9 it hung in 7 of 18 runs, and without it in none of 30.
		useAtomics: false,
		resourceLimits: {
			// Of 6, 12, 24 and Node's own 48: the least resident memory of two workers on 20 MB of
			// records (275 MB against 340), in no more time.
			maxYoungGenerationSizeMb: 12,
			...(memory !== undefined && { maxOldGenerationSizeMb: memory }),
		},
	});
	// A worker that dies between two tasks: the pool starts another, and no task was lost.
	pool.on("error", () => {});
	return {
		run: (job, task) => pool.run(task, { name: job }),
		destroy: () => pool.destroy(),
	};
}
