import { describe, expect, it } from "vitest";
import { cutCaptions } from "../../../src/find/repeats/captions.js";
import { letters, linesOf, pairs } from "./lines.js";

const LEAD = `${letters(80)}.`;
const [A, B, C, D] = [1, 2, 3, 4].map((seed) => letters(90, seed));

function cuts(...lines: Parameters<typeof linesOf>) {
	const document = linesOf(...lines);
	const { text, blocks, input } = document;
	return pairs(document, cutCaptions(text, blocks, input));
}

describe("a lead that comes back as a caption", () => {
	it("goes from every place but the first", () => {
		expect(cuts(LEAD, A, LEAD, B, LEAD)).toEqual([
			[2, 0],
			[4, 0],
		]);
	});

	it("stays where it comes but twice", () => {
		expect(cuts(LEAD, A, LEAD, B)).toEqual([]);
	});

	it("stays where it is shorter than eighty letters", () => {
		const short = letters(79);
		expect(cuts(short, A, short, B, short, C)).toEqual([]);
	});

	it("stays where it goes on alike: a body that stands three times", () => {
		expect(cuts(LEAD, A, LEAD, A, LEAD, B)).toEqual([]);
		expect(cuts(LEAD, A, LEAD, "Photo", A, LEAD, B)).toEqual([]);
		expect(cuts(LEAD, "Photo", A, LEAD, "Photo", B, LEAD)).toHaveLength(2);
	});

	it("stays where later places go on alike: a long title that a body which stands twice says again", () => {
		expect(cuts(LEAD, A, LEAD, B, C, LEAD, B, C)).toEqual([]);
	});

	it("goes on alike with the next paragraph of eighty letters, not of fewer", () => {
		const [long, short] = [letters(80, 5), letters(79, 5)];
		expect(cuts(LEAD, long, LEAD, long, LEAD)).toEqual([]);
		expect(cuts(LEAD, short, A, LEAD, short, B, LEAD)).toHaveLength(2);
	});

	it("goes, and stays, by the longest line before it comes again where all are short", () => {
		const [long, other, third] = [6, 7, 8].map((seed) => letters(70, seed));
		expect(cuts(LEAD, long, LEAD, other, LEAD, third)).toHaveLength(2);
		expect(cuts(LEAD, "One", long, LEAD, "Two", long, LEAD)).toEqual([]);
		expect(cuts(LEAD, "One", long, LEAD, "One", other, LEAD)).toHaveLength(2);
	});

	it("goes from the end of a document, and from the block before it", () => {
		expect(cuts(LEAD, A, LEAD, LEAD)).toHaveLength(2);
		expect(cuts(LEAD, LEAD, LEAD)).toHaveLength(2);
	});

	it("stays where it is a question", () => {
		const asked = `${letters(80)}?`;
		expect(cuts(asked, A, asked, B, asked, C)).toEqual([]);
	});

	it("stays in code, tables and headings", () => {
		for (const kind of ["code", "table", "heading"] as const) {
			const lead: [string, object] = [LEAD, { kind }];
			expect(cuts(lead, A, lead, B, lead, C)).toEqual([]);
		}
	});

	it("goes from the image, too, that stands above the lead", () => {
		const image: [string, object] = [LEAD, { image: true }];
		expect(cuts("Title", image, A, LEAD, B, LEAD)).toEqual([
			[1, 3],
			[5, 3],
		]);
		expect(cuts("Title", image, A, image, B, image)).toEqual([]);
	});

	it("stands below a title, a byline and three lines more at most", () => {
		const above = ["a", "b", "c", "d", "e"];
		const body = [LEAD, A, LEAD, B, LEAD, C];
		expect(cuts(...above, ...body)).toHaveLength(2);
		expect(cuts("f", ...above, ...body)).toEqual([]);
		expect(cuts("***", "—", ...above, ...body)).toHaveLength(2);
	});

	it("is the first of the long blocks that come so", () => {
		expect(cuts(D, LEAD, A, LEAD, B, LEAD, C)).toEqual([
			[3, 1],
			[5, 1],
		]);
	});
});

it("finds nothing in a document of a few lines, or of none", () => {
	expect(cuts()).toEqual([]);
	expect(cuts("Title", LEAD)).toEqual([]);
});
