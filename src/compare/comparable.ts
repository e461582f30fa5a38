import type { SourceBlock } from "../read/source-block.js";
import { lengthened } from "./buffers.js";
import {
	composeHangul,
	DIGIT,
	entryOf,
	foldRare,
	foldTable,
	INVISIBLE,
	isDigit,
	MARK,
	MINUS,
	RARE,
	SEPARATOR,
	swapsWith,
} from "./fold.js";
import { DASH, gapBefore, NOTHING, VISIBLE } from "./gap.js";
import { denseShare, massOfUnits } from "./mass.js";

/**
 * A document in comparable form: the units of all blocks end to end, so that a run that
 * crosses a block border on one side and not on the other is still one run.
 */
export interface ComparableText {
	/** The first `length` entries count. */
	units: Uint16Array;
	/** UTF-16 offset in the input of the character that each unit came from. */
	sources: Int32Array;
	length: number;
	/** `starts[i]` to `starts[i + 1]` are the units of block i. */
	starts: Int32Array;
	/** How much each block says, in letters; see `massOf`. */
	masses: Float64Array;
	/** Share of units that are Han, kana or Hangul, 0 to 1. */
	dense: number;
}

/** Makes the comparable form of a document: one pass, six bytes a unit. */
export function comparableText(blocks: readonly SourceBlock[]): ComparableText {
	let capacity = 16;
	for (const block of blocks)
		for (const segment of block.segments) capacity += segment.text.length;
	let units = new Uint16Array(capacity);
	let sources = new Int32Array(capacity);
	// Units that are still to be read at most; what is longer in its comparable form makes the arrays grow.
	let left = capacity;
	const starts = new Int32Array(blocks.length + 1);
	let length = 0;
	const entries = foldTable();
	// Bits of all units: tells whether some may be Han, kana or Hangul, which are counted then.
	let bits = 0;
	for (let b = 0; b < blocks.length; b++) {
		starts[b] = length;
		const blockStart = length;
		let carried = NOTHING;
		// The character in front of a segment: lines that were one paragraph are parted by a blank.
		let before = SPACE;
		for (const segment of blocks[b].segments) {
			const text = segment.text;
			const offset = segment.start;
			const segmentStart = length;
			left -= text.length;
			for (let i = 0; i < text.length; i++) {
				const unit = text.charCodeAt(i);
				const entry = entries[unit];
				if (entry <= 0xffff && entry !== 0) {
					// Written either way, and written over if it is dropped: blanks and signs come too
					// irregularly for a processor to foresee a branch.
					units[length] = entry;
					sources[length] = offset + i;
					length += (INVISIBLE - entry) >>> 31;
					bits |= entry;
					continue;
				}
				if (entry === 0) {
					entryOf(unit);
					i--;
					continue;
				}
				const high = entry >>> 16;
				const first = entry & 0xffff;
				if (high === RARE) {
					const codePoint = text.codePointAt(i) ?? 0;
					const composed =
						length > blockStart &&
						gapBefore(text, i, carried, before, false) === NOTHING
							? composeHangul(units[length - 1], codePoint)
							: 0;
					if (composed > 0) {
						units[length - 1] = composed;
						bits |= composed;
						continue;
					}
					const folds = foldRare(codePoint);
					while (
						length + folds.length + left + text.length - i >
						units.length
					) {
						units = lengthened(units, room(units));
						sources = lengthened(sources, room(sources));
					}
					for (const one of folds) {
						bits |= one;
						units[length] = one;
						sources[length++] = offset + i;
					}
					if (codePoint > 0xffff) i++;
					continue;
				}
				if (isDigit(first)) {
					const isFirst = length === blockStart;
					const gap = gapBefore(text, i, carried, before, isFirst);
					if (gap === DASH) {
						units[length] = MINUS;
						sources[length++] = offset + i;
					} else if (
						gap === VISIBLE &&
						!isFirst &&
						isDigit(units[length - 1])
					) {
						units[length] = SEPARATOR;
						sources[length++] = offset + i;
					}
				}
				units[length] = first;
				sources[length++] = offset + i;
				bits |= first;
				if (high === MARK) {
					if (
						length - 1 > blockStart &&
						swapsWith(units[length - 2], first) &&
						gapBefore(text, i, carried, before, false) === NOTHING
					)
						sink(units, blockStart, length - 1);
				} else if (high !== DIGIT) {
					if (length + left + text.length - i > units.length) {
						units = lengthened(units, room(units));
						sources = lengthened(sources, room(sources));
					}
					units[length] = high;
					sources[length++] = offset + i;
				}
			}
			// A decoded segment (an entity, an escape) may be longer than its source.
			if (text.length > segment.end - offset) {
				for (let at = segmentStart; at < length; at++)
					sources[at] = Math.min(sources[at], segment.end - 1);
			}
			const isFirst = length === blockStart;
			const gap = gapBefore(text, text.length, carried, before, isFirst);
			carried = gap === NOTHING ? VISIBLE : gap;
			if (blocks[b].marked) before = text.charCodeAt(text.length - 1);
		}
	}
	starts[blocks.length] = length;
	const masses = new Float64Array(blocks.length);
	let mass = 0;
	for (let b = 0; b < blocks.length; b++) {
		const size = starts[b + 1] - starts[b];
		masses[b] =
			bits < FIRST_DENSE ? size : massOfUnits(units, starts[b], starts[b + 1]);
		mass += masses[b];
	}
	const dense = denseShare(length, mass);
	return { units, sources, length, starts, masses, dense };
}

/** Room for a quarter more: the accents of most languages are that many, and a text may be as large as memory. */
function room({ length }: { length: number }): number {
	return (length >> 2) + LONGEST_FOLD;
}

/** Units of the longest compatibility decomposition, that of U+FDFA. */
const LONGEST_FOLD = 18;
const SPACE = 0x20;
/** No unit below is Han, kana or Hangul. */
const FIRST_DENSE = 0x2e80;

/** No letter of any language has more marks (the Stream-Safe Text Format of Unicode's annex 15); a hostile one has a million. */
const MOST_MARKS = 30;

/** Moves a mark forward to its place among the marks before it; their sources agree to a character. */
function sink(units: Uint16Array, blockStart: number, mark: number): void {
	const first = Math.max(blockStart, mark - MOST_MARKS);
	for (let at = mark; at > first && swapsWith(units[at - 1], units[at]); at--) {
		const before = units[at - 1];
		units[at - 1] = units[at];
		units[at] = before;
	}
}

/** How much units `from` to `to` say, in letters: a Han, kana or Hangul unit counts for two and a half. */
export function massOf(text: ComparableText, from: number, to: number): number {
	return text.dense === 0 ? to - from : massOfUnits(text.units, from, to);
}

/** How much block `block` says, in letters; see `massOf`. */
export function blockMass(text: ComparableText, block: number): number {
	return text.masses[block];
}

/** Above this share of dense characters a text is counted in them; a Latin text stays far below, a Chinese one far above. */
const DENSE_TEXT = 0.5;

/** Whether a text is mostly Han, kana or Hangul: fewer units of it say as much. */
export function isDenseText({ dense }: ComparableText): boolean {
	return dense > DENSE_TEXT;
}

/** Index of the block that unit `at` belongs to. */
export function blockAt(text: ComparableText, at: number): number {
	const { starts } = text;
	let low = 0;
	let high = starts.length - 1;
	while (low + 1 < high) {
		const middle = (low + high) >> 1;
		if (starts[middle] <= at) low = middle;
		else high = middle;
	}
	return low;
}
