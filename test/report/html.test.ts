import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../src/render/html/limits.js";
import { SCRIPT_HASH, STYLE_HASH } from "../../src/render/html/policy.js";
import { PAGE_SCRIPT } from "../../src/render/html/script.js";
import { PAGE_STYLE } from "../../src/render/html/style.js";
import { toHtml } from "../../src/report.js";
import type { CleanedArticle } from "../../src/types.js";
import { hostileArticle, manyRemovals } from "./hostile.js";
import { markedArticle } from "./marked-article.js";
import { SAMPLES } from "./samples.js";

const sha256 = (text: string) =>
	`sha256-${createHash("sha256").update(text).digest("base64")}`;

const EMPTY: CleanedArticle = {
	title: null,
	sections: [],
	text: "",
	blocks: [],
	removed: [],
};

describe("toHtml", () => {
	it("lets in the page's own style and script by their true hashes, and no other", () => {
		expect({ style: STYLE_HASH, script: SCRIPT_HASH }).toEqual({
			style: sha256(PAGE_STYLE),
			script: sha256(PAGE_SCRIPT),
		});
		const { article, input } = SAMPLES.latin;
		const page = toHtml(article, input);
		expect(page).not.toMatch(/unsafe-|https?:\/\/(?!skarvikpost|www\.w3\.org)/);
		expect(page.match(/<script/g)).toHaveLength(1);
		expect(page).not.toMatch(/ style=| on\w+=/);
	});

	it("writes the style and the script as they were hashed", () => {
		const page = toHtml(EMPTY, "");
		expect(page).toContain(`<style>${PAGE_STYLE}</style>`);
		expect(page).toContain(`<script>${PAGE_SCRIPT}</script>`);
	});

	it("escapes every character of hostile text that could start markup", () => {
		const { article, input } = hostileArticle();
		const page = toHtml(article, input, { source: `<i>"'&.txt` });
		expect(page.match(/<script/g)).toHaveLength(1);
		expect(page.match(/<style/g)).toHaveLength(1);
		expect(page).not.toMatch(/<(?:img|iframe|i|b)\b/);
	});

	it("leaves no control character, bidi control or lone surrogate in the page", () => {
		const { article, input } = hostileArticle();
		const page = toHtml(article, input).replace(/[\t\n]/g, "");
		expect(page).not.toMatch(
			/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE]/u,
		);
		expect(page).toContain(">RLO<");
		expect(page).toContain(">U+D800<");
	});

	it("draws so many removals and says how many it left undrawn", () => {
		const { article, input } = manyRemovals(LIMITS.removals + 500);
		const page = toHtml(article, input);
		expect(page.match(/class="row removed/g)).toHaveLength(LIMITS.removals);
		expect(page).toContain("The first 2,000 removals of 2,500 are drawn");
		expect(page).toContain("the other 500");
		expect(page).toContain("2,500 removals.");
	});

	it("makes a page of a hundred thousand removals within seconds", () => {
		const { article, input } = manyRemovals(100_000);
		const start = performance.now();
		const page = toHtml(article, input);
		expect(performance.now() - start).toBeLessThan(15_000);
		expect(page.length).toBeLessThan(6_000_000);
	});

	it("folds a row that no reader would read to its end", () => {
		const text = "x".repeat(1_000_000);
		const block = {
			kind: "paragraph",
			start: 0,
			end: text.length,
			text,
		} as const;
		const page = toHtml({ ...EMPTY, text, blocks: [block] }, text);
		expect(page).toContain("945,000 characters not drawn");
		expect(page.length).toBeLessThan(120_000);
	});

	it("survives spans that do not fit the input", () => {
		const spans = [
			[-5, 3],
			[2, 99],
			[1, 2],
			[Number.NaN, 1],
			[8, 4],
			[Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
		];
		const blocks = spans.map(([start, end]) => ({
			kind: "paragraph" as const,
			start,
			end,
			text: "a",
		}));
		const removed = spans.map(([start, end]) => ({
			kind: "repeated-paragraph" as const,
			start,
			end,
			text: "a",
			keptAt: [
				{ start: end, end: start },
				{ start, end },
			],
			similarity: 2,
			differences: [{ start, end, text: "", kept: { start, end, text: "b" } }],
		}));
		const odd = toHtml({ ...EMPTY, blocks, removed }, "a\uD83D\uDE00b");
		expect(odd).toContain("</html>");
		expect(toHtml({ ...EMPTY, blocks, removed }, "")).toContain("</html>");
	});

	it("shows all of the source, markup between blocks included", () => {
		const input = "---\na: 1\n---\n\n# One **two**\n\n> quoted\n\n***\n\nend.";
		const at = (text: string) => ({
			start: input.indexOf(text),
			end: input.indexOf(text) + text.length,
			text,
		});
		const page = toHtml(
			{
				...EMPTY,
				blocks: [
					{ kind: "heading", depth: 1, ...at("One **two") },
					{ kind: "quote", ...at("quoted") },
					{ kind: "paragraph", ...at("end.") },
				],
			},
			input,
		);
		const rows = [...page.matchAll(/class="source[^>]*>([^<]*)</g)];
		expect(rows.map((row) => row[1])).toEqual([
			"---\na: 1\n---",
			"# One **two**",
			"&#x3E; quoted".replace("&#x3E;", ">"),
			"***",
			"end.",
		]);
	});

	it("says so where the other copy stands in a removed advertisement", () => {
		const { article, input } = markedArticle([
			{ is: "repeated-paragraph", text: "Text. Sign up.", keptIn: [1, 2] },
			{ is: "paragraph", text: "Text." },
			{ is: "advertisement", text: "Sign up.", cues: ["url"] },
		]);
		const page = toHtml(article, input);
		const links = [
			...page.matchAll(/<a href="([^"]+)" class="to-kept">(.*?)<\/a>/g),
		];
		expect(
			links.map(([, href, words]) => [href, words.replace(/<[^>]+>/g, "")]),
		).toEqual([
			["#b1", "Kept below: Text."],
			["#r2", "Part of removal 2 below: Sign up."],
		]);
	});

	it("puts the figures on top", () => {
		const { article, input } = SAMPLES.latin;
		const figures = [...toHtml(article, input).matchAll(/<dt>.*?<\/dd>/gs)].map(
			([html]) =>
				html
					.replace(/<[^>]+>/g, " ")
					.replace(/\s+/g, " ")
					.trim(),
		);
		expect(figures).toEqual([
			"Kept 43 % 689 characters in 7 blocks",
			"Copy of the full text 42 % 679 characters in 1 removal",
			"Repeated paragraph 9 % 146 characters in 1 removal",
			"Advertisement 6 % 94 characters in 1 removal",
		]);
		expect(toHtml(EMPTY, "")).toContain("Nothing was removed.");
	});

	it("names the language of the article on its text alone", () => {
		const { article, input, language } = SAMPLES.japanese;
		const page = toHtml(article, input, { language });
		expect(page).toContain('<html lang="en">');
		expect(page).toMatch(/class="source square" dir="auto" lang="ja"/);
		expect(toHtml(article, input)).not.toContain('lang="ja"');
	});

	it("says what is wrong with an argument", () => {
		const page = toHtml as (...values: unknown[]) => string;
		expect(() => page(EMPTY, 7)).toThrow("input must be a string, got number");
		expect(() => page({}, "")).toThrow("what cleanArticle returned");
		expect(() => page(EMPTY, "", { language: "no such tag" })).toThrow(
			/language must be a BCP 47 tag.*"no such tag"/,
		);
		expect(() => page(EMPTY, "", { removals: -1 })).toThrow(
			"removals must be 0 or more, got -1",
		);
	});
});
