import { glue, paragraph, type Shape, wholeOf } from "../article.js";
import { linesFor } from "../lines/lines-for.js";
import { randomOf } from "../random.js";

/** Advertisements behind the article, and news that only looks like them. */
export const advertisements: Shape[] = [
	{
		name: "type specimen",
		group: "basic",
		make: (article) => {
			const lines = linesFor(article).advertisements;
			const advertisement =
				lines[Math.floor(randomOf(article.id)() * lines.length)];
			return {
				given: [
					glue(article.body),
					...wholeOf(article),
					paragraph(advertisement),
				],
				wanted: wholeOf(article),
			};
		},
	},
	{
		name: "title and advertisement inside the copy",
		group: "full",
		make: (article) => {
			const advertisement = paragraph(linesFor(article).advertisements[0]);
			return {
				given: [
					glue([...wholeOf(article), advertisement]),
					...wholeOf(article),
					advertisement,
				],
				wanted: wholeOf(article),
			};
		},
	},
	{
		name: "three advertisement lines",
		group: "advertisements",
		make: (article) => ({
			given: [
				...wholeOf(article),
				...linesFor(article).advertisements.map(paragraph),
			],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "honest tails",
		group: "advertisements",
		control: true,
		make: (article) => {
			const wanted = [
				...wholeOf(article),
				...linesFor(article).tails.map(paragraph),
			];
			return { given: wanted, wanted };
		},
	},
	{
		name: "honest tail before an advertisement",
		group: "advertisements",
		make: (article) => {
			const { tails, advertisements } = linesFor(article);
			const wanted = [...wholeOf(article), paragraph(tails[0])];
			return { given: [...wanted, paragraph(advertisements[1])], wanted };
		},
	},
];
