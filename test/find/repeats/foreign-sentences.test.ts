import { describe, expect, it } from "vitest";
import { foreignSentences } from "../../../src/find/repeats/foreign.js";
import { documentOf, unitsOf } from "../../compare/documents.js";

const FERRY = "The ferry came round the point at noon.";
const NETS = "Her brother went down to see if the nets had dried.";
const LAMP = "Nobody but the old keeper had lit the lamp that evening.";
const SHORT = "So it was.";

const unitsIn = (line: string) => documentOf([line]).text.length;

/**
 * The foreign sentences of a copy of a kept line, with whether nothing of them matches; the
 * pieces are what both say, in order.
 */
function foreign(
	kept: string,
	copy: readonly string[],
	pieces: readonly string[],
	place?: { from: number; to: number },
): [string, boolean][] {
	const { input, text } = documentOf([kept, copy.join(" ")]);
	const all = unitsOf(text);
	const runs: number[] = [];
	let at = text.starts[1];
	let keptAt = 0;
	for (const piece of pieces.map((one) => unitsOf(documentOf([one]).text))) {
		at = all.indexOf(piece, at);
		keptAt = all.indexOf(piece, keptAt);
		runs.push(at, keptAt, piece.length);
		at += piece.length;
		keptAt += piece.length;
	}
	const whole = { from: text.starts[1], to: text.starts[2] };
	const { from, to } = place
		? { from: whole.from + place.from, to: whole.from + place.to }
		: whole;
	return foreignSentences(text, input, 1, { from, to }, runs, 20).map((one) => [
		unitsOf(text, one.from, one.to),
		one.isBlank,
	]);
}
const said = (...lines: string[]) => unitsOf(documentOf([lines.join("")]).text);

describe("sentences that the kept copy does not say", () => {
	it("are none where it says all", () => {
		expect(foreign(FERRY + NETS, [FERRY, NETS], [FERRY + NETS])).toEqual([]);
	});

	it("are one stretch where they stand together", () => {
		expect(foreign(FERRY, [NETS, LAMP, FERRY], [FERRY])).toEqual([
			[said(NETS, LAMP), true],
		]);
	});

	it("are two where a sentence stands between them that it says", () => {
		expect(foreign(FERRY, [NETS, FERRY, LAMP], [FERRY])).toEqual([
			[said(NETS), true],
			[said(LAMP), true],
		]);
	});

	it("take short ones along on either side, and no others", () => {
		expect(foreign(FERRY, [SHORT, NETS, SHORT, FERRY], [FERRY])).toEqual([
			[said(SHORT, NETS, SHORT), true],
		]);
		expect(foreign(FERRY, [SHORT, SHORT, NETS, FERRY], [FERRY])).toEqual([
			[said(SHORT, SHORT, NETS), true],
		]);
		expect(foreign(FERRY, [SHORT, FERRY, NETS], [FERRY])).toEqual([
			[said(NETS), true],
		]);
		expect(foreign(FERRY, [NETS, FERRY, SHORT], [FERRY])).toEqual([
			[said(NETS), true],
		]);
	});

	it("are none where they are short alone", () => {
		expect(foreign(FERRY, [SHORT, FERRY], [FERRY])).toEqual([]);
		expect(foreign(FERRY, [FERRY, SHORT], [FERRY])).toEqual([]);
	});

	it("are looked for in its place alone", () => {
		const copy = [NETS, FERRY, LAMP];
		const from = unitsIn(NETS);
		const to = from + unitsIn(FERRY);
		expect(foreign(FERRY, copy, [FERRY], { from, to })).toEqual([]);
		expect(foreign(FERRY, copy, [FERRY], { from: 0, to })).toEqual([
			[said(NETS), true],
		]);
		expect(
			foreign(FERRY, copy, [FERRY], { from, to: unitsIn(copy.join("")) }),
		).toEqual([[said(LAMP), true]]);
	});
});

describe("a sentence of which a few letters stand in the kept copy", () => {
	it("is not said there", () => {
		expect(
			foreign(`The old. ${FERRY}`, [LAMP, FERRY], ["theo", FERRY]),
		).toEqual([[said(LAMP), false]]);
	});

	it("makes the stretch with those beside it one of which something is said", () => {
		const kept = `The old. ${FERRY}`;
		expect(foreign(kept, [NETS, LAMP, FERRY], ["theo", FERRY])).toEqual([
			[said(NETS, LAMP), false],
		]);
		expect(foreign(kept, [LAMP, NETS, FERRY], ["theo", FERRY])).toEqual([
			[said(LAMP, NETS), false],
		]);
	});

	it("is not said there, however many of them stand in other words", () => {
		const kept = `Nod to the keel, have it, and let it rain. ${FERRY}`;
		expect(
			foreign(kept, [LAMP, FERRY], ["no", "the", "kee", "ha", "it", FERRY]),
		).toEqual([[said(LAMP), false]]);
	});

	it("is said where more of its letters stand there than not", () => {
		const kept = `Nobody but the old keeper had lit it. ${FERRY}`;
		expect(
			foreign(
				kept,
				[LAMP, FERRY],
				["Nobody but the old keeper had lit", FERRY],
			),
		).toEqual([]);
	});
});
