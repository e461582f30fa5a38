import fc from "fast-check";
import { randomMarkdown } from "../render/random-markdown.js";
import { article, distinctArticle, linesOf } from "./article.js";
import { scraped } from "./scrape.js";

/** Any string, lone surrogates, controls and marks among it. */
const anyUnits = fc
	.array(
		fc.oneof(
			fc.nat(0xffff),
			fc.nat(0x7f),
			fc.constantFrom(0x0a, 0x0a, 0x0d, 0x20, 0x85, 0x2028, 0xfeff, 0x200b),
			fc.integer({ min: 0xd800, max: 0xdfff }),
			fc.integer({ min: 0x300, max: 0x36f }),
			fc.integer({ min: 0x1100, max: 0x11ff }),
			fc.integer({ min: 0x3000, max: 0x31ff }),
			fc.integer({ min: 0xac00, max: 0xac80 }),
			fc.integer({ min: 0xfb00, max: 0xffef }),
		),
		{ maxLength: 300 },
	)
	.map((units) => String.fromCharCode(...units));

const anyCharacters = fc.string({ unit: "binary", maxLength: 300 });
const graphemes = fc.string({ unit: "grapheme", maxLength: 200 });

/** Random text put beside, into and behind itself. */
const doubledUnicode = fc
	.tuple(fc.oneof(anyUnits, anyCharacters, graphemes), fc.nat(4))
	.map(([text, how]) =>
		how === 0
			? `${text}${text}`
			: how === 1
				? `${text}\n${text}`
				: how === 2
					? `${text.replaceAll("\n", "")}\n${text}`
					: how === 3
						? `${text}\n\n${text.normalize("NFKD")}`
						: `${text.slice(text.length >> 1)}\n${text}`,
	);

/** A few short lines in many orders: refrains, lists, rows. */
const fewLines = fc
	.array(
		fc.constantFrom(
			"a",
			"b",
			"No.",
			"1",
			"2",
			"Who are you?",
			"The ferry left the harbour at nine in the evening, and nobody on the quay said a word.",
			"The ferry left the harbour at ten in the evening, and nobody on the quay said a word.",
			"Nobody on the quay said a word.",
			"The ferry",
			"港口的灯笼在冬天的大桥上慢慢地亮了起来,没有人说话。",
			"港口的灯笼在冬天的大桥上慢慢地亮了起来。",
			"Sign up for our newsletter: https://example.com",
			"- one",
			"## Two",
			"> three",
			"",
		),
		{ maxLength: 24 },
	)
	.map((lines) => lines.join("\n"));

/** A scraped article with a few of its characters replaced, dropped or doubled. */
const mutated = fc
	.tuple(
		scraped(article),
		fc.array(
			fc.tuple(fc.nat(1_000_000), fc.nat(3), fc.string({ maxLength: 3 })),
			{
				minLength: 1,
				maxLength: 5,
			},
		),
	)
	.map(([text, changes]) => {
		let made = text;
		for (const [n, how, by] of changes) {
			const at = n % (made.length + 1);
			const size = how === 3 ? 40 : 1;
			made =
				how === 1
					? made.slice(0, at) + made.slice(at + size)
					: made.slice(0, at) + by + made.slice(at + (how === 2 ? 0 : size));
		}
		return made;
	});

/** An article as Markdown with marks of its own, then scraped; Markdown doubled as a whole. */
const scrapedMarkdown = fc.oneof(
	fc.tuple(distinctArticle, fc.nat(3)).map(([made, how]) => {
		const lines = [
			...(made.title === null ? [] : [`# ${made.title}`]),
			...made.lines.map(({ isHeading, text }) =>
				isHeading ? `## ${text}` : text,
			),
		];
		const flat = made.lines.map(({ text }) => text).join(how > 1 ? " " : "");
		return (how % 2 === 0 ? [flat, ...lines] : [...lines, flat]).join("\n\n");
	}),
	randomMarkdown.map((text) => `${text}\n\n${text}`),
	fc
		.tuple(randomMarkdown, randomMarkdown)
		.map(([one, two]) => `${one}\n\n${two}\n\n${one}`),
);

/** The kinds of documents that the promises are held on, by name. */
export const documentKinds = {
	scraped: scraped(article),
	mutated,
	"clean article": article.map((made) => linesOf(made).join("\n")),
	"few lines": fewLines,
	markdown: randomMarkdown,
	"scraped markdown": scrapedMarkdown,
	unicode: fc.oneof(anyUnits, anyCharacters, graphemes),
	"doubled unicode": doubledUnicode,
} as const satisfies Record<string, fc.Arbitrary<string>>;

/** Clean articles of distinct sentences: nothing may go. */
export const cleanText: fc.Arbitrary<string> = fc
	.tuple(distinctArticle, fc.constantFrom("\n", "\n\n", "\r\n"))
	.map(([made, separator]) => linesOf(made).join(separator));
