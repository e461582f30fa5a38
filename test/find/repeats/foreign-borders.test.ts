import { describe, expect, it } from "vitest";
import { foreignSentences } from "../../../src/find/repeats/foreign.js";
import { documentOf, unitsOf } from "../../compare/documents.js";

const FERRY = "The ferry came round the point at noon.";
const NETS = "Her brother went down to see if the nets had dried.";
const LAMP = "Nobody but the old keeper had lit the lamp that evening.";
const SHORT = "So it was.";

const said = (...lines: string[]) => unitsOf(documentOf([lines.join("")]).text);

interface Copied {
	/** The kept lines. */
	kept: string[];
	copy: string;
	/** What both say, in order of both. */
	pieces: string[];
	/** Letters of the copy from and to which it is looked at, if not all. */
	place?: [from: number, to: number];
	/** The copy stands above what is kept. */
	isAbove?: boolean;
}

/** The sentences of a copy that are foreign to what is kept, and how often the text was read to find them. */
function look({ kept, copy, pieces, place, isAbove = false }: Copied) {
	const lines = isAbove ? [copy, ...kept] : [...kept, copy];
	const { input, text } = documentOf(lines);
	const block = isAbove ? 0 : kept.length;
	const all = unitsOf(text);
	const from = text.starts[block];
	let at = from;
	let keptAt = isAbove ? text.starts[1] : 0;
	const runs = pieces.flatMap((piece) => {
		const units = said(piece);
		const removed = all.indexOf(units, at);
		const stays = all.indexOf(units, keptAt);
		at = removed + units.length;
		keptAt = stays + units.length;
		return [removed, stays, units.length];
	});
	const range = place
		? { from: from + place[0], to: from + place[1] }
		: { from, to: text.starts[block + 1] };
	let reads = 0;
	const counted = new Proxy(text, {
		get(target, name: keyof typeof text) {
			reads++;
			return target[name];
		},
	});
	const found = foreignSentences(counted, input, block, range, runs, 20);
	return {
		reads,
		sentences: found.map((one) => [
			unitsOf(text, one.from, one.to),
			one.isBlank,
		]),
	};
}
const foreign = (copied: Copied) => look(copied).sentences;

describe("a foreign sentence", () => {
	it("has twenty letters or more", () => {
		const beside = (line: string) =>
			foreign({ kept: [FERRY], copy: `${line} ${FERRY}`, pieces: [FERRY] });
		expect(beside("Nobody came to fetch us.")).toEqual([]);
		const twenty = "Nobody came to fetch her.";
		expect(beside(twenty)).toEqual([[said(twenty), true]]);
	});

	it("takes the short ones before it along from the first letter of the text on", () => {
		const copy = [SHORT, SHORT, NETS, FERRY].join(" ");
		expect(
			foreign({ kept: [FERRY], copy, pieces: [FERRY], isAbove: true }),
		).toEqual([[said(SHORT, SHORT, NETS), true]]);
	});

	it("ends where the place does that is looked at, in its midst too", () => {
		const looked = "Nobody but the old keeper had lit";
		expect(
			foreign({
				kept: [FERRY],
				copy: `${FERRY} ${LAMP}`,
				pieces: [FERRY],
				place: [0, said(FERRY, looked).length],
			}),
		).toEqual([[said(looked), true]]);
	});

	it("is none in a place of one letter", () => {
		expect(
			foreign({ kept: [FERRY], copy: LAMP, pieces: [], place: [0, 1] }),
		).toEqual([]);
	});

	it("is none that stands at its place with a few edits, though little of it was aligned", () => {
		const edited = LAMP.replace("the lamp", "a lamp");
		const copied = { copy: `${FERRY} ${edited}`, pieces: [FERRY, "Nobody"] };
		expect(foreign({ kept: [`${FERRY} ${NETS} ${LAMP}`], ...copied })).toEqual(
			[],
		);
		const other = `${FERRY} ${NETS} Nobody came to the pier before it was light.`;
		expect(foreign({ kept: [other], ...copied })).toEqual([
			[said(edited), false],
		]);
	});

	it("is not looked for among those that a run holds", () => {
		const held = Array.from({ length: 20 }, () => FERRY).join(" ");
		const { reads } = look({ kept: [LAMP], copy: NETS, pieces: [] });
		for (const copy of [`${held} ${NETS}`, `${NETS} ${held}`])
			expect(look({ kept: [held], copy, pieces: [held] }).reads).toBeLessThan(
				1.5 * reads,
			);
	});
});

describe("a sentence of the copy that reads on where a kept block ends", () => {
	const OPENS = "The baker opens at six.";
	const SELLS = "He sells out of rye before the tram drivers";
	const kept = [`${OPENS} ${SELLS}`, `have finished their coffee. ${FERRY}`];
	const readingOn = (more: string) =>
		foreign({
			kept,
			copy: `${OPENS} ${SELLS} ${more} have finished their coffee.`,
			pieces: [`${OPENS} ${SELLS}`, "have finished their coffee"],
		});

	it("is foreign up to the next block where it says more there than an edit of five letters", () => {
		expect(readingOn("always")).toEqual([[said(SELLS, "always"), false]]);
		expect(readingOn("never")).toEqual([]);
	});

	it("is foreign where the next block begins with the same five letters at most", () => {
		const next = (begin: string) =>
			foreign({
				kept: [kept[0], `${begin} finished their coffee.`],
				copy: `${OPENS} ${SELLS} ${begin} drunk it all.`,
				pieces: [`${OPENS} ${SELLS} ${begin}`],
			});
		expect(next("never")).toEqual([
			[said(SELLS, "never drunk it all."), false],
		]);
		expect(next("always")).toEqual([]);
	});

	it("makes none of those behind it foreign", () => {
		const more = "and conductors";
		expect(
			foreign({
				kept,
				copy: `${OPENS} ${SELLS} ${more} have finished their coffee. ${FERRY.replace("ferry", "old ferry")}`,
				pieces: [
					`${OPENS} ${SELLS}`,
					"have finished their coffee. The",
					"ferry came round the point at noon.",
				],
			}),
		).toEqual([[said(SELLS, more), false]]);
	});
});

describe("a sentence in whose midst the words of a heading stand", () => {
	const rest = " to Varna will run again on Friday after ninety years.";
	const restating = (heading: string[], begin: string, pieces: string[]) =>
		foreign({
			kept: [...heading, FERRY],
			copy: `${begin}${rest} ${FERRY}`,
			pieces: [...pieces, FERRY],
		});

	it("is foreign as a whole", () => {
		const begin = "The night train";
		expect(restating(["Night train"], begin, ["night train"])).toEqual([
			[said(begin, rest), false],
		]);
	});

	it("ends at a block of which it says the end, or what stands before, too", () => {
		expect(
			restating(["Slow night train"], "The night train", ["night train"]),
		).toEqual([[said(rest), true]]);
		expect(
			restating(["The express", "Night train"], "The express night train", [
				"The express",
				"night train",
			]),
		).toEqual([[said(rest), true]]);
	});
});
