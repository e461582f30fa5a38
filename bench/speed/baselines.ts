import remarkParse from "remark-parse";
import stringSimilarity from "string-similarity";
import { unified } from "unified";

const { compareTwoStrings } = stringSimilarity;

/** What reading a text once costs: normalise, fold case, hash every unit. */
export function floor(text: string): number {
	const folded = text.normalize("NFKC").toLowerCase();
	let hash = 0;
	for (let i = 0; i < folded.length; i++)
		hash = (Math.imul(hash, 31) + folded.charCodeAt(i)) | 0;
	return hash;
}

const parser = unified().use(remarkParse);

export function parseMarkdown(text: string): unknown {
	return parser.parse(text);
}

/** What many write first: a line that stood before goes. */
export function dropEqualLines(text: string): string {
	const seen = new Set<string>();
	return text
		.split("\n")
		.filter((line) => !seen.has(line) && seen.add(line))
		.join("\n");
}

/** What many write next: a line that is like another goes; every pair is compared. */
export function dropSimilarLines(text: string): string {
	const kept: string[] = [];
	for (const line of text.split("\n"))
		if (!kept.some((other) => compareTwoStrings(line, other) > 0.8))
			kept.push(line);
	return kept.join("\n");
}
