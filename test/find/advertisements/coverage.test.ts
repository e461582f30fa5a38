import { describe, expect, test } from "vitest";
import { coverageOf } from "../../../src/find/advertisements/coverage.js";
import {
	familiesOf,
	familiesWritten,
	familyOf,
} from "../../../src/find/advertisements/scripts.js";
import { read } from "./small-language.js";

function coverage(text: string) {
	const { line, matches } = read(text);
	return coverageOf(line, matches);
}

/** Letters in words with a cue among so many others, and the eight that every line holds besides. */
const share = (cued: number, others: number) => cued / (cued + others + 8);

describe("how much of a line stands in cues", () => {
	test.each([
		["our newsletter", 13, 0],
		["our newsletters!", 14, 0],
		["the harbour", 0, 10],
		["the newsletter, said police", 10, 13],
		["newsletter norwick.com", 10, 0],
		["newsletter 0800 555 0111", 10, 0],
		["newsletter 55", 10, 2],
		["Old Mill: newsletter", 10, 0],
		["Old Mill: eels of old – subscribe", 9, 0],
		["Old Mill: eels of old – newsletter", 10, 9],
		["Our Mill: eels", 3, 8],
	])("%s", (text, cued, others) => {
		expect(coverage(text).line).toBeCloseTo(share(cued, others), 9);
	});

	test("is more in the clause that holds most", () => {
		expect(coverage("eels of old. newsletter").clause).toBeCloseTo(
			share(10, 0),
			9,
		);
		expect(coverage("newsletter: eels of old").clause).toBeCloseTo(
			share(10, 0),
			9,
		);
		for (const mark of ".!?:;。–—|")
			expect(coverage(`our eels${mark} you newsletter`).clause).toBeCloseTo(
				share(13, 0),
				9,
			);
		expect(coverage("eels, newsletter").clause).toBeCloseTo(share(10, 4), 9);
		expect(coverage("").clause).toBe(0);
	});
});

describe("the script of", () => {
	test("a letter", () => {
		const scripts = ["azéßơ", "αωἀ", "ажѓ", "את", "اپ", "कह", "কহ", "கஹ"];
		scripts.push("กๆ", "あン山", "가힣", "աև", "ਕਹ", "કહ", "కహ", "ಕಹ", "കഹ");
		scripts.push("කහ", "ກຮ", "ကအ", "აჰ", "አፐ", "កអ");
		const families = scripts.map((letters) =>
			[...letters].map((letter) => familyOf(letter.charCodeAt(0))),
		);
		for (const family of families) {
			expect(new Set(family).size).toBe(1);
			expect(family[0]).toBeGreaterThan(0);
		}
		expect(new Set(families.map(([family]) => family)).size).toBe(23);
		for (const letter of "ଓཀᎠ᠀—…ㄅ\ud83c")
			expect([letter, familyOf(letter.charCodeAt(0))]).toEqual([letter, 0]);
	});

	const [latin, cyrillic, han] = ["a", "ж", "山"].map((letter) =>
		familyOf(letter.charCodeAt(0)),
	) as [number, number, number];

	test("a line is none in which it writes names alone", () => {
		expect(familiesOf("the harbour, 1998")).toBe(latin);
		expect(familiesOf("наша гавань")).toBe(cyrillic);
		expect(familiesOf("ab вг!")).toBe(latin | cyrillic);
		expect(familiesOf("a вг!")).toBe(cyrillic);
		expect(familiesOf(`${"a".repeat(17)} вгд`)).toBe(latin | cyrillic);
		expect(familiesOf(`${"a".repeat(18)} вгд`)).toBe(latin);
		expect(familiesOf("ab 山")).toBe(latin | han);
		expect(familiesOf("a 山")).toBe(han);
	});

	test("a language is none of which it holds less than a sixth", () => {
		const often = (letters: string) =>
			[...letters].map((letter) => letter.repeat(5)).join("");
		expect(familiesWritten(often("aaaa"))).toBe(latin);
		expect(familiesWritten(often("ж, *^$A"))).toBe(cyrillic);
		expect(familiesWritten(often(`${"a".repeat(17)}вгд`))).toBe(latin);
		expect(familiesWritten(often(`${"a".repeat(16)}вгдж`))).toBe(
			latin | cyrillic,
		);
		expect(familiesWritten(often("ᠠᠡᠢ"))).toBe(0);
		expect(familiesWritten("")).toBe(0);
	});
});
