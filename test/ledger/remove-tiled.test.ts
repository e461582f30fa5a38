import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/clean-article.js";
import { removeTiled } from "../../src/remove-tiled.js";
import { chance } from "../compare/documents.js";
import { linesOf } from "../find/repeats/lines.js";

const body = [0, 1, 2, 3].map((seed) => `${chance(150, seed)}.`);

describe("a copy that consists of other blocks", () => {
	const { input, blocks } = linesOf(body.join(" "), "Title", ...body);
	const { blocks: left, removed } = removeTiled(input, blocks);

	it("goes alone, and is kept where these stand", () => {
		expect(left).toEqual(blocks.slice(1));
		expect(removed.map(({ repeat }) => repeat)).toEqual([
			{
				kind: "full-text-copy",
				start: 0,
				end: input.indexOf("\n"),
				text: blocks[0]?.text,
				keptAt: blocks.slice(2).map(({ start, end }) => ({ start, end })),
				similarity: 1,
				differences: [],
			},
		]);
	});

	it("is traced to them letter for letter", () => {
		const { offsets, removed: at, kept, length } = removed[0]?.traces[2] ?? {};
		const read = (from = 0) =>
			Array.from(
				offsets?.subarray(from, from + (length ?? 0)) ?? [],
				(offset) => input[offset],
			).join("");
		expect([read(at), read(kept)]).toEqual([body[2], body[2]]);
	});

	it("is traced over blanks and entities", () => {
		const twice = [0, 1].map((i): (typeof blocks)[number] => ({
			kind: "paragraph",
			marked: true,
			text: `${"x".repeat(400)}a\u00a0b & c`,
			start: i * 500,
			end: i * 500 + 412,
			segments: [
				{ start: i * 500, end: i * 500 + 400, text: "x".repeat(400) },
				{ start: i * 500 + 400, end: i * 500 + 404, text: "a\u00a0b " },
				{ start: i * 500 + 404, end: i * 500 + 405, text: "&&" },
			],
		}));
		const [copy, tile] = twice as [(typeof blocks)[0], (typeof blocks)[0]];
		const both = { ...copy, text: copy.text + tile.text };
		const other = { ...tile, start: 900, end: 1312 };
		const found = removeTiled("", [both, tile, other]).removed[0]?.traces[0];
		expect(Array.from(found?.offsets.slice(398, 404) ?? [])).toEqual([
			398, 399, 400, 402, 404, 404,
		]);
		expect(found).toMatchObject({ removed: 0, kept: 404, length: 404 });
	});
});

it("is kept where the last of its copies stays", () => {
	// The body stands three times: glued, with its headings, and with markup.
	const plain = ["One", body[0], body[1], "Two", body[2], body[3]];
	const text = [
		body.join(""),
		"",
		...plain,
		"# Title",
		...body.map((line) => line.replace(/^\w+/, "**$&**")),
	].join("\n\n");
	const { removed, text: left } = cleanArticle(text, { format: "markdown" });
	for (const line of body) expect(left.split(line)).toHaveLength(2);
	for (const { kind, ...one } of removed) {
		if (kind === "advertisement" || !("keptAt" in one)) continue;
		for (const { start, end } of one.keptAt) {
			const isGone = removed.some((r) => r.start < end && r.end > start);
			expect(isGone).toBe(false);
		}
	}
	expect(removed.filter(({ kind }) => kind === "full-text-copy")).not.toEqual(
		[],
	);
});
