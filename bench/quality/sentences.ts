import type { Article } from "./article.js";

const segmenters = new Map<string, Intl.Segmenter>();

/** The sentences of a text as Unicode sees them, with their trailing white space cut. */
export function sentencesOf(text: string, article: Article): string[] {
	const language = supported(article.language);
	let segmenter = segmenters.get(language);
	if (!segmenter) {
		segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
		segmenters.set(language, segmenter);
	}
	return [...segmenter.segment(text)]
		.map((part) => part.segment.trim())
		.filter((sentence) => sentence !== "");
}

function supported(language: string): string {
	try {
		return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "und";
	} catch {
		return "und";
	}
}
