import { readdirSync, readFileSync } from "node:fs";
import { readUdhr } from "../../../bench/quality/corpus/udhr.js";

export interface Lines {
	advertisements: string[];
	news: string[];
}

const FOLDER = new URL("../../fixtures/advertisements/", import.meta.url);

/**
 * Lines of every language, in the order of their tags: those that cue files were written
 * by, those that were scored first and read since, and those that nobody had read when they
 * were scored.
 */
export const FIXTURES: readonly {
	language: string;
	develop: Lines;
	heldOut: Lines;
	unseen: Lines;
}[] = readdirSync(FOLDER)
	.filter((name) => name.endsWith(".json"))
	.sort()
	.map((name) => ({
		language: name.slice(0, -".json".length),
		...JSON.parse(readFileSync(new URL(name, FOLDER), "utf8")),
	}));

/** The declaration that stands for neutral text where the tag does not name one. */
const DECLARATION: Readonly<Record<string, string>> = {
	"zh-Hans": "cmn_hans",
	"zh-Hant": "cmn_hant",
	en: "eng",
	fil: "tgl",
	eo: "epo",
	ur: "urd",
	ta: "tam",
	sw: "swh",
	nb: "nob",
	ms: "mly_latn",
	sq: "als",
};

/** Title and paragraphs of a law text in the language; nothing in it advertises. */
export async function neutralParagraphs(language: string): Promise<string[]> {
	const wanted = DECLARATION[language] ?? language;
	const { articles } = await readUdhr([wanted]);
	const article = articles.find(({ id }) => id === wanted) ?? articles[0];
	if (article === undefined)
		throw new Error(`no neutral text for "${language}"`);
	return [
		article.title ?? "",
		...article.body.map(({ text }) => text).slice(0, 30),
	];
}
