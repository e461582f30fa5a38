import type { CleanedArticle } from "../../src/types.js";
import type { Line, Shaped } from "./article.js";
import { once } from "./authored-repeats.js";
import { bare } from "./bare.js";

/** How one shaped article came back. */
export interface Score {
	/** The wanted blocks, all of them and no other, in the wanted order. */
	same: boolean;
	/** The same, and title, headings and paragraphs told apart. */
	exact: boolean;
	/** A wanted block stands nowhere in the kept text. */
	lost: boolean;
	/** A block came back that repeats kept text or should not be there. */
	left: boolean;
	/** Removals in the ledger. */
	removed: number;
	headingsWanted: number;
	headingsFound: number;
	headingsRight: number;
	/** `null` where the article has no title. */
	titleRight: boolean | null;
	/** Why, for people. */
	notes: string[];
}

interface Read {
	kind: "title" | "heading" | "paragraph";
	form: string;
}

/** Compares what came back with the answer that it is nearest to. */
export function score(shaped: Shaped, cleaned: CleanedArticle): Score {
	const got = readBlocks(cleaned);
	const answers = [shaped.wanted, ...(shaped.alternatives ?? [])];
	const scores = answers.map((wanted) => scoreAgainst(wanted, got, cleaned));
	return scores.reduce((best, next) => (rank(next) > rank(best) ? next : best));
}

function rank(s: Score): number {
	return 8 * +!s.lost + 4 * +s.same + 2 * +s.exact + +!s.left;
}

function scoreAgainst(
	wantedLines: readonly Line[],
	got: readonly Read[],
	cleaned: CleanedArticle,
): Score {
	const wanted = readLines(wantedLines);
	const kept = got.map((block) => block.form).join("");
	// Of a block that says itself twice in the source, nothing is lost while one half stands.
	const lost = wanted.filter(({ form }) => !kept.includes(once(form)));
	const extra = leftOver(wanted, got);
	const same = equalForms(wanted, got);
	// Where the source has no title, a heading that comes first may be taken for it.
	const title = wanted.find((block) => block.kind === "title");
	const found = title ? got : got.map(titleAsHeading);
	const outline = readSections(cleaned);
	const outlined = title ? outline : outline.map(titleAsHeading);
	return {
		same,
		exact: same && equalKinds(wanted, found) && equalKinds(wanted, outlined),
		lost: lost.length > 0,
		left: extra.length > 0,
		removed: cleaned.removed.length,
		...headingCounts(wanted, found),
		titleRight: title ? bare(cleaned.title ?? "") === title.form : null,
		notes: [
			...lost.map(({ form }) => `lost: ${form.slice(0, 80)}`),
			...extra.map((form) => `left: ${form.slice(0, 80)}`),
		],
	};
}

/** The kept blocks; what has no letter or digit is compared by nobody. */
function readBlocks({ blocks }: CleanedArticle): Read[] {
	return blocks.flatMap(({ kind, text }) =>
		read(kind === "title" || kind === "heading" ? kind : "paragraph", text),
	);
}

function readLines(lines: readonly Line[]): Read[] {
	return lines.flatMap(({ kind, text }) =>
		read(kind === "list-item" ? "paragraph" : kind, text),
	);
}

/** The same article as its title and sections tell it. */
function readSections({ title, sections }: CleanedArticle): Read[] {
	return [
		...read("title", title ?? ""),
		...sections.flatMap(({ heading, paragraphs }) => [
			...read("heading", heading ?? ""),
			...paragraphs.flatMap((text) => read("paragraph", text)),
		]),
	];
}

function read(kind: Read["kind"], text: string): Read[] {
	const form = bare(text);
	return form === "" ? [] : [{ kind, form }];
}

function titleAsHeading(block: Read): Read {
	return block.kind === "title" ? { ...block, kind: "heading" } : block;
}

/** A shorter block inside another may be there by chance. */
const PART = 30;

/**
 * Blocks beyond the wanted ones that say again what stands elsewhere in the
 * output, or what should not stand there at all; a wanted block that only came
 * back in two parts is neither.
 */
function leftOver(wanted: readonly Read[], got: readonly Read[]): string[] {
	const open = new Map<string, number>();
	for (const { form } of wanted) open.set(form, (open.get(form) ?? 0) + 1);
	const beyond = got.map(({ form }) => {
		const count = open.get(form) ?? 0;
		open.set(form, count - 1);
		return count <= 0;
	});
	if (!beyond.includes(true)) return [];
	const all = wanted.map(({ form }) => form).join("");
	return got
		.filter(({ form }, i) => {
			if (!beyond[i]) return false;
			if (!all.includes(form)) return true;
			const others = got.filter((_, k) => k !== i).map((block) => block.form);
			return (
				others.join("").includes(form) ||
				others.some((other) => other.length >= PART && form.includes(other))
			);
		})
		.map(({ form }) => form);
}

function headingCounts(wanted: readonly Read[], got: readonly Read[]) {
	const open = new Map<string, number>();
	let headingsWanted = 0;
	for (const { kind, form } of wanted) {
		if (kind !== "heading") continue;
		headingsWanted++;
		open.set(form, (open.get(form) ?? 0) + 1);
	}
	let headingsFound = 0;
	let headingsRight = 0;
	for (const { kind, form } of got) {
		if (kind !== "heading") continue;
		headingsFound++;
		const count = open.get(form) ?? 0;
		if (count > 0) headingsRight++;
		open.set(form, count - 1);
	}
	return { headingsWanted, headingsFound, headingsRight };
}

function equalForms(a: readonly Read[], b: readonly Read[]): boolean {
	return a.length === b.length && a.every(({ form }, i) => form === b[i].form);
}

function equalKinds(a: readonly Read[], b: readonly Read[]): boolean {
	return equalForms(a, b) && a.every(({ kind }, i) => kind === b[i].kind);
}
