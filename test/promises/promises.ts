import {
	type CleanArticleOptions,
	type CleanedArticle,
	cleanArticle,
	type Repeat,
	toMarkdown,
} from "../../src/index.js";
import { detectFormat } from "../../src/read/detect-format.js";
import { isExplained } from "./is-explained.js";
import { naive } from "./naive-comparable.js";

/** A promise that a document broke. */
export class BrokenPromise extends Error {
	override name = "BrokenPromise";

	constructor(
		/** The promise and how it broke, such as `tiling: overlap`. */
		readonly kind: string,
		detail: string,
	) {
		super(`${kind}: ${detail}`);
	}
}

/** Cleans a text and throws a `BrokenPromise` for the first promise that does not hold. */
export function holdPromises(
	input: string,
	options: CleanArticleOptions = {},
): void {
	const cleaned = attempt("throws", () => cleanArticle(input, options));
	const isMarkdown =
		(options.format ?? "auto") === "auto"
			? detectFormat(input) === "markdown"
			: options.format === "markdown";
	holdTiling(input, cleaned, isMarkdown);
	holdNothingLost(input, cleaned);
	holdIdempotence(cleaned, options, isMarkdown);
}

/** Nothing is removed from a text that says nothing twice. */
export function holdCleanStays(input: string): void {
	const { removed } = attempt("throws", () => cleanArticle(input));
	if (removed.length > 0)
		fail(
			`clean stays clean: ${removed[0].kind}`,
			`removed ${show(removed[0].text)}`,
		);
}

/** White space, and what is as invisible: the characters that no reader misses. */
const INVISIBLE = /[\s\p{Cc}\p{Cf}\u2028\u2029]/gu;

function holdTiling(
	input: string,
	{ blocks, removed }: CleanedArticle,
	isMarkdown: boolean,
): void {
	const spans = [...blocks, ...removed].sort(
		(a, b) => a.start - b.start || a.end - b.end,
	);
	let at = 0;
	let left = "";
	for (const { start, end } of spans) {
		if (start < 0 || end > input.length || start > end)
			fail("tiling: outside", `${start} to ${end} of ${input.length}`);
		if (start < at) fail("tiling: overlap", show(input.slice(start, at)));
		left += `${input.slice(at, start)}\n`;
		at = end;
	}
	left += input.slice(at);
	if (!isMarkdown && left.replace(INVISIBLE, "") !== "")
		fail("tiling: uncovered", show(left.trim()));
	for (const { start, end, text } of removed)
		if (text !== input.slice(start, end))
			fail("tiling: removed text", `${show(text)} is not its source`);
	for (let i = 1; i < removed.length; i++)
		if (removed[i].start < removed[i - 1].start)
			fail("tiling: order", "removals are not in source order");
	if (isMarkdown) return;
	for (const { start, end, text } of blocks) {
		const source = input.slice(start, end);
		if (text === source) continue;
		if (
			naive(text) !== naive(source) ||
			text.replace(INVISIBLE, "") !== source.replace(INVISIBLE, "")
		)
			fail("tiling: kept text", `${show(text)} is not ${show(source)}`);
	}
}

function holdNothingLost(
	input: string,
	{ blocks, removed }: CleanedArticle,
): void {
	const repeats = removed.filter(
		(removal): removal is Repeat => removal.kind !== "advertisement",
	);
	if (repeats.length === 0) return;
	const stays = [
		...blocks,
		...removed.filter(({ kind }) => kind === "advertisement"),
	].sort((a, b) => a.start - b.start);
	// What a kept block reads as is nothing new where it is its source.
	const kept = stays
		.map(({ start, end }) => input.slice(start, end))
		.concat(
			blocks
				.filter(({ start, end, text }) => text !== input.slice(start, end))
				.map(({ text }) => text),
		)
		.map(naive);
	const named = repeats.flatMap(({ differences }) =>
		differences.map(({ text }) => naive(text)),
	);
	// A copy of a copy is explained by the differences that the first one lists.
	const whole = new Set([...kept, ...named]);
	const all = [kept.join(""), ...named].join("\n");
	for (const repeat of repeats) {
		for (const { start, end } of repeat.keptAt)
			if (!stays.some((one) => one.start <= start && one.end >= end))
				fail(
					"nothing lost: kept where",
					`${show(input.slice(start, end))} of ${show(repeat.text)} is not kept`,
				);
		const there = repeat.keptAt
			.map(({ start, end }) => naive(input.slice(start, end)))
			.join("");
		for (const piece of piecesOf(input, repeat)) {
			const said = naive(piece);
			if (!isExplained(said, `${all}\n${there}`, whole))
				fail("nothing lost: text", `${show(piece)} is not kept`);
		}
		for (const sentence of sentencesOf(repeat)) {
			const said = naive(sentence);
			if (said.length >= SENTENCE && !isExplained(said, all, whole, WORDS))
				fail("nothing lost: sentence", `${show(sentence)} is not kept`);
		}
	}
}

/** Letters of a sentence that must not hide in a difference; and of what shows that it stands elsewhere. */
const SENTENCE = 40;
const WORDS = 12;

/** Whole sentences inside the differences. */
function sentencesOf({ differences }: Repeat): string[] {
	return differences.flatMap(({ text }) =>
		text.split(/(?<=[.?!。?!។៕।؟…])/u).slice(1, -1),
	);
}

/** The removed text without what the ledger names as said otherwise. */
function piecesOf(input: string, { start, end, differences }: Repeat) {
	const pieces: string[] = [];
	let at = start;
	for (const difference of differences) {
		if (difference.start < at || difference.end > end)
			fail(
				"nothing lost: difference",
				`${difference.start} to ${difference.end} outside of ${at} to ${end}`,
			);
		if (difference.text !== input.slice(difference.start, difference.end))
			fail("nothing lost: difference text", show(difference.text));
		pieces.push(input.slice(at, difference.start));
		at = difference.end;
	}
	pieces.push(input.slice(at, end));
	return pieces;
}

function holdIdempotence(
	cleaned: CleanedArticle,
	options: CleanArticleOptions,
	isMarkdown: boolean,
): void {
	const again = attempt("throws the second time", () =>
		cleanArticle(isMarkdown ? toMarkdown(cleaned) : cleaned.text, options),
	);
	const format = isMarkdown ? "Markdown" : "plain text";
	if (again.removed.length > 0)
		fail(
			`idempotence: removed from ${format}: ${again.removed[0].kind}`,
			show(again.removed[0].text),
		);
	for (const part of ["text", "title", "sections"] as const) {
		const [first, second] = [cleaned, again].map((one) =>
			JSON.stringify(one[part]),
		);
		if (first !== second)
			fail(
				`idempotence: ${part} of ${format}`,
				`${excerpt(first, second)} became ${excerpt(second, first)}`,
			);
	}
}

function attempt<T>(kind: string, run: () => T): T {
	try {
		return run();
	} catch (error) {
		const text =
			error instanceof Error
				? `${error.message} ${error.stack?.split("\n")[1]?.trim()}`
				: String(error);
		return fail(kind, text);
	}
}

function fail(kind: string, detail: string): never {
	throw new BrokenPromise(kind, detail);
}

function show(text: string): string {
	return JSON.stringify(text.length > 160 ? `${text.slice(0, 160)}…` : text);
}

/** From a little before where two texts part. */
function excerpt(text: string, other: string): string {
	let at = 0;
	while (at < text.length && text[at] === other[at]) at++;
	return show(text.slice(Math.max(0, at - 30), at + 80));
}
