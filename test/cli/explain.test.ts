import { expect, it } from "vitest";
import { explain, preview } from "../../src/cli/explain.js";
import { places } from "../../src/cli/line-column.js";
import { progressLine } from "../../src/cli/ndjson/progress.js";

it("counts lines and columns from 1, whichever way lines end", () => {
	const place = places("ab\ncd\r\ne\rf😀g");
	expect([0, 2, 3, 6, 7, 8, 9, 12, 13].map((o) => place(o))).toEqual([
		{ line: 1, column: 1 },
		{ line: 1, column: 3 },
		{ line: 2, column: 1 },
		{ line: 2, column: 4 },
		{ line: 3, column: 1 },
		{ line: 3, column: 2 },
		{ line: 4, column: 1 },
		{ line: 4, column: 4 },
		{ line: 4, column: 5 },
	]);
});

it("previews on one line, whole graphemes, without what steers a terminal", () => {
	expect(preview("a\n\tb\u001b[31mc\u202ed")).toBe("a b [31mc d");
	expect(preview("👩‍👩‍👧".repeat(5), 3)).toBe(`${"👩‍👩‍👧".repeat(3)}…`);
	expect(preview("नमस्ते दुनिया", 60)).toBe("नमस्ते दुनिया");
	expect(preview("x".repeat(1e6), 4)).toBe("xxxx…");
});

it("says where a copy is kept, how alike it is, and by which cues", () => {
	const input = "aaaa\naaaa\nbbbb\ncccc";
	const base = { title: null, sections: [], text: "", blocks: [] };
	const lines = explain(
		{
			...base,
			removed: [
				{
					kind: "repeated-paragraph",
					start: 0,
					end: 4,
					text: "aaaa",
					keptAt: [{ start: 5, end: 9 }],
					similarity: 0.996,
					differences: [{ start: 0, end: 1, text: "a", kept: null }],
				},
				{
					kind: "advertisement",
					start: 15,
					end: 19,
					text: "cccc",
					cues: ["url", "short"],
				},
			],
		},
		{ input, color: false },
	).split("\n");
	expect(lines).toEqual([
		"1:1–1:5  repeated-paragraph  similarity 0.99, 1 difference  kept at 2:1–2:5  “aaaa”",
		"  removed                               │ kept",
		"  [-a-]aaa                              │ (nothing stands there)",
		"4:1–4:5  advertisement  url, short  “cccc”",
		"2 removals, 42 % of 19 characters",
	]);
});

it("shows the standing with the time left where the size is known", () => {
	const tally = {
		records: 12345,
		errors: 2,
		firstError: undefined,
		characters: 1000,
		removed: 512,
	};
	const standing = { tally, bytes: 84.2e6, read: 40, elapsed: 8000 };
	expect(progressLine({ ...standing, size: 400 })).toBe(
		"12,345 records, 84.2 MB, 10.5 MB/s, 51 % removed, 2 bad, 1:12 left",
	);
	expect(progressLine({ ...standing, size: undefined })).not.toContain("left");
	expect(progressLine({ ...standing, read: 1, size: 1000 })).toContain(
		"2:13:12 left",
	);
});
