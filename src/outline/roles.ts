import { isDate } from "./dates.js";
import type { Families } from "./families.js";
import { isBullet, isEnclosed, isFurniture } from "./furniture.js";
import { isBare, type Line } from "./line.js";
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

export function rolesOf(
	lines: readonly Line[],
	families: Families,
	habit: Habit,
): Uint8Array {
	const roles = new Uint8Array(lines.length);
	for (let i = 0; i < lines.length; i++)
		roles[i] = roleOf(lines[i], i, families, habit);
	return roles;
}

function roleOf(
	line: Line,
	index: number,
	families: Families,
	habit: Habit,
): number {
	if (families.headings.has(index)) return Role.Candidate;
	if (families.items.has(index) || isBullet(line.text)) return Role.Item;
	if (line.long) return Role.Body;
	if (isBare(line)) return Role.Bare;
	if (families.worded.has(index)) return Role.Candidate;
	if (line.end === "stop" || line.end === "colon" || line.end === "pause") {
		// "12 марта 2024 г."
		return isDate(line) ? Role.Furniture : Role.Body;
	}
	if (line.columns > habit.widest) return Role.Body;
	// Two sentences are text, however short.
	if (line.innerStops > (line.end === "open" ? 1 : 0)) return Role.Body;
	if (isEnclosed(line.text)) return Role.Enclosed;
	return isFurniture(line) || line.letters === 0
		? Role.Furniture
		: Role.Candidate;
}
