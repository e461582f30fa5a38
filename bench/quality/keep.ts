import { readFile } from "node:fs/promises";
import type { cleanArticle as CleanArticle } from "../../src/index.js";
import { bare } from "./bare.js";
import { preview } from "./show.js";
import { share } from "./table.js";

interface Stored {
	id: string;
	kind: string;
	lang: string;
	title: string;
	blocks: string[];
}

/** The share of texts of a kind that must come back whole; documentation says the same under many headings. */
const TARGETS: Readonly<Record<string, number>> = { doc: 0.75 };
const OTHERWISE = 0.95;

interface Counts {
	texts: number;
	whole: number;
	/** Whole, or nothing went but blocks that the source prints twice side by side. */
	aside: number;
}

/** Texts whose repetition is the author's: how many keep every block, by kind. */
export async function runKeep(
	file: string,
	cleanArticle: typeof CleanArticle,
	show: number,
): Promise<string[]> {
	const texts: Stored[] = JSON.parse(await readFile(file, "utf8"));
	const rows = new Map<string, Counts>();
	let shown = 0;
	for (const { id, kind, blocks } of texts) {
		const cleaned = cleanArticle(blocks.join("\n"));
		// Compared without block borders: a reader may join lines, none may go.
		const whole =
			bare(blocks.join("\n")) ===
			bare(cleaned.blocks.map((block) => block.text).join("\n"));
		const row = rows.get(kind) ?? { texts: 0, whole: 0, aside: 0 };
		rows.set(kind, row);
		row.texts++;
		row.whole += Number(whole);
		row.aside += Number(
			whole ||
				withoutEqualNeighbours(blocks) ===
					withoutEqualNeighbours(cleaned.blocks.map((block) => block.text)),
		);
		if (whole || shown >= show) continue;
		shown++;
		console.log(`── ${id} (${kind}): ${cleaned.removed.length} removed`);
		for (const removal of cleaned.removed)
			console.log(
				`  × ${removal.kind}${removal.kind === "advertisement" ? ` (${removal.cues.join(", ")})` : ""}: ${preview(removal.text)}`,
			);
		console.log("");
	}
	for (const [kind, row] of rows)
		console.log(
			`${kind.padEnd(12)} ${row.whole} of ${row.texts} keep every block, ${share(row.whole, row.texts)}; ${row.aside} but for equal neighbours, ${share(row.aside, row.texts)}`,
		);
	return [...rows]
		.filter(
			([kind, row]) => row.aside < (TARGETS[kind] ?? OTHERWISE) * row.texts,
		)
		.map(
			([kind, row]) =>
				`${kind}: ${share(row.aside, row.texts)} whole but for equal neighbours`,
		);
}

/** The bare text with each run of equal blocks taken once. */
function withoutEqualNeighbours(blocks: readonly string[]): string {
	return blocks
		.map(bare)
		.filter((form) => form !== "")
		.filter((form, i, forms) => form !== forms[i - 1])
		.join("\n");
}
