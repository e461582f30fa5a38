import { describe, expect, it } from "vitest";
import { findMatches } from "../../src/compare/matches.js";
import { chance, comparableLines } from "./documents.js";
import { matchesOf, twice } from "./matches-of.js";

describe("where the lines before two copies end alike", () => {
	const [copy, one, other] = [chance(100, 0), chance(50, 1), chance(50, 2)];
	const ending = (tail: string) => twice(one + tail, copy, other + tail, copy);

	it("the copy begins where its line does", () => {
		expect(ending("they said")).toEqual([copy]);
		expect(ending(chance(23, 3))).toEqual([copy]);
	});

	it("a tail of 24 letters is a match of its own: a pull quote may stand there", () => {
		expect(ending(chance(24, 3))).toEqual([chance(24, 3), copy]);
		expect(ending(chance(59, 3))).toEqual([chance(59, 3), copy]);
	});

	it("a tail of 60 letters is no chance, and goes with the copy", () => {
		expect(ending(chance(60, 3))).toEqual([chance(60, 3) + copy]);
	});

	it("a line that stands whole before both goes with the copy", () => {
		expect(twice("They said", copy, other, "They said", copy)).toEqual([
			`theysaid${copy}`,
		]);
	});

	it("a copy inside a glued line begins where it does in the other", () => {
		expect(twice(`${one}theysaid`, copy, `${other}theysaid${copy}`)).toEqual([
			copy,
		]);
		expect(twice(`${one}theysaid${copy}`, `${other}theysaid`, copy)).toEqual([
			copy,
		]);
	});

	it("the tail alone stands twice where nothing else does", () => {
		const tail = chance(40, 3);
		expect(twice(one + tail, copy, other + tail)).toEqual([tail]);
	});
});

describe("a row of copies", () => {
	const copy = chance(100, 0);
	const before = chance(50, 1);

	it.each([
		["", 3],
		[copy.slice(-5), 3],
		[copy.slice(-70), 3],
		[copy.slice(-70), 2],
	])(
		"is found from where its lines begin, whatever the line before ends in",
		(tail, count) => {
			const lines = Array<string>(count).fill(copy);
			const text = comparableLines(before + tail, ...lines);
			const next = matchesOf(text).filter(([a, b]) => b - a === 100);
			const starts = text.starts.subarray(1, count);
			expect(next).toEqual(Array.from(starts, (at) => [at, at + 100, 100]));
		},
	);

	it("may be torn off in its midst", () => {
		const torn = copy.slice(0, 50) + chance(60, 2);
		expect(twice(before + copy.slice(-70), copy, torn)).toContain(
			copy.slice(-70) + copy.slice(0, 30),
		);
	});

	it("is found where the line before ends in it whole", () => {
		const short = copy.slice(-30);
		const text = comparableLines(before + short + short, short + chance(50, 2));
		expect(matchesOf(text)).toEqual([
			[50, 80, 30],
			[50, 110, 30],
			[80, 110, 30],
		]);
	});

	it("never runs into itself, however short its lines", () => {
		for (let size = 1; size < 60; size++) {
			const unit = copy.slice(0, size);
			const row = unit.repeat(80 / size);
			const text = comparableLines(before + row, row, unit, row + unit, row);
			for (const [first, second, length] of matchesOf(text))
				expect(first + length).toBeLessThanOrEqual(second);
		}
	});

	it("hides nothing that stands twice behind it", () => {
		const other = chance(100, 1);
		const row = Array<string>(1000).fill(chance(50, 0));
		expect(twice(...row, other, chance(50, 2), other)).toContain(other);
	});
});

it("finds a line that holds its text twice, whose neighbours happen to begin and end alike", () => {
	const text = `q${chance(36, 1)}z`;
	const lines = [`${chance(60, 2)}z`, text + text, `q${chance(60, 3)}`];
	const found = findMatches(comparableLines(...lines));
	const start = lines[0].length;
	expect([found.first[0], found.second[0], found.length[0]]).toEqual([
		start,
		start + text.length,
		text.length,
	]);
});
