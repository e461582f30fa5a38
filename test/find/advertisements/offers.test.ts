import { describe, expect, test } from "vitest";
import type { Role } from "../../../src/find/advertisements/cue-file.js";
import type { CueMatch } from "../../../src/find/advertisements/filed-cues.js";
import { isBare, isPlain } from "../../../src/find/advertisements/offers.js";
import type { Signal } from "../../../src/find/advertisements/signals.js";
import { read } from "./small-language.js";

/** The roles of a line with their first match, as evidence counts them. */
function rolesOf(text: string): Map<Role, CueMatch> {
	const roles = new Map<Role, CueMatch>();
	for (const match of read(text).matches)
		if (!roles.has(match.cue.role)) roles.set(match.cue.role, match);
	return roles;
}

describe("a few words are no more than a heading may say", () => {
	const bare = (text: string, ...signals: Signal[]) =>
		isBare(rolesOf(text), new Set(signals));

	test.each([
		"The shop",
		"Podcast",
		"App",
		"More articles",
		"Letters",
		"Now free",
		"Videos, courses and letters, now",
	])("where they name what everybody has: %s", (text) => {
		expect(bare(text)).toBe(true);
		expect(bare(text, "exclamation", "question")).toBe(true);
	});

	test.each([
		"Subscribe",
		"Newsletter",
		"Subscriptions",
		"Donate",
		"Our shop",
		"Your letters",
		"Read also",
		"Paid",
		"No investment advice",
		"The shop, he said",
	])("but not where they say %s", (text) => {
		expect(bare(text)).toBe(false);
	});

	test.each<Signal>(["url", "handle", "price", "brand-colon", "phone"])(
		"but not with a mark that leads somewhere: %s",
		(signal) => {
			expect(bare("The shop", signal)).toBe(false);
			expect(bare("The shop", "exclamation", signal)).toBe(false);
		},
	);
});

describe("a paragraph is an advertisement", () => {
	const plain = (text: string, insists = false, ...signals: Signal[]) =>
		isPlain(rolesOf(text), new Set(signals), insists);

	test.each<Signal>(["url", "email", "handle"])("with an address: %s", (at) => {
		expect(plain("Our harbour", false, at)).toBe(true);
	});

	test("but not with a number or a price alone", () => {
		expect(plain("Our newsletter", false, "phone", "price", "emoji")).toBe(
			false,
		);
	});

	test.each(["newsletter", "app", "subscription", "donations"])(
		"that asks first and names what one signs up to, installs or pays: %s",
		(goods) => {
			expect(plain(`Subscribe: ${goods}`)).toBe(true);
			expect(plain(`>> Subscribe: ${goods}`)).toBe(true);
			expect(plain(`The eels are back. Subscribe: ${goods}`)).toBe(false);
			expect(plain(goods)).toBe(false);
		},
	);

	test("or that insists", () => {
		expect(plain("The newsletter", true)).toBe(true);
		expect(plain("The podcast", true)).toBe(false);
		expect(plain("Subscribe to the podcast", true)).toBe(false);
	});
});
