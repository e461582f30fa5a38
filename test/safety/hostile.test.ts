import { describe, expect, it } from "vitest";
import { hostileInputs } from "../../bench/speed/hostile-inputs.js";
import { cleanArticle, toMarkdown } from "../../src/index.js";

/** Of the size that the bench takes. */
const SCALE = 0.01;

describe("hostile inputs", () => {
	for (const { name, make, against } of hostileInputs) {
		it(`finishes: ${name}`, { timeout: 20_000 }, async () => {
			const text = await make(SCALE);
			const cleaned = cleanArticle(text, {
				format: against === "prose" ? "text" : "markdown",
				advertisements: "anywhere",
			});
			for (const { start, end, text: removed } of cleaned.removed)
				expect(removed).toBe(text.slice(start, end));
			expect(typeof toMarkdown(cleaned)).toBe("string");
		});
	}
});
