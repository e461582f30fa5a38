import type { Code, Nodes, Paragraph, PhrasingContent } from "mdast";
import { joinLines } from "./hard-wrap.js";
import { alignText } from "./markdown-align.js";
import { decodeHtml, readHtml, tagName } from "./markdown-html.js";
import type { Segment } from "./source-block.js";
import { isBlank } from "./white-space.js";

/** The readable text of a node, and where each piece of it stands. */
export interface Reading {
	text: string;
	segments: Segment[];
}

/** Where the tree's positions point: `base` is added to every offset. `null`: nowhere, the tree has no source. */
export type Source = { input: string; base: number } | null;

/**
 * The text of a paragraph, heading or cell without markup: soft line ends join as a reader
 * would join them, hard breaks are line ends, images read as their alternative text.
 * Walks with a stack of its own, since nesting has no limit.
 */
export function readInline(node: Nodes, source: Source): Reading {
	const segments: Segment[] = [];
	const lines: string[] = [];
	let line = "";
	const stack: Nodes[] = [];
	const push = (parent: Nodes) => {
		if (!("children" in parent)) return;
		for (let i = parent.children.length - 1; i >= 0; i--)
			stack.push(parent.children[i]);
	};
	push(node);
	for (let next = stack.pop(); next; next = stack.pop()) {
		switch (next.type) {
			case "text":
				line += next.value;
				place(next, next.value, source, true, segments);
				break;
			case "image":
			case "imageReference":
				line += next.alt ?? "";
				place(next, next.alt ?? "", source, true, segments);
				break;
			case "html":
				if (tagName(next.value) !== "br") break;
				lines.push(line);
				line = "";
				break;
			case "break":
				lines.push(line);
				line = "";
				break;
			default:
				if ("children" in next) push(next);
				else if ("value" in next && typeof next.value === "string") {
					line += next.value;
					place(next, next.value, source, false, segments);
				}
		}
	}
	if (lines.length === 0) return { text: tidy(line), segments };
	lines.push(line);
	return { text: lines.map(tidy).filter(Boolean).join("\n"), segments };
}

/** The text of code (every line of it) or, without its tags, of HTML. */
export function readLiteral(
	node: Extract<Nodes, { type: "code" | "html" }>,
	source: Source,
): Reading {
	const segments: Segment[] = [];
	if (node.type === "code") {
		const info = proseInfo(node);
		if (info !== "")
			place({ ...node, type: "text" }, info, source, true, segments);
		const code = node.value.replace(/\r\n?/g, "\n");
		place(node, code, source, false, segments);
		const parts = [info, code].filter((part) => part.trim() !== "");
		return { text: parts.join("\n"), segments };
	}
	place(node, node.value, source, false, segments);
	const lines: string[] = [];
	const kept: Segment[] = [];
	const cut = cutter(segments);
	let line = "";
	for (const { start, end, breaks } of readHtml(node.value)) {
		if (breaks) {
			lines.push(tidy(line));
			line = "";
		}
		line += decodeHtml(node.value.slice(start, end));
		for (const { text, ...span } of cut(start, end)) {
			if (source === null || !text.includes("&")) kept.push({ ...span, text });
			else alignText(source.input, span, decodeHtml(text), true, kept);
		}
	}
	lines.push(tidy(line));
	return { text: lines.filter(Boolean).join("\n"), segments: kept };
}

/** What stands behind an opening fence and reads as words rather than a language and its settings. */
function proseInfo({ lang, meta }: Code): string {
	const words = meta ? `${lang} ${meta}` : (lang ?? "");
	// No programming language is named in another script or by an address.
	if (/\P{ASCII}|:\/\//u.test(words)) return words;
	return meta && !/[={}:"]/.test(meta) ? words : "";
}

/** Rows on lines of their own, cells between tabs; empty cells at a row's end and empty rows do not count. */
export function readTable(
	table: Extract<Nodes, { type: "table" }>,
	source: Source,
): Reading {
	const segments: Segment[] = [];
	const rows: string[] = [];
	for (const row of table.children) {
		const cells: string[] = [];
		for (const cell of row.children) {
			const reading = readInline(cell, source);
			cells.push(reading.text.replace(/[\t\n]/g, " "));
			for (const segment of reading.segments) segments.push(segment);
		}
		while (cells.length > 0 && cells[cells.length - 1] === "") cells.pop();
		if (cells.length > 0) rows.push(cells.join("\t"));
	}
	return { text: rows.join("\n"), segments };
}

/** A node's source as it stands. */
export function readSource(
	node: Nodes,
	{ input, base }: NonNullable<Source>,
): Reading {
	const start = (node.position?.start.offset ?? 0) + base;
	const end = (node.position?.end.offset ?? 0) + base;
	const text = input.slice(start, end);
	return { text: tidy(text), segments: [{ start, end, text }] };
}

/** Whether a paragraph is bold from its first to its last character. */
export function isBold(paragraph: Paragraph): boolean {
	let bold = false;
	for (const child of paragraph.children) {
		if (child.type === "strong" || isBoldInside(child)) bold = true;
		else if (
			child.type !== "break" &&
			!(child.type === "text" && child.value.trim() === "")
		)
			return false;
	}
	return bold;
}

/** Whether a paragraph is nothing but images, linked or not. */
export function isImage(paragraph: Paragraph): boolean {
	return paragraph.children.every((child) => {
		const nodes = child.type === "link" ? child.children : [child];
		return nodes.every(
			({ type, ...node }) =>
				type === "image" ||
				type === "imageReference" ||
				type === "break" ||
				("value" in node && node.value.trim() === ""),
		);
	});
}

/** `***both***` reads as bold inside emphasis. */
function isBoldInside(node: PhrasingContent): boolean {
	return (
		node.type === "emphasis" &&
		node.children.length === 1 &&
		node.children[0].type === "strong"
	);
}

function place(
	node: Nodes,
	value: string,
	source: Source,
	decoded: boolean,
	segments: Segment[],
): void {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (source === null || start === undefined || end === undefined) return;
	const { input, base } = source;
	const span = { start: start + base, end: end + base };
	if (node.type === "inlineCode")
		while (input[span.start] === "`") span.start++;
	else if (node.type === "image" || node.type === "imageReference")
		span.start += 2;
	else if (node.type === "code") span.start = codeStart(input, span);
	alignText(input, span, value, decoded, segments);
}

/** Fenced code starts on the line below its fence, whose info string is not read. */
function codeStart(input: string, span: { start: number; end: number }) {
	const fence = input[span.start];
	if (fence !== "`" && fence !== "~") return span.start;
	let at = span.start;
	while (at < span.end && input[at] !== "\n" && input[at] !== "\r") at++;
	if (input[at] === "\r" && input[at + 1] === "\n") at++;
	return Math.min(at + 1, span.end);
}

/** Cuts ranges of the joined text out of `segments`; asked for in ascending order, it takes linear time. */
function cutter(segments: readonly Segment[]) {
	let index = 0;
	let read = 0;
	return (start: number, end: number): Segment[] => {
		const pieces: Segment[] = [];
		while (index < segments.length) {
			const segment = segments[index];
			const from = Math.max(start - read, 0);
			const to = Math.min(end - read, segment.text.length);
			if (from < to) {
				const exact = segment.end - segment.start === segment.text.length;
				pieces.push({
					// Where the source of a piece is not known, the first has it all.
					start: exact
						? segment.start + from
						: from === 0
							? segment.start
							: segment.end,
					end: exact ? segment.start + to : segment.end,
					text: segment.text.slice(from, to),
				});
			}
			if (read + segment.text.length > end) break;
			read += segment.text.length;
			index++;
		}
		return pieces;
	};
}

/** Joins soft line ends and drops what does not show at either end. */
export function tidy(text: string): string {
	if (text.includes("\n") || text.includes("\r"))
		text = joinLines(text.split(/\r\n|\r|\n/).map(trimmed));
	return trimmed(text);
}

export function trimmed(text: string): string {
	let start = 0;
	let end = text.length;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	return end - start === text.length ? text : text.slice(start, end);
}
