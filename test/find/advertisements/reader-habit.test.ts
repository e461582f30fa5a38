import { describe, expect, test } from "vitest";
import { CueIndex } from "../../../src/find/advertisements/cue-index.js";
import { ReaderHabit } from "../../../src/find/advertisements/reader-habit.js";
import { blocks } from "./blocks.js";
import { fileOf } from "./small-language.js";

const index = new CueIndex([
	fileOf({ ask: "^subscribe", you: "you", offer: "course" }),
	fileOf({ ask: "^abonniere", you: "dein", offer: "kurs" }, "de"),
	fileOf({ you: "tesla" }, "und"),
]);

const YOU = "What you need is a boat.";
const DEIN = "Nimm dein Boot.";
const NOBODY = "The harbour is old.";
const times = (count: number, line: string) => Array<string>(count).fill(line);

/** Whether a line below these, with so many points to spare, may be part of the text. */
function covers(
	lines: readonly string[],
	{ spare = 0, languages = ["en"], at = lines.length } = {},
): boolean {
	const habit = new ReaderHabit(blocks(...lines), index, new Map());
	return habit.covers(at, spare, languages);
}

describe("a text speaks to its reader", () => {
	test("where more than three in ten of the first twelve lines do", () => {
		const text = (count: number) => [
			...times(count, YOU),
			...times(18 - count, NOBODY),
		];
		expect(covers(text(4))).toBe(true);
		expect(covers(text(3))).toBe(false);
		expect(covers([...times(12, NOBODY), ...times(6, YOU)])).toBe(false);
		expect(covers([...times(8, NOBODY), ...times(4, YOU)], { at: 18 })).toBe(
			true,
		);
	});

	test("of which the lower third is not asked", () => {
		const text = [...times(4, NOBODY), ...times(2, YOU)];
		expect(covers(text)).toBe(false);
		expect(covers([...text, ...times(3, NOBODY)])).toBe(true);
	});

	test("from five lines on", () => {
		expect(covers(times(5, YOU))).toBe(true);
		expect(covers(times(4, YOU))).toBe(false);
		expect(covers([])).toBe(false);
	});

	test("so much the more often, the surer the line is an advertisement", () => {
		const text = (count: number) => [
			...times(count, YOU),
			...times(18 - count, NOBODY),
		];
		expect(covers(text(4), { spare: 2.5 })).toBe(false);
		expect(covers(text(5), { spare: 2.5 })).toBe(true);
		expect(covers(text(5), { spare: 4.9 })).toBe(false);
		expect(covers(text(6), { spare: 4.9 })).toBe(true);
		expect(covers(times(18, YOU), { spare: 5 })).toBe(false);
	});
});

describe("a line speaks to its reader", () => {
	const all = (line: string, languages?: string[]) =>
		covers(times(6, line), languages && { languages });

	test("where it says you or asks", () => {
		expect(all(YOU)).toBe(true);
		expect(all("Subscribe.")).toBe(true);
		expect(all("The course.")).toBe(false);
		expect(all(NOBODY)).toBe(false);
	});

	test("in its first hundred and sixty units", () => {
		expect(all(`${"x".repeat(156)} you and I`)).toBe(true);
		expect(all(`${"x".repeat(160)} you and I`)).toBe(false);
	});

	test("in the language that most of its words are of", () => {
		expect(all("dein kurs, you", ["de"])).toBe(true);
		expect(all("dein kurs, you", ["en"])).toBe(false);
		expect(all("dein, you, course", ["de"])).toBe(false);
		expect(all("dein, you, course", ["en"])).toBe(true);
	});
});

test("a line is part of a text that speaks in one of its languages, or says names alone", () => {
	const german = times(6, DEIN);
	expect(covers(german, { languages: ["de"] })).toBe(true);
	expect(covers(german, { languages: ["en", "de"] })).toBe(true);
	expect(covers(german, { languages: ["en"] })).toBe(false);
	expect(covers(german, { languages: ["und"] })).toBe(true);
});

test("each of two languages is counted by itself", () => {
	const both = [YOU, DEIN, NOBODY, NOBODY, NOBODY, NOBODY];
	expect(covers(both, { languages: ["en", "de"] })).toBe(false);
	expect(covers([YOU, ...both.slice(0, 5)], { languages: ["de", "en"] })).toBe(
		true,
	);
});
