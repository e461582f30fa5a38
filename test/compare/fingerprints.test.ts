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

it("has a fingerprint in every window of 13 shingles, or 5 of Han", () => {
	for (const [unit, window] of [
		[LATIN, 13],
		[HAN, 5],
	] as const)
		fc.assert(
			fc.property(written(unit, 40, 300), (line) => {
				const { positions, count, shingle } = fingerprints(
					comparableLines(line),
				);
				const places = [
					-1,
					...positions.subarray(0, count),
					line.length - shingle + 1,
				];
				for (let p = 1; p < places.length; p++)
					expect(places[p] - places[p - 1]).toBeLessThanOrEqual(window);
			}),
		);
});

it("has one fingerprint a window of a row of one character", () => {
	const { positions, count } = fingerprints(comparableLines("a".repeat(100)));
	expect([...positions.subarray(0, count)]).toEqual([12, 25, 38, 51, 64, 77]);
});

it("takes the same places whatever stands far before and behind", () => {
	fc.assert(
		fc.property(written(LATIN, 80), written(LATIN, 30), (line, other) => {
			const places = (before: string, behind: string) => {
				const text = comparableLines(before + line + behind);
				const { positions, count } = fingerprints(text);
				const from = before.length;
				return [...positions.subarray(0, count)]
					.map((at) => at - from)
					.filter((at) => at >= 13 && at + 12 + 13 <= line.length);
			};
			// Of equals either may be taken; what comes once has one place.
			const shingles = Array.from({ length: line.length - 11 }, (_, at) =>
				line.slice(at, at + 12),
			);
			fc.pre(new Set(shingles).size === shingles.length);
			expect(places(other, "")).toEqual(places("", other));
		}),
	);
});
