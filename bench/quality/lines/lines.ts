/** Lines that we wrote ourselves, to stand around and between an article's own. */
export interface ArticleLines {
	/** What a site prints behind its articles. */
	advertisements: readonly [string, string, string];
	/** Last lines of news that only look like advertisements; they must stay. */
	tails: readonly [string, string];
	byline: string;
	date: string;
	/** A photo credit. */
	credit: string;
	bullets: readonly [string, string, string];
	/** A caption that says something of its own. */
	caption: string;
	/** A short line that an author repeats on purpose. */
	refrain: string;
	/** What stands where an embedded post was not loaded. */
	placeholder: string;
	/** Three paragraphs alike but for places and figures. */
	templated: readonly [string, string, string];
}
