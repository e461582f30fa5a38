import type { CueFile } from "../cue-file.js";

export const yo: CueFile = {
	language: "yo",
	ask: `
		darapọ̀ mọ́, darapọ mọ, dara pọ̀ mọ́, forúkọ sílẹ̀, forukọ silẹ, fi orúkọ sílẹ̀, ṣe ìgbàsílẹ̀, ṣe igbasilẹ,
		gba lọ́fẹ̀ẹ́, ^tẹ̀lé, ^tẹle, tẹ̀ lé, tẹ ibí, ^tẹ, ^ka, kà sí i, ^wò, ^wo, ^gbọ́, tẹ́tí sí, ^rà, ^pàṣẹ, ^bẹ̀rẹ̀,
		^bẹrẹ, mọ̀ sí i, ^gbìyànjú, ^ṣàbẹ̀wò, kàn sí wa, kan si wa, ^kọ̀wé, fi ránṣẹ́, sọ fún wa, ^pín, ṣe àtìlẹ́yìn,
		^ṣètọrẹ, ràn wá lọ́wọ́, ^yan, fi pamọ́, jẹ èrè, má ṣe gbàgbé, má pàdánù, ^yára, subscribe sí, ^kọ́
	`,
	newsletter: "ìwé ìròyìn, ímeèlì, ìròyìn tuntun, ìròyìn, iroyin",
	follow: `
		ìkànnì, ikanni, ojú ewé, ẹgbẹ́, whatsapp*, facebook*, telegram*, youtube*, fídíò, pódkáàsì
	`,
	app: "áàpù, app, ohun èlò",
	subscription: "ìforúkọsílẹ̀, ọmọ ẹgbẹ́, àkántì, lóṣooṣù",
	offer: `
		ẹ̀kọ́, ẹ̀kọ́ kọ̀ǹpútà, ìdánilẹ́kọ̀ọ́, kíláàsì, ilé ẹ̀kọ́, tíkẹ́ẹ̀tì, ṣọ́ọ̀bù, ẹ̀dínwó, ẹdinwo, ọjà, ọjà wa,
		ìpolówó ọjà, owó yíyá, àwìn, bàtà, aṣọ, fóònù, íńtánẹ́ẹ̀tì, ẹ̀bùn, iye owó, íńtánẹ́ẹ̀tì tó yára, tó yára, ìwé ìtàn,
		ilé, ọkọ̀, ilé ẹ̀kọ́ orin, báńkì
	`,
	donation: "ìtọrẹ, ọrẹ, àtìlẹ́yìn, iṣẹ́ ìròyìn òmìnira",
	elsewhere:
		"níbí, nibi, ibí, líǹkì, wẹ́búsáìtì, ojúlé, àlàyé síwájú sí i, kún rẹ́rẹ́",
	contact: "èrò, ìmọ̀ràn, àbá",
	us: "wa, àwa, fún wa, pẹ̀lú wa",
	you: "ẹ, yín, ìwọ, rẹ, fún ọ",
	lure: `
		lọ́fẹ̀ẹ́, ọ̀fẹ́, ọfẹ, báyìí, nísìnsìnyí, lónìí, kíákíá, tuntun, pàtàkì, nìkan, tó *%, lójoojúmọ́, lọ́sọ̀ọ̀sẹ̀,
		tó dára jù, gbogbo, láti ₦*, lóṣooṣù, oṣooṣù
	`,
	readAlso: "^tún ka, ^ẹ tún ka, ^kà síwájú, ^ìròyìn mìíràn",
	sponsor: "^ìpolówó, onígbọ̀wọ́",
	disclaimer: "ìmọ̀ràn ìdókòwò, èrò ara ẹni",
	lead: "àti, tàbí, jọ̀wọ́, ẹ jọ̀wọ́, báyìí, lónìí",
	report: `
		sọ pé, ó sọ, wọ́n sọ, ní pé, kéde, gẹ́gẹ́ bí, jẹ́, ni, ló, ti, yóò, ṣí, gómìnà*, mínísítà*, ààrẹ*, ọlọ́pàá*,
		ilé ẹjọ́*, ìjọba*, ilé iṣẹ́ náà, agbẹnusọ*, lọ́dún tó kọjá, rọ àwọn, láti ọwọ́
	`,
	public: "ọlọ́pàá*, àjọ ìdìbò*, ìdìbò*, dìbò, 112, 767, ilé ìwòsàn*, pàjáwìrì",
};
