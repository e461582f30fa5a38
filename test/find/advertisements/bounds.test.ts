import { describe, expect, test } from "vitest";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { block, blocks, NEWS } from "./blocks.js";

const ASK = "Subscribe to our free weekly newsletter today!";
const found = (...texts: readonly string[]) =>
	findAdvertisements(blocks(...texts), {
		where: "trailing",
		language: "en",
	}).map(({ index }) => index);
/** A line of so many units that says nothing to anybody. */
const line = (units: number) => "harbour of old ".repeat(99).slice(0, units);

describe("of a text that is half advertisements", () => {
	test("nothing goes", () => {
		expect(found(line(ASK.length), ASK)).toEqual([]);
		expect(found(line(30), line(ASK.length - 30), ASK)).toEqual([]);
		expect(found(line(ASK.length * 2), ASK, ASK)).toEqual([]);
	});

	test("they go as soon as they are less", () => {
		expect(found(line(ASK.length + 1), ASK)).toEqual([1]);
		expect(found(line(30), line(ASK.length - 29), ASK)).toEqual([2]);
		expect(found(line(ASK.length * 2 + 1), ASK, ASK)).toEqual([1, 2]);
	});

	test("what stands below and says nothing counts as text", () => {
		const below = "© 2025 Norwick Post";
		const above = line(ASK.length - below.length);
		expect(found(above, ASK, below)).toEqual([]);
		expect(found(`${above}s`, ASK, below)).toEqual([1]);
	});

	test("a line that falls short by little counts with the others", () => {
		const weak = "Tickets at the door and online";
		const both = ASK.length + weak.length;
		expect(found(line(both), ASK, weak)).toEqual([]);
		expect(found(line(both + 1), ASK, weak)).toEqual([1, 2]);
	});
});

describe("who speaks in an interview advertises nothing", () => {
	const answer = "Subscribe to our free weekly newsletter, all of you!";
	const turns = (name: string, count: number) =>
		NEWS.map((text, i) => (i < count ? `${name}: ${text}` : text));

	test("from two turns on", () => {
		expect(found(...turns("Tomas", 2), `Tomas: ${answer}`)).toEqual([]);
		expect(found(...turns("Tomas", 1), `Tomas: ${answer}`)).toEqual([6]);
		expect(found(...turns("Marta", 3), `Tomas: ${answer}`)).toEqual([6]);
		expect(found(...turns("Tomas", 6), answer)).toEqual([6]);
	});

	test("with a name of less than forty letters", () => {
		const name = (units: number) => line(units - 1).concat("s");
		expect(found(...turns(name(39), 2), `${name(39)}: ${answer}`)).toEqual([]);
		expect(found(...turns(name(40), 2), `${name(40)}: ${answer}`)).toEqual([6]);
	});

	test("among the last sixty blocks", () => {
		const said = turns("Tomas", 2).slice(0, 2);
		const rest = (count: number) => Array<string>(count).fill(NEWS[4]);
		expect(found(...said, ...rest(58), `Tomas: ${answer}`)).toEqual([]);
		expect(found(...said, ...rest(59), `Tomas: ${answer}`)).toEqual([61]);
	});
});

test("between paragraphs code, tables, rules and headings stay, whatever they say", () => {
	for (const kind of [
		"code",
		"table",
		"separator",
		"title",
		"heading",
	] as const)
		expect(
			findAdvertisements(
				[...blocks(...NEWS.slice(0, 4)), block(ASK, kind), block(NEWS[4])],
				{ where: "anywhere", language: "en" },
			),
		).toEqual([]);
});
