import { comparableLine, latinShare } from "./comparable-line.js";
import { type CueFile, ROLES, type Role } from "./cue-file.js";

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

/** Cues by the first letters of their first part: three where it has three, else fewer. */
export interface CueIndex {
	/** Cues that begin where a word begins. */
	words: ReadonlyMap<string, readonly Cue[]>;
	/** Cues that may begin inside a word. */
	inner: ReadonlyMap<string, readonly Cue[]>;
}

export const KEY_LENGTH = 3;

export function compileCues(files: readonly CueFile[]): CueIndex {
	const words = new Map<string, Cue[]>();
	const inner = new Map<string, Cue[]>();
	for (const file of files) {
		const scripts = scriptsOf(file);
		for (const role of ROLES) {
			const seen = new Set<string>();
			for (const raw of comparableLine(file[role].replace(/\n/g, ",")).split(
				",",
			)) {
				const source = raw.trim();
				if (source === "" || seen.has(source)) continue;
				seen.add(source);
				const cue = compileCue(source, role, file.language, scripts);
				if (cue === null) continue;
				const index = cue.inner ? inner : words;
				const key = (cue.parts[0] as string).slice(0, KEY_LENGTH);
				const bucket = index.get(key);
				if (bucket) bucket.push(cue);
				else index.set(key, [cue]);
			}
		}
	}
	return { words, inner };
}

/** Share of a file's asks above which a script is the language's, not a borrowed word's. */
const OWN_SCRIPT = 0.2;

function scriptsOf(file: CueFile): Scripts {
	const asks = file.ask.split(/[,\n]/).filter((ask) => ask.trim() !== "");
	const latin = asks.filter(
		(ask) => latinShare(comparableLine(ask)) >= 0.5,
	).length;
	if (asks.length === 0) return "both";
	return latin < asks.length * OWN_SCRIPT
		? "other"
		: latin > asks.length * (1 - OWN_SCRIPT)
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
	return parts.length === 0
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
