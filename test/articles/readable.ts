import type { CleanedArticle, Span } from "../../src/types.js";

/** What a fixture's expected.json holds: the article with texts where the result has offsets. */
export interface ReadableArticle {
	title: string | null;
	sections: { heading: string | null; paragraphs: string[] }[];
	removed: {
		kind: string;
		text: string;
		/** Of repeats: the kept texts, in the order of the copy. */
		keptAt?: string[];
		/** Of repeats that differ: what the copy says, and what is kept. */
		differences?: { text: string; kept: string | null }[];
	}[];
}

/** The result so that a person can check it; its offsets are looked up in the input. */
export function readable(
	{ title, sections, removed }: CleanedArticle,
	input: string,
): ReadableArticle {
	const slice = ({ start, end }: Span) => input.slice(start, end);
	return {
		title,
		sections: sections.map(({ heading, paragraphs }) => ({
			heading,
			paragraphs,
		})),
		removed: removed.map((removal) => {
			const { kind } = removal;
			const text = slice(removal);
			if (removal.kind === "advertisement") return { kind, text };
			const differences = removal.differences.map((difference) => ({
				text: slice(difference),
				kept: difference.kept && slice(difference.kept),
			}));
			return {
				kind,
				text,
				keptAt: removal.keptAt.map(slice),
				...(differences.length > 0 && { differences }),
			};
		}),
	};
}
