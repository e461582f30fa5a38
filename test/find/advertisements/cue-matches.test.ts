import { describe, expect, test } from "vitest";
import { CueIndex } from "../../../src/find/advertisements/cue-index.js";
import {
	holdsTwo,
	offersSomething,
} from "../../../src/find/advertisements/offers.js";
import { isInside, placesOf } from "../../../src/find/advertisements/places.js";
import { fileOf, read } from "./small-language.js";

/** What a cue written so finds in a line. */
function finds(ask: string, text: string, lead = ""): string[] {
	const index = new CueIndex([
		fileOf({ ask, lead, report: "said", app: "app" }),
	]);
	const { line, matches } = read(text, index);
	return matches
		.filter(({ cue }) => cue.role === "ask")
		.map(({ start, end, soft }) => line.slice(start, end) + (soft ? "~" : ""));
}

describe("a cue", () => {
	test("is a whole word, in any case and width", () => {
		expect(finds("join", "Join, join ＪＯＩＮ")).toEqual([
			"join",
			"join",
			"join",
		]);
		expect(finds("join", "joined rejoin joins")).toEqual([]);
		expect(finds("join us", "join us; join  us, join\nus; join, us")).toEqual([
			"join us",
			"join us",
			"join us",
		]);
	});

	test("with a star behind it is a word that begins so", () => {
		expect(finds("join*", "joining rejoin join")).toEqual(["join", "join"]);
	});

	test("with a star before it may begin inside a word", () => {
		expect(finds("*join", "rejoin joined")).toEqual(["join"]);
		expect(finds("*join*", "rejoined join")).toEqual(["join", "join"]);
	});

	test("with a star inside goes on to the end of the word, 24 letters at most", () => {
		expect(finds("sign* up", "signing up, sign up, sign it up")).toEqual([
			"signing up",
			"sign up",
		]);
		const long = (count: number) => `sign${"x".repeat(count)} up`;
		expect(finds("sign* up", long(24))).toHaveLength(1);
		expect(finds("sign* up", long(25))).toEqual([]);
		expect(finds("sign* up", "sign-in up")).toEqual([]);
	});

	test("with a star alone stands around any word", () => {
		expect(finds("save * today", "save £20 today")).toEqual(["save £20 today"]);
		expect(finds("save * today", "save a lot today, save today")).toEqual([]);
		const long = (count: number) => `save ${"x".repeat(count)} today`;
		expect(finds("save * today", long(24))).toHaveLength(1);
		expect(finds("save * today", long(25))).toEqual([]);
	});

	test("with a star before a mark stands around the number in front of it", () => {
		expect(finds("up to *%", "up to 40% off")).toEqual(["up to 40%"]);
		expect(finds("up to -*%", "up to -40% off")).toEqual(["up to -40%"]);
		expect(finds("up to *%", "up to % of, up to 40 %, up to 40")).toEqual([
			"up to %",
		]);
		expect(finds("up to *off", "up to 40off, up to off")).toEqual([
			"up to off",
		]);
	});

	test("reads past what is written at will, and marks that stand for one another", () => {
		expect(finds("միացեք", "Միացե՛ք մեզ")).toEqual(["միացեք"]);
		expect(finds("bo'ling", "Obuna boʻling")).toEqual(["bo'ling"]);
		expect(finds("ਤਾਜ਼ਾ", "ਤਾਜਾ")).toHaveLength(1);
		expect(finds("حتى *%", "حتى 40٪ خصم")).toHaveLength(1);
	});

	test("of one, two or three letters stands anywhere, at the end of a line, too", () => {
		expect(finds("得, go, top", "go, top 得 stop go得")).toEqual([
			"go",
			"top",
			"得",
			"go",
			"得",
		]);
		expect(finds("得", "得")).toEqual(["得"]);
		expect(finds("go", "go")).toEqual(["go"]);
		expect(finds("top", "top")).toEqual(["top"]);
		expect(finds("join", "y join", "y")).toEqual(["join"]);
		expect(finds("^join", "y join", "y")).toEqual(["join"]);
		expect(finds("^join", "o join", "y")).toEqual([]);
	});

	test("with a dollar ends a clause", () => {
		expect(finds("join$", "you can join")).toEqual(["join"]);
		expect(finds("join$", "you can join – today")).toEqual(["join"]);
		expect(finds("join$", "you can join 4 clubs, join @us, join £us")).toEqual(
			[],
		);
		expect(finds("join$", "you can join them")).toEqual([]);
	});

	test("of Han needs no border", () => {
		expect(finds("登録", "今すぐ登録する")).toEqual(["登録"]);
	});
});

describe("a cue of a clause", () => {
	const clause = (text: string, lead = "please, and") =>
		finds("^join", text, lead);

	test.each([
		"join",
		"“join”",
		"now: join",
		"now. join",
		"now! join",
		"now – join",
		"now - join",
		"now | join",
		"now 🔔 join",
		"now 🔔join",
		"please join",
		"now: please join",
	])("stands in %j", (text) => {
		expect(clause(text)).toEqual(["join"]);
	});

	test.each([
		"they join",
		"4.join",
		"co-join",
		"now -join",
		"now- join",
		"our app and join",
		"now, join",
		"they please to join",
		"they and we join",
		"he said, join",
		"see @join",
	])("does not stand in %j", (text) => {
		expect(clause(text)).toEqual([]);
	});

	test("weighs less behind a comma, and stands there behind another cue alone", () => {
		expect(clause("join, join")).toEqual(["join", "join~"]);
		expect(clause("our app, join")).toEqual(["join~"]);
		expect(clause("our app, join. join")).toEqual(["join~", "join"]);
	});

	test("may be asked a second time behind a word that leads on", () => {
		expect(clause("join and join")).toEqual(["join", "join"]);
		expect(clause("join them and join")).toEqual(["join", "join"]);
		expect(clause("they and join")).toEqual([]);
	});

	test("is led to by words of its own language alone", () => {
		const both = new CueIndex([
			fileOf({ ask: "^join", lead: "y" }),
			fileOf({ ask: "^sigue", lead: "please" }, "es"),
		]);
		const asks = (text: string) => read(text, both).matches.length;
		expect(asks("y join")).toBe(1);
		expect(asks("y sigue")).toBe(0);
		expect(asks("please sigue")).toBe(1);
		expect(asks("please join")).toBe(0);
	});
});

describe("places of a line", () => {
	test("are counted once, whatever roles list them", () => {
		const places = (text: string) => placesOf(read(text).matches);
		expect(places("the harbour")).toBe(0);
		expect(places("our newsletter")).toBe(2);
		const twice = new CueIndex([
			fileOf({
				app: "club",
				offer: "club",
				follow: "club night, long night at sea",
				lure: "night, sea",
			}),
		]);
		const of = (text: string) => placesOf(read(text, twice).matches);
		expect(of("club")).toBe(1);
		expect(of("club night")).toBe(1);
		expect(of("long night at sea")).toBe(1);
		expect(of("club club")).toBe(2);
		expect(of("club night club")).toBe(2);
	});

	test("inside what is asked are no cues besides", () => {
		const { line, matches } = read("Support our letters");
		const asks = matches.filter(({ cue }) => cue.role === "ask");
		const inside = matches.filter((match) => isInside(match, asks, line));
		expect(inside.map(({ cue }) => cue.role).sort()).toEqual([
			"donation",
			"us",
		]);
	});

	test("are two where news or a heading has one", () => {
		const two = (text: string, ...signals: ("url" | "exclamation")[]) =>
			holdsTwo(read(text).matches, new Set(signals));
		expect(two("newsletter")).toBe(false);
		expect(two("newsletter, said police")).toBe(false);
		expect(two("our newsletter")).toBe(true);
		expect(two("newsletter", "url")).toBe(true);
		expect(two("newsletter", "exclamation")).toBe(false);
	});
});

test("letters and articles are offered towards somebody, or with an address", () => {
	const offers = (text: string, towards: boolean, addressed: boolean) => {
		const { matches } = read(text);
		const roles = new Map(matches.map((match) => [match.cue.role, match]));
		return offersSomething(roles, towards, addressed);
	};
	for (const offered of ["newsletter", "podcast", "app", "course", "donation"])
		expect(offers(`the ${offered}`, false, false)).toBe(true);
	expect(offers("the article", false, false)).toBe(false);
	expect(offers("the article", true, false)).toBe(true);
	expect(offers("the article", false, true)).toBe(true);
	expect(offers("the letter", true, false)).toBe(false);
	expect(offers("the letter", false, true)).toBe(true);
	expect(offers("the harbour", true, true)).toBe(false);
});
