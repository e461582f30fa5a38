import { endsSentence, type Line } from "./line.js";

/** What a whole text is like: the measure for each of its lines. */
export interface Habit {
	/** Median width, in columns, of the blocks that are sentences or long. */
	body: number;
	/** Share of the wide blocks that end with a sentence terminal: near 0 in Thai, Lao and text without punctuation. */
	terminals: number;
	/** Lines wider than this are text, not headings. */
	widest: number;
}

/** Blocks narrower than this say nothing about how paragraphs end. */
const WIDE = 80;
/** Ninety-seven of a hundred measured headings are narrower. */
const WIDEST_HEADING = 130;
/** Below this share a missing terminal says nothing. */
export const TERMINALS_USED = 0.5;
/** A text is measured by this many blocks at most, spread evenly: a median needs no more. */
const SAMPLE = 512;

/** Widths are counted in steps of four columns; from 1,024 on they are one to a heading. */
const BUCKETS = 256;

export function habitOf(lines: readonly Line[]): Habit {
	const step = Math.max(1, Math.floor(lines.length / SAMPLE));
	const all = new Uint16Array(BUCKETS);
	const bodies = new Uint16Array(BUCKETS);
	let wide = 0;
	let ended = 0;
	for (let i = 0; i < lines.length; i += step) {
		const line = lines[i];
		const bucket = Math.min(BUCKETS - 1, line.columns >> 2);
		all[bucket]++;
		const ends = endsSentence(line) || line.end === "colon";
		if (line.columns >= WIDE) {
			wide++;
			if (ends) ended++;
		}
		// A short question is as likely a heading.
		const isText = line.end !== "open" && line.end !== "question";
		if (line.columns >= WIDEST_HEADING || isText) bodies[bucket]++;
	}
	const terminals = wide === 0 ? 1 : ended / wide;
	// Where nothing tells paragraphs by their ends, the wider quarter of the lines are the paragraphs.
	const upper = quantile(all, 0.75);
	const middle = quantile(bodies, 0.5);
	const known = terminals >= TERMINALS_USED && middle > 0;
	const body = known ? middle : upper;
	const widest = known
		? WIDEST_HEADING
		: Math.min(WIDEST_HEADING, Math.max(24, upper * 0.55));
	return { body, terminals, widest };
}

/** The width below which a share of the counted lines lies, to four columns; 0 for no lines. */
function quantile(counts: Uint16Array, share: number): number {
	let all = 0;
	for (let k = 0; k < BUCKETS; k++) all += counts[k];
	let rank = Math.floor(all * share);
	for (let k = 0; k < BUCKETS; k++) {
		rank -= counts[k];
		if (rank < 0) return k * 4 + 2;
	}
	return 0;
}
