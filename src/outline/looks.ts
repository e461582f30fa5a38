import type { Block } from "../types.js";
import { type Families, findFamilies } from "./families.js";
import { FurnitureLines } from "./furniture-lines.js";
import { type Line, lineOf, longLineOf } from "./line.js";
import { Role, rolesOf } from "./roles.js";
import { type Habit, habitOf } from "./text-habit.js";

/** What the blocks of an article look like as lines, each by itself and all together. */
export interface Looks {
	lines: readonly Line[];
	habit: Habit;
	families: Families;
	/** One of `Role` a block; whoever looks further may demote among them. */
	roles: Uint8Array;
}

/** Among so many blocks the title is looked for. */
const FIRST = 5;

/** A block that is marked as a heading keeps its looks, so that what was inferred and is now marked reads the same. */
export function looksOf(blocks: readonly Block[]): Looks {
	const lines = blocks.map((block, i) =>
		isLine(block) ? lineOf(block.text, i < FIRST) : longLineOf(block.text),
	);
	const habit = habitOf(lines);
	const furniture = new FurnitureLines(lines);
	const families = findFamilies(lines, furniture);
	const roles = rolesOf(lines, furniture, families, habit);
	for (let i = 0; i < blocks.length; i++) {
		const { kind } = blocks[i];
		if (kind === "paragraph" || kind === "heading") continue;
		families.levels[i] = 0;
		roles[i] = kind === "list-item" ? Role.Item : Role.Body;
	}
	return { lines, habit, families, roles };
}

/** Whether a block may be a title or a heading: a paragraph (or what is marked so already) of one line. */
export function mayHead({ kind, text }: Block): boolean {
	return (
		(kind === "paragraph" || kind === "heading") &&
		!text.includes("\n") &&
		!text.includes("\r")
	);
}

/** Code, tables, HTML and quotes are measured like long paragraphs. */
function isLine({ kind }: Block): boolean {
	return kind === "paragraph" || kind === "heading" || kind === "list-item";
}
