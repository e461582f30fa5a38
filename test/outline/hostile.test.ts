import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { paragraph as p, plain } from "./blocks.js";

/** Milliseconds; a quadratic step would take minutes on any of these. */
const LIMIT = 20_000;

describe("hostile input", () => {
	it.each([
		[
			"a hundred thousand two-letter lines",
			Array.from({ length: 100_000 }, () => "ab"),
		],
		[
			"a hundred thousand numbered lines",
			Array.from({ length: 100_000 }, (_, i) =>
				i % 2 ? "A sentence that ends." : `Part ${i}`,
			),
		],
		["a line of five million letters", ["x".repeat(5_000_000)]],
		["a line of five million brackets", ["a".concat(" )".repeat(2_500_000))]],
		[
			"a line of five million ampersands",
			["&".repeat(5_000_000).concat(";"), "b"],
		],
		["lone surrogates", ["\ud800", "\udc00\udc00", "a\ud800", p(0)]],
		[
			"an address up to the end of its line",
			["Watch this at example.com/", p(0)],
		],
		["an address without its host", [".net/core", p(0)]],
		["empty and blank texts", ["", " ", "\u200b", p(0)]],
	])(
		"%s is outlined in time and in full",
		(_, texts) => {
			const { blocks, sections, title } = outline(plain(...texts), {});
			expect(blocks.map((b) => b.text)).toEqual(texts);
			const told = sections.reduce(
				(n, s) => n + s.paragraphs.length + (s.heading === null ? 0 : 1),
				title === null ? 0 : 1,
			);
			expect(told).toBe(texts.length);
		},
		LIMIT,
	);

	it("a text of headings alone has no heading", () => {
		const { blocks } = outline(plain("Oak", "Larch", "Pine", "Elm", "Ash"), {});
		expect(blocks.every((b) => b.kind === "paragraph")).toBe(true);
	});
});
