import { readFile } from "node:fs/promises";
import type { cleanArticle as CleanArticle } from "../../src/index.js";
import { bare, LONG, weight } from "./bare.js";
import { preview } from "./show.js";

interface Stored {
	id: string;
	title: string;
	text: string;
}

/** A removed piece this long must stand whole in the kept text; what is shorter may be a chance match. */
const PIECE = 16;
/** Characters in a row that stand nowhere: from here on text was lost, not a word changed. */
const SENTENCE = 40;

/** Articles as a scraper left them: what is doubled before and after, and whether text was lost. */
export async function runScraped(
	file: string,
	cleanArticle: typeof CleanArticle,
	show: number,
): Promise<string[]> {
	const articles: Stored[] = JSON.parse(await readFile(file, "utf8"));
	const before = { blobs: 0, equal: 0, articles: 0 };
	const after = { blobs: 0, equal: 0, articles: 0 };
	let lostArticles = 0;
	let advertisements = 0;
	let shown = 0;
	for (const { id, text } of articles) {
		const lines = text.split(/\n+/).filter((line) => bare(line) !== "");
		const cleaned = cleanArticle(text);
		const kept = cleaned.blocks.map((block) => block.text);
		count(before, doubles(lines));
		const left = doubles(kept);
		count(after, left);
		const ads = cleaned.removed.filter((r) => r.kind === "advertisement");
		advertisements += ads.length;
		const lost = lostFrom(lines, [...kept, ...ads.map((ad) => ad.text)]);
		if (lost.length > 0) lostArticles++;
		if (shown >= show || (left.length === 0 && lost.length === 0)) continue;
		shown++;
		console.log(`── ${id}`);
		for (const { what, text } of left)
			console.log(`  + ${what}: ${preview(text)}`);
		for (const piece of lost) console.log(`  - lost: ${preview(piece)}`);
		console.log("");
	}
	const line = (name: string, counts: typeof before) =>
		`${name.padEnd(7)} ${counts.blobs} glued blobs, ${counts.equal} equal neighbours, in ${counts.articles} articles`;
	console.log(`${articles.length} articles
${line("before", before)}
${line("after", after)}
${lostArticles} articles lost text; ${advertisements} blocks went as advertisements`);
	return [
		...(after.articles > 0 ? [`${after.articles} articles still doubled`] : []),
		...(lostArticles > 0 ? [`${lostArticles} articles lost text`] : []),
	];
}

interface Double {
	what: "blob" | "equal";
	text: string;
}

function count(
	counts: { blobs: number; equal: number; articles: number },
	found: readonly Double[],
): void {
	counts.blobs += found.filter(({ what }) => what === "blob").length;
	counts.equal += found.filter(({ what }) => what === "equal").length;
	counts.articles += Number(found.length > 0);
}

/** Blocks equal to the one before, and long blocks that are two or more neighbours joined. */
export function doubles(blocks: readonly string[]): Double[] {
	const forms = blocks.map(bare);
	return blocks.flatMap((text, i): Double[] => {
		if (forms[i] === "") return [];
		if (forms[i] === forms[i - 1]) return [{ what: "equal", text }];
		if (weight(text) < LONG) return [];
		return isBlob(forms[i], forms.slice(i + 1), false) ||
			isBlob(forms[i], forms.slice(0, i).reverse(), true)
			? [{ what: "blob", text }]
			: [];
	});
}

/** Whether a form is its neighbours in order, nearest first; `backward`: they stand before it. */
function isBlob(
	form: string,
	neighbours: readonly string[],
	backward: boolean,
): boolean {
	let joined = "";
	let parts = 0;
	for (const neighbour of neighbours) {
		if (neighbour === "") continue;
		joined = backward ? neighbour + joined : joined + neighbour;
		parts++;
		if (joined.length >= form.length) return parts >= 2 && joined === form;
		if (!(backward ? form.endsWith(joined) : form.startsWith(joined)))
			return false;
	}
	return false;
}

/** Runs of a source line that stand nowhere in the output, longest pieces matched first from the left. */
export function lostFrom(
	lines: readonly string[],
	output: readonly string[],
): string[] {
	const kept = output.map(bare).join("");
	return lines.flatMap((line) => {
		const form = bare(line);
		if (kept.includes(form)) return [];
		const lost: string[] = [];
		let run = "";
		for (let at = 0; at < form.length; ) {
			const length = longestFrom(form, at, kept);
			if (length >= Math.min(PIECE, form.length - at)) {
				if (run.length >= SENTENCE) lost.push(run);
				run = "";
				at += length;
			} else run += form[at++];
		}
		if (run.length >= SENTENCE) lost.push(run);
		return lost;
	});
}

/** Length of the longest piece of a form from an offset that stands in a text, by halving. */
function longestFrom(form: string, at: number, text: string): number {
	let low = 0;
	let high = form.length - at;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (text.includes(form.slice(at, at + middle))) low = middle;
		else high = middle - 1;
	}
	return low;
}
