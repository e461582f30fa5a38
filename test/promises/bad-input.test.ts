import { describe, expect, it } from "vitest";
import { type CleanArticleOptions, cleanArticle } from "../../src/index.js";
import { holdPromises } from "./promises.js";

describe("what is no string", () => {
	for (const value of [undefined, null, 1, {}, [], ["a"], new Date(0), () => 1])
		it(`is a TypeError: ${value === null ? "null" : typeof value}`, () => {
			expect(() => cleanArticle(value as unknown as string)).toThrow(
				/text must be a string/,
			);
			expect(() => cleanArticle(value as unknown as string)).toThrow(TypeError);
		});
});

describe("bad options", () => {
	const bad: [string, unknown, typeof TypeError | typeof RangeError, RegExp][] =
		[
			["unknown", { titel: "a" }, TypeError, /unknown option "titel": "a"/],
			["no object", "text", TypeError, /options must be an object/],
			["null", null, TypeError, /options must be an object, got null/],
			["an array", [], TypeError, /options must be an object/],
			[
				"an unknown format",
				{ format: "html" },
				RangeError,
				/format.*text.*"html"/,
			],
			["a format of another type", { format: 1 }, TypeError, /format.*got 1/],
			["a title of another type", { title: 1 }, TypeError, /title.*got 1/],
			["no language", { language: "not a tag" }, RangeError, /language.*"not/],
			["a language of another type", { language: 1 }, TypeError, /language/],
			[
				"repeats of another type",
				{ repeats: "no" },
				TypeError,
				/repeats.*"no"/,
			],
			["repeats that are null", { repeats: null }, TypeError, /repeats.*null/],
			[
				"an unknown option of repeats",
				{ repeats: { like: 1 } },
				TypeError,
				/repeats\.like/,
			],
			[
				"similarity above 1",
				{ repeats: { similarity: 1.01 } },
				RangeError,
				/similarity.*1\.01/,
			],
			[
				"similarity below 0",
				{ repeats: { similarity: -0.1 } },
				RangeError,
				/similarity.*-0\.1/,
			],
			[
				"similarity that is no number",
				{ repeats: { similarity: Number.NaN } },
				RangeError,
				/similarity.*NaN/,
			],
			[
				"similarity of another type",
				{ repeats: { similarity: "1" } },
				TypeError,
				/similarity/,
			],
			[
				"unknown advertisements",
				{ advertisements: "none" },
				RangeError,
				/advertisements.*"none"/,
			],
			[
				"advertisements of another type",
				{ advertisements: 1 },
				TypeError,
				/advertisements.*got 1/,
			],
		];
	for (const [name, options, error, message] of bad)
		it(`names the option and the value: ${name}`, () => {
			const call = () => cleanArticle("a", options as CleanArticleOptions);
			expect(call).toThrow(error);
			expect(call).toThrow(message);
		});
});

describe("texts that are no article", () => {
	it("gives nothing for nothing", () => {
		for (const text of [
			"",
			" ",
			"\n\n\t \u00a0\u3000\r\n\u2028",
			"\ufeff",
			"\u200b",
		])
			expect(cleanArticle(text)).toEqual({
				title: null,
				sections: [],
				text: "",
				blocks: [],
				removed: [],
			});
	});

	it("keeps a single word and a single line", () => {
		for (const text of ["Ferry", "a", "港", "🙂", "The ferry left at nine."]) {
			const cleaned = cleanArticle(text);
			expect(cleaned.text).toBe(text);
			expect(cleaned.removed).toEqual([]);
		}
	});

	it("keeps a text that is all headings", () => {
		const lines = ["Ferries", "Trains", "Harbours", "Bridges", "Lanterns"];
		const cleaned = cleanArticle(lines.join("\n"));
		expect(cleaned.text.split("\n\n")).toEqual(lines);
		const marked = cleanArticle(lines.map((line) => `## ${line}`).join("\n\n"));
		expect(marked.sections.map(({ heading }) => heading)).toEqual(
			expect.arrayContaining(lines.slice(1)),
		);
		expect(marked.removed).toEqual([]);
	});

	it("never takes all of a text for advertisements", () => {
		const lines = [
			"Sign up for our newsletter: https://example.com/join",
			"Download our app and follow us on Telegram!",
			"Subscribe to our channel for the latest news: https://example.com",
		];
		for (const advertisements of [true, "trailing", "anywhere"] as const) {
			const cleaned = cleanArticle(lines.join("\n"), { advertisements });
			expect(cleaned.blocks.length).toBeGreaterThan(0);
		}
	});

	const odd: Record<string, string> = {
		"a lone high surrogate": "a\ud800b\n\nc\ud800",
		"a lone low surrogate": "\udc00",
		"lone surrogates only": "\udfff\ud800\udbff\n\udc00",
		"surrogates doubled": "\ud83d\n\ude00\n\ud83d\n\ude00".repeat(30),
		"binary noise": Array.from({ length: 4000 }, (_, i) =>
			String.fromCharCode((i * i * 31 + i * 7) & 0xffff),
		).join(""),
		"every control": Array.from({ length: 160 }, (_, i) =>
			String.fromCharCode(i),
		).join(""),
		"noise twice": "\0\u0001ab\u0002\0".repeat(200),
		"marks without a letter": "\u0301\u0302\n".repeat(50),
		"one line twice": `${"The ferry left the old harbour at nine in the evening. ".repeat(2)}`,
		"nothing but line ends": "\r\n".repeat(1000),
		"nothing but punctuation": "—…!?\n—…!?\n".repeat(20),
		"right to left marks": "\u202e\u200fשלום עולם\u202c\n\u202eשלום עולם",
	};
	for (const [name, text] of Object.entries(odd))
		it(`keeps every promise: ${name}`, () => {
			holdPromises(text);
			holdPromises(text, { format: "markdown" });
			holdPromises(text, { advertisements: "anywhere" });
		});

	it("changes neither its input nor its options, and says the same again", () => {
		const options = Object.freeze({
			repeats: Object.freeze({ similarity: 1 }),
		});
		const text = "Ferry\n\nThe ferry left at nine.\n\nThe ferry left at nine.";
		expect(cleanArticle(text, options)).toEqual(cleanArticle(text, options));
	});
});
