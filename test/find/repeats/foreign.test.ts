import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";
import { cutBlocks } from "../../../src/find/repeats/cut.js";
import { documentOf, unitsOf } from "../../compare/documents.js";

/** The cut of the second of two lines for the first, by the runs that both share: start, start, length. */
function ownOf(kept: string, copy: string, ...segments: number[]): string[] {
	const { input, text } = documentOf([kept, copy]);
	let matched = 0;
	for (let s = 2; s < segments.length; s += 3) matched += segments[s];
	const range = { from: 1, to: 1 };
	const [cut] = cutBlocks(
		text,
		input,
		{ segments, matched },
		1,
		range,
		"repeated-paragraph",
		() => [],
		false,
	);
	return cut.own.map(({ from, to }) => unitsOf(text, from, to));
}

/** What is kept of paragraphs, as one string. */
function kept(...paragraphs: string[]): string {
	return cleanArticle(paragraphs.join("\n\n"), { advertisements: false }).text;
}

describe("a sentence that stands only in the copy", () => {
	const kept = "A bit odd. The ferry came round the point at noon.";
	const behind = "theferrycameroundthepointatnoon".length;
	const from = "abitodd".length;

	it("stays whole where it ends with the letter that stands there in the kept copy", () => {
		const copy =
			"Her brother went down to see if the nets had dried. The ferry came round the point at noon.";
		const start =
			from + behind + "herbrotherwentdowntoseeifthenetshaddried".length;
		expect(ownOf(kept, copy, from - 1, start - 1, behind + 1)).toEqual([
			"herbrotherwentdowntoseeifthenetshaddried",
		]);
	});

	it("stays whole where both share a few letters in its midst", () => {
		const copy =
			"Nobody but the bitter old constable knew of it. The ferry came round the point at noon.";
		const own = "nobodybutthebitteroldconstableknewofit";
		const start = from + behind;
		const bit = start + own.indexOf("bit");
		expect(
			ownOf(kept, copy, 1, bit, 3, from, start + own.length, behind),
		).toEqual([own]);
	});

	it("takes the short sentence before it along", () => {
		const copy =
			"So. Her brother went down to see if the nets had dried. The ferry came round the point at noon.";
		const own = "soherbrotherwentdowntoseeifthenetshaddried";
		const start = from + behind + own.length;
		expect(ownOf(kept, copy, from - 1, start - 1, behind + 1)).toEqual([own]);
	});

	it("is none where most of it stands in the kept copy", () => {
		const copy =
			"A bit odd. The grey ferry at last came round the point at noon.";
		const start = from + behind;
		const the = from + 3;
		expect(
			ownOf(
				kept,
				copy,
				...[0, start, the],
				...[the, start + the + 4, 5],
				...[the + 5, start + the + 4 + 5 + 6, behind - 8],
			),
		).toEqual([]);
	});
});

it("keeps the sentence that a title restates, where the one behind it stands below the title", () => {
	const lead =
		"After almost ninety years the night train from Varna to the border will run again on Friday.";
	const second =
		"Its two sleeping cars were found in a shed where they had served as a chicken house.";
	const text = kept(
		"After ninety years the night train to the border runs again",
		second,
		"Mila Dontcheva",
		`${lead} ${second}`,
		"The repair took six winters. Half of the panelling had to be cut anew from a single walnut tree.",
		"A shed full of chickens",
		"A retired conductor recognised the brass lamps over the nests and wrote a letter to the museum that same evening.",
	);
	expect(text).toContain(lead);
	expect(text.split(second)).toHaveLength(2);
});

it("lists a word that a sentence of the copy has besides, and does not keep the sentence for it", () => {
	const paragraphs = [
		"The bakers of the old quarter have agreed to close on Mondays from the first week of October.",
		"Three of them will take turns to keep a window open, so that nobody has to walk to the station for bread.",
		"The agreement ends a quarrel that had gone on since the market hall was built over the mill stream.",
	];
	const { text, removed } = cleanArticle(
		[
			paragraphs.join("").replace("will take turns", "will surely take turns"),
			...paragraphs,
		].join("\n\n"),
		{ advertisements: false },
	);
	expect(text).toBe(paragraphs.join("\n\n"));
	expect(
		removed.flatMap((one) =>
			"differences" in one ? one.differences.map((d) => d.text) : [],
		),
	).toEqual(["surely"]);
});
