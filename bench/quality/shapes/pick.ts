import type { Article, Line } from "../article.js";
import { LONG, weight } from "../bare.js";
import { sentencesOf } from "../sentences.js";

/** A place in an article's body. */
export interface Picked {
	index: number;
	text: string;
}

/** Every paragraph of the body that is at least so heavy. */
export function paragraphsOf(article: Article, least = 0): Picked[] {
	return article.body
		.map((line, index) => ({ ...line, index }))
		.filter((line) => line.kind !== "heading" && weight(line.text) >= least);
}

/** The long paragraph nearest the middle, not one that the source says twice. */
export function middleParagraph(article: Article): Picked | undefined {
	const long = paragraphsOf(article, LONG).filter(
		({ text }) =>
			article.body.filter((line) => line.text === text).length === 1,
	);
	return long[Math.floor(long.length / 2)];
}

/** A paragraph must say this much beside its sentence, or the two are the same text but for a number or a mark. */
export const REST = 40;

export interface PickedSentence extends Picked {
	sentences: string[];
	/** Which of the sentences. */
	at: number;
}

/**
 * A sentence heavy enough in a paragraph of enough sentences, nearest the
 * middle of the article; `from`: the first sentence that may be taken.
 */
export function pickSentence(
	article: Article,
	{ least = LONG, fewest = 2, from = 0 } = {},
): PickedSentence | undefined {
	const found = paragraphsOf(article, least).flatMap((picked) => {
		const sentences = sentencesOf(picked.text, article);
		if (sentences.length < fewest) return [];
		const at = sentences.findIndex(
			(sentence, i) =>
				i >= from &&
				weight(sentence) >= least &&
				weight(picked.text) - weight(sentence) >= REST,
		);
		return at < 0 ? [] : [{ ...picked, sentences, at }];
	});
	return found[Math.floor(found.length / 2)];
}

/** The body with lines put in before the block at `index`. */
export function insertAt(
	body: readonly Line[],
	index: number,
	...lines: Line[]
): Line[] {
	return [...body.slice(0, index), ...lines, ...body.slice(index)];
}

/** The body cut into so many pieces at block borders, of about equal length. */
export function piecesOf(body: readonly Line[], count: number): Line[][] {
	const total = body.reduce((sum, line) => sum + line.text.length, 0);
	const pieces: Line[][] = Array.from({ length: count }, () => []);
	let before = 0;
	for (const line of body) {
		const piece = Math.min(count - 1, Math.floor((before / total) * count));
		pieces[piece].push(line);
		before += line.text.length;
	}
	return pieces.filter((piece) => piece.length > 0);
}
