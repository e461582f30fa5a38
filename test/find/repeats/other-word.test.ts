import { expect, it } from "vitest";
import { isOtherWord } from "../../../src/find/repeats/facts.js";
import { linesOf } from "./lines.js";

const run = (first: string, count: number) =>
	Array.from({ length: count }, (_, i) =>
		String.fromCharCode(first.charCodeAt(0) + i),
	).join("");
/** Thirty letters without a space, in two halves. */
const [BEFORE, AFTER] = [run("ა", 15), run("ა", 30).slice(15)];

/** Whether so many letters that stand for others between two halves of one long word are another word. */
function isOther(count: number, gap = ""): boolean {
	const line = (first: string) =>
		`${BEFORE}${gap}${run(first, count)}${gap}${AFTER}`;
	const { text } = linesOf(line("ա"), line("к"));
	const [, second] = text.starts;
	return isOtherWord(text, {
		from: second + 15,
		to: second + 15 + count,
		keptFrom: 15,
		keptTo: 15 + count,
	});
}

it("of a word without end no more than twelve letters on either side are compared", () => {
	// 22 pairs of letters out of 36, and out of 37.
	expect(isOther(13)).toBe(false);
	expect(isOther(14)).toBe(true);
});

it("of letters that stand by themselves nothing else is compared", () => {
	expect(isOther(2, " ")).toBe(true);
	expect(isOther(2)).toBe(false);
});
