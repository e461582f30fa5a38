import { describe, expect, it } from "vitest";
import { endsSentence, isTornAt } from "../../../src/find/repeats/sentence.js";
import { letters, linesOf } from "./lines.js";

/** Whether a line is torn off where a copy of it goes on with the rest. */
function torn(line: string, rest: string, said = line): boolean {
	const { text, input } = linesOf("Before it all.", line, said + rest);
	const size = linesOf(said).text.length;
	return isTornAt(text, input, 1, text.starts[2] + size);
}

describe("a line is torn off", () => {
	const line = "The baker opens at six. He sells out of rye before the tram";

	it("where it ends in an ellipsis, whatever comes next", () => {
		for (const end of ["…", " …", "...", " [...]", " (…)"]) {
			expect(torn(line + end, " drivers wake.", line)).toBe(true);
			expect(torn(line + end, " Drivers wake.", line)).toBe(true);
		}
	});

	it("where it has no end and the copy goes on with a small letter", () => {
		expect(torn(line, " drivers wake.")).toBe(true);
		expect(torn(`${line} `, "drivers wake.", line)).toBe(true);
		expect(torn(line, ", drivers say.")).toBe(true);
	});

	it("but not where it has an end", () => {
		for (const end of [".", "!", "?”", ":", ","])
			expect(torn(line + end, " drivers wake.", line)).toBe(false);
	});

	it("but not where the copy begins something else", () => {
		for (const rest of [
			" Drivers wake.",
			" 40 drivers wake.",
			" iPhones ring.",
		])
			expect(torn(line, rest)).toBe(false);
	});

	it("but not where a short line may be a heading", () => {
		expect(torn("The baker sells rye", " and drivers wake.")).toBe(false);
		expect(torn("Rye. The baker sells it", " and drivers wake.")).toBe(true);
		expect(torn(letters(79), " and drivers wake.")).toBe(false);
		expect(torn(letters(80), " and drivers wake.")).toBe(true);
	});
});

it("a line ends as a sentence does with a mark, and not in an ellipsis", () => {
	const ends = (line: string) => {
		const { text, input } = linesOf(line, "And so on.");
		return endsSentence(text, input, 0);
	};
	for (const mark of [".", "!", "?”", "。", ".)", " ."])
		expect(ends(`The baker wakes${mark}`)).toBe(true);
	for (const mark of ["", ",", ":", "…", "...", " (...)", " —"])
		expect(ends(`The baker wakes${mark}`)).toBe(false);
});
