import { parentPort, workerData } from "node:worker_threads";
import type { cleanArticle as CleanArticle } from "../../src/index.js";
import { parseMarkdown } from "./baselines.js";
import { manyDoubled } from "./documents.js";
import { hostileInputs } from "./hostile-inputs.js";

export interface HostileTask {
	entry: string;
	/** Index into the inputs. */
	input: number;
	scale: number;
}

export interface HostileTime {
	units: number;
	ms: number;
	/** Milliseconds of what it is measured against, for as many units; null while that still runs. */
	against: number | null;
}

/** Units of the prose that a unit's time is measured on: many articles, each standing twice. */
const PROSE = 400_000;

const { entry, input, scale } = workerData as HostileTask;
const { cleanArticle }: { cleanArticle: typeof CleanArticle } = await import(
	entry
);
const { make, against } = hostileInputs[input];
const prose = await manyDoubled(PROSE);
// Compiled code is no cost of one text.
best(() => cleanArticle(prose.slice(0, 50_000)), 1000);
const text = await make(scale);
const format = against === "prose" ? "text" : "markdown";
const proseUnit =
	against === "prose"
		? best(() => cleanArticle(prose), 1500) / prose.length
		: null;
const ms = best(() => cleanArticle(text, { format }), 600);
tell(proseUnit === null ? null : proseUnit * text.length);
if (proseUnit === null) {
	best(() => parseMarkdown(prose.slice(0, 50_000)), 300);
	tell(best(() => parseMarkdown(text), 600));
}

function tell(compared: number | null): void {
	parentPort?.postMessage({
		units: text.length,
		ms,
		against: compared,
	} satisfies HostileTime);
}

/** A long call is made so often at least: its first one is compiled on the way, and the machine is noisy. */
const CALLS = 5;

/** The least time of as many calls as fit into so many milliseconds. */
function best(call: () => unknown, budget: number): number {
	let least = Number.POSITIVE_INFINITY;
	const end = performance.now() + budget;
	for (let made = 0; made < CALLS || performance.now() < end; made++) {
		const start = performance.now();
		call();
		least = Math.min(least, performance.now() - start);
	}
	return least;
}
