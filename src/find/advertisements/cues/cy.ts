import type { CueFile } from "../cue-file.js";

export const cy: CueFile = {
	language: "cy",
	ask: `
		tanysgrifiwch, tanysgrifia, cofrestrwch, cofrestra, ymunwch, ymuna, ymaelodwch, lawrlwythwch, lawrlwytha, gosodwch,
		cliciwch, clicia, gwasgwch, pwyswch, dilynwch, dilyna, darllenwch, darllen mwy, gwyliwch, gwylia, gwrandewch,
		gwranda, derbyniwch, cewch, mynnwch, prynwch, pryna, archebwch, archeba, bwciwch, dysgwch, dewch, dewch i,
		dechreuwch, rhowch gynnig, ewch i, ymwelwch, cysylltwch, cysyllta, ffoniwch, ffonia, ysgrifennwch, anfonwch, anfona,
		dywedwch wrth, rhannwch, rhanna, cefnogwch, cefnoga, cyfrannwch, rhoddwch, helpwch, dewiswch, dewisa, ymgeisiwch,
		arbedwch, arbeda, enillwch, peidiwch â cholli, peidiwch ag anghofio, manteisiwch, defnyddiwch, brysiwch, sganiwch,
		mwynhewch
	`,
	newsletter: `
		cylchlythyr*, chylchlythyr*, gylchlythyr*, e-bost*, ebost*, newyddion diweddaraf, y newyddion
	`,
	follow: `
		sianel*, tudalen*, dudalen, grŵp, podlediad*, bodlediad*, fideo*, cyfryngau cymdeithasol, facebook*, instagram*
	`,
	app: "ap, app, ein ap, apiau",
	subscription: "tanysgrifiad*, aelodaeth*, cyfrif, y mis",
	offer: `
		cwrs, gwrs, cyrsiau, gweithdy*, weithdy, seminar*, academi*, tocyn*, docyn*, thocynnau, siop, siop ar-lein,
		gostyngiad*, sêl, cynnig, cynnig arbennig, gynnig, cynigion, pecyn*, benthyciad*, yswiriant, danfon, llyfr, llyfrau,
		lyfr, cynnyrch, cynhyrchion, esgidiau, dillad, dodrefn, ffôn*, band eang, anrheg*, pris, prisiau, nofel*,
		siopau llyfrau, tŷ, fflat, car, gwyliau, ysgol, ysgol gerdd, banc
	`,
	donation: "rhodd*, cyfraniad*, cefnogaeth*, newyddiaduraeth annibynnol",
	elsewhere: `
		yma, dolen, gwefan*, wefan*, mwy o wybodaeth, rhagor o wybodaeth, rhagor, mwy o newyddion, erthygl lawn
	`,
	contact: "sylw, sylwadau, barn, adborth",
	us: "ein, i'n, ni, gyda ni, inni, wrthym",
	you: "chi, eich, i chi, ti, dy",
	lure: `
		am ddim, nawr, heddiw, rŵan, newydd, arbennig, unigryw, yn unig, hyd at *%, hyd at, bob dydd, bob bore, bob wythnos,
		gorau, ar bob, diweddaraf, cyfyngedig, dysgwyr, o £*, o £* y mis, y mis
	`,
	readAlso:
		"^darllenwch hefyd, ^darllen mwy, ^gwyliwch hefyd, ^hefyd, ^straeon perthnasol",
	sponsor: "^hysbyseb, ^hysbysebion, noddir*, noddwyd*, noddwr*",
	disclaimer: "cyngor buddsoddi, barn bersonol*, er gwybodaeth yn unig",
	lead: "a, ac, neu, os gwelwch yn dda, nawr, heddiw, hefyd",
	report: `
		dywedodd, meddai, eglurodd, cyhoeddodd, ychwanegodd, yn ôl, roedd, oedd, bydd, cyflogodd, agorodd, dechreuodd,
		ei gyhoeddi, mae'r, mae'n, gweinidog*, prif weinidog, heddlu*, llys*, llywodraeth*, cwmni, llefarydd*, adroddiad*,
		y llynedd, annog pobl
	`,
	public: `
		heddlu*, llinell gymorth, etholiad*, etholwyr, pleidleisio, bleidleisio, pleidlais, comisiwn*, 101, 999, ysbyty*
	`,
};
