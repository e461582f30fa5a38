import { describe, expect, test } from "vitest";
import { quotedRanges } from "../../../src/find/advertisements/quoted-ranges.js";
import { lastClause } from "../../../src/find/advertisements/sentences.js";
import {
	brandLength,
	nameLength,
	readSignals,
} from "../../../src/find/advertisements/signals.js";

const signals = (line: string) => [...readSignals(line)].sort();

describe("a line shows", () => {
	test.each([
		["see https://norwick", ["url"]],
		["see www.norwick", ["url"]],
		["see norwick.com/a", ["url"]],
		["see norwick.com", ["url"]],
		["see 4you.de", ["url"]],
		["see a9.io", ["url"]],
		["see z0.info", ["url"]],
		["write to a@z.org", ["email", "url"]],
		["write to tips@post.com", ["email", "url"]],
		["photos by @norwick", ["handle"]],
		["more →", ["arrow"]],
		["more >> here", ["arrow"]],
		["more »", ["arrow"]],
		["👉 more", ["arrow", "emoji"]],
		["🔔 more", ["emoji"]],
		["✉ more", ["emoji"]],
		["from £9 a month", ["price"]],
		["from 9 euros a month", ["price"]],
		["for 20 kr", ["price"]],
		["30% off", ["price"]],
		["৳300 a month", ["price"]],
		["300 теңгеден", ["price"]],
		["۵۰ درصد", ["price"]],
		["call 0800 555 0111", ["phone"]],
		["news | sport | jobs | weather", ["bars"]],
		["news · sport • jobs | weather", ["bars"]],
		["norwick: the harbour", ["brand-colon"]],
		["come and see!", ["exclamation"]],
		["come and see! ", ["exclamation"]],
		["what is next?", ["question"]],
		["what is next? come", ["question"]],
		["接下来呢?来听", ["question"]],
		["see ?a=b", []],
		["τι;", ["question"]],
	])("%j: %j", (line, expected) => {
		expect(signals(line)).toEqual(expected);
	});

	test.each([
		"the end.next",
		"version 2.x",
		"end. com",
		"the .com boom",
		"norwick.comes",
		"said (@norwick)",
		"seen ·@norwick",
		"at @ the pier",
		"the «harbour»",
		"the ›harbour‹",
		"© 2025 the post™",
		"five dollars and £ signs",
		"9 eurosports",
		"in 1998 they came",
		"news | sport | jobs",
		`news | sport | jobs | ${"x".repeat(25)}`,
		"what?! they came",
		"“come!” she said",
	])("nothing: %j", (line) => {
		expect(signals(line)).toEqual([]);
	});

	test("a bar of links of 24 letters at most", () => {
		const links = (last: number) => `a|b|c|${"x".repeat(last)}`;
		expect(signals(links(24))).toEqual(["bars"]);
		expect(signals(links(25))).toEqual([]);
	});
});

describe("a name before a colon", () => {
	test("has four letters at least and forty at most", () => {
		expect(brandLength("abcd: the rest")).toBe(4);
		expect(brandLength("abc: the rest")).toBe(0);
		expect(brandLength(`${"x".repeat(40)}: the rest`)).toBe(40);
		expect(brandLength(`${"x".repeat(41)}: the rest`)).toBe(0);
	});

	test("has five words at most, and begins with a letter", () => {
		expect(brandLength("a b c d e: the rest")).toBe(9);
		expect(brandLength("a b c d e f: the rest")).toBe(0);
		expect(brandLength("“abcd: the rest")).toBe(0);
	});

	test("stands before something, and is no address", () => {
		expect(brandLength("abcd: xy")).toBe(4);
		expect(brandLength("abcd: x")).toBe(0);
		expect(brandLength("https://norwick")).toBe(0);
		expect(brandLength(": the harbour")).toBe(0);
		expect(brandLength("the harbour")).toBe(0);
	});

	test("or a dash is nobody's who speaks, and none that two dashes set off", () => {
		expect(nameLength("abcd: the rest")).toBe(4);
		expect(nameLength("old mill – the rest")).toBe(8);
		expect(nameLength("old mill - the rest")).toBe(8);
		expect(nameLength("old-mill the rest")).toBe(0);
		expect(nameLength("abcd: “the rest”")).toBe(0);
		expect(nameLength('abcd – "the rest"')).toBe(0);
		expect(nameLength("old mill – a shop – closes")).toBe(0);
		expect(nameLength("abcd: a shop – closes")).toBe(4);
		expect(nameLength(`${"x".repeat(40)} – the rest`)).toBe(40);
		expect(nameLength(`${"x".repeat(41)} – the rest`)).toBe(0);
		expect(nameLength("– abcd – the rest")).toBe(0);
	});
});

describe("a quotation", () => {
	const quoted = (line: string) =>
		quotedRanges(line).map(({ start, end }) => line.slice(start, end));

	test.each([
		["she said “come in” and left", ["“come in”"]],
		["er sagte „komm“ und ging", ["„komm“"]],
		["er sagte „komm” und ging", ["„komm”"]],
		["il dit «viens» et part", ["«viens»"]],
		["er sagte »komm« und ging", ["»komm«"]],
		["彼は「来い」と言った", ["「来い」"]],
		["彼は『来い』と言った", ["『来い』"]],
		["han sa ”kom” och gick", ["”kom”"]],
		['she said "come in" and left', ['"come in"']],
		["she said 'come in' and left", ["'come in'"]],
		["‚come' and ‚go'", ["‚come'", "‚go'"]],
		["“one” and “two”", ["“one”", "“two”"]],
		["she said 'it's late' and left", ["'it's late'"]],
		["“one” said two", ["“one”"]],
	])("stands in %j", (line, expected) => {
		expect(quoted(line)).toEqual(expected);
	});

	test("is neither a whole line, nor an apostrophe, nor left open", () => {
		for (const line of [
			"“the whole line”",
			"don't say it isn't",
			"'t is late in 's avonds",
			"' it is ' late",
			"“left open",
			"closed” alone",
			"the boats' harbour and the nets' end",
			"c'est la fin des boats' end",
		])
			expect(quoted(line)).toEqual([]);
	});
});

test("the last clause begins behind a dash or the end of a sentence", () => {
	const last = (line: string) => line.slice(lastClause(line));
	expect(last("one. two. three.")).toBe(" three.");
	expect(last("one! two")).toBe(" two");
	expect(last("one? two?")).toBe(" two?");
	expect(last("one – two - three")).toBe(" three");
	expect(last("one — two")).toBe(" two");
	expect(last("one | two")).toBe(" two");
	expect(last("一。二。")).toBe("二。");
	for (const line of [
		"one",
		"one 4.5 two",
		"e-mail",
		"an e- mail",
		"an e -mail",
		"one.",
		"– one",
		"",
	])
		expect(last(line)).toBe(line);
});
