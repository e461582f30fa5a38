import { describe, expect, it } from "vitest";
import { authored } from "./cases.js";
import { letters } from "./lines.js";

interface Around {
	between?: string[];
	below?: string[];
	others?: number[][];
}

/** Whether lines that come twice are the author's: the second time each as it is, or as `other` says. */
function stays(
	lines: readonly string[],
	other: Record<number, string> = {},
	{ between = [], below = [], others = [] }: Around = {},
): boolean {
	const again = lines.map((line, i) => other[i] ?? line);
	const size = (line: string) => line.replaceAll(" ", "").length;
	const sum = (all: readonly string[]) =>
		all.reduce((n, line) => n + size(line), 0);
	const segments: number[] = [];
	let first = 0;
	let second = sum(lines) + sum(between);
	lines.forEach((line, i) => {
		const [a, b] = [line, again[i]].map((text) => text.replaceAll(" ", ""));
		let left = 0;
		while (left < a.length && a[left] === b[left]) left++;
		segments.push(first, second, left);
		let right = 0;
		while (left + right < b.length && a.at(-1 - right) === b.at(-1 - right))
			right++;
		if (left < a.length)
			segments.push(first + a.length - right, second + b.length - right, right);
		first += a.length;
		second += b.length;
	});
	return authored("run", {
		lines: [...lines, ...between, ...again, ...below],
		segments,
		others,
	});
}

const [A, B] = [letters(100), letters(100, 1)];
/** A paragraph of two halves that says `word` between them. */
const saying = (word: string, seed: number) =>
	`${letters(50, seed)} ${word} ${letters(50, seed + 10)}`;

describe("short lines that come twice", () => {
	const lines = [0, 1, 2].map((seed) => letters(30, seed));

	it("are a body where they make up eight tenths of the document", () => {
		expect(stays(lines, {}, { between: [letters(45, 6)] })).toBe(false);
		expect(stays(lines, {}, { between: [letters(46, 6)] })).toBe(true);
	});

	it("are a body from eighty letters on", () => {
		expect(stays([letters(40), letters(40, 1)])).toBe(false);
		expect(stays([letters(40), letters(39, 1)])).toBe(true);
	});

	it("are a body, however small, with a long one among them", () => {
		const between = [letters(600, 6)];
		expect(stays([letters(80), letters(30, 1)], {}, { between })).toBe(false);
		expect(stays([letters(79), letters(30, 1)], {}, { between })).toBe(true);
	});
});

describe("paragraphs that come twice with other words in them", () => {
	const four = [1, 2, 3, 4].map((seed) => saying("Anna", seed));
	const change = (lines: readonly string[], words: Record<number, string>) =>
		stays(
			lines,
			Object.fromEntries(
				Object.entries(words).map(([i, word]) => [
					i,
					lines[Number(i)].replace(/ \S+ /, ` ${word} `),
				]),
			),
		);

	it("are an updated article with figures in half of them, a template with more", () => {
		expect(change(four, { 0: "12", 1: "13" })).toBe(false);
		expect(change(four, { 0: "12", 1: "13", 2: "14" })).toBe(true);
		expect(change(four, { 0: "not", 1: "not", 2: "not" })).toBe(true);
	});

	it("are edited with another word in three of four, a template with more", () => {
		expect(change(four, { 0: "Petr", 1: "Olga", 2: "Ivo" })).toBe(false);
		expect(change(four, { 0: "Petr", 1: "Olga", 2: "Ivo", 3: "Uwe" })).toBe(
			true,
		);
		expect(change(four, { 0: "12", 1: "13", 2: "Ivo" })).toBe(false);
		expect(change(four, { 0: "12", 1: "13", 2: "Ivo", 3: "Uwe" })).toBe(true);
	});

	it("are edited, in whatever words, where they spell them otherwise", () => {
		const spelt = [1, 2, 3, 4].map((seed) => saying("colour", seed));
		expect(
			change(spelt, { 0: "color", 1: "color", 2: "color", 3: "color" }),
		).toBe(false);
	});

	it("are a list where they are short: one figure in ten is changed at most", () => {
		const short = (count: number) => [
			A,
			...Array.from(
				{ length: count },
				(_, i) => `${letters(12, i + 20)} ab ${letters(12, i + 40)}`,
			),
		];
		expect(change(short(9), { 3: "12" })).toBe(false);
		expect(change(short(8), { 3: "12" })).toBe(true);
		const two = [B, ...short(7)];
		expect(change(two, { 3: "12" })).toBe(false);
	});
});

describe("paragraphs that come twice with an edit, alike among themselves", () => {
	/** A line that begins as all of its template do. */
	const made = (seed: number, size = 100) =>
		letters(size * 0.85) + letters(size * 0.15, seed);
	const unlike = (seed: number) => letters(100, seed + 1);
	const edited = (lines: readonly string[], at = lines.length - 1) =>
		stays(lines, { [at]: `${lines[at].slice(0, -1)}x` });

	it("are made from a template where most of them are", () => {
		expect(edited([made(1), made(2), made(3)])).toBe(true);
		expect(edited([unlike(1), unlike(2), unlike(3)])).toBe(false);
		expect(edited([made(1), made(2), made(3), unlike(4)])).toBe(true);
		expect(edited([made(1), made(2), unlike(3), unlike(4)])).toBe(false);
		expect(edited([made(1), made(2), unlike(3)])).toBe(false);
	});

	it("are a body where they come letter for letter", () => {
		expect(stays([made(1), made(2), made(3)])).toBe(false);
	});

	it("are made from a template of up to six lines", () => {
		const others = (count: number) =>
			Array.from({ length: count }, (_, i) => unlike(i));
		expect(edited([made(1), ...others(5), made(2)])).toBe(true);
		expect(edited([made(1), ...others(6), made(2)])).toBe(false);
	});

	it("are compared from 32 letters on: headings are alike", () => {
		const short = (size: number) =>
			[1, 2, 3, 4].map((seed) => letters(size - 2) + letters(2, seed));
		expect(edited(short(32), 0)).toBe(true);
		expect(edited(short(31), 0)).toBe(false);
	});

	it("are compared up to 240 letters: long text is alike", () => {
		expect(edited([made(1, 240), made(2, 240)], 0)).toBe(true);
		expect(edited([made(1, 240), made(2, 240), letters(241, 3)], 2)).toBe(
			false,
		);
		expect(edited([made(1, 240), `${made(2, 240)}z`])).toBe(false);
	});

	it("are told by the first sixteen", () => {
		const alike = Array.from({ length: 20 }, (_, i) => made(i));
		const other = Array.from(
			{ length: 40 },
			(_, i) => letters(60, i * 3) + letters(60, i * 5 + 1),
		);
		expect(edited([...alike, ...other])).toBe(true);
		expect(edited([...other, ...alike, ...alike])).toBe(false);
	});
});

describe("paragraphs that come twice far apart", () => {
	const far = { between: [letters(300, 6), letters(301, 7)] };
	const lines = [A, B];
	const edit = { 1: `${B}x` };

	it("go where nothing in them differs", () => {
		expect(stays(lines, {}, far)).toBe(false);
		expect(stays(lines, edit, far)).toBe(true);
	});

	it("go, edits and all, where they are half of the document, or follow each other", () => {
		expect(
			stays(
				lines,
				{ 1: `${B.slice(0, 90)}x${B.slice(91)}` },
				{ between: [letters(400, 6)] },
			),
		).toBe(false);
		expect(
			stays(
				lines,
				{ 1: `${B.slice(0, 90)}x${B.slice(91)}` },
				{ between: [letters(401, 6)] },
			),
		).toBe(true);
		expect(stays(lines, edit, { below: far.between })).toBe(false);
	});

	it("stay below a heading that comes twice with them", () => {
		expect(
			stays([letters(79, 8), ...lines], {}, { between: [letters(900, 6)] }),
		).toBe(true);
		expect(
			stays([letters(80, 8), ...lines], {}, { between: [letters(900, 6)] }),
		).toBe(false);
	});

	it("stay where they stand in a third place", () => {
		const between = [letters(601, 6)];
		const third = (others: number[][]) =>
			stays(lines, {}, { between, below: [A], others });
		expect(third([])).toBe(false);
		expect(third([[801, 1001, 100]])).toBe(true);
	});
});
