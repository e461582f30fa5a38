import { expect, it } from "vitest";
import { lowerBound } from "../../src/compare/lower-bound.js";

it("finds the first number that is not below another, however many there are", () => {
	for (let count = 0; count < 9; count++) {
		const rising = Int32Array.from({ length: count }, (_, i) => (i >> 1) * 10);
		for (let at = -1; at <= 41; at++) {
			const first = rising.findIndex((number) => number >= at);
			expect(lowerBound(rising, at)).toBe(first < 0 ? count : first);
		}
	}
});
