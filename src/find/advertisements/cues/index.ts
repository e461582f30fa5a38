import type { CueFile } from "../cue-file.js";
import { bg } from "./bg.js";
import { cs } from "./cs.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fr } from "./fr.js";
import { hr } from "./hr.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { shared } from "./shared.js";
import { sk } from "./sk.js";
import { sr } from "./sr.js";
import { uk } from "./uk.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [
	shared,
	bg,
	cs,
	de,
	en,
	es,
	fr,
	hr,
	it,
	ja,
	nl,
	pl,
	pt,
	ru,
	sk,
	sr,
	uk,
];
