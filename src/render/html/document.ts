import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import { icon } from "./icons.js";
import { LIMITS } from "./limits.js";
import { type NotePage, removalNote } from "./note.js";
import { firstEndingAfter, keptPlaces, type Piece } from "./pieces.js";
import type { Row } from "./rows.js";
import { scriptOf } from "./script-of.js";
import { visibleText } from "./visible-text.js";
import { count, number, REMOVED_AS, roleOf } from "./words.js";

/** The rows of the source, each with its role before it and its note after it. */
export function documentRows(
	page: NotePage,
	rows: readonly Row[],
	removalsDrawn: number,
): Element[] {
	const copies = copiesOfBlocks(page, removalsDrawn);
	return rows.map((row, i) => drawRow(page, row, page.pieces.rows[i], copies));
}

function drawRow(
	page: NotePage,
	row: Row,
	pieces: readonly Piece[],
	copies: ReadonlyMap<number, number[]>,
): Element {
	const { article, input, lang } = page;
	const script = scriptOf(input, row.start, row.end);
	const long =
		row.what === "removed" &&
		row.end - row.start > (script === "square" ? 450 : 1000);
	const source = (name: string) =>
		h(
			name,
			{
				className: ["source", script, ...(long ? ["long"] : [])],
				dir: "auto",
				lang,
			},
			content(page, row, pieces),
		);
	const place = { dataStart: row.start, dataEnd: row.end };
	const continues = row.continues ? ["continues"] : [];
	if (row.what === "removed") {
		const { kind } = article.removed[row.index];
		const id = `r${row.index + 1}`;
		return h(
			"article",
			{
				id,
				className: ["row", "removed", kind, ...continues],
				ariaLabelledBy: `${id}-name`,
				...place,
			},
			[
				h("div", { className: ["role"] }, [
					icon(REMOVED_AS[kind].icon),
					h("span", "Removed"),
				]),
				removalNote(page, row.index),
				source("del"),
			],
		);
	}
	const block = row.what === "kept" ? article.blocks[row.index] : null;
	return h(
		"div",
		{
			id: block ? `b${row.index + 1}` : undefined,
			className: [
				"row",
				...(block ? ["kept", block.kind] : ["between"]),
				...continues,
			],
			tabIndex: block ? -1 : undefined,
			...place,
		},
		[
			h("div", { className: ["role"] }, block ? roleOf(block) : "Markup"),
			source("div"),
			...(block ? keptNote(copies.get(row.index)) : []),
		],
	);
}

function content(
	{ input, budget }: NotePage,
	row: Row,
	pieces: readonly Piece[],
): ElementContent[] {
	const headEnd = row.start + LIMITS.rowHead;
	const tailStart = row.end - LIMITS.rowTail;
	const folded = headEnd < tailStart;
	const nodes: ElementContent[] = [];
	let elided = !folded;
	const draw = (piece: Piece, from: number, to: number, id = true) => {
		if (from >= to) return;
		const text = visibleText(input.slice(from, to), budget);
		if (piece.differs) nodes.push(h("mark", text));
		else if (piece.id !== null)
			nodes.push(
				h(
					"span",
					{ id: id ? `p${piece.id}` : undefined, className: ["piece"] },
					text,
				),
			);
		else nodes.push(...text);
	};
	for (const piece of pieces) {
		if (!folded) {
			draw(piece, piece.start, piece.end);
			continue;
		}
		draw(piece, piece.start, Math.min(piece.end, headEnd));
		if (!elided && piece.end >= tailStart) {
			elided = true;
			nodes.push(
				h(
					"span",
					{ className: ["elided"], dir: "ltr", lang: "en" },
					` … ${count(tailStart - headEnd, "character")} not drawn … `,
				),
			);
		}
		draw(
			piece,
			Math.max(piece.start, tailStart),
			piece.end,
			piece.start >= headEnd,
		);
	}
	return nodes;
}

/** The removals whose text each block keeps. */
function copiesOfBlocks(
	{ article }: NotePage,
	removalsDrawn: number,
): Map<number, number[]> {
	const copies = new Map<number, number[]>();
	let steps = LIMITS.cuts * 4;
	article.removed.slice(0, removalsDrawn).forEach((removal, index) => {
		for (const { start, end } of keptPlaces(removal)) {
			let block = firstEndingAfter(article.blocks, start);
			while (
				block < article.blocks.length &&
				article.blocks[block].start < end &&
				steps-- > 0
			) {
				const own = copies.get(block);
				if (!own) copies.set(block, [index]);
				else if (own.at(-1) !== index) own.push(index);
				block++;
			}
		}
	});
	return copies;
}

function keptNote(copies: readonly number[] | undefined): ElementContent[] {
	if (!copies) return [];
	const listed = copies.slice(0, LIMITS.copiesListed);
	const rest = copies.length - listed.length;
	return [
		h("p", { className: ["note", "copies"] }, [
			h(
				"span",
				{ className: ["label"] },
				copies.length === 1 ? "Copy removed " : "Copies removed ",
			),
			...listed.map((index) =>
				h(
					"a",
					{
						href: `#r${index + 1}`,
						ariaLabel: `Removal ${index + 1}, a copy of this`,
					},
					number(index + 1),
				),
			),
			...(rest > 0 ? [h("span", ` and ${number(rest)} more`)] : []),
		]),
	];
}
