import { afterAll, describe, expect, test } from "vitest";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { blocks } from "./blocks.js";
import { FIXTURES, neutralParagraphs } from "./languages.js";

/** Share of the advertisement lines that must go: develop and held-out lines of a language together. */
const PROMISED = 0.9;

/**
 * News lines that go all the same. All are held out: nobody read them while writing cues,
 * but how many go, and by which roles, was looked at while weights were chosen.
 */
const FALSE_REMOVALS: Readonly<Record<string, number>> = {};

/** Over all languages. */
const OVERALL = 0.97;

const rows: {
	language: string;
	develop: string;
	heldOut: string;
	recall: number;
	falseRemovals: number;
}[] = [];

describe.each(FIXTURES)(
	"advertisements in $language",
	({ language, develop, heldOut }) => {
		test("go behind neutral text, and news stays", async () => {
			const above = await neutralParagraphs(language);
			const goes = (line: string) =>
				findAdvertisements(blocks(...above, line), { where: "trailing" })
					.length > 0;
			const found = [develop, heldOut].map(
				(lines) => lines.advertisements.filter(goes).length,
			);
			const all = develop.advertisements.length + heldOut.advertisements.length;
			const recall = ((found[0] ?? 0) + (found[1] ?? 0)) / all;
			const falseRemovals = [...develop.news, ...heldOut.news].filter(
				goes,
			).length;
			rows.push({
				language,
				develop: `${found[0]}/${develop.advertisements.length}`,
				heldOut: `${found[1]}/${heldOut.advertisements.length}`,
				recall,
				falseRemovals,
			});
			expect(develop.news.filter(goes)).toEqual([]);
			expect(falseRemovals).toBeLessThanOrEqual(FALSE_REMOVALS[language] ?? 0);
			expect(recall).toBeGreaterThanOrEqual(PROMISED);
		});

		test("go with the language named, too, no fewer than a line less", async () => {
			const above = await neutralParagraphs(language);
			const goes = (line: string, named: boolean) =>
				findAdvertisements(blocks(...above, line), {
					where: "trailing",
					language: named ? language : undefined,
				}).length > 0;
			const lines = develop.advertisements;
			expect(
				lines.filter((line) => goes(line, true)).length,
			).toBeGreaterThanOrEqual(
				lines.filter((line) => goes(line, false)).length - 1,
			);
		});
	},
);

afterAll(() => {
	const sum = rows.reduce((total, { recall }) => total + recall, 0);
	console.table(
		rows.map(({ recall, ...row }) => ({ ...row, recall: recall.toFixed(2) })),
	);
	expect(sum / rows.length).toBeGreaterThanOrEqual(OVERALL);
});
