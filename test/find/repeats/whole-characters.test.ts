import { expect, it } from "vitest";
import { wholeCharacters } from "../../../src/find/repeats/whole-characters.js";
import { unitsOf } from "../../compare/documents.js";
import { linesOf } from "./lines.js";

/** What is left of a run of so many units from one unit of a line on, kept from a unit of the next line on. */
function left(
	[line, from]: [string, number],
	[kept, keptFrom]: [string, number],
	length: number,
): string[] {
	const { text } = linesOf(line, kept);
	const run = [from, text.starts[1] + keptFrom, length];
	const found: string[] = [];
	const runs = wholeCharacters(text, run);
	for (let s = 0; s < runs.length; s += 3) {
		const said = unitsOf(text, runs[s], runs[s] + runs[s + 2]);
		expect(unitsOf(text, runs[s + 1], runs[s + 1] + runs[s + 2])).toBe(said);
		found.push(said);
	}
	return found;
}

it("begins a run with the first unit of a character, on both sides", () => {
	expect(left(["éabc", 1], ["άabc", 1], 4)).toEqual(["abc"]);
	expect(left(["e\u0301abc", 1], ["άabc", 1], 4)).toEqual(["abc"]);
	expect(left(["éabc", 1], ["a\u0301abc", 1], 4)).toEqual(["abc"]);
	expect(left(["eabc", 1], ["aabc", 1], 3)).toEqual(["abc"]);
});

it("begins a run with no half of a ligature, on either side", () => {
	expect(left(["ﬁsh", 1], ["dish", 1], 3)).toEqual(["sh"]);
	expect(left(["dish", 1], ["ﬁsh", 1], 3)).toEqual(["sh"]);
});

it("ends a run with the last unit of a removed character", () => {
	expect(left(["abcé", 0], ["abce", 0], 4)).toEqual(["abc"]);
	expect(left(["abc𐐗", 0], ["abc𐑉", 0], 4)).toEqual(["abc"]);
	expect(left(["abce", 0], ["abcé", 0], 4)).toEqual(["abce"]);
	expect(left(["abcé", 0], ["abcé", 0], 5)).toEqual(["abce\u0301"]);
});

it("leaves nothing of a run that is less than a character", () => {
	expect(left(["é", 1], ["ά", 1], 1)).toEqual([]);
});

it("takes what stands for a blank or a sign in front of a figure for none of it", () => {
	const { text } = linesOf("5 6", "6");
	expect(wholeCharacters(text, [2, 3, 1])).toEqual([2, 3, 1]);
});

it("reads no further than a run, however many marks a letter has", () => {
	const letter = `a${"\u0323".repeat(1000)}`;
	const { text } = linesOf(letter, letter);
	let reads = 0;
	const counted = new Proxy(text, {
		get(target, name: keyof typeof text) {
			reads++;
			return target[name];
		},
	});
	expect(wholeCharacters(counted, [500, 1501, 2])).toEqual([]);
	expect(reads).toBeLessThan(100);
});
