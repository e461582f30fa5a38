import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";

const BODY = [
	"The ferry leaves at six every morning, and the cat is always the first on board.",
	"Nobody has ever seen it pay for a ticket. The captain says that it works here.",
	"In winter it sleeps in the engine room, next to the pipes that are always warm.",
	"On Sundays the ferry does not run at all, and the cat stays behind on the pier.",
];
const NEWS = [
	"The council wants to sell the harbour office and to move its four clerks into the old school behind the church by spring.",
	"Two of the clerks have said that they would rather retire than climb the hill every morning with the post on their backs.",
];

function kept(...lines: readonly string[]): string[] {
	const { blocks } = cleanArticle(lines.join("\n\n"), {
		advertisements: false,
	});
	return blocks.map(({ text }) => text);
}

/** Lines with words put in behind the first `at` words of each. */
const withWords = (lines: readonly string[], words: string, at = 4) =>
	lines.map((line) => {
		const all = line.split(" ");
		return [...all.slice(0, at), words, ...all.slice(at)].join(" ");
	});

describe("a copy with words of its own in every paragraph", () => {
	it("goes where it packs the body, whose paragraphs are short", () => {
		for (const words of ["(opens in new tab)", "&eacute;agrave", "[edit]"]) {
			const copy = withWords(BODY, words).join(" ");
			expect(kept(copy, ...BODY)).toEqual(BODY);
			expect(kept(...BODY, copy)).toEqual(BODY);
		}
	});

	it("stays where its words are a quarter of the body and more", () => {
		const words = "(opens in a new browser window)";
		const copy = withWords(BODY, words).join(" ");
		expect(kept(copy, ...BODY)).toContain(copy);
	});

	it("stays where what it packs is not the body", () => {
		const copy = withWords(BODY, "(opens in new tab)").join(" ");
		const words = NEWS.join(" ").split(" ");
		const news = [3, 5, 7, 11].map((step) =>
			words.map((_, i) => words[(i * step) % words.length]).join(" "),
		);
		expect(kept(...news, ...BODY, copy)).toContain(copy);
		expect(kept(...BODY, copy)).not.toContain(copy);
	});
});
