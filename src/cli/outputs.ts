import { toMarkdown } from "../render/markdown.js";
import { diffText } from "../render/terminal.js";
import type { CleanArticleOptions, CleanedArticle } from "../types.js";
import { explain } from "./explain.js";

/** What an output may need besides the article. */
export interface OutputContext {
	/** The text as it came in; the article's offsets point into it. */
	input: string;
	/** File name, or `standard input`. */
	name: string;
	options: Readonly<CleanArticleOptions>;
	/** Whether the destination shows colour. */
	color: boolean;
	/** Columns of the terminal that it goes to; `undefined` where it goes elsewhere. */
	width: number | undefined;
}

/** One way to show a clean article; the command has an option for each. */
export interface Output {
	/** As commander takes it: `--json`, or `--report <file>` for one that goes to a file. */
	flags: string;
	description: string;
	/** `file`: the value of the option names it. Only one output goes to stdout. */
	destination: "stdout" | "stderr" | "file";
	render(
		article: CleanedArticle,
		context: OutputContext,
	): string | Promise<string>;
}

const markdown: Output = {
	flags: "--markdown",
	description: "print the clean article as Markdown (default)",
	destination: "stdout",
	render: (article) => toMarkdown(article),
};

const json: Output = {
	flags: "--json",
	description:
		"print title, sections, text, blocks and removals as JSON; offsets are UTF-16",
	destination: "stdout",
	render: (article) => JSON.stringify(article, null, 2),
};

const text: Output = {
	flags: "--text",
	description: "print the clean text, a blank line between paragraphs",
	destination: "stdout",
	render: (article) => article.text,
};

const explanation: Output = {
	flags: "--explain",
	description:
		"say on stderr what was removed, a line each: from–to as line:column, kind, similarity or cues, where the text is kept, its beginning; below a near-copy both copies side by side",
	destination: "stderr",
	render: explain,
};

const diff: Output = {
	flags: "--diff",
	description: "print the input with what was removed struck and marked with -",
	destination: "stdout",
	render: (article, { input, color }) => diffText(article, input, { color }),
};

const report: Output = {
	flags: "--report <file>",
	description:
		"write a page to look at: what went, why, and where the same text is kept",
	destination: "file",
	render: async (article, { input, name, options: { language } }) => {
		// Loaded when asked for: most runs make no page.
		const { toHtml } = await import("../render/html.js");
		return toHtml(article, input, {
			source: name,
			...(language !== undefined && { language }),
		});
	},
};

/** Every output; the first is the default. */
export const outputs: readonly Output[] = [
	markdown,
	json,
	text,
	diff,
	explanation,
	report,
];

/** The name under which commander keeps an option: `--report <file>` is `report`. */
export function optionName({ flags }: Output): string {
	return flags
		.replace(/^--/u, "")
		.replace(/ .*$/u, "")
		.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
