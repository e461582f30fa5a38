import type { CueFile } from "../cue-file.js";
import { af } from "./af.js";
import { am } from "./am.js";
import { ar } from "./ar.js";
import { az } from "./az.js";
import { be } from "./be.js";
import { bg } from "./bg.js";
import { bn } from "./bn.js";
import { ca } from "./ca.js";
import { cs } from "./cs.js";
import { cy } from "./cy.js";
import { da } from "./da.js";
import { de } from "./de.js";
import { el } from "./el.js";
import { en } from "./en.js";
import { eo } from "./eo.js";
import { es } from "./es.js";
import { et } from "./et.js";
import { eu } from "./eu.js";
import { fa } from "./fa.js";
import { fi } from "./fi.js";
import { fil } from "./fil.js";
import { fr } from "./fr.js";
import { ga } from "./ga.js";
import { gl } from "./gl.js";
import { gu } from "./gu.js";
import { ha } from "./ha.js";
import { he } from "./he.js";
import { hi } from "./hi.js";
import { hr } from "./hr.js";
import { hu } from "./hu.js";
import { hy } from "./hy.js";
import { id } from "./id.js";
import { is_ } from "./is.js";
import { it } from "./it.js";
import { ja } from "./ja.js";
import { ka } from "./ka.js";
import { kk } from "./kk.js";
import { km } from "./km.js";
import { kn } from "./kn.js";
import { ko } from "./ko.js";
import { ku } from "./ku.js";
import { ky } from "./ky.js";
import { lo } from "./lo.js";
import { lt } from "./lt.js";
import { lv } from "./lv.js";
import { mk } from "./mk.js";
import { ml } from "./ml.js";
import { mn } from "./mn.js";
import { mr } from "./mr.js";
import { ms } from "./ms.js";
import { my } from "./my.js";
import { nb } from "./nb.js";
import { ne } from "./ne.js";
import { nl } from "./nl.js";
import { pa } from "./pa.js";
import { pl } from "./pl.js";
import { ps } from "./ps.js";
import { pt } from "./pt.js";
import { ro } from "./ro.js";
import { ru } from "./ru.js";
import { shared } from "./shared.js";
import { si } from "./si.js";
import { sk } from "./sk.js";
import { sl } from "./sl.js";
import { so } from "./so.js";
import { sq } from "./sq.js";
import { sr } from "./sr.js";
import { sv } from "./sv.js";
import { sw } from "./sw.js";
import { ta } from "./ta.js";
import { te } from "./te.js";
import { tg } from "./tg.js";
import { th } from "./th.js";
import { tr } from "./tr.js";
import { uk } from "./uk.js";
import { ur } from "./ur.js";
import { uz } from "./uz.js";
import { vi } from "./vi.js";
import { yo } from "./yo.js";
import { zh } from "./zh.js";
import { zu } from "./zu.js";

/** Every cue file, what all languages share first. */
export const CUE_FILES: readonly CueFile[] = [
	shared,
	af,
	am,
	ar,
	az,
	be,
	bg,
	bn,
	ca,
	cs,
	cy,
	da,
	de,
	el,
	en,
	eo,
	es,
	et,
	eu,
	fa,
	fi,
	fil,
	fr,
	ga,
	gl,
	gu,
	ha,
	he,
	hi,
	hr,
	hu,
	hy,
	id,
	is_,
	it,
	ja,
	ka,
	kk,
	km,
	kn,
	ko,
	ku,
	ky,
	lo,
	lt,
	lv,
	mk,
	ml,
	mn,
	mr,
	ms,
	my,
	nb,
	ne,
	nl,
	pa,
	pl,
	ps,
	pt,
	ro,
	ru,
	si,
	sk,
	sl,
	so,
	sq,
	sr,
	sv,
	sw,
	ta,
	te,
	tg,
	th,
	tr,
	uk,
	ur,
	uz,
	vi,
	yo,
	zh,
	zu,
];
