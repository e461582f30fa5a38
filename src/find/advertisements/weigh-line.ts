import type { Role } from "./cue-file.js";
import { gather, type ReadLine, SHARED } from "./evidence.js";
import type { CueMatch } from "./filed-cues.js";
import { KINDS } from "./offers.js";
import { BIAS, type Evidence, WEIGHTS } from "./weights.js";

export interface Weighed {
	/** Sum of the weights of the line's evidence: from 0 on it is likelier an advertisement than not. */
	score: number;
	/** What fired, most telling first: `call-to-action:ja`, `newsletter:ja`, `url`. */
	cues: string[];
}

/** A judged line with the languages that it may be in, to tell whether the text speaks so, too. */
export interface Judgement extends Weighed {
	languages: readonly string[];
}

/** Kinds in the order in which the ledger names them. */
const NAMED: readonly Role[] = [
	"ask",
	"readAlso",
	"sponsor",
	"disclaimer",
	...KINDS,
	"us",
	"you",
	"lure",
];

/** What a line reaches at most that may be a heading: it goes below another advertisement only. */
const BARE_SCORE = -1;

/** Adds up what speaks for an advertisement in one language; `null` where fewer than two signals do. */
export function weighLine(read: ReadLine): Weighed | null {
	const gathered = gather(read);
	if (gathered === null) return null;
	const { amounts, roles, opening, short, bare } = gathered;
	let score = BIAS;
	for (const evidence in amounts)
		score +=
			WEIGHTS[evidence as Evidence] * (amounts[evidence as Evidence] ?? 0);
	if (bare) score = Math.min(score, BARE_SCORE);
	const cues: string[] = [];
	for (const role of NAMED) {
		const match = roles.get(role);
		if (match) cues.push(nameOf(match));
	}
	cues.push(...read.signals);
	if (opening) cues.push("opening");
	if (short) cues.push("short");
	return cues.length < 2 ? null : { score, cues };
}

function nameOf({ cue }: CueMatch): string {
	const kind =
		cue.role === "ask"
			? "call-to-action"
			: cue.role === "readAlso"
				? "read-also"
				: cue.role;
	return cue.language === SHARED ? kind : `${kind}:${cue.language}`;
}
