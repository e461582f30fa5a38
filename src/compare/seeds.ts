import { doubled } from "./buffers.js";
import { type ComparableText, isDenseText } from "./comparable.js";

/**
 * Places of a text whose shingle stands before, in order of position: what stands twice has
 * one at least. An earlier place is a filed shingle, told by its number; see `placeOfFiled`.
 */
export interface Seeds {
	/** The first `count` entries count. */
	positions: Int32Array;
	/** The earliest filed shingle with the same hash. */
	earliest: Int32Array;
	count: number;
	/** By filed shingle: the next one with the same hash, or 0. */
	next: Int32Array;
	/** Units a shingle has. */
	shingle: number;
	/** Units from one filed shingle to the next. */
	step: number;
}

/**
 * Shingle and step: every run of `shingle + step - 1` units holds a filed shingle, 24 letters
 * or 10 characters of Han, kana or Hangul, which carry more a character: as long as the
 * shortest match.
 */
const SHINGLE = 12;
const STEP = 13;
const DENSE_SHINGLE = 6;
const DENSE_STEP = 5;
/** Bits of the filter a slot of the table, as a power of two: one look-up of sixteen at most is in vain. */
const FILTER_BITS = 3;

/**
 * Files one shingle of every `step` and looks all of them up among those filed before (as Kent
 * 2002, "BLAT — the BLAST-like alignment tool", does with the words of a database and of a
 * query). Winnowing, which chooses what is filed by its content, made the whole call a sixth
 * slower: which hash is the least no processor can predict.
 */
export function findSeeds(text: ComparableText): Seeds {
	const { units, length } = text;
	const isDense = isDenseText(text);
	const shingle = isDense ? DENSE_SHINGLE : SHINGLE;
	const step = isDense ? DENSE_STEP : STEP;
	const most = Math.ceil(length / step);
	let bits = 4;
	while (1 << bits < most * 2) bits++;
	const hashShift = 32 - bits;
	// Slot of the table: the first filed shingle with that hash, or 0.
	const table = new Int32Array(1 << bits);
	const filterShift = hashShift - FILTER_BITS;
	const filter = new Int32Array(1 << (bits + FILTER_BITS - 5));
	const hashes = new Int32Array(most + 1);
	const next = new Int32Array(most + 1);
	const last = new Int32Array(most + 1);
	let positions = new Int32Array(most + 16);
	let earliest = new Int32Array(most + 16);
	let count = 0;
	// A unit that comes shifts those before it on and the oldest out, with nothing to subtract
	// (the gear hash of Xia, Jiang, Feng, Tian, Fu and Zhou 2014, "Ddelta: a deduplication-inspired
	// fast delta compression approach").
	const shift = Math.ceil(32 / shingle);
	// Carries what tells letters apart into the upper bits. Written here, where the compiler
	// sees that it never changes: from the module's scope it costs a tenth of the time.
	const spread = 0x9e3779b1;
	let gear = 0;
	let to = 0;
	for (; to < shingle - 1 && to < length; to++)
		gear = ((gear << shift) + Math.imul(units[to], spread)) | 0;
	for (let filed = 1; to < length; filed++) {
		let hash = 0;
		for (const stop = Math.min(length, to + step); to < stop; to++) {
			gear = ((gear << shift) + Math.imul(units[to], spread)) | 0;
			hash = Math.imul(gear ^ (gear >>> 15), 0x2c1b3c6d);
			const bit = hash >>> filterShift;
			if (((filter[bit >>> 5] >>> bit) & 1) === 0) continue;
			const slot = slotOf(table, hashes, hash, hashShift);
			if (table[slot] === 0) continue;
			if (count === positions.length) {
				positions = doubled(positions);
				earliest = doubled(earliest);
			}
			positions[count] = to - shingle + 1;
			earliest[count++] = table[slot];
		}
		hashes[filed] = hash;
		const bit = hash >>> filterShift;
		filter[bit >>> 5] |= 1 << bit;
		const slot = slotOf(table, hashes, hash, hashShift);
		if (table[slot] === 0) table[slot] = filed;
		else next[last[table[slot]]] = filed;
		last[table[slot]] = filed;
	}
	return { positions, earliest, count, next, shingle, step };
}

/** The slot that holds a hash, or where it would go. */
function slotOf(
	table: Int32Array,
	hashes: Int32Array,
	hash: number,
	hashShift: number,
): number {
	let slot = hash >>> hashShift;
	while (table[slot] !== 0 && hashes[table[slot]] !== hash)
		slot = (slot + 1) & (table.length - 1);
	return slot;
}

/** The unit at which a filed shingle begins. */
export function placeOfFiled({ step }: Seeds, filed: number): number {
	return filed * step - 1;
}
