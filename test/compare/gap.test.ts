import { describe, expect, it } from "vitest";
import { DASH, gapBefore, NOTHING, VISIBLE } from "../../src/compare/gap.js";

interface Around {
	/** What stands before the text, behind the last letter. */
	carried?: number;
	/** The character in front of the text. */
	before?: string;
	/** No letter of the block stands before. */
	isFirst?: boolean;
}

/** What stands at the end of a text, behind its last letter. */
function gap(
	text: string,
	{ carried = NOTHING, before = " ", isFirst = false }: Around = {},
): number {
	const at = text.length;
	return gapBefore(text, at, carried, before.charCodeAt(0), isFirst);
}

describe("what stands behind a letter", () => {
	it("is nothing, a sign or a dash behind a blank", () => {
		expect(gap("bell")).toBe(NOTHING);
		expect(gap("bell,")).toBe(VISIBLE);
		expect(gap("bell-")).toBe(VISIBLE);
		expect(gap("bell -")).toBe(DASH);
		expect(gap("bell (−")).toBe(DASH);
		expect(gap("bell,-")).toBe(VISIBLE);
	});

	it("is the same whatever stands there without a width", () => {
		expect(gap("bell\u200b")).toBe(NOTHING);
		expect(gap("bell,\u200b\u200d")).toBe(VISIBLE);
		expect(gap("bell\u200b-")).toBe(VISIBLE);
		expect(gap("bell \u200b-")).toBe(DASH);
	});
});

describe("what stands before a text that begins there", () => {
	it("counts where no more than what has no width is between", () => {
		for (const carried of [NOTHING, VISIBLE, DASH])
			for (const text of ["", "\u200b", "\u200b\u200d"])
				expect(gap(text, { carried })).toBe(carried);
	});

	it("joins a dash to a letter right before it, and to none where there is no letter yet", () => {
		expect(gap("-")).toBe(VISIBLE);
		expect(gap("-", { isFirst: true })).toBe(DASH);
		expect(gap("(-")).toBe(DASH);
	});

	it("makes a minus sign of a dash where it is a blank", () => {
		const carried = VISIBLE;
		expect(gap("-", { carried, before: " " })).toBe(DASH);
		expect(gap("-", { carried, before: "," })).toBe(VISIBLE);
		expect(gap("-", { carried, before: "l", isFirst: true })).toBe(VISIBLE);
	});
});
