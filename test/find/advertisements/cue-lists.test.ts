import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/find/advertisements/cue-file.js";
import {
	CueIndex,
	cueIndexFor,
} from "../../../src/find/advertisements/cue-index.js";
import { fileOf, read } from "./small-language.js";

/** What of a line is a cue of a list. */
function found(
	list: string,
	text: string,
	role: Role = "newsletter",
): string[] {
	const index = new CueIndex([fileOf({ [role]: list, us: "our" })]);
	const { line, matches } = read(text, index);
	return matches
		.filter(({ cue }) => cue.role === role)
		.map(({ start, end }) => line.slice(start, end));
}

describe("a list of cues", () => {
	test("is parted by commas, with white space as it comes", () => {
		const list = "\n\tpost,mail , \n two\n\t words ,, three  words";
		expect(found(list, "Post and mail")).toEqual(["post", "mail"]);
		expect(found(list, "Two words, three words")).toEqual([
			"two words",
			"three words",
		]);
		expect(found(list, "Two, three")).toEqual([]);
		expect(found("", "Post")).toEqual([]);
		expect(found(" , ", "Post")).toEqual([]);
	});

	test("is written in any case, with or without marks that readers do not see", () => {
		expect(found("NewsLetter", "newsletter")).toEqual(["newsletter"]);
		expect(found("news\u00adletter", "Newsletter")).toEqual(["newsletter"]);
		expect(found("ｎｅｗｓ", "News")).toEqual(["news"]);
		expect(found("oﬃce", "the office")).toEqual(["office"]);
	});

	test("has no cue of one letter of an alphabet", () => {
		expect(found("x", "x")).toEqual([]);
		expect(found("x*", "xylophone")).toEqual([]);
		expect(found("tv", "tv")).toEqual(["tv"]);
		expect(found("报", "日报")).toEqual(["报"]);
	});

	test("has the first letters of a word, of more words, or of what is inside one", () => {
		expect(found("abonn*", "Abonnement")).toEqual(["abonn"]);
		expect(found("*kanal*", "Unser Nachrichtenkanal")).toEqual(["kanal"]);
		expect(found("kanal", "Unser Nachrichtenkanal")).toEqual([]);
		expect(found("melde* dich an", "meldet dich an")).toEqual([
			"meldet dich an",
		]);
		expect(found("^post", "The post")).toEqual([]);
		expect(found("^post", "Post it")).toEqual(["post"]);
		expect(found("post$", "The post")).toEqual(["post"]);
		expect(found("post$", "The post office")).toEqual([]);
	});
});

test("a cue of one letter leads on to the next ask", () => {
	const index = new CueIndex([fileOf({ ask: "^post", lead: "y", us: "our" })]);
	expect(read("y post", index).matches).toHaveLength(1);
	expect(read("x post", index).matches).toHaveLength(0);
});

test("a language in two scripts is read in both", () => {
	const index = new CueIndex([
		fileOf({ ask: "^pretplatite, ^претплатите", us: "naš*, наш*" }, "sr"),
	]);
	const asks = (text: string) =>
		read(text, index).matches.map(({ cue }) => cue.role);
	expect(asks("Pretplatite se na naše vesti")).toEqual(["ask", "us"]);
	expect(asks("Претплатите се на наше вести")).toEqual(["ask", "us"]);
});

describe("the cues of a language", () => {
	const languages = (language: string | undefined, text: string) => [
		...new Set(
			read(text, cueIndexFor(language)).matches.map(({ cue }) => cue.language),
		),
	];
	const german = "Abonnieren Sie unseren Newsletter";

	test("are its own, with those of English and of all", () => {
		expect(languages("de", german)).toContain("de");
		expect(languages("de", "Subscribe to our newsletter")).toContain("en");
		expect(languages("fr", german)).not.toContain("de");
		expect(languages("en", german)).not.toContain("de");
	});

	test("are told by the first subtag, in any case, and by other names of it", () => {
		expect(cueIndexFor("DE-at")).toBe(cueIndexFor("de"));
		expect(cueIndexFor("no")).toBe(cueIndexFor("nb"));
		expect(cueIndexFor("iw")).toBe(cueIndexFor("he"));
	});

	test("are English ones where there is no such language, and all where none is named", () => {
		expect(cueIndexFor("xx")).toBe(cueIndexFor("en"));
		expect(cueIndexFor("")).toBe(cueIndexFor(undefined));
		expect(languages(undefined, german)).toContain("de");
	});
});
