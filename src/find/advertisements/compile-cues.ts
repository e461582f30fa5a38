import { comparableLine, weightOf } from "./comparable-line.js";
import { type CueFile, ROLES, type Role } from "./cue-file.js";
import { CueTrie } from "./cue-trie.js";
import { familyOf } from "./scripts.js";

/** One cue, ready to be compared. */
export interface Cue {
	language: string;
	role: Role;
	/** The literal parts between the stars, in order; never empty. */
	parts: readonly string[];
	/** May begin inside a word. */
	inner: boolean;
	/** The last word may go on. */
	open: boolean;
	/** Only where a clause begins. */
	clause: boolean;
	/** Only where a clause ends. */
	last: boolean;
}

/** A cue as it is filed: taken apart when its first part is met, most never are. */
export class FiledCue {
	private taken: Cue | null = null;
	constructor(
		readonly source: string,
		readonly role: Role,
		readonly language: string,
	) {}

	get cue(): Cue {
		this.taken ??= takeApart(this.source, this.role, this.language);
		return this.taken;
	}
}

/** Cues of one family of scripts. */
export interface CueTables {
	/** Cues that begin where a word begins. */
	words: CueTrie<FiledCue>;
	/** Cues that may begin inside a word. */
	inner: CueTrie<FiledCue>;
}

/** Which cues of a file are wanted; decided by the script of their first letter. */
export interface FileShare {
	file: CueFile;
	/** Families of scripts whose cues are left to another table. */
	elsewhere: number;
}

export function compileCues(shares: readonly FileShare[]): CueTables {
	const tables = {
		words: new CueTrie<FiledCue>(),
		inner: new CueTrie<FiledCue>(),
	};
	for (const { file, elsewhere } of shares)
		for (const role of ROLES) {
			const cues = comparableLine(file[role]);
			for (let from = 0; from < cues.length; ) {
				const comma = cues.indexOf(",", from);
				const to = comma < 0 ? cues.length : comma;
				addCue(tables, cues.slice(from, to).trim(), role, file, elsewhere);
				from = to + 1;
			}
		}
	return tables;
}

/**
 * Letters of a cue that it is filed under; the rest is compared where they stand. Filing
 * under whole cues made a table of megabytes, and every step a miss of the cache.
 */
const FILED_UNDER = 5;

function addCue(
	tables: CueTables,
	source: string,
	role: Role,
	{ language }: CueFile,
	elsewhere: number,
): void {
	let from = source.startsWith("^") ? 1 : 0;
	const inner = source[from] === "*";
	if (inner) from++;
	if (elsewhere !== 0 && (familyOf(source.charCodeAt(from)) & elsewhere) !== 0)
		return;
	let to = from;
	while (to < source.length && source[to] !== "*" && source[to] !== "$") to++;
	// A single letter of an alphabet is no cue: "(x)" in one language, a list mark in all.
	// But "y", "o", "и" and "a" do lead from one ask to the next.
	if (
		to === from ||
		(source.length - from < 3 &&
			role !== "lead" &&
			weightOf(source.slice(from)) < 2)
	)
		return;
	const filed = (inner ? tables.inner : tables.words).under(
		source,
		from,
		Math.min(to, from + FILED_UNDER),
	);
	if (
		filed.some(
			(other) =>
				other.source === source &&
				other.role === role &&
				other.language === language,
		)
	)
		return;
	filed.push(new FiledCue(source, role, language));
}

function takeApart(source: string, role: Role, language: string): Cue {
	const clause = source.startsWith("^");
	let body = clause ? source.slice(1) : source;
	const last = body.endsWith("$");
	if (last) body = body.slice(0, -1);
	const inner = body.startsWith("*");
	if (inner) body = body.slice(1);
	const open = body.endsWith("*");
	if (open) body = body.slice(0, -1);
	const parts = body.split("*").filter((part) => part !== "");
	return { language, role, parts, inner, open, clause, last };
}
