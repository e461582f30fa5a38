import type { Definition, Nodes, Root, RootContent } from "mdast";
import type { BlockKind } from "../types.js";
import {
	isBold,
	isImage,
	type Reading,
	readInline,
	readLiteral,
	readSource,
	readTable,
	type Source,
} from "./markdown-text.js";
import type { SourceBlock } from "./source-block.js";

/** Blocks and, at the same index, the node that each was read from. */
export interface TreeBlocks {
	blocks: SourceBlock[];
	nodes: RootContent[];
}

interface Container {
	node: Extract<Nodes, { type: "root" | "blockquote" | "list" | "listItem" }>;
	next: number;
	quoted: boolean;
	/** Whether `opened` was set on entering this container. */
	opens: boolean;
}

/** A rule reads as this, however it was written. */
const SEPARATOR = "---";

/**
 * The readable blocks of a tree in source order, lists and quotes flattened. Definitions,
 * footnotes, front matter and nodes that this project does not know yield none, nor does
 * what shows no text. A block's range is its node's own, and takes in the markers of the
 * containers that open with it: `- item`, `> quote`.
 *
 * `null` where the tree's positions do not lead back into `source`: blocks must be disjoint,
 * in order and inside it. Without a source, offsets point into the blocks' texts joined by
 * blank lines.
 */
export function blocksOfTree(tree: Root, source: Source): TreeBlocks | null {
	const blocks: SourceBlock[] = [];
	const nodes: RootContent[] = [];
	/** Where the outermost container starts that no block has claimed yet. */
	let opened = -1;
	let last = 0;
	const path: Container[] = [
		{ node: tree, next: 0, quoted: false, opens: false },
	];
	while (path.length > 0) {
		const top = path[path.length - 1];
		if (top.next >= top.node.children.length) {
			if (top.opens) opened = -1;
			path.pop();
			continue;
		}
		const node = top.node.children[top.next++];
		if (
			node.type === "blockquote" ||
			node.type === "list" ||
			node.type === "listItem"
		) {
			const opens = opened < 0 && node.type !== "list";
			if (opens) opened = offset(node, "start", source);
			const quoted = top.quoted || node.type === "blockquote";
			path.push({ node, next: 0, quoted, opens });
			continue;
		}
		const read = readBlock(node, source);
		if (read === null || read.text === "") continue;
		const kind = kindOf(node, top);
		const block: SourceBlock = {
			kind,
			start: 0,
			end: 0,
			...read,
			marked: true,
		};
		if (source === null) {
			block.start = blocks.length === 0 ? 0 : last + 2;
			block.end = block.start + read.text.length;
			block.segments = [
				{ start: block.start, end: block.end, text: read.text },
			];
		} else {
			block.start = opened < 0 ? offset(node, "start", source) : opened;
			block.end = offset(node, "end", source);
			const inside = block.start >= last && block.end <= source.input.length;
			if (!inside || block.end <= block.start) return null;
		}
		opened = -1;
		last = block.end;
		if (node.type === "heading" && kind === "heading") block.depth = node.depth;
		if (node.type === "paragraph" && kind === "paragraph") {
			if (isBold(node)) block.strong = true;
			if (isImage(node)) block.image = true;
		}
		blocks.push(block);
		nodes.push(node as RootContent);
	}
	return { blocks, nodes };
}

function readBlock(node: Nodes, source: Source): Reading | null {
	switch (node.type) {
		case "paragraph":
			return readInline(node, source);
		case "heading": {
			const reading = readInline(node, source);
			reading.text = reading.text.replaceAll("\n", " ");
			return reading;
		}
		case "code":
		case "html": {
			const reading = readLiteral(node, source);
			return reading.text.trim() === "" ? null : reading;
		}
		case "table":
			return readTable(node, source);
		case "thematicBreak":
			return { text: SEPARATOR, segments: [] };
		case "definition":
			return source && !isDestination(node) ? readSource(node, source) : null;
		default:
			return null;
	}
}

function kindOf(
	node: Nodes,
	{ node: parent, next, quoted }: Container,
): BlockKind {
	switch (node.type) {
		case "heading":
			return quoted ? "quote" : "heading";
		case "code":
		case "table":
		case "html":
			return node.type;
		case "thematicBreak":
			return "separator";
		default:
			if (parent.type === "listItem" && next === 1) return "list-item";
			return quoted ? "quote" : "paragraph";
	}
}

/**
 * Whether a definition leads somewhere: `[Anna]: Yes.` and `[^1]: Ibid.` parse as definitions
 * as well, and are read.
 */
function isDestination({ label, url }: Definition): boolean {
	return (
		label?.[0] !== "^" &&
		/^(?:#|\.{0,2}\/|\w[\w+-]{0,20}:|[^/]{1,80}[/.]\w|$)/.test(url)
	);
}

/** NaN where the node has no position, which no comparison lets pass. */
function offset(node: Nodes, edge: "start" | "end", source: Source): number {
	const at = node.position?.[edge].offset;
	return at === undefined ? Number.NaN : at + (source?.base ?? 0);
}
