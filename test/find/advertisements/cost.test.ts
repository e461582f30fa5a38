import { expect, test } from "vitest";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { block, blocks, NEWS } from "./blocks.js";

const milliseconds = (work: () => void): number => {
	const start = performance.now();
	work();
	return performance.now() - start;
};
const find = (texts: readonly string[]) =>
	findAdvertisements(blocks(...texts), { where: "trailing" });

test("a line of ten megabytes is no advertisement and is not read", () => {
	const long = "Subscribe to our newsletter! ".repeat(350_000);
	const all = blocks(...NEWS, long);
	find(NEWS);
	expect(
		milliseconds(() => findAdvertisements(all, { where: "trailing" })),
	).toBeLessThan(50);
	expect(find([...NEWS, long])).toEqual([]);
});

test("of a million lines only the last ones are read", () => {
	find(NEWS);
	let reads = 0;
	const counted = Object.defineProperty(block("News."), "text", {
		get: () => {
			reads++;
			return "The council met on Tuesday, the mayor said.";
		},
	});
	const lines = Array.from({ length: 1_000_000 }, () => counted);
	findAdvertisements(lines, { where: "trailing" });
	expect(reads).toBeLessThan(100);
});

test.each([
	"subscribe ",
	"join our newsletter, ",
	"@a ",
	"a.",
	"https://",
	"“",
	"...",
	"– ",
	"( ",
	"登録はこちら",
	"abonnez-vous*",
	"\ud83d",
])("hostile repetition of %j costs no more than its length", (unit) => {
	const line = unit.repeat(Math.ceil(1200 / unit.length)).slice(0, 1200);
	const text = blocks(...NEWS, ...NEWS, line);
	findAdvertisements(text, { where: "trailing" });
	expect(
		milliseconds(() => findAdvertisements(text, { where: "trailing" })),
	).toBeLessThan(200);
});
