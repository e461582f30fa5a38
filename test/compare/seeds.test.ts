import fc from "fast-check";
import { expect, it } from "vitest";
import type { ComparableText } from "../../src/compare/comparable.js";
import { findSeeds, placeOfFiled } from "../../src/compare/seeds.js";
import { comparableLines, unitsOf } from "./documents.js";

const LATIN = fc.constantFrom(..."abc");
const HAN = fc.constantFrom(..."山川空海");

function written(unit: fc.Arbitrary<string>, length: number, most = length) {
	return fc.string({ unit, minLength: length, maxLength: most });
}

/** Every pair of places that the seeds tell of, the earlier one first. */
function pairsOf(text: ComparableText): [number, number][] {
	const seeds = findSeeds(text);
	const pairs: [number, number][] = [];
	for (let s = 0; s < seeds.count; s++) {
		const at = seeds.positions[s];
		let filed = seeds.earliest[s];
		for (; filed !== 0; filed = seeds.next[filed]) {
			const place = placeOfFiled(seeds, filed);
			if (place >= at) break;
			pairs.push([place, at]);
		}
	}
	return pairs;
}

it.each([
	["24 letters", LATIN, 24],
	["10 characters of Han", HAN, 10],
] as const)(
	"finds a seed in every run of %s that stands twice",
	(_, unit, least) => {
		fc.assert(
			fc.property(
				written(unit, least, least * 3),
				written(unit, 0, 60),
				written(unit, 0, 60),
				written(unit, 0, 60),
				(run, before, between, after) => {
					const text = comparableLines(before + run + between + run + after);
					const from = before.length;
					const distance = run.length + between.length;
					const { shingle } = findSeeds(text);
					expect(
						pairsOf(text).some(
							([place, at]) =>
								at - place === distance &&
								place >= from &&
								place + shingle <= from + run.length,
						),
					).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	},
);

it("pairs every filed shingle with every equal one behind it, and with hardly another", () => {
	fc.assert(
		fc.property(written(LATIN, 0, 300), (line) => {
			const text = comparableLines(line);
			const { shingle, step } = findSeeds(text);
			const key = (at: number) => unitsOf(text, at, at + shingle);
			const pairs = pairsOf(text);
			for (const [place, at] of pairs) expect(key(place)).toBe(key(at));
			const expected: [number, number][] = [];
			for (let at = 0; at + shingle <= text.length; at++)
				for (let place = step - 1; place < at; place += step)
					if (key(place) === key(at)) expected.push([place, at]);
			expect(pairs).toEqual(expected);
		}),
	);
});

it("files one shingle of thirteen, of Han one of five", () => {
	const step = (line: string) => findSeeds(comparableLines(line)).step;
	expect(step("the ferry left the harbour at nine")).toBe(13);
	expect(step("山川空海山川空海")).toBe(5);
});

it("has no seed in a text shorter than a shingle, nor where nothing stands twice", () => {
	const count = (line: string) => findSeeds(comparableLines(line)).count;
	expect(count("")).toBe(0);
	expect(count("elevenunits")).toBe(0);
	expect(count("abcdefghijklmnopqrstuvwxyz0123456789")).toBe(0);
});

it("finds the row of one character from its second filed shingle on", () => {
	const { positions, count } = findSeeds(comparableLines("a".repeat(40)));
	expect([...positions.subarray(0, count)]).toEqual(
		Array.from({ length: 40 - 12 - 12 }, (_, i) => i + 13),
	);
});
