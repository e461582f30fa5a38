import fc from "fast-check";
import { expect, it } from "vitest";
import type { ComparableText } from "../../src/compare/comparable.js";
import { fingerprints } from "../../src/compare/fingerprints.js";
import { comparableLines, unitsOf } from "./documents.js";

const LATIN = fc.constantFrom(..."abc");
const HAN = fc.constantFrom(..."山川空海");

function written(unit: fc.Arbitrary<string>, length: number, most = length) {
	return fc.string({ unit, minLength: length, maxLength: most });
}

/** The hashes of the fingerprints that lie whole between two units. */
function within(text: ComparableText, from: number, to: number): Set<number> {
	const { positions, hashes, count, shingle } = fingerprints(text);
	const found = new Set<number>();
	for (let f = 0; f < count; f++)
		if (positions[f] >= from && positions[f] + shingle <= to)
			found.add(hashes[f]);
	return found;
}

it.each([
	["24 letters", LATIN, 24],
	["10 characters of Han", HAN, 10],
] as const)(
	"finds a fingerprint in common in every shared run of %s",
	(_, unit, least) => {
		fc.assert(
			fc.property(
				written(unit, least, least * 3),
				written(unit, 0, 60),
				written(unit, 0, 60),
				written(unit, 0, 60),
				(run, before, between, after) => {
					const text = comparableLines(before + run + between + run + after);
					const first = before.length;
					const second = first + run.length + between.length;
					const one = within(text, first, first + run.length);
					const other = within(text, second, second + run.length);
					expect([...one].some((hash) => other.has(hash))).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	},
);

it("gives equal shingles equal hashes, at rising positions", () => {
	fc.assert(
		fc.property(written(LATIN, 0, 200), (line) => {
			const text = comparableLines(line);
			const { positions, hashes, count, shingle } = fingerprints(text);
			const hashOf = new Map<string, number>();
			for (let f = 0; f < count; f++) {
				const at = positions[f];
				if (f > 0) expect(at).toBeGreaterThan(positions[f - 1]);
				expect(at + shingle).toBeLessThanOrEqual(text.length);
				const key = unitsOf(text, at, at + shingle);
				expect(hashOf.get(key) ?? hashes[f]).toBe(hashes[f]);
				hashOf.set(key, hashes[f]);
			}
		}),
	);
});

it("thins random letters to less than a third of their shingles", () => {
	const [line] = fc.sample(
		fc.string({
			unit: fc.constantFrom(..."abcdefghijklmnop"),
			minLength: 4000,
			maxLength: 4000,
		}),
		{ numRuns: 1, seed: 7 },
	);
	expect(fingerprints(comparableLines(line)).count).toBeLessThan(4000 / 3);
});

it("has no fingerprint of a text shorter than a shingle", () => {
	expect(fingerprints(comparableLines("")).count).toBe(0);
	expect(fingerprints(comparableLines("elevenunits")).count).toBe(0);
	expect(fingerprints(comparableLines("twelve units.")).count).toBe(0);
	expect(fingerprints(comparableLines("twelve units!!x")).count).toBe(1);
});
