import { describe, expect, test } from "vitest";
import { PageFurniture } from "../../../src/find/advertisements/page-furniture.js";
import { block } from "./blocks.js";

/** Whether each of the lines, from the bottom up, is one that a page puts there. */
function held(lines: readonly string[], others = true): boolean[] {
	const furniture = new PageFurniture();
	return lines.map((line) => furniture.holds(block(line), others));
}
const times = (count: number, line: string) => Array<string>(count).fill(line);

describe("below the last lines of an article may stand", () => {
	test.each([
		"© 2025 Norwick Post",
		"© 2025 Norwick Post.",
		"Tags: harbour, council",
	])("what pages are known to put there: %s", (line) => {
		expect(held([line], false)).toEqual([true]);
	});

	test("six of those", () => {
		const line = "© 2025 Norwick Post";
		expect(held(times(7, line))).toEqual([
			...times(6, "").map(() => true),
			false,
		]);
	});

	test("three others that end in no mark", () => {
		const line = "Harbour of Norwick in winter";
		expect(held(times(4, line))).toEqual([true, true, true, false]);
		expect(held([line], false)).toEqual([false]);
	});

	test("others of seventy columns at most", () => {
		const wide = "a harbour ".repeat(7).trim();
		expect(held([`${wide}s`])).toEqual([true]);
		expect(held([`${wide}ss`])).toEqual([false]);
	});

	test("no sentence, whatever it says, and nothing but a paragraph", () => {
		expect(held(["This guide was written by @marta."])).toEqual([false]);
		expect(held(["The harbour closes at noon."])).toEqual([false]);
		expect(held(["The harbour closes at noon,"])).toEqual([false]);
		const furniture = new PageFurniture();
		for (const kind of ["heading", "list-item", "quote"] as const) {
			expect(furniture.holds(block("© 2025 Norwick Post", kind), true)).toBe(
				false,
			);
			expect(furniture.holds(block("The harbour in winter", kind), true)).toBe(
				false,
			);
		}
		expect(furniture.doubt).toBe(0);
	});
});

test("what stands above is less surely the end where one of them is not known", () => {
	const furniture = new PageFurniture();
	expect(furniture.doubt).toBe(0);
	furniture.holds(block("© 2025 Norwick Post"), true);
	expect(furniture.doubt).toBe(0);
	furniture.holds(block("The harbour in winter"), true);
	expect(furniture.doubt).toBe(2);
	furniture.holds(block("The harbour in spring"), true);
	expect(furniture.doubt).toBe(2);
});
