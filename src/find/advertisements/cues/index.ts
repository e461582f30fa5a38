import type { CueFile } from "../cue-file.js";
import { ar } from "./ar.js";
import { bg } from "./bg.js";
import { bn } from "./bn.js";
import { cs } from "./cs.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { eo } from "./eo.js";
import { es } from "./es.js";
import { fa } from "./fa.js";
import { fi } from "./fi.js";
import { fil } from "./fil.js";
import { fr } from "./fr.js";
import { he } from "./he.js";
import { hi } from "./hi.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { id } from "./id.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ko } from "./ko.js";
import { ms } from "./ms.js";
import { nb } from "./nb.js";
import { nl } from "./nl.js";
import { pl } from "./pl.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { ru } from "./ru.js";
import { shared } from "./shared.js";
import { sk } from "./sk.js";
import { sr } from "./sr.js";
import { sv } from "./sv.js";
import { sw } from "./sw.js";
import { ta } from "./ta.js";
import { th } from "./th.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import { ur } from "./ur.js";
import { vi } from "./vi.js";
import { zh } from "./zh.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [
	shared,
	ar,
	bg,
	bn,
	cs,
	da,
	de,
	el,
	en,
	eo,
	es,
	fa,
	fi,
	fil,
	fr,
	he,
	hi,
	hr,
	hu,
	id,
	it,
	ja,
	ko,
	ms,
	nb,
	nl,
	pl,
	pt,
	ro,
	ru,
	sk,
	sr,
	sv,
	sw,
	ta,
	th,
	tr,
	uk,
	ur,
	vi,
	zh,
];
