import { describe, expect, test } from "vitest";
import {
	brandOffers,
	isBrand,
} from "../../../src/find/advertisements/brand-offers.js";
import { CueIndex } from "../../../src/find/advertisements/cue-index.js";
import { marksOf } from "../../../src/find/advertisements/marks.js";
import {
	announcedFrom,
	noticeRank,
} from "../../../src/find/advertisements/notices.js";
import type { Signal } from "../../../src/find/advertisements/signals.js";
import { fileOf, read } from "./small-language.js";

function rank(text: string, continues = false, open = true) {
	const { line, matches } = read(text);
	return noticeRank(matches, line, { continues, open });
}

describe("a notice announces", () => {
	test.each([
		"Read also: The last smokehouse",
		"[Read also] The last smokehouse",
		"Read also → The last smokehouse",
		"» Read also – The last smokehouse",
		"Advertisement",
		"Advertisement. The last smokehouse of the coast sells eels",
		">> Read also: The last smokehouse of the whole long coast",
		"Partner content: The last smokehouse of the whole long coast",
		"Advertising: the last smokehouse of the whole long coast",
		"Read also this week: The last smokehouse of the coast",
		"You may also like the smokehouse",
	])(
		"where it opens the line and is set off, or fills half of it: %s",
		(line) => {
			expect(rank(line)).toBe("announcement");
		},
	);

	test("a word or two may stand before its colon, and no mark", () => {
		const until = (rest: string) =>
			rank(`Read also${rest}: The last smokehouse of the whole coast`);
		expect(until(` ${"x".repeat(23)}`)).toBe("announcement");
		expect(until(` ${"x".repeat(24)}`)).toBe("disclosure");
		expect(until(" this, that")).toBe("disclosure");
	});

	test.each([
		["Watch our video: The last smokehouse", "announcement"],
		["Watch the podcast: The last smokehouse", "announcement"],
		["In our podcast: The last smokehouse", "announcement"],
		["In our newsletter: The last smokehouse", "announcement"],
		["In our videocasts: The last smokehouse", "announcement"],
		["In our podcast on eels: The last smokehouse", "none"],
		["In our app: The last smokehouse", "none"],
		["In our harbour: The podcast of eels", "none"],
		["Eels. Watch our harbour: The last smokehouse", "none"],
		["Watch this: The end of our smokehouse", "none"],
		["Watch the harbour: The last smokehouse", "none"],
		["In the podcast: The last smokehouse", "none"],
		["Our newsletter, in short: The last smokehouse", "none"],
		["Watch our video:the last smokehouse", "none"],
		["Watch our video: Ee", "none"],
		["Watch our video: Eel", "announcement"],
		[`Watch our ${"x".repeat(38)}: The smokehouse`, "announcement"],
		[`Watch our ${"x".repeat(39)}: The smokehouse`, "none"],
	])("as a call with a title behind it does: %s", (line, expected) => {
		expect(rank(line)).toBe(expected);
	});

	test("no title that goes on with a small letter", () => {
		expect(rank("Watch our video: the smokehouse", true)).toBe("none");
		expect(rank("Read also: the smokehouse", true, true)).toBe("announcement");
		expect(rank("Read also: the smokehouse.", true, false)).toBe("none");
		expect(rank("Advertisement: the smokehouse.", true, false)).toBe(
			"announcement",
		);
	});
});

describe("a notice elsewhere in a line", () => {
	test("is a word, save where it opens, stands twice or says what no news does", () => {
		expect(rank("The smokehouse, which was paid, will close")).toBe("word");
		expect(rank("Paid workers of the last smokehouse went home")).toBe(
			"disclosure",
		);
		expect(rank("The smokehouse was paid, a paid smokehouse")).toBe(
			"disclosure",
		);
		expect(rank("We get a commission from partners of the coast")).toBe(
			"disclosure",
		);
		expect(rank("They read also the letters of the harbour master")).toBe(
			"word",
		);
		expect(rank("The eels that you may also like are smoked")).toBe("word");
		expect(rank(">>> Read also: the last smokehouse")).toBe("word");
		expect(rank("The last smokehouse of the coast")).toBe("none");
	});
});

test("what is announced begins behind what sets it off", () => {
	const behind = (text: string) => {
		const { line, matches } = read(text);
		return line.slice(announcedFrom(matches, line));
	};
	expect(behind("Read also: The smokehouse")).toBe(": the smokehouse");
	expect(behind("Watch our video: The smokehouse")).toBe(": the smokehouse");
	expect(behind("Paid: The smokehouse")).toBe(": the smokehouse");
	expect(behind("The smokehouse closes, read also: why")).toBe("");
	expect(behind("Read also the smokehouse of the coast")).toBe("");
	expect(behind("No investment advice: The smokehouse")).toBe("");
});

describe("marks of reporting", () => {
	const marks = (text: string, language = "en") => {
		const { line, matches } = read(text);
		return Object.values(marksOf(matches, language, line));
	};

	test("are counted by their places, apart from what informs the public", () => {
		expect(marks("He said it, according to the police")).toEqual([2, 1]);
		expect(marks("The police hotline")).toEqual([0, 2]);
		expect(marks("The harbour")).toEqual([0, 0]);
	});

	test("count inside no longer cue, no ask and no notice", () => {
		expect(marks("A report from the harbour")).toEqual([0, 0]);
		expect(marks("A report of the harbour")).toEqual([1, 0]);
		const listed = (role: "ask" | "offer" | "sponsor" | "you") => {
			const index = new CueIndex([fileOf({ [role]: "told", report: "told" })]);
			const { line, matches } = read("they told", index);
			return marksOf(matches, "en", line).reports;
		};
		expect(listed("offer")).toBe(1);
		expect(listed("you")).toBe(1);
		expect(listed("ask")).toBe(0);
		expect(listed("sponsor")).toBe(0);
	});

	test("count in no title behind a notice, and in no question to the reader", () => {
		expect(marks("Read also: What he said")).toEqual([0, 0]);
		expect(marks("He said: read also the letters")).toEqual([1, 0]);
		expect(marks("Have you said it? Write")).toEqual([0, 0]);
		expect(marks("Have you seen the police? Write")).toEqual([0, 1]);
		expect(marks("Watch what he said? Write")).toEqual([0, 0]);
		expect(marks("Have you heard? He said it")).toEqual([1, 0]);
		expect(marks("Who said it? Write to you")).toEqual([1, 0]);
		expect(marks("Have you said it?")).toEqual([1, 0]);
	});

	test("of another language count from six letters on", () => {
		expect(marks("He reported it and said it to the police", "de")).toEqual([
			1, 1,
		]);
		expect(marks("He said it", "de")).toEqual([0, 0]);
	});
});

describe("a brand", () => {
	const brand = (text: string) => {
		const { line, matches } = read(text);
		return isBrand(line, matches);
	};

	test("has a name of two words, of which none asks or tells", () => {
		expect(brand("Old Mill: eels for all")).toBe(true);
		expect(brand("Old Mill – eels for all")).toBe(true);
		expect(brand("Mill: eels for all")).toBe(false);
		expect(brand("古い水車小屋: 鰻をどうぞ")).toBe(true);
		expect(brand("Follow Mill: eels for all")).toBe(false);
		expect(brand("He said so: eels for all")).toBe(false);
		expect(brand("Paid Mill: eels for all")).toBe(false);
		expect(brand("Newsletter of Mill: eels for all")).toBe(true);
		expect(brand("Old course: eels for all")).toBe(true);
		expect(brand("Read also: eels for all")).toBe(false);
		expect(brand("More articles: eels for all")).toBe(false);
		expect(brand("Old Mill: follow the eels")).toBe(true);
	});

	function offers(text: string, open: boolean, ...signals: Signal[]) {
		const { line, matches } = read(text);
		return brandOffers(line, matches, new Set(signals), open);
	}

	test("offers what stands behind its name, two things at most", () => {
		const behind = "Old Mill: eels – courses";
		expect(offers(behind, true)).toBe(1);
		expect(offers(`${behind}, free`, true)).toBe(2);
		expect(offers(`${behind}, free`, true, "price", "phone")).toBe(2);
		expect(offers("Old Mill: eels – smoked", true)).toBe(0);
		expect(offers("Old Mill: eels – smoked", true, "price")).toBe(1);
		expect(offers("Old Mill: letters – smoked", true)).toBe(0);
		expect(offers("the eels – courses", true)).toBe(0);
		expect(offers(`${"eels and ".repeat(5)}eels. Courses`, true)).toBe(0);
	});

	test("signs what it asks for, and says there what it is", () => {
		expect(offers("Follow the eels – Norwick course centre", true)).toBe(1);
		expect(offers("Follow the eels – Norwick course centre.", false)).toBe(0);
		expect(offers("Follow the eels – Tomas Reed", true)).toBe(0);
		expect(offers("The eels follow – Norwick course centre", true)).toBe(0);
		expect(offers("Follow the eels – it reported a course", true)).toBe(0);
		expect(offers("Follow the eels – a course for all of us here", true)).toBe(
			0,
		);
	});

	test("offers nothing in a sentence, nor in one clause without price or number", () => {
		const sentence = "Old Mill: eels – courses.";
		expect(offers(sentence, false)).toBe(0);
		expect(offers(sentence, false, "exclamation")).toBe(1);
		expect(offers(sentence, false, "phone")).toBe(2);
		expect(offers("Old Mill: courses", true)).toBe(0);
		expect(offers("Old Mill: courses", true, "price")).toBe(0);
		expect(offers("Old Mill: courses", true, "phone")).toBe(2);
		expect(offers("Old Mill – courses", true)).toBe(0);
		expect(offers("Old Mill – courses", true, "price")).toBe(2);
	});
});
