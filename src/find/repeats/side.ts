import { type Chain, placeOf } from "../../compare/chains.js";
import {
	blockAt,
	blockMass,
	type ComparableText,
	isDenseText,
} from "../../compare/comparable.js";

/** How one side of a chain lies on the blocks of the document. */
export interface Side {
	/** 0: the earlier side of the chain; 1: the later. */
	which: 0 | 1;
	/** The text is mostly Han, kana or Hangul, fewer units of which say as much. */
	isDense: boolean;
	/** First and last block touched, inclusive. */
	from: number;
	to: number;
	/** Units of each block from `from` to `to` that match. */
	covered: number[];
	/** In how many runs. */
	pieces: number[];
	/** Units of those blocks. */
	sizes: number[];
	/** Blocks that match as far as it matters; see `WHOLE` and `TOUCHED`. */
	touched: number;
	whole: number;
	/** Letters that the whole blocks hold; see `massOf`. */
	wholeMass: number;
	/** Whole blocks that are long enough to be no coincidence. */
	long: number;
	/** Units of the touched blocks, and how many of them match. */
	size: number;
	matched: number;
}

/** A block stands whole in the other side from this share on: an edit or two in a paragraph cost some percent. */
export const WHOLE = 0.9;
/** A block counts as touched from this share on, or from this many units: a set phrase is neither. */
const TOUCHED = 0.5;
const TOUCHED_UNITS = 50;
const TOUCHED_DENSE_UNITS = 20;
/** Headings of one article are alike: below this many units a block stands whole only letter for letter. */
const EXACT = 48;
/** Pieces in which a block stands whole, and units for each more: the letters of a title stand here and there in the sentence that it restates. */
const MOST_PIECES = 2;
const UNITS_A_PIECE = 48;
/** A block of fewer units matches whole or not at all. */
const SHORT = 24;
/**
 * Letters from which a block that stands twice is no coincidence and no refrain: of the
 * authored repeats looked at, refrains, questions and captions lie below.
 */
export const LONG = 80;

/** Reads one side of a chain against the block borders. */
export function sideOf(text: ComparableText, chain: Chain, which: 0 | 1): Side {
	const { segments } = chain;
	const place = placeOf(chain, which);
	const from = blockAt(text, place.from);
	const to = blockAt(text, place.to - 1);
	const covered: number[] = [];
	const pieces: number[] = [];
	const sizes: number[] = [];
	for (let b = from; b <= to; b++) {
		covered.push(0);
		pieces.push(0);
		sizes.push(text.starts[b + 1] - text.starts[b]);
	}
	let block = from;
	for (let s = 0; s < segments.length; s += 3) {
		let at = segments[s + which];
		const end = at + segments[s + 2];
		while (at < end) {
			while (text.starts[block + 1] <= at) block++;
			const stop = Math.min(end, text.starts[block + 1]);
			covered[block - from] += stop - at;
			pieces[block - from]++;
			at = stop;
		}
	}
	const side: Side = {
		which,
		isDense: isDenseText(text),
		from,
		to,
		covered,
		pieces,
		sizes,
		touched: 0,
		whole: 0,
		wholeMass: 0,
		long: 0,
		size: 0,
		matched: 0,
	};
	for (let i = 0; i < covered.length; i++) {
		if (
			covered[i] === 0 ||
			(covered[i] < sizes[i] * TOUCHED && covered[i] < TOUCHED_UNITS)
		)
			continue;
		side.touched++;
		side.size += sizes[i];
		side.matched += covered[i];
		if (!isWhole(covered[i], sizes[i], pieces[i])) continue;
		side.whole++;
		const mass = blockMass(text, from + i);
		side.wholeMass += mass;
		if (mass >= LONG) side.long++;
	}
	return side;
}

/** Units from which a removed copy depends on a block that it matches; fewer are the like ends of two texts. */
const DEPENDS = 12;
const DEPENDS_DENSE = 6;

/** Whether what is removed for a side would miss a block of it. */
export function dependsOn(side: Side, block: number): boolean {
	const i = block - side.from;
	const least = side.isDense ? DEPENDS_DENSE : DEPENDS;
	return (
		side.covered[i] >= least ||
		(side.covered[i] > 0 && side.covered[i] === side.sizes[i])
	);
}

/** Whether a block of a side matches by more than a phrase or a letter or two at its border. */
export function touches(side: Side, block: number): boolean {
	const covered = side.covered[block - side.from];
	const size = side.sizes[block - side.from];
	if (covered === 0) return false;
	// "Article 1" and "Article 2" are alike but for what matters.
	if (size < SHORT) return covered === size;
	const least = side.isDense ? TOUCHED_DENSE_UNITS : TOUCHED_UNITS;
	return covered >= size * TOUCHED || covered >= least;
}

/**
 * First and last unit of a side's touched blocks; null where none is. `loosely`: a run that
 * goes on over the border of the last touched block counts to its end, as where a packed
 * copy is torn off at the beginning of a paragraph.
 */
export function touchedRange(
	text: ComparableText,
	chain: Chain,
	side: Side,
	loosely: boolean,
): { from: number; to: number } | null {
	let { from, to } = side;
	while (from <= to && !touches(side, from)) from++;
	while (to >= from && !touches(side, to)) to--;
	if (from > to) return null;
	const range = { from: text.starts[from], to: text.starts[to + 1] };
	if (!loosely) return range;
	const { segments } = chain;
	for (let s = 0; s < segments.length; s += 3) {
		const start = segments[s + side.which];
		const end = start + segments[s + 2];
		if (start < range.from && end > range.from) range.from = start;
		if (start < range.to && end > range.to) range.to = end;
	}
	return range;
}

/** Whether a block stands whole: letter for letter if it is short, but for an edit or two if it is long. */
export function isWhole(
	covered: number,
	size: number,
	pieces: number,
): boolean {
	const least = size < EXACT ? size : size * WHOLE;
	return covered > 0 && covered >= least && !isShredded(size, pieces);
}

/** Whether a block matches in so many pieces that its letters stand here and there rather than it. */
export function isShredded(size: number, pieces: number): boolean {
	return pieces > MOST_PIECES + Math.floor(size / UNITS_A_PIECE);
}

/** Whether every block touched on this side stands in the other side, but for small edits. */
export function isContained(side: Side): boolean {
	return side.size > 0 && side.matched >= side.size * WHOLE;
}
