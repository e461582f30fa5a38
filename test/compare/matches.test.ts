import fc from "fast-check";
import { expect, it } from "vitest";
import { align } from "../../src/compare/align.js";
import { type Chain, findChains, restrict } from "../../src/compare/chains.js";
import type { ComparableText } from "../../src/compare/comparable.js";
import { findMatches } from "../../src/compare/matches.js";
import { comparableLines } from "./documents.js";

const TINY = fc.constantFrom(..."ab");
const MANY = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyz");
const line = (unit: fc.Arbitrary<string>, minLength = 0, maxLength = 120) =>
	fc.string({ unit, minLength, maxLength });

/** Lines of which some come again, one of them with another in its midst. */
const REPETITIVE = fc
	.tuple(line(MANY, 40), line(MANY, 40), line(MANY), line(TINY))
	.map(([a, b, c, d]) => [
		a + b,
		a,
		c,
		b,
		d,
		a.slice(0, 20) + c + a.slice(20),
		d,
	]);

/** Whether the units of every segment are the same on both sides. */
function isLiteral(
	{ units }: ComparableText,
	first: number,
	second: number,
	length: number,
): boolean {
	for (let i = 0; i < length; i++)
		if (units[first + i] !== units[second + i]) return false;
	return true;
}

function expectInOrder(text: ComparableText, { segments, matched }: Chain) {
	let sum = 0;
	for (let s = 0; s < segments.length; s += 3) {
		const [first, second, length] = segments.slice(s, s + 3);
		expect(length).toBeGreaterThan(0);
		expect(isLiteral(text, first, second, length)).toBe(true);
		if (s > 0) {
			const [beforeFirst, beforeSecond, before] = segments.slice(s - 3, s);
			expect(first).toBeGreaterThanOrEqual(beforeFirst + before);
			expect(second).toBeGreaterThanOrEqual(beforeSecond + before);
		}
		sum += length;
	}
	expect(matched).toBe(sum);
}

it("finds literal matches alone, in order, that never run into themselves", () => {
	fc.assert(
		fc.property(
			fc.oneof(REPETITIVE, fc.array(line(TINY), { maxLength: 6 })),
			(lines) => {
				const text = comparableLines(...lines);
				const { first, second, length, count } = findMatches(text);
				for (let m = 0; m < count; m++) {
					expect(isLiteral(text, first[m], second[m], length[m])).toBe(true);
					expect(first[m]).toBeGreaterThanOrEqual(0);
					expect(first[m] + length[m]).toBeLessThanOrEqual(second[m]);
					expect(second[m] + length[m]).toBeLessThanOrEqual(text.length);
				}
			},
		),
	);
});

/** Whether a brute force finds a run of 12 units twice. */
function isTwelveTwice(line: string): boolean {
	const seen = new Set<string>();
	for (let at = 0; at + 12 <= line.length; at++)
		seen.add(line.slice(at, at + 12));
	return seen.size < line.length - 11;
}

it("covers every run of 40 random letters that stands twice", () => {
	fc.assert(
		fc.property(
			line(MANY, 40),
			line(MANY),
			line(MANY, 1),
			line(MANY),
			(run, before, between, after) => {
				// Letters at random do not repeat themselves; "aaaa" does, and a run never runs over itself.
				fc.pre(run.length >= 40 && !isTwelveTwice(before + run + between));
				const text = comparableLines(before + run + between, run + after);
				const from = before.length;
				const again = before.length + run.length + between.length;
				const { first, second, length, count } = findMatches(text);
				const isCovered = Array.from({ length: count }, (_, m) => m).some(
					(m) =>
						second[m] - first[m] === again - from &&
						first[m] <= from &&
						first[m] + length[m] >= from + run.length,
				);
				expect(isCovered).toBe(true);
			},
		),
		{ numRuns: 300 },
	);
});

it("covers the end of a paragraph that stands again where the next letter is the same by chance", () => {
	const run = "thefoundrywillbecomeamuseumnextspringtheysaid";
	const text = comparableLines(
		`nobodywantedtobuyit${run}`,
		"someothers",
		`inaletter${run}soundly`,
	);
	expect(findMatches(text).count).toBeGreaterThan(0);
});

it("finds nothing where a brute force finds no run of 12 units", () => {
	fc.assert(
		fc.property(fc.array(line(MANY), { maxLength: 6 }), (lines) => {
			const text = comparableLines(...lines);
			const seen = new Set<string>();
			let isTwice = false;
			for (let at = 0; at + 12 <= text.length; at++) {
				const key = text.units.subarray(at, at + 12).join();
				isTwice ||= seen.has(key);
				seen.add(key);
			}
			fc.pre(!isTwice);
			expect(findMatches(text).count).toBe(0);
		}),
	);
});

it("chains matches so that both sides rise and never overlap", () => {
	fc.assert(
		fc.property(
			fc.oneof(REPETITIVE, fc.array(line(TINY), { maxLength: 6 })),
			(lines) => {
				const text = comparableLines(...lines);
				for (const chain of findChains(findMatches(text))) {
					expectInOrder(text, chain);
					const { segments } = chain;
					const last = segments.length - 3;
					expect(segments[last] + segments[last + 2]).toBeLessThanOrEqual(
						segments[1],
					);
				}
			},
		),
	);
});

it("restricts a chain to what lies in both ranges", () => {
	const chain = { segments: [0, 100, 30, 40, 140, 20], matched: 50 };
	expect(restrict(chain, { from: 10, to: 50 }, { from: 115, to: 145 })).toEqual(
		{ segments: [15, 115, 15, 40, 140, 5], matched: 20 },
	);
});

it("aligns by adding literal runs to the chain, inside its reach", () => {
	fc.assert(
		fc.property(REPETITIVE, (lines) => {
			const text = comparableLines(...lines);
			for (const chain of findChains(findMatches(text))) {
				const reach = {
					firstFrom: 0,
					firstTo: chain.segments[1],
					secondFrom: chain.segments[1],
					secondTo: text.length,
				};
				const aligned = align(text, chain, reach, { cells: 1_000_000 });
				expectInOrder(text, aligned);
				expect(aligned.matched).toBeGreaterThanOrEqual(chain.matched);
				const pairs = new Set<number>();
				for (let s = 0; s < aligned.segments.length; s += 3)
					for (let i = 0; i < aligned.segments[s + 2]; i++)
						pairs.add(
							(aligned.segments[s] + i) * text.length +
								aligned.segments[s + 1] +
								i,
						);
				for (let s = 0; s < chain.segments.length; s += 3)
					expect(
						pairs.has(chain.segments[s] * text.length + chain.segments[s + 1]),
					).toBe(true);
			}
		}),
	);
});

it("aligns what stands on both sides of a changed word, and not the word", () => {
	const text = comparableLines(
		"the bell was heard in forty villages that night",
		"the bell was heard in seven villages that night",
	);
	const size = text.starts[1];
	const reach = {
		firstFrom: 0,
		firstTo: size,
		secondFrom: size,
		secondTo: text.length,
	};
	const left = "thebellwasheardin".length;
	const aligned = align(text, { segments: [], matched: 0 }, reach, {
		cells: 10_000,
	});
	expect(aligned.segments).toEqual([
		0,
		size,
		left,
		left + 5,
		size + left + 5,
		size - left - 5,
	]);
});

it("leaves a gap as it is when nothing may be spent on it", () => {
	const text = comparableLines("xaaaaaaaaaay", "zaaaaaaaaaaw");
	const reach = { firstFrom: 0, firstTo: 12, secondFrom: 12, secondTo: 24 };
	const none = { segments: [], matched: 0 };
	expect(align(text, none, reach, { cells: 0 }).matched).toBe(0);
	expect(align(text, none, reach, { cells: 1000 }).matched).toBe(10);
});
