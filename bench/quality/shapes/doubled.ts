import { paragraph, type Shape, titleOf, wholeOf } from "../article.js";
import { LONG } from "../bare.js";
import { insertAt, middleParagraph, paragraphsOf } from "./pick.js";

/** Structured text that stands twice. */
export const doubled: Shape[] = [
	{
		name: "body twice",
		group: "basic",
		make: (article) => ({
			given: [...wholeOf(article), ...article.body],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "title and body twice",
		group: "basic",
		make: (article) => ({
			given: [...wholeOf(article), ...wholeOf(article)],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "each paragraph twice",
		group: "basic",
		make: (article) => ({
			given: [
				...titleOf(article),
				...article.body.flatMap((line) =>
					line.kind === "heading" ? [line] : [line, line],
				),
			],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "teaser above the title",
		group: "basic",
		make: (article) => {
			const [first] = paragraphsOf(article, LONG);
			return first && article.title !== null
				? {
						given: [paragraph(first.text), ...wholeOf(article)],
						wanted: wholeOf(article),
					}
				: null;
		},
	},
	{
		name: "teaser below the title",
		group: "basic",
		make: (article) => {
			const [first] = paragraphsOf(article, LONG);
			return first
				? {
						given: [
							...titleOf(article),
							paragraph(first.text),
							...article.body,
						],
						wanted: wholeOf(article),
					}
				: null;
		},
	},
	{
		name: "a long paragraph again at the end",
		group: "basic",
		make: (article) => {
			const middle = middleParagraph(article);
			return middle
				? {
						given: insertAt(
							wholeOf(article),
							wholeOf(article).length,
							paragraph(middle.text),
						),
						wanted: wholeOf(article),
					}
				: null;
		},
	},
];
