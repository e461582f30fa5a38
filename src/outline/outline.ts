import type { SourceBlock } from "../read/source-block.js";
import type { Block, Section } from "../types.js";

export interface Outline {
	title: string | null;
	blocks: Block[];
	sections: Section[];
}

/** Placeholder: every unmarked block is a paragraph. */
export function outline(
	blocks: readonly SourceBlock[],
	_options: { title?: string | undefined },
): Outline {
	const section: Section = {
		heading: null,
		depth: 1,
		paragraphs: blocks.map((b) => b.text),
	};
	return {
		title: null,
		blocks: blocks.map(({ segments, marked, strong, ...b }) => b),
		sections: [section],
	};
}
