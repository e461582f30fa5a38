import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { marked, paragraph as p, plain } from "./blocks.js";

const LINE = "Harbour Club: tools for everyone";
const blocks = plain("Sandhaven", LINE, p(0), p(1));

describe("a title known from elsewhere", () => {
	it.each([
		LINE,
		"HARBOUR CLUB — TOOLS FOR EVERYONE!",
		"Harbour Club: tools for everyone | Example News",
		"Harbour Club: tools for everyone - Site",
		"Example News » Harbour Club: tools for everyone",
		"Harbour Club: tools for every­one",
	])("finds its line from %j", (title) => {
		const { title: found, blocks: out } = outline(blocks, { title });
		expect(found).toBe(LINE);
		expect(out[1].kind).toBe("title");
		expect(out.filter((b) => b.kind === "title")).toHaveLength(1);
	});

	it("is used even where no line carries it, and no block is the title then", () => {
		const { title, blocks: out } = outline(plain(p(0), p(1)), {
			title: "Somewhere else entirely",
		});
		expect(title).toBe("Somewhere else entirely");
		expect(out.some((b) => b.kind === "title")).toBe(false);
	});

	it("is not taken from a paragraph that merely begins with it", () => {
		const text = `${LINE} is the name that the members gave to a scheme which began with a borrowed plane, a leaking shed and a great deal of good will on all sides.`;
		const { title, blocks: out } = outline(plain(text, p(1)), { title: LINE });
		expect(title).toBe(LINE);
		expect(out[0].kind).toBe("paragraph");
	});

	it("counts as absent when it is blank", () => {
		expect(outline(plain(p(0)), { title: "  " }).title).toBeNull();
	});

	it("goes before a level-1 heading of Markdown", () => {
		const source = marked(
			["heading", "Example News", 1],
			["heading", LINE, 2],
			["paragraph", p(0)],
		);
		const { title, blocks: out } = outline(source, { title: LINE });
		expect(title).toBe(LINE);
		expect(out.map((b) => [b.kind, b.depth])).toEqual([
			["heading", 1],
			["title", 1],
			["paragraph", undefined],
		]);
	});
});
