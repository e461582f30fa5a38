import { comparableLine } from "../../../src/find/advertisements/comparable-line.js";
import {
	type CueFile,
	ROLES,
	type Role,
} from "../../../src/find/advertisements/cue-file.js";
import { CueIndex } from "../../../src/find/advertisements/cue-index.js";
import type { CueMatch } from "../../../src/find/advertisements/filed-cues.js";
import { matchCues } from "../../../src/find/advertisements/match-cues.js";

/** A language of a few words in each role. */
export function fileOf(
	cues: Partial<Record<Role, string>>,
	language = "en",
): CueFile {
	const none = Object.fromEntries(ROLES.map((role) => [role, ""]));
	return { ...none, ...cues, language } as CueFile;
}

const ENGLISH = fileOf({
	ask: "^subscribe, ^follow, ^watch, ^join, ^support our",
	newsletter: "newsletter*",
	follow: "podcast*, video*",
	app: "app",
	subscription: "subscription*",
	offer: "course*, shop",
	donation: "donat*, support",
	elsewhere: "more articles, article*, report from",
	contact: "letter*",
	us: "us, our",
	you: "you, your",
	lure: "free, now",
	readAlso: "read also, you may also like",
	sponsor: "advert*, paid, partner content:, commission from partners",
	disclaimer: "no investment advice",
	lead: "please, and",
	report: "said, reported, report, according to",
	public: "police, hotline",
});

const index = new CueIndex([ENGLISH]);

export interface Read {
	line: string;
	matches: CueMatch[];
}

/** A line in comparable form, and the cues that stand in it. */
export function read(text: string, of = index): Read {
	const line = comparableLine(text);
	return { line, matches: matchCues(line, of) };
}
