import { isCredit } from "../../outline/credits.js";
import { isFurniture, isPageLabel } from "../../outline/furniture.js";
import { endsSentence, lineOf } from "../../outline/line.js";
import type { SourceBlock } from "../../read/source-block.js";

/** Lines that are known to be a page's, of which so many are stepped over: a list of links is no article. */
const MOST_LISTED = 6;
/** Others that are short and end in no mark: "Comments (12)", "More from News", a headline. */
const MOST_OTHERS = 3;
const WIDEST_OTHER = 70;
/**
 * What an advertisement must have beyond the usual above one of the others, which may be the
 * article's own end: of 1,477 advertisements 89 in 100 have as much, and of the last lines of
 * 2,590 texts and parts of texts that a line is stepped over for without it, three that are
 * news, one.
 */
const DOUBT = 2;

/** Tells what stands below the last lines of an article without being one of them. */
export class PageFurniture {
	private listed = 0;
	private others = 0;

	/** Points by which it is less sure that what stands above is the end of the article. */
	get doubt(): number {
		return this.others > 0 ? DOUBT : 0;
	}

	/**
	 * Whether a block is one more of these lines; to be asked from the bottom up. `others`: it
	 * may be one that is not known, since nothing in it speaks to the reader.
	 */
	holds({ kind, text }: SourceBlock, others: boolean): boolean {
		if (kind !== "paragraph") return false;
		const line = lineOf(text);
		if (line.long) return false;
		// "This guide was written by @marta." is a sentence of the article; "© 2025 Norwick Post." is none.
		const isSentence =
			endsSentence(line) && !isCredit(line) && !isPageLabel(line);
		if (!isSentence && isFurniture(line)) return ++this.listed <= MOST_LISTED;
		return (
			others &&
			line.end === "open" &&
			line.columns <= WIDEST_OTHER &&
			++this.others <= MOST_OTHERS
		);
	}
}
