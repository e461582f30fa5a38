import {
	type ComparableText,
	comparableText,
} from "../../src/compare/comparable.js";

/** The comparable form of lines, each a block of its own. */
export function comparableLines(...lines: string[]): ComparableText {
	let start = 0;
	return comparableText(
		lines.map((text) => {
			const end = start + text.length;
			const block = {
				kind: "paragraph" as const,
				start,
				end,
				text,
				segments: [{ start, end, text }],
				marked: false,
			};
			start = end + 1;
			return block;
		}),
	);
}

/** Units as a string. */
export function unitsOf(
	text: ComparableText,
	from = 0,
	to = text.length,
): string {
	return String.fromCharCode(...text.units.subarray(from, to));
}
