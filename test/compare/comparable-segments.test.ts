import { describe, expect, it } from "vitest";
import { comparableText } from "../../src/compare/comparable.js";
import { MINUS } from "../../src/compare/fold.js";
import { comparableLines, documentOf, unitsOf } from "./documents.js";

const form = (line: string) => unitsOf(comparableLines(line));
const SIGN = String.fromCharCode(MINUS);

/** The comparable form of a block of several segments: runs of Markdown, or lines that were one paragraph. */
function joined(segments: readonly string[], marked: boolean): string {
	const { blocks } = documentOf([segments.join("")], { marked });
	let start = 0;
	const parts = segments.map((text) => {
		const segment = { start, end: start + text.length, text };
		start = segment.end;
		return segment;
	});
	return unitsOf(comparableText([{ ...blocks[0], segments: parts }]));
}

describe("a block of several segments", () => {
	it("says what it says in one, be a sign in front of a figure a segment of its own", () => {
		for (const marked of [true, false]) {
			expect(joined(["−", "5 degrees"], marked)).toBe(form("−5 degrees"));
			expect(joined(["covid-", "19"], marked)).toBe(form("covid-19"));
		}
	});

	it("has a blank between two lines, and nothing between two runs of Markdown", () => {
		expect(joined(["at", "-5"], false)).toBe(`at${SIGN}5`);
		expect(joined(["at", "-5"], true)).toBe("at5");
		expect(joined(["at ", "-5"], true)).toBe(`at${SIGN}5`);
	});
});

it("takes a dash in front of a letter with an accent for no minus sign", () => {
	expect(form("at –école")).toBe(form("at école"));
});

describe("the marks of a letter", () => {
	const ABOVE = "\u0302";
	const BELOW = "\u0323";

	it("keep their order where something stands between them", () => {
		expect(form(`a${ABOVE}${BELOW}`)).toBe(`a${BELOW}${ABOVE}`);
		expect(form(`a${ABOVE},${BELOW}`)).toBe(`a${ABOVE}${BELOW}`);
	});

	it("change places with thirty others at most", () => {
		const place = (marks: number) =>
			form(`a${ABOVE.repeat(marks)}${BELOW}`).indexOf(BELOW);
		expect([1, 30, 31, 40].map(place)).toEqual([1, 1, 2, 11]);
	});
});

it("loses nothing, however much longer a line is in its comparable form", () => {
	const last = "l".repeat(300);
	for (const [character, letters] of [
		["ß", 2],
		["ﷺ", 15],
	] as const)
		for (let count = 1; count < 200; count++) {
			const lines = [character.repeat(count), last];
			const text = comparableLines(...lines);
			expect(text.length).toBe(count * letters + last.length);
			expect(unitsOf(text, text.starts[1])).toBe(last);
		}
});
