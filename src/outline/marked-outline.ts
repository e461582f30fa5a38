import type { SourceBlock } from "../read/source-block.js";
import type { Block } from "../types.js";
import { isEnclosed, isFurniture } from "./furniture.js";
import { findKnownTitle } from "./known-title.js";
import { type Line, lineOf } from "./line.js";
import { looksOf, mayHead } from "./looks.js";
import { findTitle } from "./title.js";

/** A wholly bold paragraph wider than this is emphasis, not a heading. */
const WIDEST_BOLD = 130;

/**
 * The outline of Markdown: the author's headings count, and a wholly bold paragraph that
 * stands like one becomes one. Gives the blocks their kinds; returns the title's index or -1,
 * and `null` where nothing is a heading, so that title and headings are to be inferred.
 */
export function markedOutline(
	blocks: Block[],
	source: readonly SourceBlock[],
	known: string | undefined,
): number | null {
	if (!source.some(isMarked)) return null;
	for (const block of blocks)
		if (block.kind === "title") {
			block.kind = "heading";
			block.depth ??= 1;
		}
	let title =
		known === undefined ? titleOf(blocks) : findKnownTitle(blocks, known);
	promoteBold(blocks, source, title);
	// What is a heading now may show the title: "## Title" above bold lines. Once they are marked it would.
	if (title < 0 && known === undefined) title = titleOf(blocks);
	if (title < 0 && !blocks.some((block) => block.kind === "heading"))
		return null;
	if (title >= 0) {
		blocks[title].kind = "title";
		blocks[title].depth = 1;
	}
	return title;
}

function isMarked({ marked, kind, strong }: SourceBlock): boolean {
	return marked && (kind === "heading" || kind === "title" || strong === true);
}

function titleOf(blocks: readonly Block[]): number {
	const headings: number[] = [];
	blocks.forEach((block, i) => {
		if (block.kind === "heading" && block.text !== "") headings.push(i);
	});
	const top = headings.filter((i) => blocks[i].depth === 1);
	// Several level-1 headings are sections, unless the first opens the article.
	if (
		top.length === 1 ||
		(top.length > 1 && top[0] === headings[0] && top[0] <= 1)
	)
		return top[0];
	if (top.length > 1) return -1;
	const first = headings[0];
	if (first === 0) {
		// "## Title" above "### Section": the one heading of its depth, and the highest.
		const depth = blocks[0].depth ?? 2;
		return headings.length > 1 &&
			headings.every((i) => i === 0 || (blocks[i].depth ?? 2) > depth)
			? 0
			: -1;
	}
	if (blocks[0]?.kind !== "paragraph") return -1;
	const { lines, roles, families, habit } = looksOf(blocks);
	const title = findTitle(lines, roles, families, habit);
	return title >= 0 && blocks[title].kind === "paragraph" ? title : -1;
}

/** From the last block up, so that what stands below is known. */
function promoteBold(
	blocks: Block[],
	source: readonly SourceBlock[],
	title: number,
): void {
	const depths = depthsBelow(source);
	for (let i = blocks.length - 2; i >= 0; i--) {
		if (i === title || !isBold(source[i])) continue;
		// Three bold paragraphs on end are a list or an emphasis.
		let run = 1;
		while (run < 3 && isBold(source[i + run])) run++;
		for (
			let above = i - 1;
			run < 3 && above >= 0 && isBold(source[above]);
			above--
		)
			run++;
		if (run >= 3 || blocks[i + 1].kind === "heading") continue;
		if (!mayHead(blocks[i])) continue;
		if (!standsLikeHeading(lineOf(blocks[i].text))) continue;
		blocks[i].kind = "heading";
		blocks[i].depth = depths[i];
	}
}

function isBold(block: SourceBlock | undefined): boolean {
	return block?.kind === "paragraph" && block.strong === true;
}

function standsLikeHeading(line: Line): boolean {
	if (line.long || line.columns > WIDEST_BOLD || line.letters === 0)
		return false;
	if (line.end === "stop" || line.end === "pause" || line.innerStops > 1)
		return false;
	return !isFurniture(line) && !isEnclosed(line.text);
}

/** For each block one deeper than the heading that the author marked above it; 2 where there is none. */
function depthsBelow(source: readonly SourceBlock[]): number[] {
	let depth = 2;
	return source.map((block) => {
		if (block.kind === "heading") depth = Math.min(6, (block.depth ?? 2) + 1);
		return depth;
	});
}
