import { readUdhr } from "../quality/corpus/udhr.js";

/** A language's declaration: title and paragraphs, headings among them. */
export interface Declaration {
	id: string;
	title: string;
	lines: readonly string[];
	/** Indices of the lines that are headings. */
	headings: ReadonlySet<number>;
}

/** Documents in each script, and the advertisement below them. */
export const SCRIPTS = {
	Latin: {
		codes: ["eng", "fra", "spa", "deu_1996", "ita", "pol", "fin", "tur", "nld"],
		advertisement:
			"Sign up for our newsletter and follow us on Telegram: https://example.com/join",
	},
	Cyrillic: {
		codes: ["rus", "ukr", "bul", "kaz", "tat", "khk"],
		advertisement: "Подпишитесь на наш канал: https://example.com/join",
	},
	Han: {
		codes: ["cmn_hans"],
		advertisement: "点击关注我们的公众号:https://example.com/join",
	},
	Thai: {
		codes: ["tha"],
		advertisement: "ติดตามข่าวสารของเราได้ที่ https://example.com/join",
	},
	Arabic: {
		codes: ["arb", "pes_1", "urd", "uig_arab", "pbu", "skr"],
		advertisement: "اشترك في قناتنا على تيليجرام: https://example.com/join",
	},
} as const;

export type Script = keyof typeof SCRIPTS;

let all: Promise<Declaration[]> | undefined;

/** Every declaration of the package `udhr`, in the order of their names. */
export function declarations(): Promise<Declaration[]> {
	all ??= readUdhr().then(({ articles }) =>
		articles.map(({ id, title, body }) => ({
			id,
			title: title ?? id,
			lines: body.map(({ text }) => text),
			headings: new Set(
				body.flatMap(({ kind }, i) => (kind === "heading" ? [i] : [])),
			),
		})),
	);
	return all;
}

/**
 * Articles of a script, without end. Where its languages are used up they come again in a
 * substitution cipher: letters change places among themselves, so that lengths, punctuation and frequencies stay
 * those of real text while no phrase stands twice.
 */
export async function* articlesIn(script: Script): AsyncGenerator<Declaration> {
	const known = new Map(
		(await declarations()).map((article) => [article.id, article]),
	);
	const chosen = SCRIPTS[script].codes
		.map((code) => known.get(code))
		.filter((article) => article !== undefined);
	if (chosen.length === 0) throw new Error(`no declaration in ${script}`);
	yield* chosen;
	for (let turn = 1; ; turn++)
		for (const article of chosen) yield enciphered(article, turn);
}

function enciphered(article: Declaration, turn: number): Declaration {
	const letters = [
		...new Set([...article.lines.join("")].filter((c) => LETTER.test(c))),
	].sort();
	const step = Math.max(1, Math.floor(letters.length / 7));
	const cipher = new Map(
		letters.map((letter, i) => [
			letter,
			letters[(i * 1 + step * turn + (i % (turn + 1))) % letters.length],
		]),
	);
	const write = (text: string) =>
		[...text].map((c) => cipher.get(c) ?? c).join("");
	return {
		...article,
		id: `${article.id}-${turn}`,
		title: write(article.title),
		lines: article.lines.map(write),
	};
}

/** Letters alone: a mark in the place of a letter would make no text. */
const LETTER = /\p{L}/u;
