import {
	type Article,
	type Line,
	listItem,
	paragraph,
	type Shape,
	titleOf,
	wholeOf,
} from "../article.js";
import { linesFor } from "../lines/lines-for.js";
import { insertAt, paragraphsOf } from "./pick.js";

/** What is right as it stands: nothing may be removed. */
export const controls: Shape[] = [
	control("clean", wholeOf),
	control("refrain line four times", (article) => {
		const places = paragraphsOf(article).map((p) => p.index);
		if (places.length < 8) return null;
		const chosen = [1, 3, 5, 7].map(
			(eighth) => places[Math.floor((places.length * eighth) / 8)],
		);
		const refrain = paragraph(linesFor(article).refrain);
		return [
			...titleOf(article),
			...article.body.flatMap((line, i) =>
				chosen.includes(i) ? [line, refrain] : [line],
			),
		];
	}),
	control("three templated paragraphs", (article) => {
		const place = middle(article);
		const lines = linesFor(article).templated.map(paragraph);
		return [
			...titleOf(article),
			...insertAt(article.body, place + 1, ...lines),
		];
	}),
	control("furniture", (article) => {
		const { byline, date, credit, bullets } = linesFor(article);
		return [
			...titleOf(article),
			paragraph(byline),
			paragraph(date),
			...insertAt(article.body, middle(article) + 1, paragraph(credit)),
			...bullets.map(listItem),
		];
	}),
];

/** A paragraph in the middle of the body. */
function middle(article: Article): number {
	const places = paragraphsOf(article);
	return places[Math.floor(places.length / 2)].index;
}

function control(
	name: string,
	lines: (article: Article) => Line[] | null,
): Shape {
	return {
		name,
		group: name === "furniture" ? "advertisements" : "control",
		control: true,
		make: (article) => {
			const given = lines(article);
			return given && { given, wanted: given };
		},
	};
}
