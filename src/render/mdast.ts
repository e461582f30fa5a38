import type {
	BlockContent,
	List,
	ListItem,
	Paragraph,
	PhrasingContent,
	Root,
	Table,
} from "mdast";
import type { Block, CleanedArticle } from "../types.js";

/** A heading that shows no depth. */
const USUAL_DEPTH = 2;

/**
 * The clean article as a Markdown tree (mdast): a heading for the title and for each section,
 * list items that follow each other as one list, quotes as one blockquote, tables and code as
 * such, everything else as paragraphs. The nodes have no positions.
 */
export function toMdast(article: CleanedArticle): Root {
	const children: BlockContent[] = [];
	// A title known from elsewhere, that no line of the text carries.
	if (article.title !== null && !article.blocks.some(isTitle))
		children.push(heading(article.title, 1));
	for (const block of article.blocks) {
		if (block.text === "") continue;
		const last = children.at(-1);
		switch (block.kind) {
			case "title":
				children.push(heading(block.text, 1));
				break;
			case "heading":
				children.push(heading(block.text, block.depth ?? USUAL_DEPTH));
				break;
			case "list-item":
				if (last?.type === "list") last.children.push(listItem(block.text));
				else children.push(list(block.text));
				break;
			case "quote":
				if (last?.type === "blockquote")
					last.children.push(paragraph(block.text));
				else
					children.push({
						type: "blockquote",
						children: [paragraph(block.text)],
					});
				break;
			case "code":
				children.push({ type: "code", value: block.text });
				break;
			case "table":
				children.push(table(block.text));
				break;
			case "separator":
				children.push({ type: "thematicBreak" });
				break;
			case "html":
				children.push({ type: "html", value: html(block.text) });
				break;
			default:
				children.push(paragraph(block.text));
		}
	}
	return { type: "root", children };
}

function isTitle(block: Block): boolean {
	return block.kind === "title";
}

function heading(text: string, depth: number): BlockContent {
	return {
		type: "heading",
		depth: Math.min(6, Math.max(1, depth)) as 1 | 2 | 3 | 4 | 5 | 6,
		children: [{ type: "text", value: linesOf(text).join(" ") }],
	};
}

function list(text: string): List {
	return {
		type: "list",
		ordered: false,
		spread: false,
		children: [listItem(text)],
	};
}

function listItem(text: string): ListItem {
	return { type: "listItem", spread: false, children: [paragraph(text)] };
}

function paragraph(text: string): Paragraph {
	return { type: "paragraph", children: lines(text) };
}

/** HTML stays HTML, so that it is not taken for the article's own paragraphs; its tags are not known any more. */
function html(text: string): string {
	const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
	return `<p>${linesOf(escaped).join("<br>\n")}</p>`;
}

/** The lines that show something, without the blanks at their ends. */
function linesOf(text: string): string[] {
	return text
		.split(/[\r\n]/)
		.map((line) => line.trim())
		.filter((line) => line !== "");
}

/** Line ends inside a block are hard breaks. */
function lines(text: string): PhrasingContent[] {
	const children: PhrasingContent[] = [];
	for (const line of text.split(/\r\n|\r|\n/)) {
		if (line === "") continue;
		if (children.length > 0) children.push({ type: "break" });
		children.push({ type: "text", value: line });
	}
	return children;
}

/** The reader's form of a table: rows on lines, cells between tabs. */
function table(text: string): Table {
	const rows = text.split("\n").map((row) => row.split("\t"));
	const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
	// Cells beyond the head's are not shown.
	while (rows[0].length < width) rows[0].push("");
	return {
		type: "table",
		children: rows.map((cells) => ({
			type: "tableRow",
			children: cells.map((cell) => ({
				type: "tableCell",
				children: cell === "" ? [] : [{ type: "text", value: cell }],
			})),
		})),
	};
}
