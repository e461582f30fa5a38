import type { Block, Span } from "../types.js";

/** A run of source characters that a reader sees; `text` is what they read as. */
export interface Segment extends Span {
	/** `input.slice(start, end)` in plain text; the decoded text node in Markdown. */
	text: string;
}

/**
 * A block as a reader found it. The kinds `title` and `heading` come from markup
 * alone; plain text has only paragraphs and list items until the outline is made.
 */
export interface SourceBlock extends Block {
	/** The readable characters of the block in source order; white space between segments does not matter. */
	segments: readonly Segment[];
	/** Plain text or Markdown: whether `kind` and `depth` are the author's markup (`true`) or still to be inferred. */
	marked: boolean;
	/** Markdown: the whole paragraph is bold. */
	strong?: boolean;
	/** Markdown: the paragraph is nothing but images, which read as their alternative text. */
	image?: boolean;
}
