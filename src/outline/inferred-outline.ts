import type { Block } from "../types.js";
import { findHeadings } from "./headings.js";
import { findKnownTitle } from "./known-title.js";
import { looksOf } from "./looks.js";
import { Role } from "./roles.js";
import { findTitle } from "./title.js";

/** The outline of text without marked headings. Gives the blocks their kinds; returns the title's index or -1. */
export function inferOutline(
	blocks: Block[],
	known: string | undefined,
): number {
	const { lines, habit, families, roles } = looksOf(blocks);
	const title =
		known === undefined
			? findTitle(lines, roles, families, habit)
			: findKnownTitle(blocks, known);
	const headings = findHeadings(lines, roles, families, habit, title);
	blocks.forEach((block, i) => {
		if (i === title) {
			block.kind = "title";
			block.depth = 1;
		} else if (headings[i] === 1) {
			block.kind = "heading";
			block.depth = Math.min(6, 1 + (families.levels[i] || 1));
		} else if (block.kind === "paragraph" && roles[i] === Role.Item)
			block.kind = "list-item";
	});
	return title;
}
