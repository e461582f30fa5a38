import { expect, it } from "vitest";
import { findMatches } from "../../src/compare/matches.js";
import { chance, comparableLines } from "./documents.js";

/** How often a unit of a text is read while what stands twice in it is looked for, the average of all. */
function readsAUnit(...lines: string[]): number {
	const text = comparableLines(...lines);
	let reads = 0;
	const units = new Proxy(text.units, {
		get(target, name) {
			reads++;
			return Reflect.get(target, name);
		},
	});
	findMatches({ ...text, units });
	return reads / text.length;
}

it.each([
	["a letter", "a"],
	["a line", `${chance(50, 1)}\n`],
	["a paragraph", `${chance(700, 1)}\n`],
])("a row of %s is read as often a unit, however long it is", (_, one) => {
	const row = (units: number) => one.repeat(units / one.length).split("\n");
	const short = readsAUnit(...row(8_000));
	const long = readsAUnit(...row(128_000));
	expect(short).toBeGreaterThan(1);
	expect(long).toBeLessThan(short * 1.2);
});
