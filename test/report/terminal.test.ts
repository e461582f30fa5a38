import { describe, expect, it } from "vitest";
import { explain } from "../../src/cli/explain.js";
import { compareCopies, diffText } from "../../src/render/terminal.js";
import { hostileArticle } from "./hostile.js";
import { markedArticle } from "./marked-article.js";
import { SAMPLES } from "./samples.js";

const PLAIN = { color: false, width: 100 };

describe("the explanation", () => {
	it("puts the two readings of a near-copy beside each other", () => {
		const { article, input } = SAMPLES.latin;
		const text = explain(article, { input, color: false, width: 140 });
		const row = text.split("\n").find((line) => line.includes("[-12.30-]"));
		expect(row).toMatch(/leave at \[-12\.30-\].* │ .*leave at \{\+half/);
		expect(text).toContain("full-text-copy  similarity 0.98, 2 differences");
		expect(text).toContain(
			"advertisement  call-to-action:en, invitation:en, url, tail",
		);
	});

	it("keeps every row within the columns, wide characters counted as two", () => {
		const { article, input } = SAMPLES.japanese;
		for (const width of [72, 80, 121]) {
			const rows = compareCopies(article.removed[0], input, {
				color: false,
				width,
			}).split("\n");
			const bars = rows.map((row) => {
				const left = row.slice(0, row.indexOf("│"));
				return [...left].reduce(
					(sum, c) => sum + (/[\u2E80-\u9FFF\uFF00-\uFFEF]/u.test(c) ? 2 : 1),
					0,
				);
			});
			expect(new Set(bars).size).toBe(1);
		}
	});

	it("stacks the copies where the terminal is narrow or the text runs right to left", () => {
		const narrow = compareCopies(
			SAMPLES.latin.article.removed[0],
			SAMPLES.latin.input,
			{ color: false, width: 60 },
		);
		expect(narrow).not.toContain("│");
		expect(narrow).toMatch(/^ {2}- …/m);
		expect(narrow).toMatch(/^ {2}\+ …/m);
		const { article, input } = SAMPLES.arabic;
		expect(compareCopies(article.removed[0], input, PLAIN)).not.toContain("│");
	});

	it("shows where the kept copy lacks what the removed one says", () => {
		const { article, input } = markedArticle([
			{
				is: "paragraph",
				text: "The bridge will open to traffic in the first week of May.",
			},
			{
				is: "repeated-paragraph",
				text: "The bridge will open again to traffic in the first week of May.",
				keptIn: [0],
				differences: [[" again", null]],
				similarity: 0.95,
			},
		]);
		const text = compareCopies(article.removed[0], input, {
			color: false,
			width: 140,
		});
		expect(text).toContain("The bridge will open[- again-] to traffic");
		expect(text).toContain("│ The bridge will open to traffic");
	});

	it("counts the differences that it does not show", () => {
		const words = Array.from(
			{ length: 30 },
			(_, i) => `w${i} ${"and so the river went on and on ".repeat(4)}`,
		);
		const { article, input } = markedArticle([
			{ is: "paragraph", text: words.join("") },
			{
				is: "repeated-paragraph",
				text: words.join("").replaceAll(/w(\d+)/g, "v$1"),
				keptIn: [0],
				differences: words.map((_, i) => [`v${i} `, `w${i} `]),
			},
		]);
		expect(explain(article, { input, ...PLAIN })).toContain(
			"… and 18 more differences",
		);
	});

	it("writes escape codes only where colour is asked for", () => {
		const { article, input } = SAMPLES.latin;
		expect(explain(article, { input, ...PLAIN })).not.toContain("\u001B");
		const colored = explain(article, { input, color: true, width: 100 });
		expect(colored).toContain("\u001B[31m[-12.30-]\u001B[39m");
		for (const row of colored.split("\n")) {
			const opened = row.match(/\p{Cc}\[3[1-6]m/gu)?.length ?? 0;
			expect(row.match(/\p{Cc}\[39m/gu)?.length ?? 0).toBe(opened);
		}
	});

	it("says so when nothing was removed", () => {
		const { article, input } = markedArticle([{ is: "paragraph", text: "a" }]);
		expect(explain(article, { input, ...PLAIN })).toBe("nothing removed");
	});
});

describe("diffText", () => {
	it("shows the whole document, what was removed marked line by line", () => {
		const { article, input } = SAMPLES.thai;
		const lines = diffText(article, input, { color: false }).split("\n");
		const shown = lines.filter((line) => !line.startsWith("@@"));
		expect(shown.map((line) => line.slice(2)).join("\n")).toBe(input);
		expect(shown.map((line) => line[0])).toEqual([
			"-",
			" ",
			" ",
			" ",
			" ",
			"-",
		]);
	});

	it("strikes what was removed where there is colour", () => {
		const { article, input } = SAMPLES.latin;
		const text = diffText(article, input, { color: true });
		expect(text).toContain("\u001B[9mSign up");
		expect(text).not.toContain("\u001B[9mA new timetable");
	});
});

describe("both", () => {
	it("let no text steer the terminal", () => {
		const { article, input } = hostileArticle();
		const all =
			explain(article, { input, ...PLAIN }) +
			diffText(article, input, { color: false });
		expect(all.replaceAll(/[\n\t]/g, "")).not.toMatch(
			/[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/u,
		);
		expect(diffText(article, input, { color: false })).toContain("␛[31m");
	});
});
