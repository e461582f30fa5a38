import fc from "fast-check";
import { cleanArticle } from "../../src/index.js";
import { cleanText, documentKinds } from "../../test/promises/any-text.js";
import {
	BrokenPromise,
	holdCleanStays,
	holdPromises,
} from "../../test/promises/promises.js";
import { minimise } from "./minimise.js";

export interface Batch {
	seed: number;
	documents: number;
	/** Kinds of failure of which enough examples are known; they are counted, and not made smaller. */
	known: readonly string[];
	/** Nanoseconds a unit that the slowest document so far took; only what may be slower is timed by itself. */
	slowest: number;
}

export interface Failure {
	kind: string;
	/** The kind of documents it came from. */
	from: string;
	message: string;
	/** A small text that breaks the promise; null where enough are known. */
	text: string | null;
}

export interface Slowest {
	nsPerUnit: number;
	text: string;
}

export interface BatchResult {
	documents: number;
	failures: Failure[];
	/** The document that was cleaned the slowest, by the unit, of those longer than 200 units; null where none was slower than what is known. */
	slowest: Slowest | null;
}

const kinds: readonly [string, fc.Arbitrary<string>, (text: string) => void][] =
	[
		...Object.entries(documentKinds).map(
			([name, documents]): (typeof kinds)[number] => [
				name,
				documents,
				(text) => holdPromises(text),
			],
		),
		["clean text", cleanText, holdCleanStays],
	];

/** Makes documents of every kind and holds the promises on each. */
export function runBatch(batch: Batch): BatchResult {
	const { seed, documents, known } = batch;
	const failures: Failure[] = [];
	const seen = new Set(known);
	const share = Math.ceil(documents / kinds.length);
	let slowest: Slowest | null = null;
	let count = 0;
	for (const [from, arbitrary, hold] of kinds) {
		for (const text of fc.sample(arbitrary, { seed, numRuns: share })) {
			count++;
			const start = performance.now();
			const broken = brokenBy(hold, text);
			const most = ((performance.now() - start) * 1e6) / text.length;
			const record: number = slowest?.nsPerUnit ?? batch.slowest;
			if (text.length > 200 && most > record) {
				const nsPerUnit = timeOf(text);
				if (nsPerUnit > record) slowest = { nsPerUnit, text };
			}
			if (broken === null) continue;
			const { kind } = broken;
			const small = seen.has(kind)
				? null
				: minimise(text, (one) => brokenBy(hold, one)?.kind === kind);
			seen.add(kind);
			const message = small === null ? "" : brokenBy(hold, small)?.message;
			failures.push({ kind, from, message: message ?? "", text: small });
		}
	}
	return { documents: count, failures, slowest };
}

/** Nanoseconds a unit; the better of two, since the first may fall on a collection of garbage. */
function timeOf(text: string): number {
	const times = [0, 1].map(() => {
		const start = performance.now();
		cleanArticle(text);
		return performance.now() - start;
	});
	return (Math.min(...times) * 1e6) / text.length;
}

function brokenBy(
	hold: (text: string) => void,
	text: string,
): BrokenPromise | null {
	try {
		hold(text);
		return null;
	} catch (error) {
		if (error instanceof BrokenPromise) return error;
		throw error;
	}
}
