import type { SourceBlock } from "../read/source-block.js";
import type { Block, Section } from "../types.js";
import { inferOutline } from "./inferred-outline.js";
import { markedOutline } from "./marked-outline.js";

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
	const title =
		markedOutline(blocks, source, known) ?? inferOutline(blocks, known);
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
