import { glue, paragraph, type Shape, wholeOf } from "../article.js";

const ENDINGS = {
	"mid-word": "",
	ellipsis: "…",
	"read more": " ... Read more",
};

/** Glued copies that a site cut off: after 30, 60 and 90 % of the body, each with three endings. */
export const truncated: Shape[] = [30, 60, 90].flatMap((percent) =>
	Object.entries(ENDINGS).map(([name, ending]) => ({
		name: `cut at ${percent} % ${name}`,
		group: "full" as const,
		make: (article) => ({
			given: [
				paragraph(cut(glue(article.body).text, percent / 100) + ending),
				...wholeOf(article),
			],
			wanted: wholeOf(article),
		}),
	})),
);

/** The first share of a text, cut inside a word where there is one, never inside a character. */
export function cut(text: string, share: number): string {
	const characters = [...text];
	let end = Math.round(characters.length * share);
	const isLetter = (at: number) => /[\p{L}\p{M}]/u.test(characters[at] ?? "");
	while (end > 1 && !(isLetter(end - 1) && isLetter(end))) end--;
	return characters.slice(0, end).join("");
}
