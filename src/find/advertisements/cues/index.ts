import type { CueFile } from "../cue-file.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { nl } from "./nl.js";
import { pt } from "./pt.js";
import { shared } from "./shared.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [
	shared,
	de,
	en,
	es,
	fr,
	it,
	ja,
	nl,
	pt,
];
