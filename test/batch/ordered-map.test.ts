import { setTimeout as sleep } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inGroups } from "../../src/batch/in-groups.js";
import { orderedMap } from "../../src/batch/ordered-map.js";

async function* count(n: number, onPull: (i: number) => void = () => {}) {
	for (let i = 0; i < n; i++) {
		onPull(i);
		yield i;
	}
}

const collect = async <T>(source: AsyncIterable<T>) => {
	const all: T[] = [];
	for await (const value of source) all.push(value);
	return all;
};

describe("orderedMap", () => {
	it("keeps the order, whatever takes long", async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(5), { maxLength: 20 }),
				fc.integer({ min: 1, max: 6 }),
				async (delays, width) => {
					let underWay = 0;
					let most = 0;
					const results = await collect(
						orderedMap(
							count(delays.length),
							async (i) => {
								most = Math.max(most, ++underWay);
								await sleep(delays[i]);
								underWay--;
								return i;
							},
							{ width: width },
						),
					);
					expect(results).toEqual(delays.map((_, i) => i));
					expect(most).toBeLessThanOrEqual(width);
				},
			),
			{ numRuns: 30 },
		);
	});

	it("pulls no further ahead than its width while nobody reads", async () => {
		let pulled = 0;
		const results = orderedMap(
			count(100, () => pulled++),
			async (i) => i,
			{ width: 3 },
		);
		await results.next();
		await sleep(20);
		expect(pulled).toBeLessThanOrEqual(4);
		await results.return();
		expect(pulled).toBeLessThanOrEqual(4);
	});

	it("hands on what is done while the source lets wait", async () => {
		async function* slow() {
			yield 1;
			await sleep(60_000, undefined, { ref: false });
		}
		const results = orderedMap(slow(), async (i) => i, { width: 4 });
		expect(await results.next()).toEqual({ done: false, value: 1 });
	});

	it("throws what the source throws after what came before it", async () => {
		async function* broken() {
			yield 1;
			yield 2;
			throw new Error("cut off");
		}
		const seen: number[] = [];
		await expect(
			(async () => {
				for await (const i of orderedMap(broken(), (i) => sleep(5, i), {
					width: 9,
				}))
					seen.push(i);
			})(),
		).rejects.toThrow("cut off");
		expect(seen).toEqual([1, 2]);
	});

	it("ends the source when its reader leaves, and on abort at once", async () => {
		let ended = 0;
		async function* source() {
			try {
				for (let i = 0; ; i++) yield i;
			} finally {
				ended++;
			}
		}
		for await (const _ of orderedMap(source(), async (i) => i, {
			width: 2,
		}))
			break;
		expect(ended).toBe(1);
		const controller = new AbortController();
		const reason = new Error("enough");
		setTimeout(() => controller.abort(reason), 10);
		await expect(
			collect(
				orderedMap(source(), () => new Promise(() => {}), {
					width: 2,
					signal: controller.signal,
				}),
			),
		).rejects.toBe(reason);
		expect(ended).toBe(2);
	});
});

it("orderedMap holds no result that it has handed on, however long its signal lives", async () => {
	setFlagsFromString("--expose-gc");
	const collectGarbage = runInNewContext("gc") as () => void;
	const handedOn: WeakRef<object>[] = [];
	const results = orderedMap(count(1000), async (i) => ({ i }), {
		width: 4,
		signal: new AbortController().signal,
	});
	for (let i = 0; i < 200; i++) {
		const { value } = await results.next();
		handedOn.push(new WeakRef(value as object));
	}
	// A WeakRef holds its target to the end of the turn that made it.
	await sleep(10);
	collectGarbage();
	const held = handedOn.filter((ref) => ref.deref() !== undefined);
	expect(held.length).toBeLessThan(10);
	await results.return();
});

describe("inGroups", () => {
	const options = { weight: (n: number) => n, heavy: 10, patience: 10 };

	it("loses nothing and ends a group when it is heavy enough", async () => {
		await fc.assert(
			fc.asyncProperty(fc.array(fc.nat(15)), async (weights) => {
				async function* source() {
					yield* weights;
				}
				const groups = await collect(inGroups(source(), options));
				expect(groups.flat()).toEqual(weights);
				for (const group of groups) {
					const sum = (part: number[]) => part.reduce((a, b) => a + b, 0);
					expect(sum(group.slice(0, -1))).toBeLessThan(10);
				}
				for (const group of groups.slice(0, -1))
					expect(group.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(10);
			}),
		);
	});

	it("does not hold back a value for one that lets wait", async () => {
		async function* slow() {
			yield 1;
			await sleep(60_000, undefined, { ref: false });
		}
		const groups = inGroups(slow(), options);
		expect((await groups.next()).value).toEqual([1]);
	});

	it("hands on the group under way before an error", async () => {
		async function* broken() {
			yield 1;
			throw new Error("cut off");
		}
		const groups = inGroups(broken(), options);
		expect((await groups.next()).value).toEqual([1]);
		await expect(groups.next()).rejects.toThrow("cut off");
	});
});
