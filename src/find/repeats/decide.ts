import type { Chain } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import type { SourceBlock } from "../../read/source-block.js";
import type { Repeat } from "../../types.js";
import { isAuthored } from "./authored.js";
import type { Candidate } from "./candidate.js";
import type { Copies } from "./copies.js";
import { copySide } from "./copy-side.js";
import { type Cut, cutBlocks } from "./cut.js";
import { elsewhereIn } from "./elsewhere.js";
import type { Side } from "./side.js";

/** What has been decided of a block so far. */
export const FREE = 0;
/** Something is removed because this block says it: it stays. */
export const KEPT = 1;
export const CUT = 2;
export type Role = typeof FREE | typeof KEPT | typeof CUT;

/** Goes through the candidates, surest first, and decides each against what has been decided before. */
export function decide(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	input: string,
	candidates: readonly Candidate[],
	chains: readonly Chain[],
	copies: Copies,
	similarity: number,
): Cut[] {
	const roles = new Uint8Array(blocks.length);
	const cuts: Cut[] = [];
	const elsewhere = elsewhereIn(text, chains, roles);
	for (const candidate of candidates) {
		const copy = copySide(text, blocks, candidate, copies, roles);
		if (copy === null) continue;
		const kept = copy === candidate.first ? candidate.second : candidate.first;
		const range = rangeOf(copy);
		if (!isFree(roles, range, copy) || !stays(roles, kept)) continue;
		const kind: Repeat["kind"] =
			candidate.shape === "flattened" || isBody(text, candidate, copy)
				? "full-text-copy"
				: "repeated-paragraph";
		mark(roles, copy, CUT, range);
		const found = cutBlocks(
			text,
			input,
			candidate.chain,
			copy.which,
			range,
			kind,
			elsewhere,
			candidate.shape === "within",
		);
		if (
			isAuthored({
				text,
				blocks,
				input,
				candidate,
				copy,
				kept,
				cuts: found,
				copies,
				similarity,
				roles,
			})
		) {
			mark(roles, copy, FREE, range);
			continue;
		}
		(globalThis as any).__debug?.(candidate, copy, kept, found);
		if (candidate.shape === "within") {
			// Both places lie in one block: it is cut, and whatever else it says is looked at in the next round.
			cuts.push(...found);
			continue;
		}
		mark(roles, kept, KEPT, kept);
		for (const cut of found) {
			if (
				cut.own.length === 1 &&
				cut.runs.length === 0 &&
				cut.own[0].before === cut.block
			)
				continue;
			cuts.push(cut);
		}
	}
	return cuts;
}

/** The blocks of a side without those at its ends that hardly match. */
function rangeOf(side: Side): { from: number; to: number } {
	let { from, to } = side;
	const matches = (block: number) =>
		side.covered[block - side.from] >= side.sizes[block - side.from] * 0.5;
	while (from < to && !matches(from)) from++;
	while (to > from && !matches(to)) to--;
	return { from, to };
}

function isFree(
	roles: Uint8Array,
	range: { from: number; to: number },
	side: Side,
): boolean {
	for (let b = range.from; b <= range.to; b++) {
		if (roles[b] !== FREE && side.covered[b - side.from] > 0) return false;
	}
	return true;
}

/** Whether what a side matches is going to stay. */
function stays(roles: Uint8Array, side: Side): boolean {
	for (let i = 0; i < side.covered.length; i++) {
		if (side.covered[i] > 0 && roles[side.from + i] === CUT) return false;
	}
	return true;
}

function mark(
	roles: Uint8Array,
	side: Side,
	role: Role,
	range: { from: number; to: number },
): void {
	for (let b = range.from; b <= range.to; b++)
		if (role !== KEPT || side.covered[b - side.from] > 0) roles[b] = role;
}

/** A run that makes up a third of the document is its body. */
function isBody(
	text: ComparableText,
	candidate: Candidate,
	copy: Side,
): boolean {
	return candidate.shape === "run" && copy.matched >= text.length / 3;
}
