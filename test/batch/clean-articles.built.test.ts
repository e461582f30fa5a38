import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { ReadableStream } from "node:stream/web";
import { cleanArticle } from "clean-article";
import * as batch from "clean-article/batch";
import {
	type CleanArticlesOptions,
	type CleanResult,
	cleanArticles,
} from "clean-article/batch";
import { describe, expect, expectTypeOf, it } from "vitest";
import { samples } from "../examples/sample-article.js";

const texts = samples.map((s) => s.scraped);
const collect = async <T>(source: AsyncIterable<T>) => {
	const all: T[] = [];
	for await (const value of source) all.push(value);
	return all;
};

it("exports what it says", () => {
	expect(Object.keys(batch)).toEqual(["cleanArticles"]);
});

describe.each([1, 2, 3])("with concurrency %i", (concurrency) => {
	it("gives what cleanArticle gives, in order", async () => {
		const records = Array.from({ length: 40 }, (_, i) => ({
			id: i,
			text: texts[i % texts.length],
		}));
		const results = await collect(cleanArticles(records, { concurrency }));
		expect(results).toHaveLength(40);
		for (const [i, { index, record, article, error }] of results.entries()) {
			expect(index).toBe(i);
			expect(record).toBe(records[i]);
			expect(error).toBeUndefined();
			expect(article).toEqual(cleanArticle(records[i].text));
		}
	});

	it("puts an error in the place of a bad record", async () => {
		const records: unknown[] = [
			texts[0],
			{ body: "x" },
			null,
			7,
			{ text: 7 },
			Buffer.from("bytes"),
			["a"],
			{ text: texts[1] },
		];
		const results = await collect(cleanArticles(records, { concurrency }));
		expect(results.map((r) => r.error?.message)).toEqual([
			undefined,
			'no field "text"; fields of this record: body',
			"a record must be an object or a string, got null",
			"a record must be an object or a string, got a number",
			'field "text" must be a string, got a number',
			expect.stringMatching(/got bytes \(decode them first/u),
			"a record must be an object or a string, got an array",
			undefined,
		]);
		expect(results[7].article).toEqual(cleanArticle(texts[1]));
	});

	it("reads the fields and options it is told", async () => {
		const records = samples
			.slice(0, 3)
			.map(({ scraped, title }) => ({ body: scraped, name: title }));
		const options = { advertisements: false, language: "en" } as const;
		const results = await collect(
			cleanArticles(records, {
				...options,
				concurrency,
				field: "body",
				titleField: "name",
			}),
		);
		expect(results.map((r) => r.article)).toEqual(
			records.map(({ body, name }) =>
				cleanArticle(body, { ...options, title: name }),
			),
		);
	});

	it("reads streams and stands between them", async () => {
		const web = ReadableStream.from(texts.slice(0, 2));
		expect(await collect(cleanArticles(web, { concurrency }))).toHaveLength(2);
		const written: CleanResult<string>[] = [];
		await pipeline(
			Readable.from(texts.slice(0, 4)),
			(source: AsyncIterable<string>) => cleanArticles(source, { concurrency }),
			new Writable({
				objectMode: true,
				write(result, _, done) {
					written.push(result);
					setTimeout(done, 1);
				},
			}),
		);
		expect(written.map((r) => r.record)).toEqual(texts.slice(0, 4));
	});

	it("does not read a long source to its end before the first result is taken", async () => {
		let pulled = 0;
		async function* endless() {
			for (;;) {
				pulled++;
				yield texts[pulled % texts.length];
			}
		}
		const results = cleanArticles(endless(), { concurrency });
		for (let i = 0; i < 3; i++) expect((await results.next()).done).toBe(false);
		await results.return();
		// Two groups a worker and the one being gathered, each of at most 128 texts.
		expect(pulled).toBeLessThan(128 * (2 * concurrency + 1));
	});

	it("ends by its signal with the signal's reason", async () => {
		const controller = new AbortController();
		const reason = new Error("enough");
		async function* endless() {
			for (;;) yield texts[0];
		}
		let seen = 0;
		const run = async () => {
			for await (const _ of cleanArticles(endless(), {
				concurrency,
				signal: controller.signal,
			}))
				if (++seen === 5) controller.abort(reason);
		};
		await expect(run()).rejects.toBe(reason);
		await expect(
			cleanArticles(texts, {
				concurrency,
				signal: AbortSignal.abort(reason),
			}).next(),
		).rejects.toBe(reason);
	});

	it("hands on what came before a source broke off", async () => {
		async function* broken() {
			yield texts[0];
			throw new Error("connection lost");
		}
		const results = cleanArticles(broken(), { concurrency });
		expect((await results.next()).value).toMatchObject({ record: texts[0] });
		await expect(results.next()).rejects.toThrow("connection lost");
	});
});

it("goes on when a worker dies of a record", async () => {
	// Some 40 MB of paragraphs, in a thread with 80 MB of heap, of which the cues of every script take 40.
	const hog = Array.from(
		{ length: 400_000 },
		(_, i) =>
			`Paragraph number ${i} of a text that goes on with ${i * 7919} words.`,
	).join("\n");
	// Several groups, some of which wait in the very worker that dies.
	const others = Array.from({ length: 300 }, () => texts[0]);
	const results = await collect(
		cleanArticles([texts[0], hog, texts[1], ...others, hog, ...others], {
			concurrency: 2,
			workerMemory: 80,
		}),
	);
	const dead = results.filter((r) => r.error);
	expect(dead.map((r) => r.index)).toEqual([1, 303]);
	expect(dead[0].error?.message).toMatch(
		/the worker thread died of this record/u,
	);
	expect(results).toHaveLength(604);
});

it("refuses wrong options and sources at once", () => {
	const clean = (options: unknown, source: unknown = []) =>
		cleanArticles(source as string[], options as CleanArticlesOptions);
	expect(() => clean({ concurrency: 0 })).toThrow(RangeError);
	expect(() => clean({ concurrency: 1.5 })).toThrow(/concurrency.*1\.5/u);
	expect(() => clean({ concurrency: "2" })).toThrow(TypeError);
	expect(() => clean({ field: 1 })).toThrow(/field/u);
	expect(() => clean({ signal: {} })).toThrow(/signal/u);
	expect(() => clean({ workerMemory: -1 })).toThrow(/workerMemory/u);
	expect(() => clean({ nonsense: 1 })).toThrow(/nonsense/u);
	expect(() => clean(null)).toThrow(/options/u);
	expect(() => clean({}, "one text")).toThrow(/for one text use cleanArticle/u);
	expect(() => clean({}, 7)).toThrow(/iterable/u);
});

it("has types that tell an article from an error", async () => {
	const records = [{ id: 1, text: "One." }];
	for await (const result of cleanArticles(records)) {
		expectTypeOf(result.record).toEqualTypeOf<{ id: number; text: string }>();
		if (result.error) expectTypeOf(result.article).toEqualTypeOf<undefined>();
		else expectTypeOf(result.article.text).toEqualTypeOf<string>();
	}
});
