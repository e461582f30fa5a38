import { expect, it } from "vitest";
import { candidatesOf } from "../../../src/find/repeats/candidates-of.js";
import { letters, linesOf } from "./lines.js";

const said = letters(60);
const other = letters(60, 7);

/** Whether the first line is nothing but its first sixty letters, again and again. */
function isRepeated(...lines: string[]): boolean {
	const { text } = linesOf(...lines);
	const found = candidatesOf(text, { segments: [0, 60, 60], matched: 60 });
	return found.length > 0;
}

it("a line that says the same three times end to end is no less doubled than one that says it twice", () => {
	expect(isRepeated(said.repeat(2))).toBe(true);
	expect(isRepeated(said.repeat(3))).toBe(true);
	expect(isRepeated(said.repeat(4))).toBe(true);
	expect(isRepeated(said.repeat(2) + said.slice(0, 30))).toBe(true);
});

it("a line that says the same twice and goes on otherwise says it on purpose", () => {
	expect(isRepeated(said.repeat(2) + other)).toBe(false);
	expect(isRepeated(said.repeat(2) + other + said)).toBe(false);
	expect(isRepeated(said.repeat(2) + said.slice(0, 10) + other)).toBe(false);
});

it("what the next line begins with is not the line's own", () => {
	expect(isRepeated(said.repeat(2) + other, said)).toBe(false);
	expect(isRepeated(said.repeat(2) + other.slice(0, 52), said.repeat(9))).toBe(
		false,
	);
});
