import { describe, expect, it } from "vitest";
import {
	composeHangul,
	isDense,
	isDigit,
	swapsWith,
} from "../../src/compare/fold.js";
import { comparableLines, unitsOf } from "./documents.js";

const form = (line: string) => unitsOf(comparableLines(line));

it("knows the decimal digits of every script in common use, and nothing else", () => {
	const scripts = {
		Latin: 0x30,
		Arabic: 0x660,
		Persian: 0x6f0,
		Devanagari: 0x966,
		Bengali: 0x9e6,
		Gurmukhi: 0xa66,
		Gujarati: 0xae6,
		Oriya: 0xb66,
		Tamil: 0xbe6,
		Telugu: 0xc66,
		Kannada: 0xce6,
		Malayalam: 0xd66,
		Thai: 0xe50,
		Lao: 0xed0,
		Tibetan: 0xf20,
		Myanmar: 0x1040,
		Khmer: 0x17e0,
	};
	const expected = Object.values(scripts).flatMap((zero) =>
		Array.from({ length: 10 }, (_, i) => zero + i),
	);
	const found = Array.from({ length: 0x3000 }, (_, unit) => unit).filter(
		isDigit,
	);
	expect(found).toEqual(expected.sort((a, b) => a - b));
});

it("knows Han, kana, Hangul and Yi, and neither sound marks nor other letters", () => {
	for (const one of "山々かカーㄅ가힣ꀀ⺀㐀")
		expect([one, isDense(one.charCodeAt(0))]).toEqual([one, true]);
	expect(isDense(0xa4cf)).toBe(true);
	expect(isDense("𠀀".charCodeAt(0))).toBe(true);
	expect(isDense(0xd88f)).toBe(true);
	for (const unit of [0x2e7f, 0xa4d0, 0x3099, 0x309a, 0xabff, 0xd7a4, 0xd83f])
		expect([unit, isDense(unit)]).toEqual([unit, false]);
	expect(isDense(0xd890)).toBe(false);
	for (const one of "aяกאम𐐀") expect(isDense(one.charCodeAt(0))).toBe(false);
});

describe("conjoining jamo", () => {
	it("compose every syllable of a lead, a vowel and a tail", () => {
		for (let syllable = 0xac00; syllable <= 0xd7a3; syllable += 13) {
			const jamo = [...String.fromCharCode(syllable).normalize("NFD")];
			const composed = jamo
				.map((one) => one.charCodeAt(0))
				.reduce((before, one) => composeHangul(before, one));
			expect(composed).toBe(syllable);
		}
	});

	it("compose nothing else", () => {
		const [lead, vowel, tail] = [0x1100, 0x1161, 0x11a8];
		expect(composeHangul(0x61, vowel)).toBe(0);
		expect(composeHangul(0x1113, vowel)).toBe(0);
		expect(composeHangul(0x10ff, vowel)).toBe(0);
		expect(composeHangul(lead, 0x1160)).toBe(0);
		expect(composeHangul(lead, 0x1176)).toBe(0);
		expect(composeHangul(lead, tail)).toBe(0);
		expect(composeHangul(0xac01, tail)).toBe(0);
		expect(composeHangul(0xac00, 0x11a7)).toBe(0);
		expect(composeHangul(0xac00, 0x11c3)).toBe(0);
		expect(composeHangul(0xabe4, tail)).toBe(0);
		expect(composeHangul(0xd7a4, tail)).toBe(0);
	});

	it("stand for themselves where they make up no syllable", () => {
		expect(form("ᄀ")).toBe("ᄀ");
		expect(form("aᅡ")).toBe("aᅡ");
		expect(form("ᄀ ᅡ")).toBe("가");
		expect([form("ᄀ"), form("ᅡ")].join("")).toBe(
			unitsOf(comparableLines("ᄀ", "ᅡ")),
		);
	});
});

it("knows which marks change places", () => {
	expect(swapsWith(0x302, 0x323)).toBe(true);
	expect(swapsWith(0x323, 0x302)).toBe(false);
	expect(swapsWith(0x61, 0x323)).toBe(false);
	expect(form("a\u0301\u0323\u0331")).toBe(form("a\u0323\u0331\u0301"));
	expect(form("a\u0323 \u0301")).not.toBe("");
});

describe("a minus sign", () => {
	it.each(["-", "‐", "‑", "–", "—", "―", "−", "－"])(
		"is any dash before a figure and behind a blank: %s",
		(dash) => {
			for (const blank of [" ", "\u00a0", "\u3000", "\u2009", "\u202f", " ("])
				expect(form(`at${blank}${dash}5`)).not.toBe(form("at 5"));
			expect(form(`${dash}5`)).not.toBe(form("5"));
			expect(form(`at${dash}5`)).toBe(form("at 5"));
			expect(form(`3${dash}5`)).toBe(form("3 5"));
			expect(form(`at ${dash}x`)).toBe(form("at x"));
			expect(form(`at ${dash} x`)).toBe(form("at x"));
		},
	);

	it("stands behind nothing but a blank or a bracket", () => {
		for (const before of ["/", "”", "。", "§", "＝"])
			expect(form(`at${before}-5`)).toBe(form("at 5"));
		for (const before of [" ", "\t", "(", "\u2000", "\u3000"])
			expect(form(`at${before}-5`)).not.toBe(form("at 5"));
	});

	it("is no other sign", () => {
		for (const sign of ["+", "/", "*", "·", "‒‖", "”", "."])
			expect(form(`at ${sign}5`)).toBe(form("at 5"));
	});
});

it("keeps currency and percent signs, and drops all other signs", () => {
	expect(form("£5 €6 ¥7 ₹8 5% 5‰")).toMatch(/£5.*€6.*¥7.*₹8.*5%.*5‰/);
	expect(form("§ © + = < > # & @ ✓ 🔔 ° † …")).toBe("");
});

it("folds case and compatibility in every script", () => {
	expect(form("ΑΒΓ АБВ ԱԲԳ ǅ Ⅷ ㎏ ﷺ")).toBe(
		form("αβγ абв աբգ dž viii kg صلى الله عليه وسلم"),
	);
	expect(form("𝐇𝐞𝐥𝐥𝐨 𐐀")).toBe(form("hello 𐐨"));
});

it("has room for a text that is far longer in its comparable form", () => {
	const long = "ﷺ".repeat(500);
	expect(form(long)).toBe(form("صلى الله عليه وسلم".repeat(500)));
	const wide = "ǆ".repeat(500);
	expect(form(wide)).toBe(form("dž".repeat(500)));
});
