import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { headingsOf, paragraph as p, plain } from "./blocks.js";

const TITLE = "A boat club that lends its tools";

describe("a heading", () => {
	it("stands above a list", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				"What to bring",
				"- Gloves",
				"- A pencil",
				"- Lunch",
			),
		).toEqual(["What to bring"]);
	});

	it("stands above a list without bullets, where another ends it", () => {
		const items = [
			"Two pairs of gloves",
			"A pencil and a ruler",
			"Lunch for two",
		];
		const text = (head: string) => [
			TITLE,
			p(0),
			head,
			...items,
			"Then",
			p(1),
			p(2),
		];
		expect(headingsOf(...text("To bring"))).toEqual(["To bring", "Then"]);
		// Two thirds as wide as the others the word below them still heads what follows.
		expect(
			headingsOf(TITLE, p(0), "To bring", ...items, "On the day", p(1), p(2)),
		).toEqual(["To bring", "On the day"]);
		expect(headingsOf(...text("12 nails"))).toEqual(["Then"]);
		expect(headingsOf(...text("A saw that has been sharpened"))).toEqual([
			"Then",
		]);
		expect(
			headingsOf(TITLE, p(0), "Bring this:", "Gloves", ...items, "Then", p(1)),
		).toEqual(["Then"]);
	});

	it("may stand above a sub-heading", () => {
		expect(
			headingsOf(TITLE, p(0), "Tools", "Planes and saws", p(1), "Clamps", p(2)),
		).toEqual(["Tools", "Planes and saws", "Clamps"]);
	});

	it("may follow a paragraph that ends in a colon", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				"Here is how the club explains its rules:",
				"Keep it sharp",
				p(1),
				"Sweep up",
				p(2),
			),
		).toEqual(["Keep it sharp", "Sweep up"]);
	});

	it("may be a question where others ask too", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				"How do I join?",
				p(1),
				"What does it cost?",
				p(2),
				"Can I bring a friend?",
				p(3),
			),
		).toEqual([
			"How do I join?",
			"What does it cost?",
			"Can I bring a friend?",
		]);
	});

	it("may be a question although a table of contents asks it too", () => {
		const questions = [
			"How do I join?",
			"What does it cost?",
			"Can I bring a friend?",
			"When does it open?",
		];
		const sections = questions.flatMap((question, i) => [question, p(i)]);
		expect(headingsOf(TITLE, ...questions, p(5), ...sections)).toEqual(
			questions,
		);
	});

	it("may be a question above a short answer", () => {
		const questions = ["How do I join the club?", "What does a year cost?"];
		expect(
			headingsOf(
				TITLE,
				"The club has many members. They build their own boats.",
				questions[0],
				"You come along on a Saturday and ask.",
				"Then you fill in a form that lies at the desk by the stove.",
				questions[1],
				"It costs forty pounds in all, or less.",
				"Timber has to be paid for besides, and so has the varnish.",
			),
		).toEqual(questions);
	});

	it("is not a lone rhetorical question in running text", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				p(1),
				"But will the boat ever float, and who would dare to sail it?",
				p(2),
				p(3),
			),
		).toEqual([]);
	});

	it("may be a sentence with its full stop where others are", () => {
		const texts = [TITLE, p(0), p(1)];
		const sentences = [
			"Keep the plane sharp.",
			"Build for your neighbours.",
			"Sweep up when you leave.",
		];
		sentences.forEach((sentence, i) => {
			texts.push(sentence, p(i + 2), p(i + 3));
		});
		expect(headingsOf(...texts)).toEqual(sentences);
	});

	it("is not a short sentence where many stand on their own", () => {
		const texts = [TITLE, p(0)];
		for (let i = 0; i < 4; i++)
			texts.push(p(i), "Nobody came.", p(i + 1), "It rained.", "And rained.");
		expect(headingsOf(...texts, p(5))).toEqual([]);
	});

	it("is not a subtitle as wide as the title", () => {
		expect(
			headingsOf(
				"A boat club lends tools to everyone",
				"Planes and saws are free for all who live along the river",
				p(0),
				p(1),
			),
		).toEqual([]);
	});

	it("may stand above a paragraph that a source ends", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				p(1),
				"What the club is for",
				`“${p(2)} It is as simple as that.” — Ines Carvalho`,
				p(3),
			),
		).toEqual(["What the club is for"]);
	});

	it("is not what a speaker says in an interview", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				"IC: How did the club begin?",
				p(1),
				"IC: Who paid for the first boat?",
				p(2),
				"IC: And what comes next?",
				p(3),
			),
		).toEqual([]);
	});

	it("is never the last line", () => {
		expect(headingsOf(TITLE, p(0), p(1), "Marta Lindqvist")).toEqual([]);
	});

	it("is not a line of a poem", () => {
		expect(
			headingsOf(
				TITLE,
				p(0),
				"The tide comes in",
				"The tide goes out",
				"The mud lies bare",
				"The gulls walk about",
				p(1),
			),
		).toEqual([]);
	});

	it("is not a leading sentence with its full stop", () => {
		expect(
			headingsOf(TITLE, p(0), "It rained.", p(1), "Nobody came.", p(2)),
		).toEqual([]);
	});
});

describe("a numbered family", () => {
	it.each([
		["Article 1", "Article 2", "Article 3"],
		["第一条", "第二条", "第三条"],
		["Artículo 5.", "Artículo 6.", "Artículo 7."],
		["1. Sharpen", "2. Measure", "3. Cut"],
		["Q1", "Q2", "Q3"],
		["المادة ١", "المادة ٢", "المادة ٣"],
		["अनुच्छेद १", "अनुच्छेद २", "अनुच्छेद ३"],
		["Kapitel IV", "Kapitel V", "Kapitel VI"],
		["Step one (1)", "Step two (2)", "Step three (3)"],
		["一、准备", "二、测量", "三、切割"],
	])("of %s, %s and %s is made of headings", (a, b, c) => {
		expect(headingsOf(TITLE, p(0), a, p(1), b, p(2), c, p(3))).toEqual([
			a,
			b,
			c,
		]);
	});

	it("silences weaker candidates among its members", () => {
		expect(
			headingsOf(
				TITLE,
				"Preamble",
				p(0),
				"The assembly",
				p(1),
				"Article 1",
				p(2),
				"Article 2",
				p(3),
				"Article 3",
				p(4),
				"Article 4",
				p(5),
			),
		).toEqual(["Preamble", "Article 1", "Article 2", "Article 3", "Article 4"]);
	});

	it("takes in a member that is spelt otherwise", () => {
		expect(
			headingsOf(
				TITLE,
				"Artículo 1",
				p(1),
				"Artículo 2",
				p(2),
				"Articulo 3.",
				p(3),
				"Artículo 4",
				p(4),
			),
		).toEqual(["Artículo 1", "Artículo 2", "Articulo 3.", "Artículo 4"]);
	});

	it("is a list where its members stand right below each other", () => {
		const { blocks } = outline(
			plain(
				TITLE,
				p(0),
				"1. Sharpen the plane",
				"2. Measure the plank",
				"3. Cut along the line",
				p(1),
			),
			{},
		);
		expect(blocks.map((b) => b.kind)).toEqual([
			"title",
			"paragraph",
			"list-item",
			"list-item",
			"list-item",
			"paragraph",
		]);
	});

	it("shows its depth", () => {
		const { blocks } = outline(
			plain(
				TITLE,
				"1. Wood",
				p(0),
				"1.1 Oak",
				p(1),
				"1.2 Larch",
				p(2),
				"1.3 Pine",
				p(3),
				"2. Rope",
				p(4),
				"3. Paint",
				p(5),
			),
			{},
		);
		expect(
			blocks.filter((b) => b.kind === "heading").map((b) => [b.text, b.depth]),
		).toEqual([
			["1. Wood", 2],
			["1.1 Oak", 3],
			["1.2 Larch", 3],
			["1.3 Pine", 3],
			["2. Rope", 2],
			["3. Paint", 2],
		]);
	});
});
