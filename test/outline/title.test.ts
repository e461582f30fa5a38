import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { paragraph as p, plain, titleOf } from "./blocks.js";

const TITLE = "A boat club that lends its tools";

describe("the title", () => {
	it("is the first line when it stands like one", () => {
		expect(titleOf(TITLE, p(0), p(1))).toBe(TITLE);
	});

	it("may stand below a date", () => {
		expect(titleOf("4 May 2023", TITLE, p(0), p(1))).toBe(TITLE);
	});

	it("may ask, or stand in quotation marks", () => {
		expect(titleOf("Who owns the quay?", p(0), p(1))).toBe(
			"Who owns the quay?",
		);
		expect(
			titleOf(
				"『港の地図』",
				"港の地図が百年ぶりに見つかった。古い倉庫の梁の上に、布に巻かれて置かれていたという。",
				"地図には今はない桟橋が描かれている。専門家が調べている。",
			),
		).toBe("『港の地図』");
	});

	it.each([
		"Originally published at Quayside Press",
		"Publié sur Le Quai de Midi",
		"Erstmals erschienen in der Hafenpost",
		"By Ines Carvalho",
		"The slip at low tide. Photo by the harbour office",
	])("is not %j, which stands above it", (line) => {
		expect(titleOf(line, TITLE, p(0), p(1))).toBe(TITLE);
		expect(titleOf(line, p(0), p(1), p(2))).toBeNull();
	});

	it.each([
		["BOATS"],
		["Local news"],
		["Quayside Press"],
		["社会"],
		["Home > News > Boats"],
		["5 min read"],
		["BOATS", "12 March 2024"],
	])("may stand below the rubric %j", (...lines) => {
		const { title, blocks } = outline(
			plain(...lines, TITLE, p(0), p(1), "Keep it sharp", p(2)),
			{},
		);
		expect(title).toBe(TITLE);
		expect(
			blocks.filter((b) => b.kind === "heading").map((b) => b.text),
		).toEqual(["Keep it sharp"]);
	});

	it("is a short line where the text has headings like the one below it", () => {
		expect(
			titleOf(
				"Boat club",
				"How the club began",
				p(0),
				"What a boat costs",
				p(1),
				"Where the timber grows",
				p(2),
				"Who sweeps up",
				p(3),
			),
		).toBe("Boat club");
	});

	it("may speak of publishing itself", () => {
		const title = "Updated rules for boats on the upper river";
		expect(titleOf(title, "A guide for beginners", p(0), p(1))).toBe(title);
	});

	it("is null when the text starts with a paragraph", () => {
		expect(titleOf(p(0), p(1), p(2))).toBeNull();
	});

	it("is null for a lone line, a list and nothing at all", () => {
		expect(titleOf("Hello")).toBeNull();
		expect(titleOf("Oak", "Larch", "Pine", "Elm")).toBeNull();
		expect(outline([], {})).toEqual({ title: null, blocks: [], sections: [] });
	});

	it("is not the first member of a numbered family", () => {
		expect(
			titleOf("Article 1", p(0), "Article 2", p(1), "Article 3", p(2)),
		).toBeNull();
	});
});
