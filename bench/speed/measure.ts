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

/** A figure of several rounds: the median, and between what half of them lie. */
export interface Spread {
	median: number;
	least: number;
	lower: number;
	upper: number;
	most: number;
}

export function spread(values: readonly number[]): Spread {
	const sorted = [...values].sort((a, b) => a - b);
	const at = (share: number) => {
		const place = (sorted.length - 1) * share;
		const below = sorted[Math.floor(place)];
		return below + (sorted[Math.ceil(place)] - below) * (place % 1);
	};
	return {
		median: at(0.5),
		least: at(0),
		lower: at(0.25),
		upper: at(0.75),
		most: at(1),
	};
}

/** How many times as long one task takes as another. */
export function ratio(timings: Timings, of: string, to: string): Spread {
	return spread(timings[of].map((ms, round) => ms / timings[to][round]));
}

export function times(one: Spread): string {
	return `${figure(one.median)}× (${figure(one.lower)}–${figure(one.upper)})`;
}

export function figure(value: number): string {
	return value >= 100
		? Math.round(value).toLocaleString("en")
		: value.toPrecision(value >= 10 ? 3 : 2);
}
