import { describe, expect, it } from "vitest";
import * as lists from "../../src/outline/furniture-words.js";
import { WordList } from "../../src/outline/word-list.js";

const named = Object.entries(lists).filter(
	(entry): entry is [string, WordList] => entry[1] instanceof WordList,
);

describe("WordList", () => {
	it.each(named)(
		"sees every word of %s at its place, in small letters and in capitals",
		(_, list) => {
			for (const word of list)
				for (const form of [word, word.toUpperCase()]) {
					if (!list.has(form.toLowerCase())) continue;
					expect(list.mayBegin(form, 0), form).toBe(true);
					expect(list.mayBegin(`— ${form}, 12`, 2), form).toBe(true);
				}
		},
	);

	it("sees a name written with blanks that is listed with hyphens", () => {
		expect(new WordList(["a-b"]).mayBegin("A B", 0)).toBe(true);
	});

	it("tells lines that begin with no word by three characters", () => {
		const list = new WordList(["photo", "ab"]);
		expect(list.mayBegin("Phosphorus", 0)).toBe(true);
		expect(list.mayBegin("Phrase", 0)).toBe(false);
		expect(list.mayBegin("About", 0)).toBe(true);
		expect(list.mayBegin("a", 0)).toBe(false);
		expect(list.mayBegin("", 0)).toBe(false);
		expect(list.mayBegin("ab", 2)).toBe(false);
	});
});
