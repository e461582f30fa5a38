import type { cleanArticle as CleanArticle } from "../../src/index.js";
import type { Article, Line, Shape } from "./article.js";
import { type Format, render } from "./render.js";
import { type Score, score } from "./score.js";

/** One article in one shape, cleaned and scored; plain data. */
export interface Judgement {
	shape: string;
	format: Format;
	article: string;
	language: string;
	/** `null`: the shape makes no sense for this article. */
	score: Score | null;
	/** Length of the input in UTF-16 units, and how long it took in milliseconds. */
	characters: number;
	milliseconds: number;
	/** Both sides, for a reader, when asked for. */
	detail?: { wanted: Line[]; got: Line[]; removed: string[] };
}

/** `failing` says of which scores the detail is wanted. */
export function judge(
	article: Article,
	shape: Shape,
	format: Format,
	cleanArticle: typeof CleanArticle,
	failing?: (score: Score, shape: Shape) => boolean,
): Judgement {
	const shaped = shape.make(article);
	const about = {
		shape: shape.name,
		format,
		article: article.id,
		language: article.language,
	};
	if (!shaped) return { ...about, score: null, characters: 0, milliseconds: 0 };
	const text = render(shaped.given, format);
	const before = performance.now();
	const cleaned = cleanArticle(text);
	const milliseconds = performance.now() - before;
	const result = score(shaped, cleaned);
	const judgement: Judgement = {
		...about,
		score: result,
		characters: text.length,
		milliseconds,
	};
	if (failing?.(result, shape))
		judgement.detail = {
			wanted: [...shaped.wanted],
			got: cleaned.blocks.map(({ kind, text: read }) => ({
				kind:
					kind === "title" || kind === "heading" || kind === "list-item"
						? kind
						: "paragraph",
				text: read,
			})),
			removed: cleaned.removed.map(
				(removal) =>
					`${removal.kind}${removal.kind === "advertisement" ? ` (${removal.cues.join(", ")})` : ""}: ${removal.text}`,
			),
		};
	return judgement;
}
