import { describe, expect, test } from "vitest";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
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
