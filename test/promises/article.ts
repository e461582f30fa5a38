import fc from "fast-check";
import { type WordPool, wordPools } from "./word-pools.js";

/** An article as its author wrote it. */
export interface Article {
	pool: WordPool;
	title: string | null;
	lines: readonly Line[];
}

export interface Line {
	isHeading: boolean;
	text: string;
}

const poolOf = fc.constantFrom(...wordPools);

/** A sentence: 4 to 16 words, now and then a comma, a figure or a quotation. */
export function sentenceOf(pool: WordPool): fc.Arbitrary<string> {
	return fc
		.tuple(
			fc.array(fc.constantFrom(...pool.words), { minLength: 4, maxLength: 16 }),
			fc.nat(9999),
			fc.nat(11),
			fc.constantFrom(pool.ends[0], pool.ends[0], pool.ends[0], ...pool.ends),
		)
		.map(([words, figure, habit, end]) => {
			const said = [...words];
			if (habit < 2) said.splice(said.length >> 1, 0, String(figure));
			if (habit === 2) said[1] += pool.comma;
			if (habit === 3) said[2] = `“${said[2]}”`;
			return capital(said.join(pool.space)) + end;
		});
}

function paragraphOf(pool: WordPool): fc.Arbitrary<string> {
	return fc
		.array(sentenceOf(pool), { minLength: 1, maxLength: 5 })
		.map((sentences) => sentences.join(pool.space));
}

function headingOf(pool: WordPool): fc.Arbitrary<string> {
	return fc
		.array(fc.constantFrom(...pool.words), { minLength: 1, maxLength: 6 })
		.map((words) => capital(words.join(pool.space)));
}

function lineOf(pool: WordPool): fc.Arbitrary<Line> {
	return fc.oneof(
		{
			weight: 5,
			arbitrary: paragraphOf(pool).map((text) => ({ isHeading: false, text })),
		},
		{
			weight: 1,
			arbitrary: headingOf(pool).map((text) => ({ isHeading: true, text })),
		},
	);
}

function capital(text: string): string {
	const first = String.fromCodePoint(text.codePointAt(0) ?? 32);
	return first.toUpperCase() + text.slice(first.length);
}

/** Articles of 1 to 14 lines in one of several scripts; sentences are distinct but for chance. */
export const article: fc.Arbitrary<Article> = poolOf.chain((pool) =>
	fc.record({
		pool: fc.constant(pool),
		title: fc.option(headingOf(pool), { freq: 3 }),
		lines: fc.array(lineOf(pool), { minLength: 1, maxLength: 14 }),
	}),
);

/**
 * Articles without a repeat: sentences, headings and title are distinct, and every
 * paragraph is one that its author would not have said twice.
 */
export const distinctArticle: fc.Arbitrary<Article> = article.map((made) => {
	const seen = new Set<string>();
	const isNew = (text: string) =>
		text
			.split(/(?<=[.?!。?!។៕।؟])/u)
			.map((part) => part.trim().toLowerCase())
			.filter((part) => part !== "")
			.every((part) => !seen.has(part) && seen.add(part) !== undefined);
	if (made.title !== null) isNew(made.title);
	return { ...made, lines: made.lines.filter(({ text }) => isNew(text)) };
});

/** The clean article, line by line. */
export function linesOf({ title, lines }: Article): string[] {
	return [...(title === null ? [] : [title]), ...bodyOf({ lines })];
}

export function bodyOf({ lines }: Pick<Article, "lines">): string[] {
	return lines.map(({ text }) => text);
}
