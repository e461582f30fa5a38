import { afterAll, describe, expect, test } from "vitest";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { blocks } from "./blocks.js";
import { FIXTURES, neutralParagraphs } from "./languages.js";

/** Share of the advertisement lines that must go: develop and held-out lines of a language together. */
const PROMISED = 0.9;

/** Over all languages. */
const OVERALL = 0.97;

/**
 * Of lines that nobody had read when they were first scored, in November 2026: 222 of 246
 * went, and no news; in the forty languages with short lists 39 of 40, by the
 * hand that wrote the lists. A cue that is taken out again may cost one or two.
 */
const UNSEEN = 0.89;

const rows: {
	language: string;
	develop: string;
	heldOut: string;
	unseen: string;
	recall: number;
}[] = [];

const total = { unseen: 0, found: 0 };

describe.each(FIXTURES)(
	"advertisements in $language",
	({ language, develop, heldOut, unseen }) => {
		test("go behind neutral text, and news stays", async () => {
			const above = await neutralParagraphs(language);
			const goes = (line: string) =>
				findAdvertisements(blocks(...above, line), { where: "trailing" })
					.length > 0;
			const parts = [develop, heldOut, unseen];
			const found = parts.map(
				({ advertisements }) => advertisements.filter(goes).length,
			);
			const [developed = 0, held = 0, blind = 0] = found;
			const all = develop.advertisements.length + heldOut.advertisements.length;
			const recall = (developed + held) / all;
			rows.push({
				language,
				develop: `${developed}/${develop.advertisements.length}`,
				heldOut: `${held}/${heldOut.advertisements.length}`,
				unseen: `${blind}/${unseen.advertisements.length}`,
				recall,
			});
			total.unseen += unseen.advertisements.length;
			total.found += blind;
			expect(parts.flatMap(({ news }) => news.filter(goes))).toEqual([]);
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
	expect(total.found / total.unseen).toBeGreaterThanOrEqual(UNSEEN);
});
