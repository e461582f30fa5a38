import { type Row, share } from "./table.js";
import type { Tally } from "./tally.js";

/** At least this share of the documents of a row must have the same blocks in the same order. */
const SAME = 0.995;

/** What falls short of the blocks' targets, a line each; none when all are met. */
export function misses(rows: readonly Row[]): string[] {
	return rows.flatMap(({ name, tally, control }) => [
		...(tally.lost > 0 ? [`${name}: ${tally.lost} lost text`] : []),
		...(tally.same < SAME * tally.documents
			? [`${name}: ${share(tally.same, tally.documents)} with the same blocks`]
			: []),
		...(control && tally.removed > 0
			? [`${name}: something removed from ${tally.removed}`]
			: []),
	]);
}

/**
 * What the outline of clean text must reach: in the declaration 99 % precision, recall and
 * titles; in articles of the web, whose headings are freer, an F1 of 0.95 and every title.
 * Markdown names its headings, so there it is all of them; furniture may cost precision.
 */
export function outlineMisses(
	rows: readonly Row[],
	corpus: "udhr" | "articles",
): string[] {
	return rows.flatMap(({ name, tally }) => {
		const { headingsRight, headingsFound, headingsWanted } = tally;
		const precision = headingsFound > 0 ? headingsRight / headingsFound : 1;
		const recall = headingsWanted > 0 ? headingsRight / headingsWanted : 1;
		const titles = titleShare(tally);
		if (name === "clean (Markdown)")
			return below(
				name,
				{ "heading precision": precision, "heading recall": recall, titles },
				1,
			);
		if (name === "furniture")
			return below(name, { "heading precision": precision }, 0.97);
		if (name !== "clean") return [];
		if (corpus === "udhr")
			return below(
				name,
				{ "heading precision": precision, "heading recall": recall, titles },
				0.99,
			);
		const f1 = (2 * headingsRight) / (headingsFound + headingsWanted || 1);
		return [
			...below(name, { "heading F1": f1 }, 0.95),
			...below(name, { titles }, 1),
		];
	});
}

function titleShare({ titles, titlesRight }: Tally): number {
	return titles > 0 ? titlesRight / titles : 1;
}

function below(
	name: string,
	figures: Readonly<Record<string, number>>,
	least: number,
): string[] {
	return Object.entries(figures)
		.filter(([, figure]) => figure < least)
		.map(
			([what, figure]) =>
				`${name}: ${what} ${figure.toFixed(3)}, wanted ${least}`,
		);
}
