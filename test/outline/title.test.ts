import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { headingsOf, paragraph as p, plain, titleOf } from "./blocks.js";

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

	it("may stand below a page's menu", () => {
		expect(titleOf("Home", "News", "Sport", "Boats", TITLE, p(0), p(1))).toBe(
			TITLE,
		);
		expect(
			titleOf(
				"首页",
				"新闻",
				"体育",
				"港口小镇的造船俱乐部出借工具",
				"这个俱乐部在码头尽头有一间工坊，每周六早上七点开门，欢迎任何人来学习造船。",
				"造一条船大约需要两年，因为没有人每天都来干活。",
			),
		).toBe("港口小镇的造船俱乐部出借工具");
	});

	it("is no verse below short ones", () => {
		const lines = ["The merciful", "Taught us", "To speak", "and gave"];
		expect(titleOf(...lines, "the moon and the sun a measure", p(0))).toBe(
			"The merciful",
		);
	});

	it.each([
		`${TITLE} | Quayside Press`,
		`${TITLE} - Quayside Press`,
		`${TITLE} | Boats | Quayside Press`,
		`Quayside Press: ${TITLE}`,
	])("stands alone below the page's own, %j", (page) => {
		expect(titleOf(page, TITLE, p(0), p(1))).toBe(TITLE);
		expect(headingsOf(page, TITLE, p(0), p(1))).toEqual([]);
	});

	it("may have a colon where the page's own stands above it", () => {
		const title = "Review: the boots that the club wears";
		expect(titleOf(`${title} | Quayside Press`, title, p(0), p(1))).toBe(title);
	});

	const NOTICE = "This site uses cookies to remember you.";

	it.each([
		["By Ines Carvalho"],
		["4 May 2023"],
		["Inês Carvalho", "4 May 2023"],
		["Published on 4 May 2023"],
	])("may stand below a notice where %j is below it", (...signature) => {
		expect(titleOf(NOTICE, TITLE, ...signature, p(0), p(1))).toBe(TITLE);
		expect(titleOf(p(3), p(4), TITLE, ...signature, p(0), p(1))).toBe(TITLE);
	});

	it("is not the first day of a diary", () => {
		const day = (n: number) => [`Day ${"abc"[n]}`, `${n + 3} May 2023`, p(n)];
		expect(
			titleOf(p(3), ...day(0), p(4), p(5), p(3), ...day(1), ...day(2)),
		).toBeNull();
	});

	it("is not the name above a date", () => {
		const title = "A boat club lends its tools.";
		const lines = ["Ines Carvalho", "4 May 2023", p(0), "Keep it sharp", p(1)];
		expect(titleOf(title, ...lines)).toBe(title);
	});

	it("is no heading the second time", () => {
		expect(headingsOf("Boat club", "Boat club", p(0), p(1))).toEqual([]);
		expect(
			headingsOf(
				"Boat club",
				"Boat club",
				p(0),
				"1. Oak",
				p(1),
				"2. Larch",
				p(2),
				"3. Pine",
				p(3),
			),
		).toEqual(["1. Oak", "2. Larch", "3. Pine"]);
	});

	it("goes on where a shorter line only begins like it", () => {
		const title = "A boat club-house that lends its tools";
		expect(titleOf(title, "A boat club", p(0), p(1))).toBe(title);
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
