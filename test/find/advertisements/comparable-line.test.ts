import { expect, test } from "vitest";
import { comparableLine } from "../../../src/find/advertisements/comparable-line.js";

test("a letter and its mark are compared as the letter that has it", () => {
	for (const [apart, whole] of [
		["Cafe\u0301 ouvert", "Café ouvert"],
		["и\u0306од", "йод"],
		["か\u3099く", "がく"],
		["\u1112\u1161\u11ab국", "한국"],
	] as const)
		expect(comparableLine(apart)).toBe(comparableLine(whole));
});

test("every form of one letter is compared as one", () => {
	expect(comparableLine("ΟΔΟΣ")).toBe("οδοσ");
	expect(comparableLine("οδός")).toBe("οδοσ");
	expect(comparableLine("ＡＢＣ Ёлка")).toBe("abc елка");
	expect(comparableLine("ŞTIRI’İ")).toBe("știri'i");
});

test("other letters become small and no more, with one space between words", () => {
	expect(comparableLine("Ål  Ñandú ЖУК 東京 ไทย")).toBe(
		"ål ñandú жук 東京 ไทย",
	);
	expect(comparableLine("Join\tus\u00a0 now")).toBe("join us now");
	expect(comparableLine("join  us")).toBe("join us");
});
