import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparableText } from "../../src/compare/comparable.js";
import { findMatches } from "../../src/compare/matches.js";
import { chance, comparableLines } from "./documents.js";
import { inOrder, type Match, matchesOf, twice } from "./matches-of.js";

/** Every run of 24 units or more that stands twice and goes on on neither side, told unit by unit. */
function everyRun({ units, length }: ComparableText): Match[] {
	const found: Match[] = [];
	for (let distance = 1; distance < length; distance++)
		for (let at = distance, run = 0; at <= length; at++) {
			if (at < length && units[at] === units[at - distance]) run++;
			else {
				if (run >= 24) found.push([at - run - distance, at - run, run]);
				run = 0;
			}
		}
	return inOrder(found);
}

describe("what stands twice in one line", () => {
	it("is found in full length at every pair of its places, and nothing else", () => {
		const pieces = fc.array(
			fc.record({
				piece: fc.nat({ max: 4 }),
				from: fc.nat({ max: 12 }),
				length: fc.integer({ min: 10, max: 90 }),
			}),
			{ minLength: 2, maxLength: 9 },
		);
		fc.assert(
			fc.property(pieces, fc.nat(), (all, seed) => {
				const parts = all.map(
					({ piece, from, length }, i) =>
						chance(110, seed + piece).slice(from, from + length) +
						chance(i + 3, seed + 10 + i),
				);
				const text = comparableLines(parts.join(""));
				expect(matchesOf(text)).toEqual(everyRun(text));
			}),
			{ numRuns: 300 },
		);
	});

	it("is a match from 24 letters, or 10 characters of Han", () => {
		fc.assert(
			fc.property(fc.nat(), (seed) => {
				const around = (run: string) =>
					twice(`${run}${chance(40, seed)}${run}${chance(20, seed + 1)}`);
				const run = chance(24, seed + 2);
				expect(around(run)).toEqual([expect.stringContaining(run)]);
			}),
		);
		const phrase = "thebellwasheardinforty";
		expect(twice(`${phrase}xy and 1 ${phrase}xy`)).toEqual([`${phrase}xy`]);
		expect(twice(`${phrase}x and 1 ${phrase}x`)).toEqual([]);
		expect(twice("山川空海風雨雪月花鳥一水山川空海風雨雪月花鳥")).toEqual([
			"山川空海風雨雪月花鳥",
		]);
		expect(twice("山川空海風雨雪月花一水山川空海風雨雪月花")).toEqual([]);
	});
});

it("is no half of a character in front of what stands twice, on either side", () => {
	const run = chance(60, 0);
	for (const [one, other] of [
		["é", "ά"],
		["ﬁ", "xi"],
		["xi", "ﬁ"],
	])
		expect(twice(one + run, other + run)).toEqual([run]);
});

describe("a paragraph", () => {
	it("with an edited word stands twice on either side of it", () => {
		const [one, other] = [chance(80, 1), chance(80, 2)];
		expect(twice(`${one}forty${other}`, `${one}seven${other}`)).toEqual([
			one,
			other,
		]);
	});

	it("is compared with eight places before at least and some dozen at most, however often it stands", () => {
		const refrain = chance(60, 0);
		const places = 400;
		const lines = Array.from({ length: places }, (_, i) => [
			refrain,
			chance(200 + i, i + 1),
		]).flat();
		const text = comparableLines(...lines);
		const pairs = matchesOf(text).map(([first, second]) =>
			[first, second].map((at) => text.starts.indexOf(at) / 2),
		);
		const before = new Map<number, Set<number>>();
		for (const [first, second] of pairs)
			before.set(second, (before.get(second) ?? new Set()).add(first));
		for (let second = 1; second < places; second++)
			expect(before.get(second)?.size).toBeGreaterThanOrEqual(
				Math.min(second, 8),
			);
		// Eight a step of thirteen units, of which the refrain has five.
		expect(pairs.length).toBeLessThan(places * 8 * 6);
	});

	it("is found at every pair of places where a hundred stand three times each", () => {
		const order = (step: number) =>
			Array.from({ length: 100 }, (_, i) => (i * step) % 100);
		const lines = [...order(1), ...order(37), ...order(61)];
		const text = comparableLines(...lines.map((seed) => chance(50, seed)));
		const found = matchesOf(text).filter(([, , length]) => length >= 50);
		expect(found).toHaveLength(300);
	});
});

it("finds no run of a row of copies a second time", () => {
	const row = matchesOf(comparableLines(chance(130, 0).repeat(16)));
	expect(new Set(row.map(String)).size).toBe(row.length);
	expect(row.length).toBeGreaterThan(1);
});

it("finds each pair of five long copies", () => {
	const body = chance(3000, 0);
	const copies = [1, 2, 3, 4, 5].map((seed) => body + chance(30, seed));
	expect(twice(...copies)).toHaveLength(10);
});

describe("whether all that stands twice is known", () => {
	const refrain = (times: number, between: number, size = 60) =>
		findMatches(
			comparableLines(
				...Array.from({ length: times }, (_, i) => [
					chance(size, 0),
					chance(between, i + 1),
				]).flat(),
			),
		).complete;

	it("is so of what stands nine times", () => {
		expect(refrain(9, 60)).toBe(true);
		expect(refrain(20, 60)).toBe(false);
	});

	it("is so of a line that stands twice in a row, not of one that stands there three times", () => {
		const row = (times: number) =>
			findMatches(
				comparableLines(chance(300, 1), ...Array(times).fill(chance(60, 0))),
			).complete;
		expect(row(2)).toBe(true);
		expect(row(3)).toBe(false);
	});

	it("is not so where half of a paragraph comes again and again, save in set phrases", () => {
		const sharing = (size: number, own: number) =>
			findMatches(
				comparableLines(
					...Array.from(
						{ length: 20 },
						(_, i) => chance(size, 0) + chance(own, i + 1),
					),
				),
			).complete;
		expect(sharing(60, 30)).toBe(false);
		expect(sharing(60, 100)).toBe(true);
		expect(refrain(20, 60, 30)).toBe(true);
	});
});
