import { describe, expect, test } from "vitest";
import { cueIndexFor } from "../../../src/find/advertisements/cue-index.js";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { ReaderHabit } from "../../../src/find/advertisements/reader-habit.js";
import { blocks, NEWS } from "./blocks.js";

const gone = (...texts: readonly string[]) =>
	findAdvertisements(blocks(...NEWS, ...texts), { where: "trailing" }).map(
		({ index }) => index - NEWS.length,
	);

describe("lines that ask for nothing go by what they offer, and to whom", () => {
	test.each([
		"Our newsletter, in your inbox every Friday.",
		"We are on Bluesky, too.",
		"Subscriptions from £9 a month",
		"Our journalism lives on your support.",
		"News | Sport | Weather | Puzzles | Jobs | Obituaries",
		"Unser Newsletter, jeden Freitag in Ihrem Postfach.",
		"Tous nos articles sont aussi sur Facebook.",
		"Todos nuestros artículos están también en Facebook.",
		"私たちの報道は読者のみなさまに支えられています。",
	])("%s", (line) => {
		expect(gone(line)).toEqual([0]);
	});
});

describe("what holds the words and offers nothing stays", () => {
	test.each([
		"Source: https://statistics.example.org/population",
		"Photo: Tomas Reed / @norwickpost",
		"More information: the law of 1998 gives six months to appeal.",
		"And what will become of our newspapers then?",
		"“Subscribe to our newsletter today!” she said.",
		"”Subscribe to our newsletter today”, she said.",
		"Contact the harbour office on 0800 555 0199.",
		"The app is free, but the data it gathers are not.",
		"Tickets cost £12 at the door.",
		"Monday | Tuesday | Wednesday | Thursday",
	])("%s", (line) => {
		expect(gone(line)).toEqual([]);
	});
});

describe("a name before a colon or a dash", () => {
	test.each([
		"Ridgeway Roofing – free inspections all month. Call 0800 555 0111",
		"Holzmann Treppenlifte: mobil in den eigenen vier Wänden – Beratung unter 0800 555 0111",
		"Toitures Lambert – diagnostic gratuit tout le mois. Tél. 0 800 555 011",
	])("offers something: %s", (line) => {
		expect(gone(line)).toEqual([0]);
	});

	test.each([
		"Jane Miller: “The shop stays open until Sunday.”",
		"Jane Miller: The shop stays open until Sunday.",
		"The Old Mill – a shop since 1920 – closes on Sunday.",
		"Opening hours: Monday to Friday 9am to 5pm, admission free",
		"Jury: free trial for the twelve accused",
	])("says something: %s", (line) => {
		expect(gone(line)).toEqual([]);
	});
});

test("a question to the reader reports nothing, though it holds a word that does", () => {
	expect(
		gone("Have you seen the police at work? Write to us: tips@post.example"),
	).toEqual([0]);
	expect(gone("The police were seen at work, the mayor said.")).toEqual([]);
});

test("a title or a question behind the call may say anything", () => {
	expect(gone("Vote in our poll: should the bridge be rebuilt?")).toEqual([0]);
	expect(gone("Watch the video: The mayor said the bridge was safe")).toEqual([
		0,
	]);
});

describe("a few words that a heading may say stay, whatever cues they are", () => {
	test.each(["Fenêtre toujours", "Suivi cloche", "शिक्षक नया 3 चिट्ठी शिक्षक!"])(
		"%s",
		(line) => {
			expect(gone(line)).toEqual([]);
		},
	);

	test("unless they stand below an advertisement", () => {
		expect(
			gone("Abonnez-vous à notre newsletter !", "Fenêtre toujours"),
		).toEqual([0, 1]);
	});

	test("or somebody speaks in them, asks, or names an address", () => {
		for (const line of [
			"Nos fenêtres, toujours",
			"Fenêtre toujours : fenetre.example.org",
			"Achetez une fenêtre",
		])
			expect(gone(line)).toEqual([0]);
	});
});

describe("a line that falls short by little", () => {
	const weak = "Tickets at the door and online";
	const strong = "Subscribe to our newsletter today!";

	test("stays where it is the last, or stands above an advertisement", () => {
		expect(gone(weak)).toEqual([]);
		expect(gone(weak, strong)).toEqual([1]);
	});

	test("goes with the advertisement that it stands below", () => {
		expect(gone(strong, weak)).toEqual([0, 1]);
		expect(gone(strong, weak, strong)).toEqual([0, 1, 2]);
	});

	test("stays below another such line, and so does that", () => {
		expect(gone(strong, weak, weak)).toEqual([]);
	});
});

test("a text that speaks to readers of another language is no guide in this one", () => {
	const guide = [
		"Hast du schon eine Idee? Schreib sie dir auf.",
		"Frag deine Freunde, was sie unter diesem Namen erwarten.",
		"Erkläre zuerst, wie man dein Projekt benutzt.",
		"Danke jedem, der dir einen Fehler meldet.",
		"Plane für deine erste Ausgabe genug Zeit ein.",
		"Teile deine Arbeit mit deinen Freunden.",
	];
	const habit = new ReaderHabit(
		blocks(...guide),
		cueIndexFor(undefined),
		new Map(),
	);
	const covers = (language: string) =>
		habit.covers(guide.length, 0, [language]);
	expect(covers("de")).toBe(true);
	expect(covers("en")).toBe(false);
	expect(covers("und")).toBe(true);
});
