import { glue, type Line, paragraph, type Shape, wholeOf } from "../article.js";
import { edit } from "./edit.js";

/** One edit in so many characters of a copy: every sentence or two. */
const EVERY = 200;

/** The body as an earlier or later version of it reads. */
export function editedBody(body: readonly Line[], seed: string): Line[] {
	return body.map((line, i) =>
		line.kind === "heading"
			? line
			: { ...line, text: edit(line.text, `${seed} ${i}`, EVERY) },
	);
}

export const edited: Shape[] = [
	{
		name: "edited copy before",
		group: "full",
		make: (article) => ({
			given: [
				paragraph(edit(glue(article.body).text, article.id, EVERY)),
				...wholeOf(article),
			],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "edited copy after",
		group: "full",
		make: (article) => ({
			given: [
				...wholeOf(article),
				paragraph(edit(glue(article.body, " ").text, article.id, EVERY)),
			],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "edited second body",
		group: "full",
		make: (article) => ({
			given: [...wholeOf(article), ...editedBody(article.body, article.id)],
			wanted: wholeOf(article),
		}),
	},
];
