import type { SourceBlock } from "../read/source-block.js";
import type { Block, Section } from "../types.js";
import { findFamilies } from "./families.js";
import { findHeadings } from "./headings.js";
import { findKnownTitle } from "./known-title.js";
import { lineOf } from "./line.js";
import { markedOutline } from "./marked-outline.js";
import { Role, rolesOf } from "./roles.js";
import { habitOf } from "./text-habit.js";
import { findTitle } from "./title.js";

export interface Outline {
	title: string | null;
	blocks: Block[];
	sections: Section[];
}

/**
 * Tells title, headings and list items among the kept blocks, in reading order. A
 * function of their texts and markup alone, so that the cleaned text read again gives
 * the same outline. `title`: a title known from elsewhere, used even where no block carries it.
 */
export function outline(
	source: readonly SourceBlock[],
	options: { title?: string | undefined },
): Outline {
	const known = options.title?.trim() || undefined;
	const blocks = source.map(plainBlock);
	const infer = !source.some(
		(block) =>
			block.marked &&
			(block.kind === "heading" || block.kind === "title" || block.strong),
	);
	const title = infer
		? inferOutline(blocks, known)
		: markedOutline(blocks, source, known);
	return {
		title: title >= 0 ? blocks[title].text : (known ?? null),
		blocks,
		sections: sectionsOf(blocks),
	};
}

function plainBlock(block: SourceBlock): Block {
	const { kind, start, end, text } = block;
	return block.depth === undefined
		? { kind, start, end, text }
		: { kind, start, end, text, depth: block.depth };
}

/** Among so many blocks the title is looked for. */
const FIRST = 5;

/** Gives the blocks their kinds; returns the title's index or -1. */
function inferOutline(blocks: Block[], known: string | undefined): number {
	const texts = blocks.map((block) => block.text);
	const lines = texts.map((text, i) => lineOf(text, i < FIRST));
	const habit = habitOf(lines);
	const families = findFamilies(lines);
	const roles = rolesOf(lines, families, habit);
	for (let i = 0; i < blocks.length; i++)
		if (blocks[i].kind !== "paragraph" && roles[i] !== Role.Item)
			roles[i] = Role.Body;
	const title =
		known === undefined
			? findTitle(lines, roles, families, habit)
			: findKnownTitle(texts, known);
	const headings = findHeadings(lines, roles, families, habit, title);
	blocks.forEach((block, i) => {
		if (i === title) {
			block.kind = "title";
			block.depth = 1;
		} else if (headings.has(i)) {
			block.kind = "heading";
			block.depth = Math.min(6, 1 + (families.headings.get(i)?.levels ?? 1));
		} else if (block.kind === "paragraph" && roles[i] === Role.Item)
			block.kind = "list-item";
	});
	return title;
}

function sectionsOf(blocks: readonly Block[]): Section[] {
	const sections: Section[] = [];
	let current: Section | null = null;
	for (const block of blocks) {
		if (block.kind === "title") continue;
		if (block.kind === "heading" && block.text !== "") {
			current = {
				heading: block.text,
				depth: block.depth ?? 2,
				paragraphs: [],
			};
			sections.push(current);
			continue;
		}
		if (current === null) {
			current = { heading: null, depth: 1, paragraphs: [] };
			sections.push(current);
		}
		current.paragraphs.push(block.text);
	}
	return sections;
}
