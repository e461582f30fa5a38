import type { CueFile } from "../cue-file.js";

export const eu: CueFile = {
	language: "eu",
	ask: `
		harpidetu, harpidetu zaitez, harpidetu zaitezte, egin harpidetza, eman izena, izena eman, ^erregistratu, ^batu,
		batu zaitez, egin bazkide, egin zaitez, egin klik, klikatu, ^sakatu, deskargatu, ^jaitsi, ^instalatu, ^jarraitu,
		jarraitu gaitzazu, jarraitu gaitzazue, jarrai gaitzazu, ^irakurri, ^ikusi, ^entzun, ^jaso, jaso itzazu, ^lortu,
		^eskuratu, ^erosi, erosi orain, ^eskatu, ^erreserbatu, ^hartu, ^ezagutu, ^jakin, ^ikasi, ^hasi, ^probatu, ^bisitatu,
		jarri harremanetan, ^deitu, deitu iezaguzu, ^idatzi, idatzi iezaguzu, ^bidali, bidali iezaguzu, ^kontatu, ^esan,
		^partekatu, ^zabaldu, ^lagundu, lagun gaitzazu, ^babestu, egin ekarpena, egin dohaintza, ^aukeratu, ^aurreztu,
		^irabazi, parte hartu, ^aprobetxatu, ^baliatu, ez galdu, ez ahaztu, ^zatoz, ^etorri, ^eskaneatu, ^aktibatu, ^gozatu,
		matrikulatu, ireki kontua, ^ireki
	`,
	newsletter: `
		buletin*, newsletter*, posta elektroniko*, postontzi*, mezu elektroniko*, albisteak, jakinarazpen*, alerta*
	`,
	follow: `
		kanal*, orrialde*, orria, taldera, taldean, sare sozial*, podcast*, bideo*, telegram*, instagram*, whatsapp*,
		facebook*
	`,
	app: "aplikazio*, app, appa",
	subscription: "harpidetza*, bazkide*, kontua, kuota*, hilean, premium*",
	offer: `
		ikastaro*, tailer*, mintegi*, formazio*, webinar*, eskola, akademia*, sarrera, sarrerak, denda*, deskontu*,
		merkealdi*, eskaintza*, sustapen*, zozketa*, tarifa*, pakete*, mailegu*, hipoteka*, txartel*, aseguru*, bidalketa*,
		liburua, liburuak, produktu*, oinetako*, arropa*, altzari*, mugikor*, internet*, opari*, prezio*,
		matrikula*, sukaldaritza*, zuntz optiko*, zuntz*, internet azkarra, nobela*, liburu-denda*, etxebizitza*, auto,
		bidaia*, bankua, musika eskola, kontua
	`,
	donation: "dohaintza*, ekarpen*, babes*, kazetaritza independente*",
	elsewhere: `
		hemen, esteka*, gure webgune*, webgune*, informazio gehiago*, albiste gehiago*, artikulu osoa
	`,
	contact: "iruzkin*, iritzi*, iradokizun*",
	us: "gure, gurekin, guri, gu, gaitzazu, iezaguzu",
	you: "zure, zuri, zuretzat, zuek",
	lure: `
		doan, dohainik, orain, oraintxe, gaur, berria, berri, berriak, berezi*, esklusibo*, bakarrik, soilik, %*ko, egunero,
		goizero, astero, onena, onenak, guztiak, guztietan, osoan, lehen, mugatu*, aste honetan, hasiberri*, %*raino, % *ko,
		eurotik hilean, * eurotik, eurotik, hilean
	`,
	readAlso: `
		^irakurri ere, ^irakurri gehiago, ^ikusi ere, ^gehiago irakurri, ^lotutako albisteak, ^erlazionatuta
	`,
	sponsor: "^publizitatea, ^iragarkia, babestutako eduki*, babesle*",
	disclaimer: "inbertsio aholku*, iritzi pertsonala*, informaziorako soilik",
	lead: "eta, edo, mesedez, orain, gaur, ere",
	report: `
		esan du, esan zuen, esan zuten, adierazi du, adierazi zuen, azaldu du, azaldu zuen, iragarri du, jakinarazi du,
		dioenez, arabera, dela, direla, zen, ziren, zuen, zuten, dute, hartu zituen, kontratatu zituen, argitaratuko dela,
		bozeramaile*, ministro*, lehendakari*, ertzaintza*, epaile*, auzitegi*, gobernu*, enpresak, txosten*, iaz,
		eskatu die
	`,
	public: `
		ertzaintza*, udaltzaingo*, larrialdi*, hauteskunde*, hautesle*, botoa, bozka*, 112, ospitale*
	`,
};
