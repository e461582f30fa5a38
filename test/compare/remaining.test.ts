import fc from "fast-check";
import { expect, it } from "vitest";
import {
	type ComparableText,
	isDenseText,
} from "../../src/compare/comparable.js";
import { findMatches } from "../../src/compare/matches.js";
import { remaining, standings } from "../../src/compare/remaining.js";
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
			expect([...left.sources]).toEqual(sources);
		}),
	);
});

it("knows how much of what stays stands in what else stays", () => {
	const lamp = "The lamp in the tower was lit at dusk by the keeper";
	const tide = "The tide came in behind the boats and lifted them all";
	const text = comparableLines(`${lamp} or so`, lamp + tide, lamp, tide);
	const [, , lampSize, tideSize] = text.starts
		.slice(1)
		.map((end, block) => end - text.starts[block]);
	const matches = findMatches(text);
	expect(matches.complete).toBe(true);
	const shares = (...kept: number[]) =>
		standings(text, matches, kept)
			?.sort((a, b) => a.block - b.block || a.other - b.other)
			.map(({ block, other, share, shareOfOther }) => [
				block,
				other,
				share,
				shareOfOther,
			]);
	expect(shares(2, 3)).toEqual([]);
	expect(shares(0, 3)).toEqual([]);
	const tidesShare = tideSize / (lampSize + tideSize);
	expect(shares(1, 3)).toEqual([
		[1, 3, tidesShare, 1],
		[3, 1, 1, tidesShare],
	]);
	expect(shares(1, 2, 3)).toEqual([
		[1, 2, 1 - tidesShare, 1],
		[1, 3, tidesShare, 1],
		[2, 1, 1, 1],
		[3, 1, 1, 1],
	]);
	expect(shares(0, 2)).toEqual([
		[0, 2, lampSize / (lampSize + 4), 1],
		[2, 0, 1, lampSize / (lampSize + 4)],
	]);
});

it("never takes a block that stands twice for single, wherever the others go", () => {
	fc.assert(
		fc.property(documents, (lines) => {
			const text = comparableLines(...lines.map(([line]) => line));
			const kept = indexes(lines);
			const left = kept.map((index) => lines[index][0]);
			fc.pre(new Set(left).size < left.length);
			fc.pre(isDenseText(comparableLines(...left)) === isDenseText(text));
			const found = standings(text, findMatches(text), kept);
			expect(found?.some(({ share }) => share >= 0.7) ?? true).toBe(true);
		}),
	);
});

it("trusts no count of matches where a row of copies was cut short", () => {
	const line = "The lamp was lit at dusk. ";
	const text = comparableLines("Beyond the harbour", line.repeat(3));
	const matches = findMatches(text);
	expect(matches.complete).toBe(false);
	expect(standings(text, matches, [0])).toBe(null);
});
