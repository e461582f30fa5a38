import type { Nodes, Parents, Root } from "mdast";
import type { Plugin } from "unified";
import type { VFile } from "vfile";
import { cleanBlocks } from "./clean-article.js";
import { readOptions } from "./options.js";
import { blocksOfTree, type TreeBlocks } from "./read/markdown-blocks.js";
import type { SourceBlock } from "./read/source-block.js";
import { isBlank } from "./read/white-space.js";
import type { CleanArticleOptions, Removal } from "./types.js";

/** The options of `cleanArticle` that concern a tree, and one of the plugin's own. */
export interface RemarkCleanArticleOptions
	extends Omit<CleanArticleOptions, "format"> {
	/**
	 * Report what would be removed, as warnings (so that `--frail` fails), and leave
	 * the tree alone. Default: `false`.
	 */
	reportOnly?: boolean;
}

/** What the plugin puts on `file.data.cleanArticle`. */
export interface CleanArticleData {
	/**
	 * What was removed from the tree (with `reportOnly`: would have been), in source order. Offsets
	 * are UTF-16 units into the file's value; into the blocks' texts joined by blank
	 * lines where the tree does not lead back to the file.
	 */
	removed: Removal[];
	/** What `cleanArticle` would remove, but is only a part of a node: the tree keeps it. */
	left: Removal[];
}

declare module "vfile" {
	interface DataMap {
		cleanArticle: CleanArticleData;
	}
}

/** Name of the rules in messages: `clean-article:full-text-copy` and so on. */
const SOURCE = "clean-article";
/** How much of a removed text a message shows, in UTF-16 units. */
const PREVIEW = 60;

/**
 * Removes repeated text and advertisements from a Markdown tree. Nodes go whole or not at all;
 * lists and quotes that this empties go with them; every other node stays the object that it was.
 * Each removal is a message on the file (`file.info`), and the ledger is `file.data.cleanArticle`.
 *
 * @throws {TypeError | RangeError} An option is unknown or wrong, when the plugin is used.
 */
const remarkCleanArticle: Plugin<
	[(Readonly<RemarkCleanArticleOptions> | null | undefined)?],
	Root
> = (options) => {
	const { reportOnly = false, ...rest } = options ?? {};
	if (typeof reportOnly !== "boolean")
		throw new TypeError(
			`reportOnly must be a boolean, got ${typeof reportOnly}`,
		);
	if ("format" in rest)
		throw new TypeError('unknown option "format": the tree is Markdown');
	const settings = readOptions(rest);

	return (tree, file) => {
		const read = readTree(tree, file);
		const { removed } = cleanBlocks(read.input, read.blocks, settings);
		const { whole, first } = coverage(read, removed);
		const data: CleanArticleData = { removed: [], left: [] };
		removed.forEach((removal, i) => {
			if (first[i] < 0) data.left.push(removal);
			else {
				data.removed.push(removal);
				report(file, removal, read, first[i], reportOnly);
			}
		});
		file.data.cleanArticle = data;
		if (!reportOnly)
			removeNodes(tree, new Set(read.nodes.filter((_, i) => whole[i])));
	};
};

export default remarkCleanArticle;

/** A tree's blocks and nodes, and what the blocks' offsets point into. */
interface ReadTree extends TreeBlocks {
	input: string;
}

/** The tree's blocks, with offsets into the file where its positions lead there. */
function readTree(tree: Root, file: VFile): ReadTree {
	const value = String(file);
	const base = value.charCodeAt(0) === 0xfeff ? 1 : 0;
	const read = value && blocksOfTree(tree, { input: value, base });
	if (read) return { input: value, ...read };
	const detached = blocksOfTree(tree, null) as TreeBlocks;
	const input = detached.blocks.map((block) => block.text).join("\n\n");
	return { input, ...detached };
}

/**
 * Which blocks the removals cover wholly (several may share one), and for each removal the first block
 * that goes with it, -1 where none does. Both lists are in source order: one pass.
 */
function coverage(
	{ input, blocks, nodes }: ReadTree,
	removed: readonly Removal[],
): { whole: boolean[]; first: number[] } {
	const first = removed.map(() => -1);
	let from = 0;
	const whole = blocks.map((block, b) => {
		while (from < removed.length && removed[from].end <= block.start) from++;
		// Definitions that are read are still definitions.
		let covered = block.segments.length > 0 && nodes[b].type !== "definition";
		let at = from;
		for (const { start, end } of block.segments) {
			let to = start;
			while (covered && to < end) {
				while (at < removed.length && removed[at].end <= to) at++;
				// Between two removals of one block lies white space alone.
				if (at < removed.length && removed[at].start <= to)
					to = removed[at].end;
				else if (isBlank(input.charCodeAt(to))) to++;
				else covered = false;
			}
		}
		for (let r = from; r < removed.length && removed[r].start < block.end; r++)
			if (covered && first[r] < 0) first[r] = b;
		return covered;
	});
	return { whole, first };
}

/** Puts a removal on the file as a message at the first node that goes with it. */
function report(
	file: VFile,
	removal: Removal,
	{ input, blocks, nodes }: ReadTree,
	first: number,
	reportOnly: boolean,
): void {
	const what = removal.kind.replaceAll("-", " ");
	const reason = `${reportOnly ? "Unexpected" : "Removed"} ${what}: ${preview(removal.text)}`;
	const options = {
		ancestors: [nodes[first]],
		place: nodes[first].position,
		ruleId: removal.kind,
		source: SOURCE,
	};
	const message = reportOnly
		? file.message(reason, options)
		: file.info(reason, options);
	message.actual = removal.text;
	message.expected = [""];
	if (removal.kind === "advertisement") {
		message.note = `Cues: ${removal.cues.join(", ")}`;
		return;
	}
	message.note = removal.keptAt
		.map(({ start, end }) => {
			const point = nodes[blockAt(blocks, start)]?.position?.start;
			const place = point ? ` at ${point.line}:${point.column}` : "";
			return `Kept${place}: ${input.slice(start, end)}`;
		})
		.join("\n");
}

function preview(text: string): string {
	return JSON.stringify(
		text.length > PREVIEW ? `${text.slice(0, PREVIEW)}…` : text,
	);
}

/** The index of the first block that ends behind `offset`. */
function blockAt(blocks: readonly SourceBlock[], offset: number): number {
	let low = 0;
	let high = blocks.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (blocks[middle].end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Takes nodes out of the tree, and the lists, items and quotes that this leaves empty. */
function removeNodes(tree: Root, gone: Set<Nodes>): void {
	if (gone.size === 0) return;
	const parents: Parents[] = [tree];
	for (let i = 0; i < parents.length; i++)
		for (const child of parents[i].children)
			if (
				child.type === "blockquote" ||
				child.type === "list" ||
				child.type === "listItem"
			)
				parents.push(child);
	// Children before parents, so that what is emptied goes as well.
	for (let i = parents.length - 1; i >= 0; i--) {
		const parent = parents[i];
		const kept = parent.children.filter((child) => !gone.has(child));
		if (kept.length === parent.children.length) continue;
		parent.children = kept as typeof parent.children;
		if (kept.length === 0) gone.add(parent);
	}
}
