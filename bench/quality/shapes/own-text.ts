import {
	type Article,
	glue,
	type Line,
	paragraph,
	type Shape,
	type Shaped,
	titleOf,
} from "../article.js";
import { bare } from "../bare.js";
import { linesFor } from "../lines/lines-for.js";
import { insertAt, middleParagraph, pickSentence } from "./pick.js";

/**
 * Glued copies that hold something which stands nowhere else: it must come back
 * as a paragraph right after the block that precedes it in the copy.
 */
export const ownText: Shape[] = [
	...around("own paragraph", ownParagraph),
	...around("own sentence", ownSentence),
	...around("own caption", ownCaption),
];

interface Parts {
	/** What the copy is made of. */
	copied: readonly Line[];
	/** What stands beside it. */
	structured: readonly Line[];
	/** What must come back. */
	wanted: readonly Line[];
}

function around(
	name: string,
	parts: (article: Article) => Parts | null,
): Shape[] {
	return [true, false].map((before) => ({
		name: `${name} in the copy ${before ? "before" : "after"}`,
		group: "full",
		make: (article): Shaped | null => {
			const made = parts(article);
			if (!made) return null;
			const title = titleOf(article);
			const copy = glue(made.copied, before ? "" : " ");
			return {
				given: before
					? [copy, ...title, ...made.structured]
					: [...title, ...made.structured, copy],
				wanted: [...title, ...made.wanted],
			};
		},
	}));
}

/** One of the article's own paragraphs is missing from the structured copy. */
function ownParagraph({ body, ...rest }: Article): Parts | null {
	const own = middleParagraph({ body, ...rest });
	if (!own) return null;
	const structured = body.filter((_, i) => i !== own.index);
	if (stands(own.text, structured)) return null;
	return { copied: body, structured, wanted: body };
}

/** A sentence, not a paragraph's first one, is missing from the structured copy. */
function ownSentence(article: Article): Parts | null {
	const own = pickSentence(article, { from: 1, least: 60 });
	if (!own) return null;
	const { index, sentences, at } = own;
	const shorter = paragraph(
		sentences
			.filter((_, i) => i !== at)
			.join(article.body[index].text.includes(" ") ? " " : ""),
	);
	const structured = article.body.map((line, i) =>
		i === index ? shorter : line,
	);
	if (stands(sentences[at], structured)) return null;
	const wanted = insertAt(structured, index + 1, paragraph(sentences[at]));
	return { copied: article.body, structured, wanted };
}

/** Whether a text is there anyway, so that it is not the copy's own. */
function stands(text: string, lines: readonly Line[]): boolean {
	return bare(glue(lines).text).includes(bare(text));
}

/** A caption of ours stands in the copy alone, below a long paragraph. */
function ownCaption(article: Article): Parts | null {
	const place = middleParagraph(article);
	if (!place) return null;
	const caption = paragraph(linesFor(article).caption);
	const copied = insertAt(article.body, place.index + 1, caption);
	return { copied, structured: article.body, wanted: copied };
}
