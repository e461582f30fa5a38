import type { Article } from "./article.js";
import { bare, LONG, weight } from "./bare.js";

/**
 * Whether the source itself says something long twice: a long paragraph that is equal to
 * another or stands inside it, a block twice in a row, or a block that is one text twice. Naive on purpose; such an article is no control for
 * "nothing removed".
 */
export function repeatsItself({ body }: Article): boolean {
	const forms = body.map((line) => bare(line.text));
	return forms.some(
		(form, i) =>
			once(form) !== form ||
			// Twice in a row: whether one or both belong there only its author knows.
			(form !== "" && form === forms[i - 1]) ||
			(weight(form) >= LONG &&
				forms.some((other, k) => k !== i && other.includes(form))),
	);
}

/** A word may be its own double; what is longer says itself twice. */
const DOUBLE = 40;

/** A bare form without its second half where both halves are the same text. */
export function once(form: string): string {
	const half = form.slice(0, form.length / 2);
	return half + half === form && weight(half) >= DOUBLE ? half : form;
}
