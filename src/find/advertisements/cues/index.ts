import type { CueFile } from "../cue-file.js";
import { bg } from "./bg.js";
import { cs } from "./cs.js";
import { de } from "./de.js";
import { en } from "./en.js";
import { es } from "./es.js";
import { fil } from "./fil.js";
import { fr } from "./fr.js";
import { hr } from "./hr.js";
import { id } from "./id.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { ms } from "./ms.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ru } from "./ru.js";
import { shared } from "./shared.js";
import { sk } from "./sk.js";
import { sr } from "./sr.js";
import { th } from "./th.js";
import { uk } from "./uk.js";
import { vi } from "./vi.js";
import { zh } from "./zh.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [
	shared,
	bg,
	cs,
	de,
	en,
	es,
	fil,
	fr,
	hr,
	id,
	it,
	ja,
	ko,
	ms,
	nl,
	pl,
	pt,
	ru,
	sk,
	sr,
	th,
	uk,
	vi,
	zh,
];
