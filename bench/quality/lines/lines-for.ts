import type { Article } from "../article.js";
import { ar } from "./ar.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { hi } from "./hi.js";
import { id } from "./id.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import type { ArticleLines } from "./lines.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { sv } from "./sv.js";
import { tr } from "./tr.js";
import { zh } from "./zh.js";

const languages: Readonly<Record<string, ArticleLines>> = {
	ar,
	de,
	el,
	en,
	es,
	fr,
	hi,
	id,
	it,
	ja,
	ko,
	nl,
	pl,
	pt,
	ru,
	sv,
	tr,
	zh,
};

/** Where a language has no lines of ours, those of its script. */
const scripts: readonly (readonly [RegExp, ArticleLines])[] = [
	[/\p{Script=Hangul}/gu, ko],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ja],
	[/\p{Script=Han}/gu, zh],
	[/\p{Script=Arabic}/gu, ar],
	[/\p{Script=Cyrillic}/gu, ru],
	[/\p{Script=Devanagari}/gu, hi],
	[/\p{Script=Greek}/gu, el],
];

/** The lines in the article's language; else in its script; else in English. */
export function linesFor(article: Article): ArticleLines {
	const own = languages[article.language.split("-")[0]];
	if (own) return own;
	const sample = article.body
		.map((line) => line.text)
		.join("")
		.slice(0, 2000);
	const found = scripts.find(
		([pattern]) => (sample.match(pattern)?.length ?? 0) > sample.length / 5,
	);
	return found?.[1] ?? en;
}
