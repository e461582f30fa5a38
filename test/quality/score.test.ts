import { describe, expect, it } from "vitest";
import { type Line, wholeOf } from "../../bench/quality/article.js";
import { repeatsItself } from "../../bench/quality/authored-repeats.js";
import { score } from "../../bench/quality/score.js";
import { doubles, lostFrom } from "../../bench/quality/scraped.js";
import type { CleanedArticle } from "../../src/index.js";
import { article } from "./small-article.js";

const wanted = wholeOf(article);

/** What a cleaner would give back for these lines. */
function cleaned(lines: readonly Line[]): CleanedArticle {
	const sections: CleanedArticle["sections"] = [
		{ heading: null, depth: 1, paragraphs: [] },
	];
	for (const { kind, text } of lines) {
		if (kind === "heading")
			sections.push({ heading: text, depth: 2, paragraphs: [] });
		if (kind === "paragraph") sections.at(-1)?.paragraphs.push(text);
	}
	return {
		title: lines.find((line) => line.kind === "title")?.text ?? null,
		sections,
		text: lines.map((line) => line.text).join("\n\n"),
		blocks: lines.map((line) => ({ ...line, start: 0, end: 0 })),
		removed: [],
	};
}

const scored = (lines: readonly Line[]) =>
	score({ given: wanted, wanted }, cleaned(lines));

describe("the score of the quality bench", () => {
	it("is full for what is wanted", () => {
		expect(scored(wanted)).toMatchObject({
			same: true,
			exact: true,
			lost: false,
			left: false,
			headingsWanted: 2,
			headingsFound: 2,
			headingsRight: 2,
			titleRight: true,
		});
	});

	it("sees a lost paragraph", () => {
		expect(scored(wanted.toSpliced(2, 1))).toMatchObject({
			same: false,
			lost: true,
			left: false,
		});
	});

	it("sees a repeated paragraph and a foreign line", () => {
		expect(scored([...wanted, wanted[2]])).toMatchObject({ left: true });
		expect(
			scored([...wanted, { kind: "paragraph", text: "Subscribe now!" }]),
		).toMatchObject({ same: false, lost: false, left: true });
	});

	it("sees a glued copy even where a paragraph of it stands nowhere else", () => {
		const blob: Line = {
			kind: "paragraph",
			text: article.body.map((line) => line.text).join(""),
		};
		expect(scored([blob, ...wanted.toSpliced(2, 1)])).toMatchObject({
			same: false,
			lost: false,
			left: true,
		});
	});

	it("takes a paragraph in two parts for neither lost nor left", () => {
		const { text } = wanted[2];
		const parts: Line[] = [
			{ kind: "paragraph", text: text.slice(0, 50) },
			{ kind: "paragraph", text: text.slice(50) },
		];
		expect(scored(wanted.toSpliced(2, 1, ...parts))).toMatchObject({
			same: false,
			lost: false,
			left: false,
		});
	});

	it("sees another order", () => {
		expect(scored(wanted.toSpliced(1, 2, wanted[2], wanted[1]))).toMatchObject({
			same: false,
			lost: false,
			left: false,
		});
	});

	it("sees a heading taken for a paragraph and the other way round", () => {
		const asParagraph = wanted.map((line, i) =>
			i === 3 ? { ...line, kind: "paragraph" as const } : line,
		);
		expect(scored(asParagraph)).toMatchObject({
			same: true,
			exact: false,
			headingsFound: 1,
		});
		const asHeading = wanted.map((line, i) =>
			i === 5 ? { ...line, kind: "heading" as const } : line,
		);
		expect(scored(asHeading)).toMatchObject({
			same: true,
			exact: false,
			headingsFound: 3,
			headingsRight: 2,
		});
	});

	it("sees sections that differ from the blocks", () => {
		const wrong = cleaned(wanted);
		wrong.sections[1].paragraphs.reverse();
		expect(score({ given: wanted, wanted }, wrong)).toMatchObject({
			same: true,
			exact: false,
		});
	});

	it("takes the nearest of several answers", () => {
		const other = wanted.slice(0, 4);
		expect(
			score({ given: wanted, wanted, alternatives: [other] }, cleaned(other)),
		).toMatchObject({ same: true, lost: false });
	});
});

describe("a block that is one text twice in the source", () => {
	const { text } = wanted[2];
	const twice = wanted.with(2, { kind: "paragraph", text: `${text} ${text}` });

	it("is not lost while one half stands", () => {
		const shaped = { given: twice, wanted: twice };
		expect(score(shaped, cleaned(wanted))).toMatchObject({
			same: false,
			lost: false,
		});
		expect(score(shaped, cleaned(wanted.toSpliced(2, 1)))).toMatchObject({
			lost: true,
		});
	});

	it("makes its article one that repeats itself", () => {
		expect(repeatsItself({ ...article, body: twice.slice(1) })).toBe(true);
	});
});

describe("the naive checks of the quality bench", () => {
	it("find articles that repeat themselves", () => {
		expect(repeatsItself(article)).toBe(false);
		expect(
			repeatsItself({ ...article, body: [...article.body, article.body[0]] }),
		).toBe(true);
		expect(
			repeatsItself({
				...article,
				body: [...article.body, { kind: "heading", text: "What comes next" }],
			}),
		).toBe(false);
	});

	it("find blobs on either side of their lines, and equal neighbours", () => {
		const [a, b, c] = article.body.map((line) => line.text);
		expect(doubles([a, b, c])).toEqual([]);
		expect(doubles([c, a + b, a, b])).toEqual([{ what: "blob", text: a + b }]);
		expect(doubles([a, b, `${a} ${b}`, c])).toEqual([
			{ what: "blob", text: `${a} ${b}` },
		]);
		expect(doubles([a, a, b])).toEqual([{ what: "equal", text: a }]);
	});

	it("find text that stands nowhere any more", () => {
		const [a, b, c] = article.body.map((line) => line.text);
		expect(lostFrom([a + b, a, b], [a, b])).toEqual([]);
		expect(lostFrom([b + a], [a, b])).toEqual([]);
		expect(lostFrom([a, b, c], [a, c])).toHaveLength(1);
	});
});
