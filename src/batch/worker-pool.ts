import { Tinypool } from "tinypool";

/** The jobs that worker.ts exports. */
export type Job = "cleanTexts" | "cleanLines";

/** Runs a job in a thread; what `move` lists goes there as it is, not as a copy. */
type Run = <Result>(
	job: Job,
	task: unknown,
	move?: ArrayBuffer[],
) => Promise<Result>;

export interface WorkerPool {
	run: Run;
	/** In a thread that runs nothing else meanwhile: if it dies, it died of this. */
	runAlone: Run;
	destroy(): Promise<void>;
}

/** A pool of `size` threads; `memory` is the heap of each in megabytes, past which it dies alone. */
export function workerPool(size: number, memory?: number): WorkerPool {
	// The second task waits in the thread: without it, each waits for this thread between two tasks.
	const pool = threads(size, 2, memory);
	let lone: Tinypool | undefined;
	let destroyed = false;
	return {
		run: (job, task, move) => run(pool, job, task, move),
		async runAlone(job, task, move) {
			// What was under way at the end is not tried again.
			if (destroyed) throw new Error("the threads have ended");
			lone ??= threads(1, 1, memory);
			return run(lone, job, task, move);
		},
		async destroy() {
			destroyed = true;
			await Promise.all([pool.destroy(), lone?.destroy()]);
		},
	};
}

function run<Result>(
	pool: Tinypool,
	job: Job,
	task: unknown,
	move: ArrayBuffer[] = [],
): Promise<Result> {
	return pool.run(task, { name: job, transferList: move as never });
}

function threads(size: number, tasks: number, memory?: number): Tinypool {
	const pool = new Tinypool({
		filename: new URL("./worker.js", import.meta.url).href,
		minThreads: size,
		maxThreads: size,
		concurrentTasksPerWorker: tasks,
		// Waiting on a shared counter saves microseconds a message, of which there are few; in Deno
		// 2.9 it hung in 7 of 18 runs, and without it in none of 30.
		useAtomics: false,
		// The young generation as Node has it, 48 MB: with 12 MB two workers on 100 MB of records took
		// more memory (262 to 305 MB against 243 to 246), for what is short-lived was kept too long.
		resourceLimits:
			memory === undefined ? {} : { maxOldGenerationSizeMb: memory },
	});
	// A worker that dies between two tasks: the pool starts another, and no task was lost.
	pool.on("error", () => {});
	return pool;
}
