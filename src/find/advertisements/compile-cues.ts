import { comparableLine, latinShare, weightOf } from "./comparable-line.js";
import { type CueFile, ROLES, type Role } from "./cue-file.js";
import { CueTable } from "./cue-table.js";

/** Whether a language is written in Latin letters, in others, or in both, as Serbian is. */
export type Scripts = "latin" | "other" | "both";

/** One cue, ready to be compared. */
export interface Cue {
	language: string;
	role: Role;
	/** Of the lines that its language is written in. */
	scripts: Scripts;
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

export interface CueIndex {
	/** Cues that begin where a word begins. */
	words: CueTable;
	/** Cues that may begin inside a word. */
	inner: CueTable;
}

export function compileCues(files: readonly CueFile[]): CueIndex {
	const words = new CueTable();
	const inner = new CueTable();
	for (const file of files) {
		const asks = sourcesOf(file.ask);
		const scripts = scriptsOf(asks);
		for (const role of ROLES)
			for (const source of role === "ask" ? asks : sourcesOf(file[role])) {
				const cue = compileCue(source, role, file.language, scripts);
				if (cue !== null) (cue.inner ? inner : words).add(cue);
			}
	}
	return { words, inner };
}

/** The cues of a role as they are written, each once. */
function sourcesOf(role: string): Set<string> {
	const sources = new Set<string>();
	for (const raw of comparableLine(role.replace(/\n/g, ",")).split(",")) {
		const source = raw.trim();
		if (source !== "") sources.add(source);
	}
	return sources;
}

/** Share of a file's asks above which a script is the language's, not a borrowed word's. */
const OWN_SCRIPT = 0.2;

function scriptsOf(asks: ReadonlySet<string>): Scripts {
	let latin = 0;
	for (const ask of asks) if (latinShare(ask) >= 0.5) latin++;
	if (asks.size === 0) return "both";
	return latin < asks.size * OWN_SCRIPT
		? "other"
		: latin > asks.size * (1 - OWN_SCRIPT)
			? "latin"
			: "both";
}

function compileCue(
	source: string,
	role: Role,
	language: string,
	scripts: Scripts,
): Cue | null {
	const clause = source.startsWith("^");
	let body = clause ? source.slice(1) : source;
	const last = body.endsWith("$");
	if (last) body = body.slice(0, -1);
	const inner = body.startsWith("*");
	if (inner) body = body.slice(1);
	const open = body.endsWith("*");
	if (open) body = body.slice(0, -1);
	const parts = body.split("*").filter((part) => part !== "");
	// A single letter of an alphabet is no cue: "(x)" in one language, a list mark in all.
	return parts.length === 0 || (body.length < 3 && weightOf(body) < 2)
		? null
		: {
				language,
				role,
				scripts,
				parts,
				inner,
				open,
				clause,
				last,
			};
}
