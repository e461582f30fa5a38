import { blocksOfTree } from "./markdown-blocks.js";
import { frontMatterEnd } from "./markdown-front-matter.js";
import { parseMarkdown } from "./markdown-parser.js";
import { readPlainText } from "./plain-text.js";
import type { SourceBlock } from "./source-block.js";

/**
 * Reads Markdown (CommonMark with tables). Each heading, list item, quoted paragraph, code
 * block, table and HTML block is a block of its own, in reading order; definitions and front
 * matter are none. What the parser cannot take in reads as plain text: no string makes it throw.
 */
export function readMarkdown(input: string): SourceBlock[] {
	const skipped = frontMatterEnd(input);
	const markdown = skipped > 0 ? input.slice(skipped) : input;
	const tree = parseMarkdown(markdown);
	// micromark drops a leading byte order mark without counting it.
	const base = skipped + (markdown.charCodeAt(0) === 0xfeff ? 1 : 0);
	const read = tree && blocksOfTree(tree, { input, base });
	return read?.blocks ?? readPlainText(input);
}
