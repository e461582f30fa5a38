import { type Chain, restrictSide } from "../../compare/chains.js";
import type { ComparableText } from "../../compare/comparable.js";
import type { SourceBlock } from "../../read/source-block.js";
import type { Repeat } from "../../types.js";
import { isAuthored } from "./authored.js";
import type { Candidate } from "./candidate.js";
import { Copies } from "./copies.js";
import { copySides } from "./copy-side.js";
import { type Cut, cutBlocks } from "./cut.js";
import { elsewhereIn } from "./elsewhere.js";
import { CUT, FREE, KEPT, type Role } from "./roles.js";
import { dependsOn, type Side } from "./side.js";
import { wholeCharacters } from "./whole-characters.js";

/**
 * Goes through the candidates, surest first, and decides each against what has been decided
 * before; what was left to the author is asked again while anything goes.
 */
export function decide(
	text: ComparableText,
	blocks: readonly SourceBlock[],
	input: string,
	candidates: readonly Candidate[],
	chains: readonly Chain[],
	similarity: number,
): Cut[] {
	const roles = new Uint8Array(blocks.length);
	const copies = new Copies(text, chains);
	const elsewhere = elsewhereIn(text, chains, roles);
	const cuts: Cut[] = [];
	let pending = candidates;
	for (let before = -1; before < cuts.length; ) {
		before = cuts.length;
		pending = pending.filter((candidate) => !decideOne(candidate));
	}
	return cuts;

	/** A chain without what lies in kept blocks that it hardly touches: that is said to be different rather than relied on. */
	function dependable(chain: Chain, kept: Side): Chain {
		let { from, to } = kept;
		while (from < to && !dependsOn(kept, from)) from++;
		while (to > from && !dependsOn(kept, to)) to--;
		if (from === kept.from && to === kept.to) return chain;
		const range = { from: text.starts[from], to: text.starts[to + 1] };
		return restrictSide(chain, kept.which, range);
	}

	/** The block without a letter among the kept ones that says what `block` says, or -1. */
	function letterlessTwin(block: number, kept: Side): number {
		for (let b = kept.from; b <= kept.to; b++) {
			if (roles[b] !== CUT && blocks[b].text === blocks[block].text) return b;
		}
		return -1;
	}

	/** How the blocks of a side are cut should it go; null where it must stay. */
	function proposal(candidate: Candidate, copy: Side): Cut[] | null {
		const { shape, first, second, chain } = candidate;
		const kept = copy === first ? second : first;
		const range = rangeOf(copy);
		const before = roles.slice(range.from, range.to + 1);
		mark(roles, copy, CUT, range);
		const isBody = shape === "run" && copy.matched >= text.length / 3;
		const kind: Repeat["kind"] =
			shape === "flattened" || isBody ? "full-text-copy" : "repeated-paragraph";
		let laid: Cut[] | null = null;
		// Laid out only where it counts: lines of one template are told by less.
		const cuts = () => {
			laid ??= cutBlocks(
				text,
				input,
				dependable(chain, kept),
				copy.which,
				range,
				kind,
				elsewhere,
				shape === "within",
			);
			return laid;
		};
		const one = { text, blocks, input, candidate, copy, kept, cuts };
		const isKept = isAuthored({ ...one, copies, similarity, roles });
		const found = isKept ? null : cuts();
		roles.set(before, range.from);
		return found;
	}

	/** Decides one candidate; false where it is left to the author for now. */
	function decideOne(candidate: Candidate): boolean {
		const { shape, first, second } = candidate;
		const [copy, other] = copySides(text, blocks, candidate, copies, roles);
		if (copy === undefined) return true;
		const kept = copy === first ? second : first;
		const range = rangeOf(copy);
		if (!isFree(roles, range, copy) || !stays(roles, kept)) return true;
		const found = proposal(candidate, copy);
		if (found === null) return false;
		// The cleaned article has other markup, and headings that were found: which of the two goes
		// may hang on them, but not whether one does.
		if (blocks[copy.from].marked && other && !proposal(candidate, other))
			return false;
		const before = roles.slice(range.from, range.to + 1);
		mark(roles, copy, CUT, range);
		// Both places lie in one block: it is cut, and whatever else it says is looked at in the next round.
		if (shape !== "within") mark(roles, kept, KEPT, kept);
		for (const cut of found) {
			if (before[cut.block - range.from] !== FREE) {
				// Decided before: nothing of it matches here.
				roles[cut.block] = before[cut.block - range.from];
				continue;
			}
			if (text.starts[cut.block] === text.starts[cut.block + 1]) {
				const twin = letterlessTwin(cut.block, kept);
				if (twin < 0) continue;
				cut.twin = twin;
			} else if (isUntouched(cut)) continue;
			cut.runs = wholeCharacters(text, cut.runs);
			cuts.push(cut);
		}
		return true;
	}
}

/** Whether a cut leaves its block whole and where it is. */
function isUntouched({ block, runs, own }: Cut): boolean {
	return own.length === 1 && runs.length === 0 && own[0].before === block;
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
		const block = side.from + i;
		if (roles[block] === CUT && dependsOn(side, block)) return false;
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
		if (role !== KEPT || dependsOn(side, b)) roles[b] = role;
}
