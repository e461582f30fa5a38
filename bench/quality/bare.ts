const NOT_COMPARABLE = /[^\p{L}\p{M}\p{N}]+/gu;
const DENSE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/**
 * What is left of a text when only letters, marks and digits count. Written
 * apart from the library's own comparable form, so that a mistake there shows here.
 */
export function bare(text: string): string {
	const known = seen.get(text);
	if (known !== undefined) return known;
	// The same lines come back in every shape of an article; without this the bench takes a seventh longer.
	if (seen.size >= MOST) seen.clear();
	const form = text.normalize("NFKC").toLowerCase().replace(NOT_COMPARABLE, "");
	seen.set(text, form);
	return form;
}

const MOST = 1000;
const seen = new Map<string, string>();

/**
 * Length of the bare form in Latin characters: a character of Han, kana or
 * Hangul says as much as 2.5 Latin ones (32 of them stand for 80).
 */
export function weight(text: string): number {
	const form = bare(text);
	return form.length + 1.5 * (form.match(DENSE)?.length ?? 0);
}

/** From this weight on a paragraph that stands twice is a repeat by itself. */
export const LONG = 80;
