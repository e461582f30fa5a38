import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { blockAt } from "../../src/compare/comparable.js";
import { comparableLines, unitsOf } from "./documents.js";

const form = (line: string) => unitsOf(comparableLines(line));

describe("says the same of", () => {
	it.each([
		["a composed and a decomposed accent", "café", "cafe\u0301"],
		["capitals and small letters", "ÉLAN", "élan"],
		["ß and SS", "Straße", "STRASSE"],
		["the two small sigmas", "ὁδός", "ὉΔΌΣ"],
		["a ligature and its letters", "ﬁnal", "final"],
		["full-width and plain letters and digits", "ＡＢＣ１２３", "abc123"],
		["half-width and full-width kana", "ｶﾞｲﾄﾞ", "ガイド"],
		["typographic and plain quotation marks", "“don’t”", '"don\'t"'],
		["a hyphen and none", "e-mail", "email"],
		["a no-break space and a space", "10\u00a0km", "10 km"],
		[
			"glued and spaced sentences",
			"It ended.They left.",
			"It ended. They left.",
		],
		["a word with a zero-width space and one without", "ระ\u200bฆัง", "ระฆัง"],
		["a number with a zero-width joiner and one without", "1\u200d5", "15"],
		["a word with a soft hyphen and one without", "foun\u00addry", "foundry"],
		["thousands set off by a comma and by a space", "10,000", "10 000"],
		["conjoining jamo and syllables", "한국어".normalize("NFD"), "한국어"],
		["a range with any dash", "5-6", "5–6"],
	])("%s", (_, one, other) => {
		expect(form(one)).toBe(form(other));
		expect(form(one)).not.toBe("");
	});
});

describe("tells apart", () => {
	it.each([
		["1.5 and 15", "1.5 litres", "15 litres"],
		["5 and −5", "at 5 degrees", "at −5 degrees"],
		["5 and -5 at the start of a line", "5 degrees", "-5 degrees"],
		["per cent and per mille", "5 %", "5 ‰"],
		["dollars and euros", "$5", "€5"],
		["letters with and without an accent", "résumé", "resume"],
		["two characters outside the basic plane", "𠀀𠀁", "𠀀𠀂"],
	])("%s", (_, one, other) => {
		expect(form(one)).not.toBe(form(other));
	});
});

it("takes a hyphen between a word and a number for no minus sign", () => {
	expect(form("covid-19")).toBe(form("covid 19"));
});

it("is empty for lone surrogates, punctuation, and nothing at all", () => {
	for (const line of ["", "\ud800", "\udc00\ud800", "* * *", "—", "\u200b"])
		expect(form(line)).toBe("");
});

it("drops a lone surrogate and keeps the letters around it", () => {
	expect(form("a\ud800b")).toBe("ab");
	expect(form("a\udc00b")).toBe("ab");
});

it("points every unit at the character that it came from", () => {
	const line = "“Ｓtraße”—𠀀 10\u00a0000";
	const text = comparableLines(line);
	const sources = [...text.sources.subarray(0, text.length)];
	expect(sources.map((at) => String.fromCodePoint(line.codePointAt(at) ?? 0)))
		// The unit that stands for what separates two digits points at the digit behind it.
		.toEqual([..."Ｓtraßße", "𠀀", "𠀀", ..."100000"]);
});

it("gives each block its own range of units, empty for a block without a letter", () => {
	const text = comparableLines("One", "***", "Two 2");
	expect([...text.starts]).toEqual([0, 3, 3, 7]);
	expect([0, 2, 3, 6].map((at) => blockAt(text, at))).toEqual([0, 0, 2, 2]);
});

/** Code units of a few pages: to look up all of Unicode takes a second. */
const ANY = fc
	.oneof(
		fc.integer({ min: 0, max: 0x3ff }),
		fc.integer({ min: 0x1100, max: 0x11ff }),
		fc.integer({ min: 0x3000, max: 0x30ff }),
		fc.integer({ min: 0xd83c, max: 0xd83f }),
		fc.integer({ min: 0xdc00, max: 0xdc3f }),
		fc.integer({ min: 0xfb00, max: 0xfbff }),
	)
	.map((unit) => String.fromCharCode(unit));

it("points at rising offsets inside the input, and never differs between NFC and NFD", () => {
	fc.assert(
		fc.property(fc.string({ unit: ANY }), (line) => {
			const text = comparableLines(line);
			const sources = [...text.sources.subarray(0, text.length)];
			expect(sources).toEqual([...sources].sort((a, b) => a - b));
			expect(sources.at(-1) ?? -1).toBeLessThan(line.length);
		}),
	);
	const letters = fc.string({
		unit: fc.constantFrom(
			..."aÅéñ한글가ｶИйΐ1. ",
			"\u1ec7",
			"क\u093c",
			"\u200b",
		),
	});
	fc.assert(
		fc.property(letters, (line) => {
			expect(form(line.normalize("NFD"))).toBe(form(line.normalize("NFC")));
		}),
	);
});

// Letters are decomposed one by one; old Vietnamese encodings write so.
it("tells a half from twelve, and says the same of ½ and 1/2", () => {
	expect(form("½ litre")).not.toBe(form("12 litre"));
	expect(form("½ litre")).toBe(form("1/2 litre"));
});

it("says the same of ậ and of â with a dot below set behind it", () => {
	expect(form("a\u0302\u0323".normalize("NFC"))).toBe(form("\u00e2\u0323"));
});
