import { Bench } from "tinybench";

/** Milliseconds a call, the median of each round, by task. */
export type Timings = Readonly<Record<string, readonly number[]>>;

/**
 * Times tasks in rounds, one after the other in each, so that what else the machine does
 * strikes all of them alike; figures are compared round by round.
 */
export async function timings(
	tasks: Readonly<Record<string, () => unknown>>,
	{ rounds, time }: { rounds: number; time: number },
): Promise<Timings> {
	const medians: Record<string, number[]> = Object.fromEntries(
		Object.keys(tasks).map((name) => [name, []]),
	);
	for (let round = 0; round < rounds; round++) {
		const bench = new Bench({
			time,
			iterations: 1,
			warmupTime: round === 0 ? time : time / 5,
			warmupIterations: 1,
			throws: true,
		});
		for (const [name, run] of Object.entries(tasks))
			bench.add(
				name,
				() => {
					run();
				},
				{ async: false },
			);
		await bench.run();
		for (const { name, result } of bench.tasks)
			if ("latency" in result) medians[name].push(result.latency.p50);
	}
	return medians;
}

/** A figure with the least and the greatest of its rounds. */
export interface Spread {
	median: number;
	least: number;
	most: number;
}

export function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return {
		median:
			sorted.length % 2 === 1
				? sorted[middle]
				: (sorted[middle - 1] + sorted[middle]) / 2,
		least: sorted[0],
		most: sorted[sorted.length - 1],
	};
}

/** How many times as long one task takes as another. */
export function ratio(timings: Timings, of: string, to: string): Spread {
	return spread(timings[of].map((ms, round) => ms / timings[to][round]));
}

export function times(one: Spread): string {
	return `${figure(one.median)}× (${figure(one.least)}–${figure(one.most)})`;
}

export function figure(value: number): string {
	return value >= 100
		? Math.round(value).toLocaleString("en")
		: value.toPrecision(value >= 10 ? 3 : 2);
}
