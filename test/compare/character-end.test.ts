import { expect, it } from "vitest";
import {
	characterEnd,
	isInCharacter,
} from "../../src/compare/character-end.js";
import { comparableLines } from "./documents.js";

/** The characters of a text, one behind the other. */
function characters(text: string): string[] {
	const found: string[] = [];
	for (let at = 0; at < text.length; at = characterEnd(text, at))
		found.push(text.slice(at, characterEnd(text, at)));
	return found;
}

it("ends behind the second half of a pair", () => {
	expect(characters("a𠀀b")).toEqual(["a", "𠀀", "b"]);
	expect(characters("\ud840a\udc00")).toEqual(["\ud840", "a", "\udc00"]);
});

it("ends behind the jamo that complete a syllable", () => {
	const word = "의한다";
	for (const form of ["NFC", "NFD"] as const) {
		const syllables = [...word].map((one) => one.normalize(form));
		expect(characters(word.normalize(form))).toEqual(syllables);
	}
	expect(characters("가\u11a8ㄱ\u1161")).toEqual(["가\u11a8", "ㄱ\u1161"]);
});

it("ends before what belongs to no syllable", () => {
	expect(characters("각\u11a8")).toEqual(["각", "\u11a8"]);
	expect(characters("가\u1161")).toEqual(["가", "\u1161"]);
	expect(characters("\u1161\u11a8")).toEqual(["\u1161", "\u11a8"]);
	// A mark is a unit of its own.
	expect(characters("e\u0301")).toEqual(["e", "\u0301"]);
	expect(characterEnd("a", 5)).toBe(6);
});

it("tells the units that go on with a character from those that begin one", () => {
	const inside = (...lines: string[]) => {
		const text = comparableLines(...lines);
		return Array.from({ length: text.length }, (_, at) =>
			Number(isInCharacter(text, at)),
		).join("");
	};
	expect(inside("aéb")).toBe("0010");
	expect(inside("ae\u0301\u0323b")).toBe("00110");
	expect(inside("が𠀀b")).toBe("01010");
	// A blank between two figures is a unit, and one with the second figure's place.
	expect(inside("5 6")).toBe("000");
	expect(inside("a", "\u0301")).toBe("00");
});
