/** How `cleanArticle` reads and cleans; every option has a default that suits unknown input. */
export interface CleanArticleOptions {
	/**
	 * How to read the input. `auto` takes Markdown only for text that has real
	 * Markdown structure. Default: `auto`.
	 */
	format?: "auto" | "text" | "markdown";
	/**
	 * A title known from elsewhere (metadata, a page's title element). The line
	 * that carries it becomes the title; it is used even where the text lacks it.
	 */
	title?: string | undefined;
	/**
	 * BCP 47 tag of the article's language; narrows the advertisement cues to
	 * that language (and English). Default: the cues of every language.
	 */
	language?: string | undefined;
	/**
	 * Whether repeats are removed. `similarity` (a share from 0 to 1) says how alike a near-copy must
	 * be, 1 = exact copies only. Default: `true`.
	 */
	repeats?: boolean | { similarity?: number };
	/**
	 * Whether advertisements are removed: `true` and `trailing` take a run at the
	 * end, `anywhere` takes them between paragraphs too. Default: `trailing`.
	 */
	advertisements?: boolean | "trailing" | "anywhere";
}

/** A range of the caller's string in UTF-16 offsets, end exclusive. */
export interface Span {
	start: number;
	end: number;
}

export type BlockKind =
	| "title"
	| "heading"
	| "paragraph"
	| "list-item"
	| "quote"
	| "code"
	| "table"
	| "html"
	| "separator";

/**
 * One kept block. `text` is readable text without markup; in plain text it is
 * `input.slice(start, end)`, save that hard-wrapped lines are joined.
 */
export interface Block extends Span {
	kind: BlockKind;
	text: string;
	/** Of a title (1) or heading (1 to 6). */
	depth?: number;
}

/** A heading and what stands below it, up to the next heading of any depth. */
export interface Section {
	/** `null` for what stands above the first heading. */
	heading: string | null;
	/** 1 to 6; 1 where `heading` is null; 2 for a heading that shows no depth. */
	depth: number;
	paragraphs: string[];
}

/** What a removed copy says otherwise than the kept one. */
export interface Difference extends Span {
	text: string;
	/** What stands at its place in the kept copy; `null` where nothing does. */
	kept: (Span & { text: string }) | null;
}

export interface Repeat extends Span {
	kind: "full-text-copy" | "repeated-paragraph";
	/** `input.slice(start, end)`. */
	text: string;
	/** Where the same text is kept, in the order of the removed copy. */
	keptAt: Span[];
	/** Share of the removed text that stands in the kept copy, 0 to 1; 1: all of it. */
	similarity: number;
	differences: Difference[];
}

export interface Advertisement extends Span {
	kind: "advertisement";
	/** `input.slice(start, end)`. */
	text: string;
	/** Which signals fired, such as `call-to-action:en` or `url`. */
	cues: string[];
}

export type Removal = Repeat | Advertisement;

/** The clean article; plain JSON. */
export interface CleanedArticle {
	title: string | null;
	/** In reading order. */
	sections: Section[];
	/** Every kept block in order, a blank line between. */
	text: string;
	/** The kept blocks in reading order, with their offsets in the input. */
	blocks: Block[];
	/** In source order; ranges never overlap. */
	removed: Removal[];
}
