/**
 * How much one page draws. Chromium on two slow cores lays out a page at these
 * limits in about a second; without them a hundred thousand removals froze it.
 * What is not drawn is still counted, and the page says so.
 */
export const LIMITS = {
	/** Removals drawn one by one. */
	removals: 2_000,
	/** Rows (kept blocks, removals, leftover markup) drawn. */
	rows: 10_000,
	/** Source characters drawn over all rows. */
	characters: 2_000_000,
	/** Of one row: its first characters, and its last ones where it is longer than both. */
	rowHead: 50_000,
	rowTail: 5_000,
	/** Cuts inside kept blocks that let a kept copy light up to the character; beyond, whole blocks do. */
	cuts: 20_000,
	/** Kept places and differences listed in one note. */
	placesListed: 4,
	differencesListed: 3,
	/** Differences reachable in one note, the listed ones included. */
	differencesDrawn: 40,
	/** Removals named beside one kept block. */
	copiesListed: 3,
	/** Bands of the strip; at a thousand pixels' height, one a pixel. */
	bands: 1_000,
	/** Visible marks for control characters; beyond, U+FFFD stands in. */
	marks: 5_000,
} as const;

export interface Limits {
	removals: number;
}
