import { type Chain, placeOf, restrictSide } from "../../compare/chains.js";
import {
	blockAt,
	blockMass,
	type ComparableText,
} from "../../compare/comparable.js";
import type { Candidate } from "./candidate.js";
import { isWhole, LONG, type Side, sideOf } from "./side.js";

/**
 * A block that packs others holds at least this share of them; below, it is a paragraph that
 * quotes. Asking for nearly all of it would lose the copies that hold something of their own.
 */
const PACKED = 1 / 3;
/** Letters that the packed blocks must hold together; below are tables of contents and lists of names. */
const PACKED_MASS = 60;
/** The structured side of a packed copy is one stretch of text: a list of headings picks single lines far apart. */
const STRETCH = 0.25;
/** Of what matches on the flat side this share lies in blocks that pack others; the rest are pieces of one paragraph. */
const PACKING = 0.5;
/** Units of the structured copy between two pieces of a packed one: a heading that the pieces lack. */
const NEXT = 24;

/** Tells whether one side of a chain packs the blocks of the other. */
export function classifyPacked(
	text: ComparableText,
	chain: Chain,
	first: Side,
	second: Side,
): Candidate | null {
	if (first.to >= second.from) return null;
	return (
		packed(text, chain, first, second) ?? packed(text, chain, second, first)
	);
}

/**
 * The candidate in which blocks of `flat` pack those of `other`: such a block holds two or
 * more of them whole, and most of what matches lies in such blocks. Blocks at the ends of
 * the flat side belong to it if they pack too, or stand whole and go on where the one
 * before ends.
 */
function packed(
	text: ComparableText,
	chain: Chain,
	flat: Side,
	other: Side,
): Candidate | null {
	if (other.whole < 2 || flat.touched >= other.touched) return null;
	if (!isDenser(chain, other.which, STRETCH)) return null;
	const pieces: Piece[] = [];
	const { segments } = chain;
	let s = 0;
	for (let block = flat.from; block <= flat.to; block++) {
		while (
			s < segments.length &&
			segments[s + flat.which] + segments[s + 2] <= text.starts[block]
		)
			s += 3;
		const piece = pieceOf(text, segments, s, flat, other, block);
		if (piece !== null) pieces.push(piece);
	}
	let from = pieces.findIndex((piece) => piece.packs);
	let to = pieces.findLastIndex((piece) => piece.packs);
	if (from < 0) return null;
	const belongs = (piece: Piece, before: Piece, after: Piece) =>
		(piece.packs || isUnbroken(piece)) && isNext(before, after);
	while (from > 0 && belongs(pieces[from - 1], pieces[from - 1], pieces[from]))
		from--;
	while (
		to + 1 < pieces.length &&
		belongs(pieces[to + 1], pieces[to], pieces[to + 1])
	)
		to++;
	let matched = 0;
	let packing = 0;
	for (let p = from; p <= to; p++) {
		matched += pieces[p].matched;
		if (pieces[p].packs) packing += pieces[p].matched;
	}
	if (packing < matched * PACKING) return null;
	const range = {
		from: text.starts[pieces[from].block],
		to: text.starts[pieces[to].block + 1],
	};
	const part = restrictSide(chain, flat.which, range);
	const first = sideOf(text, part, 0);
	const second = sideOf(text, part, 1);
	const copy = flat.which === 0 ? first : second;
	return { shape: "flattened", chain: part, first, second, copy };
}

/** A block of the flat side. */
interface Piece {
	block: number;
	packs: boolean;
	isWhole: boolean;
	matched: number;
	/** The units of the other side that it matches, first to last. */
	otherFrom: number;
	otherTo: number;
}

/** Whether a piece stands whole in one stretch of the other side: a title's words come up again here and there. */
function isUnbroken({ isWhole, matched, otherFrom, otherTo }: Piece): boolean {
	return isWhole && otherTo - otherFrom <= matched + NEXT;
}

function isNext(before: Piece, after: Piece): boolean {
	return after.otherFrom - before.otherTo <= NEXT;
}

function pieceOf(
	text: ComparableText,
	segments: readonly number[],
	firstSegment: number,
	flat: Side,
	other: Side,
	block: number,
): Piece | null {
	const { starts } = text;
	const size = starts[block + 1] - starts[block];
	let held = 0;
	let mass = 0;
	// Units of the other side's current block that this block holds.
	let current = -1;
	let covered = 0;
	// Where what this block matches ends so far, and whether the current block followed on it.
	let edge = starts[block];
	let adjoins = false;
	let runs = 0;
	const close = (next: number) => {
		if (current < 0) return;
		const units = starts[current + 1] - starts[current];
		if (!isWhole(covered, units, runs)) return;
		const letters = blockMass(text, current);
		// A heading's words that come up inside a sentence are not packed there.
		if (letters < LONG && !adjoins && next > edge) return;
		held++;
		mass += letters;
	};
	let otherFrom = -1;
	let otherTo = -1;
	for (let s = firstSegment; s < segments.length; s += 3) {
		const start = segments[s + flat.which];
		if (start >= starts[block + 1]) break;
		const skip = Math.max(0, starts[block] - start);
		const length = Math.min(segments[s + 2], starts[block + 1] - start);
		if (length <= skip) continue;
		let from = segments[s + other.which] + skip;
		const to = segments[s + other.which] + length;
		if (otherFrom < 0) otherFrom = from;
		otherTo = to;
		let at = start + skip;
		while (from < to) {
			const there = blockAt(text, from);
			if (there !== current) {
				close(at);
				current = there;
				covered = 0;
				runs = 0;
				adjoins = at === edge;
			}
			const stop = Math.min(to, starts[there + 1]);
			covered += stop - from;
			at += stop - from;
			runs++;
			from = stop;
			edge = at;
		}
	}
	close(starts[block + 1]);
	if (otherFrom < 0) return null;
	const matched = flat.covered[block - flat.from];
	const packs = held >= 2 && mass >= PACKED_MASS && matched >= size * PACKED;
	return {
		block,
		packs,
		isWhole: isWhole(matched, size, flat.pieces[block - flat.from]),
		matched,
		otherFrom,
		otherTo,
	};
}

/** Whether the matched units of a side lie close together: at least this share of all from the first to the last. */
export function isDenser(chain: Chain, which: 0 | 1, share: number): boolean {
	const { from, to } = placeOf(chain, which);
	return chain.matched >= (to - from) * share;
}
