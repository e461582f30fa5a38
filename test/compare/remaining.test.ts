import fc from "fast-check";
import { expect, it } from "vitest";
import {
	type ComparableText,
	isDenseText,
} from "../../src/compare/comparable.js";
import { findMatches, type Matches } from "../../src/compare/matches.js";
import { remaining } from "../../src/compare/remaining.js";
import { remainingMatches } from "../../src/compare/remaining-matches.js";
import { comparableLines, unitsOf } from "./documents.js";

const phrase = fc.string({
	unit: fc.constantFrom(..."abcdefghij 山川空海 1.-"),
	minLength: 40,
	maxLength: 80,
});

/** Lines made of a few phrases, and which of them stay; a phrase is long enough for a match. */
const documents = fc
	.array(phrase, { minLength: 2, maxLength: 5 })
	.chain((phrases) =>
		fc.array(
			fc.tuple(
				fc
					.array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 4 })
					.map((parts) => parts.join("")),
				fc.boolean(),
			),
			{ minLength: 1, maxLength: 10 },
		),
	);

/** Longer ones stand twice by no chance: runs of fewer letters may come together over a gap. */
const LONG = 40;

const indexes = (lines: [string, boolean][]) =>
	lines.flatMap(([, stays], index) => (stays ? [index] : []));

function spell(text: ComparableText) {
	return {
		units: unitsOf(text),
		starts: [...text.starts],
		length: text.length,
		dense: text.dense,
	};
}

it("leaves the comparable form that the remaining blocks have by themselves", () => {
	fc.assert(
		fc.property(documents, (lines) => {
			const text = comparableLines(...lines.map(([line]) => line));
			const kept = indexes(lines);
			const left = remaining(text, kept);
			const alone = comparableLines(...kept.map((index) => lines[index][0]));
			expect(spell(left)).toEqual(spell(alone));
			const sources = kept.flatMap((index) => [
				...text.sources.subarray(text.starts[index], text.starts[index + 1]),
			]);
			expect([...left.sources.subarray(0, left.length)]).toEqual(sources);
		}),
	);
});

const of = (text: ComparableText, matches: Matches, kept: number[]) =>
	remainingMatches(text, matches, kept, remaining(text, kept));

/** First place, second place and length of each. */
function triples(matches: Matches | null) {
	if (matches === null) return null;
	const { first, second, length, count } = matches;
	return Array.from({ length: count }, (_, m) => [
		first[m],
		second[m],
		length[m],
	]);
}

const LAMP = "The lamp in the tower was lit at dusk by the keeper";
const TIDE = "A flood came behind the boats and lifted them all up";
const size = (line: string) => comparableLines(line).length;

/** What stands twice in some of these lines, by the matches of all. */
function left(lines: string[], ...kept: number[]) {
	const text = comparableLines(...lines);
	return triples(of(text, findMatches(text), kept));
}

it("knows where what stays stands twice, once the rest has gone", () => {
	const lines = [`${LAMP} or so`, LAMP + TIDE, LAMP, TIDE];
	const [lamp, tide] = [LAMP, TIDE].map(size);
	expect(left(lines, 2, 3)).toEqual([]);
	expect(left(lines, 0, 3)).toEqual([]);
	expect(left(lines, 1, 3)).toEqual([[lamp, lamp + tide, tide]]);
	expect(left(lines, 0, 2)).toEqual([[0, lamp + size("or so"), lamp]]);
	expect(left(lines, 1, 2, 3)).toEqual([[0, lamp + tide, lamp + tide]]);
});

it("knows what comes together over a gap as one", () => {
	const between = "Nothing of this is said again";
	const lines = [LAMP, between, TIDE, "Here", LAMP, TIDE];
	const both = size(LAMP) + size(TIDE);
	expect(left(lines, 0, 2, 3, 4, 5)).toEqual([[0, both + 4, both]]);
	// However short what comes to it.
	const short = [LAMP, between, "At noon", "Here", `${LAMP} at noon`];
	const whole = size(short[4]);
	expect(left(short, 0, 2, 3, 4)).toEqual([[0, whole + 4, whole]]);
	// In order of the second place, whatever was found first.
	const mixed = [TIDE + LAMP, "Here", LAMP, between, TIDE];
	expect(left(mixed, 0, 2, 4)?.map(([, second]) => second)).toEqual([
		both,
		both + size(LAMP),
	]);
});

it("leaves out what is too short for a match once its other half has gone", () => {
	const lines = [`${LAMP} ${TIDE.slice(0, 20)}`, "Here", LAMP, TIDE];
	expect(left(lines, 0, 1, 2, 3)?.map(([, , length]) => length)).toEqual([
		size(lines[0]),
	]);
	expect(left(lines, 0, 1, 3)).toEqual([]);
});

it("knows all that a look at the rest would find, wherever blocks have gone", () => {
	fc.assert(
		fc.property(documents, (lines) => {
			const text = comparableLines(...lines.map(([line]) => line));
			const kept = indexes(lines);
			const alone = comparableLines(...kept.map((index) => lines[index][0]));
			fc.pre(isDenseText(alone) === isDenseText(text));
			const known = triples(of(text, findMatches(text), kept));
			fc.pre(known !== null);
			const looked = findMatches(alone);
			fc.pre(looked.complete);
			const covered = new Set<string>();
			for (const [first, second, length] of known ?? [])
				for (let i = 0; i < length; i++)
					covered.add(`${first + i} ${second + i}`);
			for (const [first, second, length] of triples(looked) ?? []) {
				if (length < LONG) continue;
				for (let i = 0; i < length; i++)
					expect(covered).toContain(`${first + i} ${second + i}`);
			}
		}),
	);
});

it("trusts no matches where a row of copies was cut short", () => {
	const line = "The lamp was lit at dusk. ";
	const text = comparableLines("Beyond the harbour", line.repeat(3));
	const matches = findMatches(text);
	expect(matches.complete).toBe(false);
	expect(of(text, matches, [0])).toBe(null);
});
