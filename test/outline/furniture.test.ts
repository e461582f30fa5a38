import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { headingsOf, paragraph as p, plain } from "./blocks.js";

const TITLE = "A boat club that lends its tools";

describe("what stands around the text is no heading:", () => {
	it.each([
		["a photo credit", "Photo: Ines Carvalho / Reuters"],
		["a photo credit without a colon", "Foto Ines Carvalho"],
		["a credit in brackets", "(Picture by the harbour office)"],
		["a Japanese credit", "写真提供：港町造船クラブ"],
		["a caption with its number", "Figure 3: The keel before it was turned"],
		["a copyright line", "© 2023 Quayside Press"],
		["a date", "12 March 2024"],
		["a numeric date with the time", "03.11.2023 14:05"],
		["a Thai date", "12 มีนาคม 2567"],
		["an address", "12 Ropewalk Lane, Sandhaven, SH2 47710"],
		["an e-mail address", "club@quayside.example"],
		["a URL", "https://quayside.example/boats"],
		["a bare host", "quayside.example"],
		["a row of a table", "Oak | 12 | 340"],
		["cells between tabs", "Oak\t12\t340"],
		["a score", "3 : 1 (2024)"],
		["a line of dialogue", "— You never told me that"],
		["a quoted line", "“We simply asked the neighbours”"],
		["an attribution", "— Ines Carvalho, boatbuilder"],
		["a bullet", "• Larch for the planks"],
		["a hashtag", "#quayside is full of boats"],
		["a credit in Esperanto", "Foto disponigita de Ines Carvalho"],
		["a credit in Lithuanian", "Nuotrauka: Jonas Petraitis"],
		["a page's own label", "Advertisement"],
		["the rights that a page reserves", "Alle Rechte vorbehalten"],
		["what the article is filed under", "Tags: boats, timber"],
		["an agency of three words", "The Asahi Shimbun"],
		["a licence", "The slip at low tide, Ines Carvalho (CC BY-SA 4.0)"],
		["a caption and its credit", "The slip at low tide. Photo by the harbour"],
		["a note of its last change", "Last updated: 3 May"],
		["an embedded post", "Look at this boat pic.quayside.example/4kAz"],
		["a note with brackets inside", "[All links lead to Welsh [cy] pages]"],
		["a separator", "* * *"],
		["a rating", "Rating: 4/5"],
		["a price", "Price: £185"],
		["a time", "準備：20 分"],
		["a credit for words and pictures", "文・写真：佐伯みどり"],
	])("%s", (_, line) => {
		const { blocks } = outline(plain(TITLE, p(0), p(1), line, p(2), p(3)), {});
		expect(blocks[3].kind).not.toBe("heading");
	});

	it.each([
		[["By Ines Carvalho"]],
		[["Ines Carvalho"]],
		[["Ines Carvalho", "4 May 2023"]],
		[["4 May 2023", "Ines Carvalho"]],
		[["4 May 2023", "Sandhaven, Northshire"]],
		[["5 min read"]],
		[["INES CARVALHO"]],
		[["SANDHAVEN"]],
		[["Updated: Monday"]],
		[["Listen to this article"]],
		[["A view of the slip at low tide"]],
		[["Originally published at Quayside Press"]],
		[["Por Inês Carvalho", "4 de maio de 2023", "3 comentários"]],
	])("%j between the title and the text", (lines) => {
		const { title, sections } = outline(
			plain(TITLE, ...lines, p(0), p(1), "Keep it sharp", p(2)),
			{},
		);
		expect(title).toBe(TITLE);
		expect(sections[0]).toEqual({
			heading: null,
			depth: 1,
			paragraphs: [...lines, p(0), p(1)],
		});
		expect(sections[1].heading).toBe("Keep it sharp");
	});

	it("a heading right below byline and date is one all the same", () => {
		expect(
			headingsOf(
				TITLE,
				"By Ines Carvalho",
				"4 May 2023",
				"Where it began",
				p(0),
				"How it grew",
				p(1),
			),
		).toEqual(["Where it began", "How it grew"]);
	});

	it("the bar below the title heads nothing", () => {
		const bar = ["Share", "Tweet", "Email", "Print"];
		const { sections } = outline(plain(TITLE, ...bar, p(0), p(1)), {});
		expect(sections).toEqual([
			{ heading: null, depth: 1, paragraphs: [...bar, p(0), p(1)] },
		]);
	});

	const STANDFIRST = "It began with one plane and a borrowed saw.";

	it.each([
		[["By Ines Carvalho"]],
		[["Inês Carvalho", "4 May 2023"]],
		[["Ines Carvalho"]],
		[["記者陳怡君／臺南報導"]],
	])("%j below the standfirst is no heading", (lines) => {
		expect(
			headingsOf(
				TITLE,
				STANDFIRST,
				...lines,
				p(0),
				"Keep it sharp",
				p(1),
				"What a boat costs",
				p(2),
			),
		).toEqual(["Keep it sharp", "What a boat costs"]);
	});

	it("a heading below the standfirst is one", () => {
		const about = (...heads: string[]) =>
			headingsOf(TITLE, STANDFIRST, ...heads.flatMap((h, i) => [h, p(i)]));
		const plain = ["Where it began", "How it grew", "What it costs"];
		expect(about(...plain)).toEqual(plain);
		const titled = ["Early Days", "Lean Years", "Late Fame"];
		expect(about(...titled)).toEqual(titled);
	});

	it("a caption is wider than a news article's few headings", () => {
		const caption =
			"The slip at low tide on a Saturday morning, seen from the old rope works";
		const heads = (n: number) => [`Head ${"abcdef"[n]}`, p(n), p(n + 1)];
		const text = (fewest: number) => [
			TITLE,
			p(0),
			...[...Array(fewest).keys()].flatMap(heads),
			caption,
			p(1),
		];
		expect(headingsOf(...text(2))).not.toContain(caption);
		expect(headingsOf(...text(3))).not.toContain(caption);
		expect(headingsOf(...text(6))).toContain(caption);
	});

	it("a counter above numbered headings is none, full stop or not", () => {
		const sections = [0, 1, 2].flatMap((n) => [`${n + 1}. Oak`, p(n)]);
		expect(headingsOf(TITLE, "Lesezeit: 3 Min.", p(3), ...sections)).toEqual([
			"1. Oak",
			"2. Oak",
			"3. Oak",
		]);
	});

	it("a label below the title is none where names have no capitals", () => {
		const text =
			"这个俱乐部在码头尽头有一间工坊，每周六早上七点开门，欢迎任何人来学习造船。造一条船大约需要两年。";
		const heads = ["俱乐部的由来", "造船的费用", "木材的来源", "冬天的工坊"];
		expect(
			headingsOf(
				"港口小镇的造船俱乐部出借工具",
				"记者 王芳",
				"责任编辑：李明",
				text,
				...heads.flatMap((head) => [head, text]),
			),
		).toEqual(heads);
	});

	it("a subtitle is none, however many headings follow", () => {
		const subtitle =
			"How forty neighbours without a boat, a plane or a plan came to build nine of them";
		const sections = [0, 1, 2, 3].flatMap((n) => [`Head ${"abcd"[n]}`, p(n)]);
		expect(headingsOf(TITLE, subtitle, p(4), ...sections)).toHaveLength(4);
		expect(headingsOf(TITLE, "How it began", p(4), ...sections)).toHaveLength(
			5,
		);
	});

	it("a question below the title may head the first of two sections", () => {
		const questions = ["Who may join?", "What does it cost?"];
		expect(headingsOf(TITLE, questions[0], p(0), questions[1], p(1))).toEqual(
			questions,
		);
	});

	it("a line of verse is none, whatever it ends in", () => {
		const verse = [
			"The lamp goes round, the lamp goes round,",
			"And no one calls, and no one comes.",
			"I count the ships that I have lost",
			"On fingers, and on both my thumbs.",
		];
		expect(headingsOf(TITLE, p(0), p(1), ...verse, p(2))).toEqual([]);
		// Between sentences that are no verse it heads the one below.
		const sentences = ["Nobody calls at night.", "I count", "Ships are many."];
		expect(headingsOf(TITLE, p(0), p(1), ...sentences, p(2))).toEqual([
			"I count",
		]);
	});
});
