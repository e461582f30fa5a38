import { glue, paragraph, type Shape, titleOf, wholeOf } from "../article.js";
import { middleParagraph } from "./pick.js";

/** The whole input in a single line that holds the body twice. */
export const oneLine: Shape[] = [
	{
		name: "one line: body twice",
		group: "full",
		make: ({ body }) => ({
			given: [
				paragraph(
					[glue(body, " "), glue(body, " ")].map((l) => l.text).join(" "),
				),
			],
			wanted: [glue(body, " ")],
		}),
	},
	{
		// The title and one copy must stay, as one block or as two.
		name: "one line: title between",
		group: "full",
		make: (article) => {
			const [title] = titleOf(article);
			if (!title) return null;
			const body = glue(article.body, " ");
			return {
				given: [glue([body, title, body], " ")],
				wanted: [title, body],
				alternatives: [
					[paragraph(title.text), body],
					[glue([title, body], " ")],
				],
			};
		},
	},
	{
		name: "a paragraph that holds itself twice",
		group: "full",
		make: (article) => {
			const middle = middleParagraph(article);
			if (!middle) return null;
			const twice = paragraph(`${middle.text} ${middle.text}`);
			return {
				given: wholeOf({
					...article,
					body: article.body.map((line, i) =>
						i === middle.index ? twice : line,
					),
				}),
				wanted: wholeOf(article),
			};
		},
	},
];
