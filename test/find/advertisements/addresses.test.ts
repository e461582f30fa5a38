import { describe, expect, test } from "vitest";
import {
	addressRanges,
	phoneRanges,
	withoutEmbedded,
} from "../../../src/find/advertisements/addresses.js";

const phones = (line: string) =>
	phoneRanges(line).map(({ start, end }) => line.slice(start, end));
const addresses = (line: string) =>
	addressRanges(line).map(({ start, end }) => line.slice(start, end));

describe("a telephone number", () => {
	test.each([
		["call 0800 555 0111 today", "0800 555 0111"],
		["012 345", "012 345"],
		["call +12 34 56", "12 34 56"],
		["call +123456", "123456"],
		["call 12 34 56 78", "12 34 56 78"],
		["call 1 234 5678.", "1 234 5678"],
		["call 555-123-4567", "555-123-4567"],
		["call (020) 7946 0000", "020) 7946 0000"],
		["call 12/34-56 78", "12/34-56 78"],
		["اتصل ٠٨٠٠ ٥٥٥", "٠٨٠٠ ٥٥٥"],
		["โทร ๐๘๙ ๑๒๓", "๐๘๙ ๑๒๓"],
	])("stands in %j", (line, number) => {
		expect(phones(line)).toEqual([number]);
	});

	test("has six digits behind a zero or a plus, else eight in groups", () => {
		for (const line of [
			"012 34",
			"+123 45",
			"123 45 67",
			"12345678",
			"1234567890",
		])
			expect(phones(line)).toEqual([]);
	});

	test("is no sum, no date and no list of figures", () => {
		for (const line of [
			"12 345 678",
			"123 456 789",
			"cost 2 500 000 000 in all",
			"12,345,678",
			"on 2024-03-12",
			"on 2024-03-12 10 30",
			"12 34 - 56 78",
			"12 34 and 56 78",
			"12.34.56.78",
		])
			expect(phones(line)).toEqual([]);
		expect(phones("12 345 67 89")).toEqual(["12 345 67 89"]);
		expect(phones("12 34 567 890")).toEqual(["12 34 567 890"]);
		expect(phones("12-345-678")).toEqual(["12-345-678"]);
		expect(phones("2024-03-1 234")).toEqual(["2024-03-1 234"]);
	});

	test("may stand beside another, and twice in a line", () => {
		expect(phones("0800 555 0111, 0800 555 0222")).toEqual([
			"0800 555 0111",
			"0800 555 0222",
		]);
		expect(phones("12 34, 0800 555 0111")).toEqual(["0800 555 0111"]);
	});
});

describe("an address", () => {
	test.each([
		[
			"see https://norwick.example/harbour for more",
			"https://norwick.example/harbour",
		],
		["www.norwick.example", "www.norwick.example"],
		["(norwick.example)", "norwick.example"],
		["by @norwickpost, today", "@norwickpost"],
		["to tips@post.example!", "tips@post.example"],
		["詳細はnorwick.exampleで", "norwick.example"],
		["a.b", "a.b"],
	])("stands in %j", (line, address) => {
		expect(addresses(line)).toEqual([address]);
	});

	test("ends at a mark that parts words", () => {
		for (const mark of ` ,;"'()[]{}<>|!*`)
			expect(addresses(`x.com${mark}y.org`)).toEqual(["x.com", "y.org"]);
		for (const mark of "/?&=#-_~+%:")
			expect(addresses(`x.com${mark}y.org`)).toEqual([`x.com${mark}y.org`]);
	});

	test("is no word, figure or single sign", () => {
		for (const line of ["harbour", "4.5 m", "12:30", "@", "@a", "end. next"])
			expect(addresses(line)).toEqual([]);
	});
});

test("what a quoted post leaves of its pictures is no address", () => {
	expect(withoutEmbedded("the tide pic.twitter.com/ab1 rose")).toBe(
		"the tide  rose",
	);
	expect(withoutEmbedded("see https://t.co/xyz and http://t.co/a")).toBe(
		"see  and ",
	);
	for (const line of ["see fast.co/a", "see norwick.com/t", "see it.co/a"])
		expect(withoutEmbedded(line)).toBe(line);
});
