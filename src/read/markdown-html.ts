import { decodeString } from "micromark-util-decode-string";

/** Elements that do not break the line that they stand in. */
const INLINE = new Set(
	"a abbr b bdi bdo cite code data del dfn em font i img ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
		" ",
	),
);
/** Elements whose content is not read. */
const UNREAD = new Set(["script", "style", "template"]);

/** A piece of readable text in HTML; `breaks`: a block element or `<br>` stands before it. */
export interface HtmlPiece {
	start: number;
	end: number;
	breaks: boolean;
}

/** Name of the element that a tag opens or closes, in lower case; "" for comments and declarations. */
export function tagName(html: string, at = 0): string {
	let from = at + 1;
	if (html[from] === "/") from++;
	let to = from;
	while (to < html.length && to < from + 20) {
		const unit = html.charCodeAt(to) | 0x20;
		if ((unit < 0x61 || unit > 0x7a) && (unit < 0x30 || unit > 0x39)) break;
		to++;
	}
	return html.slice(from, to).toLowerCase();
}

/**
 * The readable ranges of an HTML block, in order. Not a parser: it must find the text,
 * lose none of it, and take linear time; a tag that never closes is text.
 */
export function readHtml(html: string): HtmlPiece[] {
	const find = finder(html);
	const pieces: HtmlPiece[] = [];
	let breaks = false;
	let from = 0;
	for (let at = 0; at < html.length; ) {
		const open = html.indexOf("<", at);
		if (open < 0) break;
		let end = markupEnd(html, open, find);
		if (end < 0) {
			at = open + 1;
			continue;
		}
		if (open > from) {
			pieces.push({ start: from, end: open, breaks });
			breaks = false;
		}
		const name = tagName(html, open);
		if (name !== "" && !INLINE.has(name)) breaks = true;
		if (UNREAD.has(name) && html[open + 1] !== "/") {
			const close = find(`</${name}`, end);
			if (close >= 0) end = Math.max(close, find(">", close) + 1);
		}
		from = at = end;
	}
	if (from < html.length)
		pieces.push({ start: from, end: html.length, breaks });
	return pieces;
}

type Find = (mark: string, from: number) => number;

/** `indexOf` that looks for what is not there only once, so that hostile HTML stays linear. */
function finder(html: string): Find {
	const missing = new Set<string>();
	return (mark, from) => {
		if (missing.has(mark)) return -1;
		const at = html.indexOf(mark, from);
		if (at < 0) missing.add(mark);
		return at;
	};
}

/** Where the markup that starts with the `<` at `open` ends; -1 where that `<` is text. */
function markupEnd(html: string, open: number, find: Find): number {
	const past = (mark: string, from: number) => {
		const at = find(mark, from);
		return at < 0 ? -1 : at + mark.length;
	};
	if (html.startsWith("<!--", open)) return past("-->", open + 2);
	if (html.startsWith("<![CDATA[", open)) return open + 9;
	const next = html.charCodeAt(open + 1);
	const letter = (next | 0x20) >= 0x61 && (next | 0x20) <= 0x7a;
	if (next === 0x21 || next === 0x3f) return past(">", open);
	if (!letter && next !== 0x2f) return -1;
	for (let i = open + 1; i < html.length; i++) {
		const unit = html.charCodeAt(i);
		if (unit === 0x3e) return i + 1;
		if (unit === 0x3c) return -1;
		// An attribute's value, which may hold ">".
		if (unit === 0x3d && (html[i + 1] === '"' || html[i + 1] === "'")) {
			const close = find(html[i + 1], i + 2);
			if (close < 0) return past(">", i);
			i = close;
		}
	}
	return -1;
}

/** Decodes the character references of HTML text, whose backslashes escape nothing. */
export function decodeHtml(text: string): string {
	return text.includes("&")
		? decodeString(text.replaceAll("\\", "&#92;"))
		: text;
}
