import { flagsOf, LETTER, LOWER, NUMBER } from "./characters.js";
import { isFurniture } from "./furniture.js";
import type { Line } from "./line.js";
import { Role } from "./roles.js";
import { LABEL } from "./signs.js";

/** Wider sentences between wide paragraphs are paragraphs: of those below 60 columns 17 of 18 measured were headings, of all of them half. */
const WIDEST = 60;
/** What stands above and below is at least this wide, and wider than the sentence by this. */
const NARROWEST_NEIGHBOUR = 100;
const WIDER = 2.5;
/** Two such sentences stand in one of fifteen news articles by chance, three in one of a hundred. */
const FEWEST = 3;
/** Where more short sentences stand elsewhere, in dialogue and lists, short sentences are the author's way to write. */
const MOST = 0.5;

/**
 * Headings that are whole sentences with their full stop: three or more short ones, each alone
 * between wide paragraphs. `from`: the first block that may be one.
 */
export function sentenceFamily(
	lines: readonly Line[],
	roles: Uint8Array,
	from: number,
): number[] {
	const family: number[] = [];
	let short = 0;
	for (let i = Math.max(from, 1); i + 1 < lines.length; i++) {
		const line = lines[i];
		if (line.long || line.columns >= WIDEST || roles[i] !== Role.Body) continue;
		if (line.end !== "stop") continue;
		short++;
		if (
			line.innerStops === 0 &&
			line.words > 1 &&
			(line.signs & LABEL) === 0 &&
			isParagraph(lines[i - 1], roles[i - 1], NARROWEST_NEIGHBOUR) &&
			isParagraph(
				lines[i + 1],
				roles[i + 1],
				Math.max(NARROWEST_NEIGHBOUR, line.columns * WIDER),
			) &&
			startsLikeHeading(line) &&
			!isFurniture(line)
		)
			family.push(i);
	}
	return family.length >= FEWEST && family.length >= short * MOST ? family : [];
}

function isParagraph(line: Line, role: number, narrowest: number): boolean {
	return role === Role.Body && line.columns >= narrowest;
}

/** With a letter or number, and no small letter. */
function startsLikeHeading({ text }: Line): boolean {
	const flags = flagsOf(text.codePointAt(0) as number);
	return (flags & (LETTER | NUMBER)) !== 0 && (flags & LOWER) === 0;
}
