import { glue, paragraph, type Shape, wholeOf } from "../article.js";
import { randomOf } from "../random.js";

const FULL_WIDTH_ZERO = 0xff10;

/** The same text as another program prints it; nothing that a reader would call an edit. */
export function otherTypography(text: string, seed: string): string {
	const random = randomOf(seed);
	return text
		.replace(/["“”«»„]/gu, (quote) => (quote === '"' ? "“" : '"'))
		.replace(/['’‘]/gu, (quote) => (quote === "'" ? "’" : "'"))
		.replace(/[-–—‐]/gu, (dash) => (dash === "-" ? "–" : "-"))
		.replace(/\d/gu, (digit) =>
			/[0-9]/.test(digit)
				? String.fromCharCode(FULL_WIDTH_ZERO + Number(digit))
				: digit,
		)
		.replace(/ /gu, () => (random() < 0.3 ? "\u00a0" : " "))
		.replace(/[ \u00a0]/gu, (space) =>
			random() < 0.1 ? `${space}\u200b` : space,
		);
}

export const typography: Shape[] = [
	{
		name: "other typography glued before",
		group: "basic",
		make: (article) => ({
			given: [
				paragraph(otherTypography(glue(article.body).text, article.id)),
				...wholeOf(article),
			],
			wanted: wholeOf(article),
		}),
	},
	{
		name: "other typography in a second body",
		group: "basic",
		make: (article) => ({
			given: [
				...wholeOf(article),
				...article.body.map((line) => ({
					...line,
					text: otherTypography(line.text, article.id),
				})),
			],
			wanted: wholeOf(article),
		}),
	},
];
