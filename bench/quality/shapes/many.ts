import {
	type Line,
	paragraph,
	type Shape,
	titleOf,
	wholeOf,
} from "../article.js";
import { LONG } from "../bare.js";
import { linesFor } from "../lines/lines-for.js";
import { paragraphsOf } from "./pick.js";

const LEADS = 7;

/** One text that stands many times. */
export const many: Shape[] = [
	{
		name: "lead seven times",
		group: "full",
		make: (article) => {
			const [lead] = paragraphsOf(article, LONG);
			const places = paragraphsOf(article)
				.filter((p) => lead && p.index > lead.index)
				.filter((_, i) => i % 2 === 1)
				.slice(0, LEADS - 1)
				.map((p) => p.index);
			if (!lead || places.length < LEADS - 1) return null;
			return {
				given: [
					...titleOf(article),
					...article.body.flatMap((line, i) =>
						places.includes(i) ? [line, paragraph(lead.text)] : [line],
					),
				],
				wanted: wholeOf(article),
			};
		},
	},
	{
		// Right: the first placeholder kept, or none.
		name: "placeholder after every block",
		group: "full",
		make: (article) => {
			const placeholder = paragraph(linesFor(article).placeholder);
			const given: Line[] = titleOf(article);
			for (const line of article.body) given.push(line, placeholder);
			const [first, ...rest] = article.body;
			return {
				given,
				wanted: wholeOf(article),
				alternatives: [[...titleOf(article), first, placeholder, ...rest]],
			};
		},
	},
];
