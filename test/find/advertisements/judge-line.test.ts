import { describe, expect, test } from "vitest";
import { CueIndex } from "../../../src/find/advertisements/cue-index.js";
import { judgeLine } from "../../../src/find/advertisements/judge-line.js";
import { fileOf } from "./small-language.js";

const index = new CueIndex([
	fileOf({
		ask: "^subscribe",
		newsletter: "newsletter",
		offer: "courses",
		us: "our",
		you: "your",
		readAlso: "read also",
	}),
	fileOf(
		{ ask: "^inscrivez-vous", newsletter: "newsletters", us: "nos" },
		"fr",
	),
	fileOf({ ask: "^suscribete", newsletter: "boletin" }, "es"),
	fileOf({ follow: "tubewatch", newsletter: "mailtimes" }, "und"),
]);

const judge = (text: string) => judgeLine(text, index);
const score = (text: string) => judge(text)?.score ?? Number.NEGATIVE_INFINITY;
const cues = (text: string) => judge(text)?.cues ?? [];
const languages = (text: string) => judge(text)?.languages;

describe("a line is not read", () => {
	const padded = (text: string, units: number) =>
		text + " eels".repeat(units).slice(0, units - text.length);

	test("beyond twelve hundred units", () => {
		const ask = "Subscribe to our newsletter";
		expect(judge(padded(ask, 1200))).not.toBe(null);
		expect(judge(padded(ask, 1201))).toBe(null);
	});

	test("beyond two hundred units where it asks and announces nothing", () => {
		expect(judge(padded("Our newsletter", 200))).not.toBe(null);
		expect(judge(padded("Our newsletter", 201))).toBe(null);
		expect(judge(padded("Read also: our newsletter", 201))).not.toBe(null);
	});

	test("where no cue stands in it", () => {
		expect(judge("The eels of the harbour")).toBe(null);
		expect(judge("News | Sport | Weather | Jobs")).toBe(null);
		expect(judge("")).toBe(null);
	});
});

describe("what stands in quotation marks", () => {
	test("is not asked of the reader", () => {
		expect(cues("He: “Subscribe to our newsletter”, our man.")).not.toContain(
			"call-to-action:en",
		);
		expect(cues("“Subscribe to our newsletter.”")).toContain(
			"call-to-action:en",
		);
	});

	test("is offered all the same", () => {
		expect(cues("Our “newsletter” of the week")).toContain("newsletter:en");
	});

	test("ends where the quotation ends", () => {
		expect(cues("“Eels!” Subscribe to our newsletter")).toContain(
			"call-to-action:en",
		);
		expect(cues("Subscribe to our newsletter “Eels”")).toContain(
			"call-to-action:en",
		);
	});
});

describe("a word inside an address", () => {
	test("is no cue", () => {
		expect(cues("Our eels: eels.com/newsletter")).not.toContain(
			"newsletter:en",
		);
		expect(cues("Our newsletter: eels.com")).toContain("newsletter:en");
	});

	test("is one where it is a name that all languages share", () => {
		expect(cues("Our eels: eels.com/tubewatch")).toContain("follow");
	});

	test("is one where the address begins with it", () => {
		expect(cues("Our eels: newsletter.com")).toContain("newsletter:en");
	});
});

describe("a line is in the language", () => {
	test("whose cues hold most of its letters", () => {
		expect(languages("Subscribe to our newsletter")).toEqual(["en"]);
		expect(languages("Inscrivez-vous: nos newsletters")).toEqual(["fr"]);
		expect(languages("Suscribete: boletin")).toEqual(["es"]);
	});

	test("or three quarters as many", () => {
		// Nine letters against seven, against sixteen.
		expect(languages("Subscribe. Nos boletin")).toEqual(["en", "es"]);
		expect(languages("Subscribe: newsletter. Nos boletin")).toEqual(["en"]);
	});

	test("that all share where names alone stand in it", () => {
		expect(languages("Mailtimes: eels.com")).toEqual(["und"]);
		expect(languages("Subscribe: mailtimes tubewatch")).toEqual(["en"]);
	});

	test("of which a word counts once, however many cues it is", () => {
		const double = new CueIndex([
			fileOf({ newsletter: "post*, postbox", offer: "postbox", us: "our" }),
			fileOf({ newsletter: "postbox here", us: "our" }, "fr"),
		]);
		expect(judgeLine("Our postbox here", double)?.languages).toEqual(["fr"]);
	});
});

describe("the end of a line", () => {
	const line = "Our newsletter, your courses";

	test("leaves it open, or makes a sentence of it, which offers less", () => {
		for (const end of [".", "!”", "…", ".)", ".  "])
			expect(score(line + end)).toBeLessThan(score(line));
		for (const end of [",", " eels"])
			expect(Math.abs(score(line + end) - score(line))).toBeLessThan(1);
	});
});

describe("a small letter behind the colon", () => {
	test("goes on, as no title does", () => {
		const title = "Read also: The newsletter of the eels.";
		const text = "Read also: the newsletter of the eels.";
		expect(cues(title)).toContain("read-also:en");
		expect(score(text)).toBeLessThan(score(title));
	});
});

test("a line is named by what fired, the most telling first", () => {
	expect(cues("Subscribe to our newsletter")).toEqual([
		"call-to-action:en",
		"newsletter:en",
		"us:en",
		"opening",
		"short",
	]);
	expect(cues("Read also: your courses, eels.com!")).toEqual([
		"read-also:en",
		"offer:en",
		"you:en",
		"url",
		"brand-colon",
		"exclamation",
		"opening",
		"short",
	]);
	expect(cues("Our eels on tubewatch")).toEqual(["follow", "us:en", "short"]);
});
