import { describe, expect, it } from "vitest";
import type { Settings } from "../src/options.js";
import { removeAll } from "../src/remove-all.js";
import { chance, documentOf } from "./compare/documents.js";

const NEWS = [
	"The ferry left the harbour at ten in the evening with forty passengers, a dog and four new anchors. The lamp was lit at dusk, as it had been for a hundred years.",
	"Nobody on the quay had expected the captain to come back before the storm was over. Only the keeper looked up from his lamp and counted the passengers.",
	"The harbour office closed its doors at noon, as it does on every day of the winter. Those who wanted a ticket had to ask for it in the bakery next door.",
	"Two of the passengers said later that they had slept through the whole of the night. The others had played cards until the coast came into view again.",
];
const SIGN_UP =
	"Sign up for our free weekly newsletter and never miss a story.";
const FOLLOW =
	"Follow us on Facebook and Instagram @norwickpost for more stories like this.";
const GERMAN = "Abonnieren Sie jetzt unseren kostenlosen Newsletter!";

const ALL: Settings = {
	similarity: 0.9,
	advertisements: "trailing",
	language: undefined,
} as Settings;

function clean(lines: readonly string[], settings: Partial<Settings> = {}) {
	const { input, blocks } = documentOf(lines);
	const { blocks: left, removed } = removeAll(input, blocks, {
		...ALL,
		...settings,
	});
	return { left: left.map(({ text }) => text), removed };
}

describe("what is not asked for is not removed", () => {
	const lines = [...NEWS, NEWS[1], SIGN_UP];

	it("neither of both", () => {
		const none = { similarity: null, advertisements: null };
		expect(clean(lines, none)).toEqual({ left: lines, removed: [] });
	});

	it("advertisements", () => {
		const { left, removed } = clean(lines, { advertisements: null });
		expect(left).toEqual([...NEWS, SIGN_UP]);
		expect(removed.map(({ kind }) => kind)).toEqual(["repeated-paragraph"]);
	});

	it("repeats", () => {
		const { left, removed } = clean(lines, { similarity: null });
		expect(left).toEqual([...NEWS, NEWS[1]]);
		expect(removed.map(({ kind }) => kind)).toEqual(["advertisement"]);
	});
});

describe("an advertisement", () => {
	it("is written down with its place and what gave it away", () => {
		const above = NEWS.join("\n").length + 1;
		expect(clean([...NEWS, SIGN_UP]).removed).toEqual([
			{
				kind: "advertisement",
				start: above,
				end: above + SIGN_UP.length,
				text: SIGN_UP,
				cues: expect.arrayContaining(["call-to-action:en", "newsletter"]),
			},
		]);
	});

	it("goes where one stands among the paragraphs, if that is asked for", () => {
		const lines = [NEWS[0], FOLLOW, ...NEWS.slice(1)];
		expect(clean(lines).left).toEqual(lines);
		expect(clean(lines, { advertisements: "anywhere" }).left).toEqual(NEWS);
	});

	it("is told in the language that the text is said to be in", () => {
		const lines = [...NEWS, GERMAN];
		expect(clean(lines).left).toEqual(NEWS);
		expect(clean(lines, { language: "de" }).left).toEqual(NEWS);
		expect(clean(lines, { language: "fr" }).left).toEqual(lines);
	});
});

describe("what one removal brings to light goes as well", () => {
	it("an advertisement above a line that stood twice", () => {
		expect(clean([...NEWS, SIGN_UP, NEWS[1]]).left).toEqual(NEWS);
	});

	it("lines that stand right below each other without the advertisement between them", () => {
		const line = "The harbour stays closed until March.";
		const lines = [NEWS[0], line, FOLLOW, line, ...NEWS.slice(1)];
		const { left, removed } = clean(lines, { advertisements: "anywhere" });
		expect(left).toEqual([NEWS[0], line, ...NEWS.slice(1)]);
		expect(removed.map(({ kind }) => kind)).toEqual([
			"advertisement",
			"repeated-paragraph",
		]);
	});

	it("a glued copy of paragraphs one of which was doubled", () => {
		const glued = NEWS.join(" ");
		const lines = [glued, NEWS[0], NEWS[0], ...NEWS.slice(1)];
		const { left, removed } = clean(lines);
		expect(left).toEqual(NEWS);
		expect(removed.map(({ kind }) => kind)).toEqual([
			"full-text-copy",
			"repeated-paragraph",
		]);
	});

	it("a paragraph in another order than the copy that went before", () => {
		const lines = [...NEWS, NEWS.slice(0, 2).join(" "), NEWS[3], NEWS[2]];
		expect(clean(lines).left).toEqual(NEWS);
	});
});

describe("the work that is done", () => {
	/** How often what is known of the lines is read. */
	function reads(lines: readonly string[], settings: Partial<Settings> = {}) {
		const { input, blocks } = documentOf(lines);
		const counts = { segments: 0, all: 0 };
		const counted = blocks.map(
			(block) =>
				new Proxy(block, {
					get(target, name: keyof typeof block) {
						counts.all++;
						if (name === "segments") counts.segments++;
						return target[name];
					},
				}),
		);
		removeAll(input, counted, { ...ALL, ...settings });
		return counts;
	}

	it("is one look at a text of which nothing goes", () => {
		for (const settings of [
			{ similarity: null },
			{ advertisements: null },
			{ similarity: null, advertisements: null },
		])
			expect(reads(NEWS, settings).all).toBeLessThan(12 * NEWS.length);
	});

	it("is no second reading of the lines that stay", () => {
		const once = reads(NEWS).segments / NEWS.length;
		for (const lines of [
			[...NEWS, SIGN_UP],
			[...NEWS, NEWS[1]],
			[...NEWS, SIGN_UP, NEWS[1]],
		])
			expect(reads(lines).segments).toBe(once * lines.length);
	});

	/** Lines of which each round can take a few only: within each pair of equal ones is another. */
	function nested(depth: number): string[] {
		let lines: string[] = [];
		let below: string[] = [];
		for (let i = 0; i < depth; i++) {
			const line = `The ${chance(150, i)} was here.`;
			lines = [line, ...lines, line, ...below];
			below = [line, ...below];
		}
		return lines;
	}

	it("is as many rounds as it takes of a short text, and a few of a long one", () => {
		const lines = nested(14);
		const all = new Set(lines).size;
		expect(clean(lines).left).toHaveLength(all);
		const { left } = clean([...lines, "–".repeat(500_000)]);
		expect(left.length).toBeGreaterThan(all + 1);
	});
});
