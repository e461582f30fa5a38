import { expect, it } from "vitest";
import { similarity, unitString } from "../../src/compare/similarity.js";
import { comparableLines } from "./documents.js";

it("spells the units of a range, of any length", () => {
	const line = "abcdefghij".repeat(2000);
	const text = comparableLines("before", line);
	for (const to of [0, 1, 8191, 8192, 8193, 16384, 20_000])
		expect(unitString(text, 6, 6 + to)).toBe(line.slice(0, to));
	expect(unitString(text, 8, 11)).toBe("cde");
	expect(unitString(text, 8, 8)).toBe("");
});

it("counts the pairs of letters that two ranges share", () => {
	const text = comparableLines("night", "nacht", "night");
	expect(similarity(text, 0, 5, 5, 10)).toBe(0.25);
	expect(similarity(text, 0, 5, 10, 15)).toBe(1);
	expect(similarity(text, 0, 3, 12, 15)).toBe(0);
});
