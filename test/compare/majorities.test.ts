import { expect, it } from "vitest";
import { majorities } from "../../src/compare/majorities.js";

it("holds whatever makes up more than a third, wherever it stands", () => {
	expect(majorities([7, 7, 7, 1, 2, 3, 4])).toContain(7);
	expect(majorities([1, 2, 3, 4, 7, 7, 7])).toContain(7);
	expect(majorities([1, 7, 2, 7, 3, 7, 4])).toContain(7);
	expect(majorities([8, 7, 8, 7, 8, 7, 1, 2]).sort()).toEqual([7, 8]);
});

it("holds two keys at most, and none that is no key", () => {
	expect(majorities([1, 2, 3])).toEqual([]);
	expect(majorities([])).toEqual([]);
	expect(majorities([0, 0, 0, 5])).toEqual([5]);
});
