import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { marked, paragraph as p } from "./blocks.js";

function kinds(...blocks: Parameters<typeof marked>) {
	return outline(marked(...blocks), {}).blocks.map((b) => [b.kind, b.depth]);
}

describe("in Markdown", () => {
	it("the level-1 heading is the title and the others keep their depth", () => {
		const { title, sections } = outline(
			marked(
				["heading", "The club", 1],
				["paragraph", p(0)],
				["heading", "Tools", 2],
				["paragraph", p(1)],
				["heading", "Saws", 3],
				["list-item", "Rip saw"],
				["quote", "Keep it dry."],
			),
			{},
		);
		expect(title).toBe("The club");
		expect(sections).toEqual([
			{ heading: null, depth: 1, paragraphs: [p(0)] },
			{ heading: "Tools", depth: 2, paragraphs: [p(1)] },
			{ heading: "Saws", depth: 3, paragraphs: ["Rip saw", "Keep it dry."] },
		]);
	});

	it("a short plain paragraph is not made a heading", () => {
		expect(
			kinds(
				["heading", "The club", 1],
				["paragraph", p(0)],
				["paragraph", "Keep it sharp"],
				["paragraph", p(1)],
			)[2],
		).toEqual(["paragraph", undefined]);
	});

	it("a wholly bold paragraph that stands like a heading is one, a level below the author's", () => {
		expect(
			kinds(
				["heading", "The club", 1],
				["heading", "Tools", 2],
				["strong", "Saws"],
				["paragraph", p(0)],
			)[2],
		).toEqual(["heading", 3]);
	});

	it("a bold sentence, a bold list and a bold last line stay paragraphs", () => {
		expect(
			kinds(
				["heading", "The club", 1],
				["strong", "Nobody may enter without shoes."],
				["paragraph", p(0)],
			)[1][0],
		).toBe("paragraph");
		expect(
			kinds(
				["heading", "The club", 1],
				["strong", "Oak"],
				["strong", "Larch"],
				["strong", "Pine"],
				["paragraph", p(0)],
			).map(([kind]) => kind),
		).toEqual(["title", "paragraph", "paragraph", "paragraph", "paragraph"]);
		expect(
			kinds(
				["heading", "The club", 1],
				["paragraph", p(0)],
				["strong", "The committee"],
			)[2][0],
		).toBe("paragraph");
	});

	it("the one highest heading above the rest is the title", () => {
		expect(
			outline(
				marked(
					["heading", "The club", 2],
					["paragraph", p(0)],
					["heading", "Tools", 3],
					["paragraph", p(1)],
				),
				{},
			).title,
		).toBe("The club");
	});

	it("sections of one level are no title", () => {
		expect(
			outline(
				marked(
					["heading", "Tools", 2],
					["paragraph", p(0)],
					["heading", "Wood", 2],
					["paragraph", p(1)],
				),
				{},
			).title,
		).toBeNull();
	});

	it("text without any heading is outlined like plain text", () => {
		expect(
			kinds(
				["paragraph", "A boat club that lends its tools"],
				["paragraph", p(0)],
				["paragraph", "Keep it sharp"],
				["paragraph", p(1)],
				["list-item", "Oak"],
			).map(([kind]) => kind),
		).toEqual(["title", "paragraph", "heading", "paragraph", "list-item"]);
	});

	it.each([
		["code", "The club"],
		["table", "The club\nTools"],
		["html", "The club"],
		["quote", "The club"],
		["paragraph", "The club\nlends its tools"],
	] as const)("%s is never made the title or a heading", (kind, text) => {
		expect(
			kinds(
				[kind, text],
				["paragraph", p(0)],
				[kind, text],
				["paragraph", p(1)],
			).map(([kind]) => kind),
		).toEqual([kind, "paragraph", kind, "paragraph"]);
	});

	it("the one heading of its level above a promoted one is the title", () => {
		const { title, blocks } = outline(
			marked(
				["heading", "The club", 2],
				["paragraph", p(0)],
				["strong", "Saws"],
				["paragraph", p(1)],
			),
			{},
		);
		expect(title).toBe("The club");
		expect(blocks.map((b) => b.kind)).toEqual([
			"title",
			"paragraph",
			"heading",
			"paragraph",
		]);
	});

	it("what was inferred is found again when it is marked", () => {
		const once = outline(
			marked(
				["strong", "The club"],
				["paragraph", p(0)],
				["heading", "Tools", 2],
				["strong", "Saws"],
				["paragraph", p(1)],
			),
			{},
		);
		const again = outline(
			marked(
				...once.blocks.map((b): Parameters<typeof marked>[number] => [
					b.kind === "title" ? "heading" : b.kind,
					b.text,
					b.depth,
				]),
			),
			{},
		);
		expect(again.title).toBe(once.title);
		expect(again.sections).toEqual(once.sections);
	});
});
