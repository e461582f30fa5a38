import { beforeAll, describe, expect, it } from "vitest";
import {
	constructionsIn,
	type Found,
	literalsIn,
	madeDuring,
} from "./collect-regular-expressions.js";

/** Expressions that cost the square of what they read, and why that is little. */
const BOUNDED: Readonly<Record<string, string>> = {
	" .*$": "reads the names of the command's own options",
	"[)）.]+$": "reads the last words of a line, as many as an agency's name has",
};

// The checker's other backends start a Java or a native process.
process.env.RECHECK_BACKEND = "pure";
const { checkSync } = await import("recheck");

describe("regular expressions", () => {
	let made: Found[] = [];

	beforeAll(async () => {
		made = await madeDuring(async () => {
			const { cleanArticle, toMarkdown } = await import("../../src/index.js");
			await import("../../src/report.js");
			await import("../../src/remark.js");
			await import("../../src/batch.js");
			// Some are made at the first call.
			for (const text of ["a\n\nb", "# a\n\n- b\n\n> c\n\n| d |\n|---|\n"])
				toMarkdown(cleanArticle(text, { advertisements: "anywhere" }));
		});
	});

	it("finds the ones made from strings, too", () => {
		if (constructionsIn("src") > 0) expect(made.length).toBeGreaterThan(0);
		expect(literalsIn("src").length).toBeGreaterThan(20);
	});

	it("is able to find fault", () => {
		expect(checkSync("^(a+)+$", "").status).toBe("vulnerable");
		expect(checkSync("\\s+$", "u").status).toBe("vulnerable");
	});

	it("takes time linear in the text for every one of them", () => {
		const found = [...literalsIn("src"), ...made];
		const distinct = new Map(
			found.map((one) => [`/${one.source}/${one.flags}`, one]),
		);
		const faults: string[] = [];
		for (const [shown, { source, flags, at }] of distinct) {
			if (source in BOUNDED) continue;
			// A sticky expression is tried at one place: what the checker knows as one that begins with ^.
			const isSticky = flags.includes("y");
			const { status } = checkSync(
				isSticky ? `^(?:${source})` : source,
				flags.replace(/[yd]/g, ""),
				{ timeout: 30_000 },
			);
			if (status !== "safe") faults.push(`${at}: ${status} ${shown}`);
		}
		expect(faults).toEqual([]);
	}, 120_000);

	it("exempts none that is there no more", () => {
		const sources = new Set(literalsIn("src").map(({ source }) => source));
		for (const source of Object.keys(BOUNDED))
			expect(sources, `/${source}/`).toContain(source);
	});
});
