import { DROPPED, entryOf, INVISIBLE } from "./fold.js";

/** What stands between two comparable units: nothing, something visible, or a dash right behind a blank. */
export const NOTHING: number = 0;
export const VISIBLE = 1;
export const DASH = 2;

/**
 * What stands before `at` in a segment, behind the last comparable unit. Looked for only where it
 * counts: before digits and what may join the unit before.
 *
 * @param carried What stands before the segment, behind the last unit of the block.
 * @param before The character in front of the segment.
 * @param isFirst Whether the block has no comparable unit yet.
 */
export function gapBefore(
	text: string,
	at: number,
	carried: number,
	before: number,
	isFirst: boolean,
): number {
	const last = visibleBefore(text, at);
	if (last < 0) return carried;
	if (entryOf(text.charCodeAt(last)) !== DROPPED) return NOTHING;
	if (!isDash(text.charCodeAt(last))) return VISIBLE;
	const next = visibleBefore(text, last);
	const isJoined =
		next < 0 ? carried === NOTHING : entryOf(text.charCodeAt(next)) !== DROPPED;
	const isMinus = isJoined
		? isFirst
		: isGap(last > 0 ? text.charCodeAt(last - 1) : before);
	return isMinus ? DASH : VISIBLE;
}

/** Where the last character before `at` stands that has a width; -1: nowhere. */
function visibleBefore(text: string, at: number): number {
	let i = at - 1;
	while (i >= 0 && entryOf(text.charCodeAt(i)) === INVISIBLE) i--;
	return i;
}

function isDash(unit: number): boolean {
	return (
		unit === 0x2d ||
		(unit >= 0x2010 && unit <= 0x2015) ||
		unit === 0x2212 ||
		unit === 0xff0d
	);
}

function isGap(unit: number): boolean {
	return (
		unit <= 0x20 ||
		unit === 0xa0 ||
		unit === 0x28 ||
		(unit >= 0x2000 && unit <= 0x200b) ||
		unit === 0x202f ||
		unit === 0x3000
	);
}
