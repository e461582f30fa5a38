import { isByline } from "./credits.js";
import type { Families } from "./families.js";
import { isTitleCase, type Line } from "./line.js";
import { Role } from "./roles.js";

/** How many blocks after the title may be its front matter: subtitle, byline, date, place. */
const FRONT = 6;
/** A number above the text that no family explains: "5 min read", "3 comments", "Updated 2 hours ago". */
const WIDEST_COUNTER = 40;

/**
 * Between the title and the text stand bylines, dates and counters; the last index of that
 * stretch is returned. What is among them becomes `Furniture`, save a heading that ends it.
 */
export function demoteFrontMatter(
	lines: readonly Line[],
	roles: Uint8Array,
	families: Families,
	title: number,
): number {
	if (title < 0) return -1;
	let end = title;
	while (end + 1 < lines.length && end - title < FRONT) {
		const role = roles[end + 1];
		if (role === Role.Body || role === Role.Item) break;
		if (families.levels[end + 1] > 0) break;
		end++;
	}
	const titled = titleCaseShare(lines, roles, end + 1) >= 0.5;
	let dated = -1;
	let named = -1;
	for (let i = title + 1; i <= end; i++) {
		if (roles[i] === Role.Furniture) dated = i;
		else if (roles[i] === Role.Candidate) {
			const line = lines[i];
			const counter = line.digits > 0 && line.columns <= WIDEST_COUNTER;
			if (counter || isByline(line, titled)) {
				roles[i] = Role.Furniture;
				named = i;
			}
		}
	}
	for (let i = title + 1; i <= end && dated >= 0; i++) {
		if (roles[i] !== Role.Candidate) continue;
		// Above a date stands who wrote; right below a date too, where nobody is named yet.
		if (i < dated || named < 0) {
			roles[i] = Role.Furniture;
			named = i;
		}
	}
	return end;
}

/** Share of title case among the first candidates of the text: where headings look like names, a name is no byline. */
function titleCaseShare(
	lines: readonly Line[],
	roles: Uint8Array,
	from: number,
): number {
	let all = 0;
	let titled = 0;
	for (let i = from; i < lines.length && all < 24; i++) {
		if (roles[i] !== Role.Candidate || roles[i + 1] !== Role.Body) continue;
		if (lines[i].words < 2) continue;
		all++;
		if (isTitleCase(lines[i])) titled++;
	}
	return all < 2 ? 0 : titled / all;
}
