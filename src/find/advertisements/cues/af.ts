import type { CueFile } from "../cue-file.js";

export const af: CueFile = {
	language: "af",
	ask: `
		teken in, skryf in, skryf hier in, ^registreer, sluit aan, word 'n lid, word lid, raak 'n, meld aan, laai af, ^laai,
		laai ons, ^installeer, ^klik, klik hier, ^druk, ^volg, volg ons, hou van, ^lees, lees meer, ^kyk, kyk na, ^luister,
		luister na, ^kry, ^ontvang, ^koop, ^bestel, ^bespreek, ^besoek, ^ontdek, ^leer, ^begin, ^probeer, ^kontak,
		kontak ons, ^bel, bel ons, ^skakel, ^skryf, skryf vir, ^stuur, stuur vir ons, ^vertel, vertel ons, ^deel,
		^ondersteun, ^steun, ^skenk, help ons, ^help, ^kies, doen aansoek, ^spaar, ^wen, neem deel, moenie misloop,
		moenie mis, moenie vergeet, moet dit nie misloop, ^gebruik, maak gebruik, ^kom, kom kuier, ^skandeer, bly op hoogte,
		bly ingelig
	`,
	newsletter:
		"nuusbrief*, nuusbriewe, e-pos*, inboks*, posbus, jongste nuus, die nuus, kennisgewings",
	follow: `
		kanaal*, bladsy, groep, podsending*, podcast*, potgooi*, video*, sosiale media, facebook*,
		instagram*
	`,
	app: "toep, toeps, toepassing, app, afgelaai",
	subscription: "intekening*, lidmaatskap*, intekenaar*, rekening, per maand",
	offer: `
		kursus*, werkswinkel*, seminaar*, webinaar*, opleiding*, akademie*, kaartjies, kaartjie, winkel*, aanlyn winkel*,
		aanlynwinkel*, afslag*, uitverkoping*, aanbieding*, spesiale aanbod, pakket*, lening*, kaart, versekering*,
		aflewering*, boek, boeke, produkte*, skoene, klere, meubels, selfoon*, vesel, internet*, geskenk*, prys, pryse,
		vanaf r*, boekhou*, vesel-internet, vinnige internet, roman, nuwe roman, boekwinkels, boekwinkel, in boekwinkels,
		nou in boekwinkels, woonstel*, motor, vakansie*, bank, skool, musiekskool*, *skool
	`,
	donation: "skenking*, ondersteuning*, bydrae*, onafhanklike joernalistiek",
	elsewhere: `
		hier, skakel, webwerf*, webtuiste*, meer inligting, meer nuus, volledige artikel, hele storie
	`,
	contact: "kommentaar*, mening, menings, terugvoer*",
	us: "ons, by ons, vir ons",
	you: "jy, jou, jouself, julle, u",
	lure: `
		gratis, verniet, nou, dadelik, vandag, nuwe, nuutste, nuut, spesiale, eksklusiewe, net, slegs, tot *%, tot * %,
		elke dag, elke oggend, elke week, beste, alle, eerste, beperkte, hierdie week, vanaf r*, vanaf r* per maand,
		per maand
	`,
	readAlso:
		"^lees ook, ^lees nog, ^kyk ook, ^sien ook, ^verwante artikels, ^lees meer",
	sponsor: "^advertensie, ^geborg, geborgde inhoud, borg*, ^promosie",
	disclaimer: "beleggingsadvies*, persoonlike mening*, slegs vir inligting*",
	lead: "en, of, asseblief, nou, vandag, ook",
	report: `
		gesê, het gesê, sê, volgens, verduidelik, aangekondig, het, was, is, word, sal verskyn, aangestel, geopen, beloop,
		minister*, president*, polisie*, hof, regering*, maatskappy*, woordvoerder*, verslag*, verlede jaar, aangemoedig,
		deur
	`,
	public:
		"polisie*, noodlyn*, ovk, verkiesing*, kiesers, stem, stemming, 10111, 112, hospitaal*",
};
