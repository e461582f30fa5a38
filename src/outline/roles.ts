import { isPublicationNote } from "./credits.js";
import { isDate } from "./dates.js";
import type { Families } from "./families.js";
import { isBullet, isEnclosed, isMeasure } from "./furniture.js";
import type { FurnitureLines } from "./furniture-lines.js";
import { isBare, type Line } from "./line.js";
import { LABEL } from "./signs.js";
import type { Habit } from "./text-habit.js";

/** What a line can be before its neighbours are asked. */
export const Role = {
	/** Text: a sentence or more. */
	Body: 0,
	/** May be a heading or the title. */
	Candidate: 1,
	/** A date, a credit, an address, a quoted line: stands around text and is none. */
	Furniture: 2,
	Item: 3,
	/** No letter and no number: "***". */
	Bare: 4,
	/** Between quotation marks or brackets: no heading, perhaps a title. */
	Enclosed: 5,
} as const;

/** Among so many lines at the start a note of where and when the article came out is looked for. */
const FRONT = 6;

export function rolesOf(
	lines: readonly Line[],
	furniture: FurnitureLines,
	families: Families,
	habit: Habit,
): Uint8Array {
	const roles = new Uint8Array(lines.length);
	const speakers = speakersOf(lines);
	for (let i = 0; i < lines.length; i++) {
		roles[i] = roleOf(lines[i], i, furniture, families, habit);
		if (i < FRONT && i + 1 < lines.length && isPublicationNote(lines[i]))
			roles[i] = Role.Furniture;
		if (roles[i] !== Role.Candidate || families.levels[i] > 0) continue;
		const speaker = speakers.size === 0 ? "" : speakerOf(lines[i]);
		if (speaker !== "" && speakers.has(speaker)) roles[i] = Role.Furniture;
	}
	return roles;
}

/** Names before a colon are read up to here, in UTF-16 units. */
const LONGEST_SPEAKER = 24;

/** Who speaks in an interview or a play: what stands before a colon at the start of two lines or more. */
function speakersOf(lines: readonly Line[]): Set<string> {
	const once = new Set<string>();
	const speakers = new Set<string>();
	for (let i = 0; i < lines.length; i++) {
		const speaker = speakerOf(lines[i]);
		// "Review: the new boots | Example News", "Review: the new boots" is one title twice.
		if (speaker === "" || startsAlike(lines[i], lines[i - 1])) continue;
		if (once.has(speaker)) speakers.add(speaker);
		else once.add(speaker);
	}
	return speakers;
}

/** Whether a line is the beginning of the line above. */
function startsAlike({ text }: Line, above: Line | undefined): boolean {
	return above?.text.startsWith(text) === true;
}

function speakerOf({ text, signs }: Line): string {
	if (!(signs & LABEL)) return "";
	const end = Math.min(text.length - 1, LONGEST_SPEAKER);
	for (let i = 1; i < end; i++) {
		const unit = text.charCodeAt(i);
		if (unit === 0x3a || unit === 0xff1a) return text.slice(0, i);
	}
	return "";
}

function roleOf(
	line: Line,
	index: number,
	furniture: FurnitureLines,
	families: Families,
	habit: Habit,
): number {
	if (families.levels[index] > 0) return Role.Candidate;
	if (families.items[index] > 0 || isBullet(line.text)) return Role.Item;
	if (line.long) return Role.Body;
	if (isBare(line)) return Role.Bare;
	if (families.worded[index] > 0) return Role.Candidate;
	if (line.end === "stop" || line.end === "colon" || line.end === "pause") {
		// "12 марта 2024 г."
		return isDate(line) ? Role.Furniture : Role.Body;
	}
	if (line.columns > habit.widest) return Role.Body;
	// Two sentences are text, however short.
	if (line.innerStops > (line.end === "open" ? 1 : 0)) return Role.Body;
	if (isEnclosed(line.text)) return Role.Enclosed;
	return furniture.has(index) || isMeasure(line) || line.letters === 0
		? Role.Furniture
		: Role.Candidate;
}
