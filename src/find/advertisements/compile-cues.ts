import {
	comparableLine,
	comparableUnit,
	NOTHING,
	SEVERAL,
} from "./comparable-line.js";
import { type CueFile, ROLES } from "./cue-file.js";
import type { CueStarts } from "./cue-starts.js";
import { type CueList, FiledCues } from "./filed-cues.js";
import { familyOf } from "./scripts.js";
import { weightOf } from "./unit-kinds.js";

/** Cues of one family of scripts. */
export interface CueTables {
	/** Cues that begin where a word begins. */
	words: FiledCues;
	/** Cues that may begin inside a word. */
	inner: FiledCues;
}

/** How the cues of several tables begin. */
export interface TableStarts {
	words: CueStarts;
	inner: CueStarts;
}

/** Which cues of a file are wanted; decided by the script of their first letter. */
export interface FileShare {
	file: CueFile;
	/** Families of scripts whose cues are left to another table. */
	elsewhere: number;
}

/** Files the cues of a family; how they begin is added to `starts`. */
export function compileCues(
	shares: readonly FileShare[],
	starts: TableStarts,
): CueTables {
	const tables = {
		words: new FiledCues(starts.words),
		inner: new FiledCues(starts.inner),
	};
	for (const { file, elsewhere } of shares)
		for (const role of ROLES) {
			const list = { language: file.language, role, cues: file[role] };
			const { cues } = list;
			for (let from = 0; from < cues.length; ) {
				const comma = cues.indexOf(",", from);
				const to = comma < 0 ? cues.length : comma;
				while (from < to && cues.charCodeAt(from) <= SPACE) from++;
				addCue(tables, list, from, to, elsewhere);
				from = to + 1;
			}
		}
	return tables;
}

const SPACE = 0x20;
const CARET = 0x5e;
const STAR = 0x2a;
const DOLLAR = 0x24;

/**
 * Letters of a cue that it is filed under; the rest is compared where they stand. Filing
 * under whole cues made a table of megabytes, and every step a miss of the cache.
 */
const FILED_UNDER = 5;

/** Units of the cue that is being filed: one buffer, since there are a hundred thousand. */
const units = new Uint16Array(FILED_UNDER);

function addCue(
	tables: CueTables,
	list: CueList,
	begin: number,
	end: number,
	elsewhere: number,
): void {
	const { cues, role } = list;
	let to = end;
	while (to > begin && cues.charCodeAt(to - 1) <= SPACE) to--;
	let from = cues.charCodeAt(begin) === CARET ? begin + 1 : begin;
	const inner = cues.charCodeAt(from) === STAR;
	if (inner) from++;
	let count = 0;
	for (let at = from; at < to && count < FILED_UNDER; at++) {
		const unit = comparableUnit(cues, at);
		if (unit === STAR || unit === DOLLAR || unit === SEVERAL) break;
		// Lists are broken into lines: white space is one space.
		if (unit !== NOTHING && (unit !== SPACE || units[count - 1] !== SPACE))
			units[count++] = unit;
	}
	if (
		count === 0 ||
		(elsewhere !== 0 && (familyOf(units[0] as number) & elsewhere) !== 0)
	)
		return;
	// A single letter of an alphabet is no cue: "(x)" in one language, a list mark in all.
	// But "y", "o", "и" and "a" do lead from one ask to the next.
	if (count < 3 && role !== "lead") {
		const source = comparableLine(cues.slice(from, to));
		if (source.length < 3 && weightOf(source) < 2) return;
	}
	(inner ? tables.inner : tables.words).file(list, begin, to, units, count);
}
