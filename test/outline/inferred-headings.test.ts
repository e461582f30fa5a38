import { describe, expect, it } from "vitest";
import { outline } from "../../src/outline/outline.js";
import { readPlainText } from "../../src/read/plain-text.js";
import { ARTICLES } from "./articles.js";
import { plain } from "./blocks.js";

const KINDS = { T: "title", H: "heading", L: "list-item", P: "paragraph" };

describe.each(ARTICLES)("an article in $language", ({ lines }) => {
	const texts = lines.map(([, text]) => text);
	const headings = lines
		.filter(([kind]) => kind === "H")
		.map(([, text]) => text);

	it("has its title, headings and list items told apart without markup", () => {
		const { blocks } = outline(plain(...texts), {});
		expect(blocks.map(({ kind, text }) => [kind, text])).toEqual(
			lines.map(([kind, text]) => [KINDS[kind], text]),
		);
	});

	it("has no title and the same headings when it starts with its first paragraph", () => {
		const first = texts.findIndex(
			(text) => /[.。।።։။។]/.test(text) || text.length > 100,
		);
		const { title, blocks } = outline(plain(...texts.slice(first)), {});
		expect(title).toBeNull();
		expect(
			blocks.filter((b) => b.kind === "heading").map((b) => b.text),
		).toEqual(headings);
	});

	it("is outlined the same when its text is read again", () => {
		const once = outline(plain(...texts), {});
		const again = outline(
			readPlainText(once.blocks.map((b) => b.text).join("\n\n")),
			{},
		);
		expect(again.title).toBe(once.title);
		expect(again.sections).toEqual(once.sections);
	});

	it("has no heading in the glued body that stands above it", () => {
		const body = texts.slice(1).join("");
		const { blocks } = outline(plain(body, ...texts), {});
		expect(blocks[0].kind).toBe("paragraph");
	});

	it("keeps every text in its place, in one section or as title or heading", () => {
		const { title, sections } = outline(plain(...texts), {});
		const told = [
			title,
			...sections.flatMap((s) => [s.heading, ...s.paragraphs]),
		].filter((text) => text !== null);
		expect(told).toEqual(texts);
	});
});
