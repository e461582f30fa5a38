import fc from "fast-check";
import { expect, it } from "vitest";
import type { ComparableText } from "../../src/compare/comparable.js";
import { findMatches, type Matches } from "../../src/compare/matches.js";
import { remaining } from "../../src/compare/remaining.js";
import { comparableLines, unitsOf } from "./documents.js";

const phrase = fc.string({
	unit: fc.constantFrom(..."abcdefghij 山川空海 1.-"),
	minLength: 5,
	maxLength: 60,
});

/** Lines made of a few phrases, and which of them stay. */
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

function triples({ first, second, length, count }: Matches): number[][] {
	return Array.from({ length: count }, (_, m) => [
		first[m],
		second[m],
		length[m],
	]);
}

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
			const matches = { ...findMatches(text), unseen: 0 };
			const left = remaining({ text, matches }, kept);
			const alone = comparableLines(...kept.map((index) => lines[index][0]));
			expect(left && spell(left.text)).toEqual(spell(alone));
			const sources = kept.flatMap((index) => [
				...text.sources.subarray(text.starts[index], text.starts[index + 1]),
			]);
			expect([...(left?.text.sources ?? [])]).toEqual(sources);
		}),
	);
});

it("leaves literal matches in order, and loses none that lies in blocks that stay", () => {
	fc.assert(
		fc.property(documents, (lines) => {
			const text = comparableLines(...lines.map(([line]) => line));
			const kept = indexes(lines);
			const matches = { ...findMatches(text), unseen: 0 };
			const left = remaining({ text, matches }, kept);
			if (left === null) throw new Error("the matches are known");
			const found = triples(left.matches);
			for (const [m, [first, second, length]] of found.entries()) {
				expect(unitsOf(left.text, first, first + length)).toBe(
					unitsOf(left.text, second, second + length),
				);
				if (m > 0) expect(second).toBeGreaterThanOrEqual(found[m - 1][1]);
			}
			const all = indexes(lines.map(([line]) => [line, true]));
			if (kept.length === all.length) expect(found).toEqual(triples(matches));
		}),
	);
});

it("takes no match for known where too many fingerprints went unseen", () => {
	const text = comparableLines("one line", "another line");
	const matches = { ...findMatches(text), unseen: 0.5 };
	expect(remaining({ text, matches }, [0])).toBeNull();
});
