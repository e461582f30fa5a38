import { describe, expect, it } from "vitest";
import { settle, type Trace, type TracedRepeat } from "../src/settle.js";
import type { Advertisement, Difference, Repeat, Span } from "../src/types.js";

/** Where a text stands in the input for the first time, or behind `from`. */
function at(input: string, text: string, from = 0): Span {
	const start = input.indexOf(text, from);
	return { start, end: start + text.length };
}

function traceOf(removed: number[], kept: number[]): Trace {
	const { length } = removed;
	const offsets = Int32Array.of(...removed, ...kept);
	return { offsets, removed: 0, kept: length, length };
}

/** A removal whose characters are kept one by one from `kept` on. */
function copy(
	input: string,
	removed: Span,
	kept: readonly Span[],
	differences: Difference[] = [],
): TracedRepeat {
	const { start, end } = removed;
	let next = start;
	const traces = kept.map((span) => {
		const length = span.end - span.start;
		const offset = (from: number) => (_: unknown, i: number) => from + i;
		const trace = traceOf(
			Array.from({ length }, offset(next)),
			Array.from({ length }, offset(span.start)),
		);
		next += length;
		return trace;
	});
	const repeat: Repeat = {
		kind: "repeated-paragraph",
		start,
		end,
		text: input.slice(start, end),
		keptAt: [...kept],
		similarity: 1,
		differences,
	};
	return { repeat, traces };
}

function advertisement(input: string, { start, end }: Span): Advertisement {
	const text = input.slice(start, end);
	return { kind: "advertisement", start, end, text, cues: ["url"] };
}

/** The texts at which the removals are kept in the end. */
function keptTexts(
	input: string,
	repeats: readonly TracedRepeat[],
	kept: readonly Span[],
	advertisements: readonly Advertisement[] = [],
): string[][] {
	return settle(input, repeats, advertisements, kept).map((one) =>
		one.kind === "advertisement"
			? []
			: one.keptAt.map(({ start, end }) => input.slice(start, end)),
	);
}

/** Blocks of one text each, a line each. */
function lines(...texts: string[]): { input: string; spans: Span[] } {
	const input = texts.join("\n");
	let start = 0;
	const spans = texts.map((text) => {
		const span = { start, end: start + text.length };
		start = span.end + 1;
		return span;
	});
	return { input, spans };
}

describe("where a removal is kept", () => {
	it("stays as it was noted while that place stays", () => {
		const { input, spans } = lines("“the bell rang”", "the bell rang");
		const removed = copy(input, spans[1], [at(input, "the bell")]);
		expect(keptTexts(input, [removed], [spans[0]])).toEqual([["the bell"]]);
		expect(settle(input, [removed], [], [spans[0]])).toEqual([removed.repeat]);
	});

	it("stays as it was noted where a removal begins or ends right beside that place", () => {
		const input = "Kept.One.“word”Two.One.Two.word";
		const word = at(input, "word");
		const block = { start: word.start - 1, end: word.end + 1 };
		const repeats = [
			copy(input, at(input, "word", 20), [word]),
			copy(input, { start: 9, end: word.start }, [at(input, "One.")]),
			copy(input, { start: word.end, end: word.end + 2 }, [at(input, "Ke")]),
		];
		const [, , last] = settle(input, repeats, [], [block]);
		expect(last).toMatchObject({ keptAt: [word] });
	});

	it("is the original of the copy that was removed in its turn", () => {
		const { input, spans } = lines("one", "one", "one");
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			copy(input, spans[1], [spans[0]]),
		];
		expect(settle(input, repeats, [], [spans[0]])).toMatchObject([
			{ ...spans[1], keptAt: [spans[0]] },
			{ ...spans[2], keptAt: [spans[0]] },
		]);
	});

	it("is the part of the original that the removed part of the copy says", () => {
		const { input, spans } = lines(
			"the old bell rang",
			"the old bell rang",
			"old bell",
		);
		const repeats = [
			copy(input, spans[2], [at(input, "old bell", spans[1].start)]),
			copy(input, spans[1], [spans[0]]),
		];
		expect(keptTexts(input, repeats, [spans[0]])).toEqual([
			["the old bell rang"],
			["old bell"],
		]);
	});

	it("is in two places where half of the copy was removed in its turn", () => {
		const { input, spans } = lines(
			"and rain fell",
			"wind blew and rain fell hard",
			"wind blew and rain fell hard",
		);
		const half = at(input, "and rain fell", spans[1].start);
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			copy(input, half, [spans[0]]),
		];
		const left = [
			{ start: spans[1].start, end: half.start - 1 },
			{ start: half.end + 1, end: spans[1].end },
		];
		expect(keptTexts(input, repeats, [spans[0], ...left])).toEqual([
			["and rain fell"],
			["wind blew", "and rain fell", "hard"],
		]);
	});

	it("is found for a removal without a letter too, which has no characters to trace", () => {
		const { input, spans } = lines("* * *", "* * *", "* * *");
		const untraced = (removed: Span, kept: Span) => ({
			...copy(input, removed, [kept]),
			traces: [],
		});
		const repeats = [
			untraced(spans[2], spans[1]),
			untraced(spans[1], spans[0]),
		];
		expect(settle(input, repeats, [], [spans[0]])).toMatchObject([
			{ keptAt: [spans[0]] },
			{ keptAt: [spans[0]] },
		]);
	});

	it("may be a removed advertisement", () => {
		const { input, spans } = lines("Sign up here", "sign up", "sign up");
		const sign = { start: 0, end: 7 };
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			copy(input, spans[1], [sign]),
		];
		const advertised = [advertisement(input, spans[0])];
		expect(keptTexts(input, repeats, [], advertised)).toEqual([
			[],
			["Sign up"],
			["Sign up"],
		]);
	});

	it("may be an advertisement above all that stays", () => {
		const { input, spans } = lines("Sign up", "news", "sign up", "sign up");
		const repeats = [
			copy(input, spans[3], [spans[2]]),
			copy(input, spans[2], [spans[0]]),
		];
		const advertised = [advertisement(input, spans[0])];
		expect(keptTexts(input, repeats, [spans[1]], advertised)).toEqual([
			[],
			["Sign up"],
			["Sign up"],
		]);
	});

	it("may be below the removal, behind all that was removed", () => {
		const { input, spans } = lines("one", "one");
		const repeats = [copy(input, spans[0], [spans[1]])];
		expect(settle(input, repeats, [], [spans[1]])).toMatchObject([
			{ keptAt: [spans[1]] },
		]);
	});

	it("is found anew for the one of two places that was removed in its turn", () => {
		const { input, spans } = lines("one", "two", "one", "two one");
		const repeats = [
			copy(input, spans[3], [spans[1], spans[2]]),
			copy(input, spans[2], [spans[0]]),
		];
		repeats[0].traces = [];
		expect(settle(input, repeats, [], spans.slice(0, 2))[1]).toMatchObject({
			keptAt: [spans[1], spans[0]],
		});
	});

	it("holds a pair of surrogates whole", () => {
		const { input, spans } = lines("say 𠀀 now", "𠀀", "𠀀");
		const han = at(input, "𠀀");
		const one = (removed: Span, kept: Span): TracedRepeat => ({
			repeat: copy(input, removed, [kept]).repeat,
			traces: [traceOf([removed.start], [kept.start])],
		});
		const repeats = [one(spans[2], spans[1]), one(spans[1], han)];
		expect(keptTexts(input, repeats, [spans[0]])).toEqual([["𠀀"], ["𠀀"]]);
	});

	it("is nowhere for the part of a copy that no character is traced from", () => {
		const { input, spans } = lines("bell", "bell — —", "— —");
		const repeats = [
			copy(input, spans[2], [at(input, "— —")]),
			copy(input, spans[1], [spans[0]]),
		];
		expect(keptTexts(input, repeats, [spans[0]])).toEqual([["bell"], []]);
	});

	it("is one place in each block that the text runs through", () => {
		const { input, spans } = lines("one", "two", "onetwo", "onetwo");
		const repeats = [
			copy(input, spans[3], [spans[2]]),
			copy(input, spans[2], [spans[0], spans[1]]),
		];
		expect(settle(input, repeats, [], spans.slice(0, 2))).toMatchObject([
			{ keptAt: [spans[0], spans[1]] },
			{ keptAt: [spans[0], spans[1]] },
		]);
	});

	it("is one place where neighbouring pieces of a block were traced one by one", () => {
		const { input, spans } = lines(
			"a bell, a tower",
			"bell tower",
			"bell tower",
		);
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			{
				...copy(input, spans[1], [at(input, "bell"), at(input, "tower")]),
				traces: [
					traceOf([16, 17, 18, 19], [2, 3, 4, 5]),
					traceOf([21, 22, 23, 24, 25], [10, 11, 12, 13, 14]),
				],
			},
		];
		expect(keptTexts(input, repeats, [spans[0]])[1]).toEqual(["bell, a tower"]);
	});

	it("is two places where the pieces stand in another order", () => {
		const { input, spans } = lines("b and a or c", "ab", "ab");
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			copy(input, spans[1], [at(input, "a or"), at(input, "b")]),
		];
		repeats[1].traces = [traceOf([13], [6]), traceOf([14], [0])];
		expect(keptTexts(input, repeats, [spans[0]])[1]).toEqual(["a", "b"]);
	});

	it("is named once where two ways lead there", () => {
		const { input, spans } = lines("one", "one", "one", "oneone");
		const repeats = [
			copy(input, spans[1], [spans[0]]),
			copy(input, spans[2], [spans[0]]),
			copy(input, spans[3], [spans[1], spans[2]]),
		];
		expect(settle(input, repeats, [], [spans[0]])[2]).toMatchObject({
			keptAt: [spans[0]],
		});
	});

	it("is named twice where two places begin or end alike", () => {
		const { input, spans } = lines("one two three", "one two three");
		const keptAt = [
			{ start: 0, end: 3 },
			{ start: 0, end: 7 },
			{ start: 4, end: 7 },
		];
		const removed = copy(input, spans[1], []);
		removed.repeat.keptAt = [...keptAt, keptAt[0]];
		expect(settle(input, [removed], [], [spans[0]])).toMatchObject([
			{ keptAt },
		]);
	});
});

describe("a place that was found through another copy", () => {
	/** What is said to be kept of a block around "bell", found through a removed copy. */
	function found(block: string): string[] {
		const { input, spans } = lines(block, "bell", "bell");
		const repeats = [
			copy(input, spans[2], [spans[1]]),
			copy(input, spans[1], [at(input, "bell")]),
		];
		return keptTexts(input, repeats, [spans[0]])[1];
	}

	it("takes in the punctuation at the ends of its block", () => {
		expect(found("“bell!”")).toEqual(["“bell!”"]);
	});

	it("ends at other words and figures of its block", () => {
		expect(found("1 “bell”")).toEqual(["bell”"]);
		expect(found("“bell” म")).toEqual(["“bell"]);
		expect(found("“bell”़")).toEqual(["“bell"]);
	});

	it("takes in no more than sixteen characters of punctuation", () => {
		const row = "*".repeat(16);
		expect(found(`${row}bell`)).toEqual([`${row}bell`]);
		expect(found(`*${row}bell`)).toEqual(["bell"]);
		expect(found(`bell${row}`)).toEqual([`bell${row}`]);
		expect(found(`bell${row}*`)).toEqual(["bell"]);
	});
});

describe("a row of copies, each kept in the one before", () => {
	function row(count: number): (Span | undefined)[] {
		const { input, spans } = lines(...Array<string>(count + 1).fill("bell"));
		const repeats = spans
			.slice(1)
			.map((span, i) => copy(input, span, [spans[i]]));
		return settle(input, repeats, [], [spans[0]]).map((one) =>
			one.kind === "advertisement" ? undefined : one.keptAt[0],
		);
	}

	it("leads to the first, longer than there are rounds of removing", () => {
		expect(new Set(row(9).map((span) => span?.start))).toEqual(new Set([0]));
	});

	it("ends somewhere, even where two removals name each other", () => {
		expect(row(400)).toHaveLength(400);
		const { input, spans } = lines("bell", "bell");
		const repeats = [
			copy(input, spans[0], [spans[1]]),
			copy(input, spans[1], [spans[0]]),
		];
		expect(keptTexts(input, repeats, [])).toEqual([[], []]);
	});
});

describe("what a removed copy says otherwise", () => {
	const { input, spans } = lines("old bell, old tower", "old bell", "new bell");
	const news = at(input, "new");
	const difference = (kept: Span | null): Difference => ({
		...news,
		text: "new",
		kept: kept && { ...kept, text: input.slice(kept.start, kept.end) },
	});
	/** The difference after the copy in which the other reading stood was removed in its turn. */
	const settled = (kept: Span | null, places: Span[]) => {
		const removed = copy(
			input,
			spans[2],
			[at(input, "bell", spans[1].start)],
			[difference(kept)],
		);
		const second = copy(input, spans[1], places);
		const [, last] = settle(input, [second, removed], [], [spans[0]]);
		return last.kind === "advertisement" ? undefined : last.differences;
	};
	const old = at(input, "old", spans[1].start);
	const whole = [{ start: 0, end: 8 }];

	it("points at the reading that stays", () => {
		expect(settled(old, whole)).toEqual([difference({ start: 0, end: 3 })]);
	});

	it("stays as it was noted where the other reading stays, or there is none", () => {
		expect(settled(null, whole)).toEqual([difference(null)]);
		const kept = at(input, "old tower");
		expect(settled(kept, whole)).toEqual([difference(kept)]);
	});

	it("is what the copy that it was kept in says otherwise, too", () => {
		const { input, spans } = lines("old bell", "the new bell", "a new bell");
		const read = (says: Span, kept: Span | null): Difference => ({
			...says,
			text: input.slice(says.start, says.end),
			kept: kept && { ...kept, text: input.slice(kept.start, kept.end) },
		});
		const [old, first] = [at(input, "old"), at(input, "new")];
		const second = at(input, "new", spans[2].start);
		const the = at(input, "the");
		const inner = copy(
			input,
			spans[1],
			[spans[0]],
			[read(the, null), read(first, old)],
		);
		inner.traces = copy(input, at(input, " bell", first.end), [
			at(input, " bell"),
		]).traces;
		const outer = copy(
			input,
			spans[2],
			[spans[1]],
			[read({ start: spans[2].start, end: second.start - 1 }, the)],
		);
		outer.traces = copy(input, { ...spans[2], start: second.start - 1 }, [
			{ start: first.start - 1, end: spans[1].end },
		]).traces;
		const [, last] = settle(input, [outer, inner], [], [spans[0]]);
		expect(last).toMatchObject({
			similarity: 0.6667,
			differences: [
				{ text: "a", kept: { text: "the" } },
				{ text: "new", kept: { text: "old" } },
			],
		});
	});

	it("is named once where a difference of the copy's own reaches into it", () => {
		const { input, spans } = lines("old bell", "new bell", "newer bell");
		const inner = copy(
			input,
			spans[1],
			[spans[0]],
			[{ ...at(input, "new"), text: "new", kept: null }],
		);
		const newer = at(input, "newer");
		const outer = copy(
			input,
			spans[2],
			[spans[1]],
			[{ start: newer.start + 1, end: newer.end, text: "ewer", kept: null }],
		);
		outer.traces = copy(input, newer, [at(input, "new")]).traces;
		const [, last] = settle(input, [outer, inner], [], [spans[0]]);
		expect(last).toMatchObject({
			differences: [{ text: "new" }, { text: "er" }],
		});
	});

	it("stays as it was noted where the other reading stands in pieces or nowhere", () => {
		const pieces = [
			{ start: 10, end: 11 },
			{ start: 1, end: 3 },
		];
		expect(settled(old, pieces)).toEqual([difference(old)]);
		expect(settled(old, [])).toEqual([difference(old)]);
	});
});

it("gives removals of all kinds in the order of the source, the shorter first", () => {
	const { input, spans } = lines("one", "two", "three", "four");
	const repeats = [
		copy(input, spans[3], [spans[0]]),
		copy(input, spans[1], [spans[0]]),
		copy(input, { start: spans[1].start, end: spans[1].start }, []),
	];
	const advertised = [advertisement(input, spans[2])];
	expect(
		settle(input, repeats, advertised, [spans[0]]).map(({ text }) => text),
	).toEqual(["", "two", "three", "four"]);
});

it("leaves the removals that it is given as they are", () => {
	const { input, spans } = lines("one", "one", "one");
	const repeats = [
		copy(input, spans[2], [spans[1]]),
		copy(input, spans[1], [spans[0]]),
	];
	const before = structuredClone(repeats);
	settle(input, repeats, [], [spans[0]]);
	expect(repeats).toEqual(before);
});
