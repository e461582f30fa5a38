import { expect, it } from "vitest";
import { authored } from "./cases.js";
import { letters } from "./lines.js";

const said = letters(60);
const other = letters(60, 7);
const within = (line: string) =>
	authored("within", { lines: [line], segments: [0, 60, 60] });

it("a line that says the same three times end to end is no less doubled than one that says it twice", () => {
	expect(within(said.repeat(2))).toBe(false);
	expect(within(said.repeat(3))).toBe(false);
	expect(within(said.repeat(4))).toBe(false);
	expect(within(said.repeat(2) + said.slice(0, 30))).toBe(false);
});

it("a line that says the same twice and goes on otherwise says it on purpose", () => {
	expect(within(said.repeat(2) + other)).toBe(true);
	expect(within(said.repeat(2) + other + said)).toBe(true);
	expect(within(said.repeat(2) + said.slice(0, 10) + other)).toBe(true);
});

it("what the next line begins with is not the line's own", () => {
	const segments = [0, 60, 60];
	const line = said.repeat(2) + other;
	expect(authored("within", { lines: [line, said], segments })).toBe(true);
	expect(
		authored("within", {
			lines: [said.repeat(2) + other.slice(0, 52), said.repeat(9)],
			segments,
		}),
	).toBe(true);
});
