import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";
import { documentOf, unitsOf } from "../../compare/documents.js";
import { cuts } from "./cuts.js";

/** The cut of the second of two lines for the first, by the runs that both share: start, start, length. */
function ownOf(kept: string, copy: string, ...segments: number[]): string[] {
	const lines = [kept, copy];
	const { text } = documentOf(lines);
	const [cut] = cuts({ lines, segments, which: 1, range: [1, 1] });
	return cut.own.map(([from, to]) => unitsOf(text, from, to));
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

	it("stays where what stands behind it is an edit of the next sentence", () => {
		const said = "A bit odd. Slowly the ferry came round the point at noon.";
		const copy =
			"A bit odd. Her brother went down to see if the nets had dried. At last the ferry came round the point at noon.";
		const length = "abitoddslowlytheferrycameroundthepointatnoon".length;
		const own = "herbrotherwentdowntoseeifthenetshaddried";
		const rest = from + own.length + "atlast".length;
		expect(
			ownOf(
				said,
				copy,
				...[0, length, from],
				...[from + "slowly".length, length + rest, behind],
			),
		).toEqual([own]);
	});

	it("stays at the end of the copy if it is short but ends as a sentence does", () => {
		const said = "The ferry came round the point at noon.";
		const both = [0, behind, behind] as const;
		expect(ownOf(said, `${said} Who had sent it?`, ...both)).toEqual([
			"whohadsentit",
		]);
		expect(ownOf(said, `${said} Read on elsewhere`, ...both)).toEqual([]);
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

describe("a sentence that is torn off in the kept copy", () => {
	const whole =
		"The baker opens at six. He sells out of rye before the tram drivers have finished their coffee.";
	const shared = "thebakeropensatsixhesellsoutofryebeforethetramdrivers".length;
	const sentence = "hesellsoutofryebeforethetramdrivershavefinishedtheircoffee";

	it("stays whole where an ellipsis shows it", () => {
		const torn =
			"The baker opens at six. He sells out of rye before the tram drivers …";
		expect(ownOf(torn, whole, 0, shared, shared)).toEqual([sentence]);
	});

	it("stays whole where the copy reads on with a small letter", () => {
		const torn =
			"The baker opens at six. He sells out of rye before the tram drivers";
		expect(ownOf(torn, whole, 0, shared, shared)).toEqual([sentence]);
	});

	it("is edited where the kept sentence has an end", () => {
		const ending = (end: string) =>
			`The baker opens at six. He sells out of rye before the tram drivers${end}`;
		const longer = ending(" wake.");
		expect(ownOf(ending("."), longer, 0, shared, shared)).toEqual([]);
		expect(ownOf(ending("…"), longer, 0, shared, shared)).toHaveLength(1);
	});
});

it("keeps the sentence in the midst of which a title's words stand", () => {
	const lead =
		"The Miller's Weir is a low stone dam across the river Tarn below the village of Oxley.";
	const second =
		"It was finished in the dry summer of 1804 and raised by a foot after the great flood.";
	const text = kept(
		"Miller's Weir",
		second,
		`${lead} ${second}`,
		"A fish ladder was added on the left bank when the salmon came back to the upper valley.",
	);
	expect(text).toContain(lead);
	expect(text.split(second)).toHaveLength(2);
});

it("takes no title of a run for a copy of the sentence that restates it", () => {
	const next =
		"The cold air comes from the east and has been waiting over the sea since Sunday.";
	const lines = [
		"Heavy snow that may lie a metre deep is expected by the forecasters in the north of the country for three days.",
		next,
		"Heavy snow expected in the north for three days",
		next,
	];
	const { text } = documentOf(lines);
	const lead = unitsOf(text, 0, text.starts[1]);
	const segments: number[] = [];
	let at = text.starts[2];
	for (const piece of ["heavysnow", "expected", "inthenorth", "forthreedays"]) {
		segments.push(lead.indexOf(piece), at, piece.length);
		at += piece.length;
	}
	segments.push(text.starts[1], at, text.length - at);
	const found = cuts({ lines, segments, which: 1, range: [2, 3] });
	expect(at).toBe(text.starts[3]);
	expect(found.map(({ runs, own }) => [runs.length, own.length])).toEqual([
		[0, 1],
		[3, 0],
	]);
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
