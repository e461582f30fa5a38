import type { Article } from "./article.js";
import { bare, LONG, weight } from "./bare.js";

/**
 * Whether the source itself says something long twice: a long paragraph that is equal to
 * another or stands inside it. Naive on purpose; such an article is no control for
 * "nothing removed".
 */
export function repeatsItself({ body }: Article): boolean {
	const forms = body.map((line) => bare(line.text));
	return forms.some(
		(form, i) =>
			weight(form) >= LONG &&
			forms.some((other, k) => k !== i && other.includes(form)),
	);
}
