import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean-article.js";
import {
	apply,
	type CutPlan,
	cutLines,
	documentOf,
	find,
} from "./documents.js";

/** What the copy in line 1 says otherwise than line 0, as pairs of removed and kept text. */
function differences(
	kept: string,
	removed: string,
	runs: string[],
	own: CutPlan["own"] = [],
) {
	const ledger = cutLines([kept, removed], {
		block: 1,
		runs: runs.map((run) => [run, 0]),
		own,
	});
	return ledger.removed.map((one) => one.differences);
}

describe("what a removed copy says otherwise", () => {
	it("is a word in the place of another", () => {
		expect(
			differences("the old bell rang", "the new bell rang", [
				"the ",
				"bell rang",
			]),
		).toEqual([[["new", "old"]]]);
	});

	it("is a word that the kept one lacks", () => {
		expect(
			differences("the bell rang", "the new bell rang", ["the ", "bell rang"]),
		).toEqual([[["new", null]]]);
	});

	it("is a whole number, also where the kept one lacks what comes next", () => {
		expect(
			differences("in 1912 they left", "in 1712 they all left", [
				"in 1",
				"12 they",
				"left",
			]),
		).toEqual([
			[
				["1712", "1912"],
				["all", null],
			],
		]);
	});

	it("is nothing, where the kept one says a word more", () => {
		expect(
			differences("the old bell rang", "the bell rang", ["the ", "bell rang"]),
		).toEqual([[["", "old"]]]);
	});

	it("is the beginning and the end that nothing in the kept one is like", () => {
		expect(
			differences("the bell rang", "now the bell rang again", [
				"the bell rang",
			]),
		).toEqual([
			[
				["now", null],
				["again", null],
			],
		]);
	});

	it("is named as whole words and figures", () => {
		expect(
			differences("on 12 June they left", "on 17 June they left", [
				"on 1",
				" June they left",
			]),
		).toEqual([[["17", "12"]]]);
		expect(
			differences("in Betty’s house", "in Kitty’s house", [
				"in ",
				"tty’s house",
			]),
		).toEqual([[["Kitty", "Betty"]]]);
	});

	it("is named once for each place, none of which runs into the next", () => {
		expect(
			differences("abxcdxef gh", "abycdyef gh", ["ab", "cd", "ef gh"]),
		).toEqual([
			[
				["abycd", "abxcd"],
				["yef", "xef"],
			],
		]);
	});

	it("names no letter twice, though the kept one lacks the one before", () => {
		expect(
			differences("Baloan’s house", "Balloon’s house", [
				"Bal",
				"o",
				"n’s house",
			]),
		).toEqual([
			[
				["l", null],
				["oon", "oan"],
			],
		]);
	});

	it("ends where what stays begins, glued to it, other differences behind it or not", () => {
		const glued = (goes: string, ...runs: string[]) =>
			differences(
				"a red goats; three old four",
				`a red boatsailing at noon${goes}`,
				["a red ", "oat", ...runs],
				[["sailing at noon", 1]],
			);
		expect(glued("")).toEqual([[["boat", "goat"]]]);
		expect(glued("; three red four", "three ", "four")).toEqual([
			[["boat", "goat"]],
			[["red", "old"]],
		]);
	});

	it("is sought in what goes, on either side of what stays", () => {
		expect(
			differences(
				"one old two. three old four",
				"one new two. It was dark. three red four",
				["one ", "two", "three ", "four"],
				[["It was dark", 1]],
			),
		).toEqual([[["new", "old"]], [["red", "old"]]]);
	});

	it("is nothing in a copy that says the same in other punctuation", () => {
		expect(differences("one, two!", "one – two", ["one", "two"])).toEqual([[]]);
	});

	it("is named with where it stands, in either copy", () => {
		const lines = ["an old bell rang twice", "one bell just rang"];
		const document = documentOf(lines);
		const [{ repeat }] = apply(document, {
			block: 1,
			runs: [
				["bell", 0],
				["rang", 0],
			],
		}).removed;
		const { input } = document;
		const behind = lines[0].length;
		expect(repeat.differences).toEqual([
			{ ...find(input, "one", behind), text: "one", kept: null },
			{ ...find(input, "just", behind), text: "just", kept: null },
		]);
	});

	it("stands between two words where the kept copy says one more", () => {
		const lines = ["the old bell rang", "the bell rang"];
		const document = documentOf(lines);
		const [{ repeat }] = apply(document, {
			block: 1,
			runs: [
				["the ", 0],
				["bell rang", 0],
			],
		}).removed;
		const { input } = document;
		const { start } = find(input, "bell", lines[0].length);
		expect(repeat.differences).toEqual([
			{
				start,
				end: start,
				text: "",
				kept: { ...find(input, "old"), text: "old" },
			},
		]);
	});
});

it("is never the copy itself, where it stands between the paragraphs that stay", () => {
	const said =
		"Lan said that the ferry left the harbour at nine in the evening, and that nobody on the quay had counted the passengers.";
	const more = [
		"Only the keeper of the lamp looked up, and wrote the number into a book that lies open in the tower.",
		"Nobody has asked to see it since the winter when the pier was torn away and the ferry lay in the mud.",
	];
	const text = [`Once ${said}`, `Then ${said} ${more.join(" ")}`, ...more].join(
		"\n",
	);
	const { removed } = cleanArticle(text);
	expect(removed).toHaveLength(1);
	const [copy] = removed;
	if (copy.kind === "advertisement") throw new Error("no advertisement");
	for (const { kept } of copy.differences)
		if (kept !== null)
			expect(kept.end <= copy.start || kept.start >= copy.end).toBe(true);
	expect(copy.differences.map(({ text }) => text)).toEqual(["Then"]);
});
