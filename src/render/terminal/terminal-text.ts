/** Text of the right-to-left scripts: terminals differ in how they order it, so nothing stands beside it. */
const RIGHT_TO_LEFT =
	/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

export function readsRightToLeft(text: string): boolean {
	return RIGHT_TO_LEFT.test(text);
}

/**
 * Text from the web must not steer the terminal: control characters become their
 * pictures (␛), bidi controls and lone surrogates a replacement character. New lines stay.
 */
export function terminalText(text: string): string {
	return text
		.replace(/\r\n?|[\u0085\u2028\u2029]/gu, "\n")
		.replace(
			/(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/gu,
			(character) => {
				const code = character.charCodeAt(0);
				if (code === 9) return "\t";
				if (code < 32) return String.fromCharCode(0x2400 + code);
				return code === 127 ? "\u2421" : "\uFFFD";
			},
		);
}

/** The same on one line. */
export function terminalLine(text: string): string {
	return terminalText(text).replace(/\s+/gu, " ");
}
