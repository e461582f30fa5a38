/**
 * The comparable form, written a second time and as plainly as it can be, so that it errs
 * otherwise than the library does: compatibility decomposition, case folded, and all that is
 * neither letter nor mark nor digit taken away.
 */
export function naive(text: string): string {
	return text
		.normalize("NFKD")
		.toUpperCase()
		.toLowerCase()
		.normalize("NFKD")
		.replaceAll("ς", "σ")
		.replace(/[^\p{L}\p{M}\p{N}]/gu, "");
}

/** A character that says more than a Latin letter does; Hangul stands as conjoining jamo here. */
export const DENSE =
	/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
