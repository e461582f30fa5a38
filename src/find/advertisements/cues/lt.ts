import type { CueFile } from "../cue-file.js";

export const lt: CueFile = {
	language: "lt",
	ask: `
		prenumeruokite, prenumeruok, užsiprenumeruokite, užsiprenumeruok, užsisakykite, užsisakyk, registruokitės,
		registruokis, užsiregistruokite, užsiregistruok, prisijunkite, prisijunk, tapkite, tapk, atsisiųskite, atsisiųsk,
		parsisiųskite, parsisiųsk, įsidiekite, įsidiek, spauskite, spausk, paspauskite, sekite, sek, sekite mus, skaitykite,
		skaityk, perskaitykite, žiūrėkite, žiūrėk, pažiūrėkite, klausykite, klausyk, klausykitės, gaukite, gauk, pirkite,
		pirk, įsigykite, įsigyk, rezervuokite, rezervuok, sužinokite, sužinok, atraskite, atrask, mokykitės, mokykis,
		pradėkite, pradėk, išbandykite, išbandyk, apsilankykite, apsilankyk, aplankykite, susisiekite, skambinkite,
		skambink, rašykite, rašyk, parašykite, siųskite, siųsk, atsiųskite, papasakokite, pasidalykite, dalinkitės,
		dalinkis, paremkite, paremk, remkite, aukokite, aukok, paaukokite, padėkite, rinkitės, rinkis, pasirinkite,
		sutaupykite, sutaupyk, taupykite, laimėkite, laimėk, dalyvaukite, dalyvauk, nepraleiskite, nepraleisk, nepamirškite,
		nepamiršk, pasinaudokite, pasinaudok, naudokitės, paskubėkite, atsidarykite, nuskenuokite, išmokite, išmok
	`,
	newsletter: `
		naujienlaišk*, naujienas, naujienų, el. pašt*, elektronin* pašt*, pašto dėžut*, pranešim* į
	`,
	follow: `
		kanal*, puslap*, grup*, feisbuk*, facebook*, instagram*, telegram*, tinklalaid*, podkast*, video*, vaizdo įraš*,
		socialiniuose tinkluose
	`,
	app: "programėl*, aplikacij*, mobili* programėl*",
	subscription:
		"prenumerat*, naryst*, paskyr*, per mėnesį, premium*, mėnesinis",
	offer: `
		kursas, kursai, kursus, kursų, kurso, mokym*, seminar*, vebinar*, dirbtuv*, akademij*, biliet*, parduotuv*,
		elektronin* parduotuv*, nuolaid*, akcij*, pasiūlym*, išpardavim*, plan*, paslaugų paket*, tarif*, paskol*, kredit*,
		kortel*, draudim*, pristatym*, knyga, knygos, knygą, prekės, prekėms, prekių, produkt*, batai, batams, avalyn*,
		drabuž*, bald*, telefon*, internet*, dovan*, kaina, kainos, kainą, kainomis, eur/mėn, buhalterij*, šviesolaidin*,
		šviesolaidinis internetas, greitas internetas, romanas, knygyn*, but, butai, butą, automobil*, kelion*, mokykla,
		muzikos mokykla, bankas
	`,
	donation: "auk*, param*, nepriklausom* žurnalistik*",
	elsewhere: `
		čia, nuorod*, svetainėje, interneto svetain*, daugiau informacijos, plačiau, daugiau naujienų, visą straipsn*
	`,
	contact: "komentar*, nuomon*, pasiūlymus",
	us: "mūsų, mus, mums, su mumis, mes",
	you: "jūs, jūsų, jums, tu, tavo, tau",
	lure: `
		nemokam*, dabar, iškart, šiandien, jau šiandien, naujas, nauja, naują, nauji, special*, išskirtin*, tik, vos,
		iki *%, iki * %, kasdien, kiekvieną dieną, kas rytą, kas savaitę, geriausi*, visoms, visiems, visos, pirmi,
		pirmieji, ribot*, šį savaitgalį, šią savaitę, nuo *, nuo * eur, nuo * €, eur/mėn
	`,
	readAlso: `
		^skaitykite taip pat, ^taip pat skaitykite, ^skaityk taip pat, ^taip pat skaityk, ^žiūrėkite taip pat,
		^susiję straipsniai
	`,
	sponsor: "^reklama, ^užsakymas, ^partnerio turinys, rėmėj*, ^rėmimo",
	disclaimer: "investavimo patar*, asmenin* nuomon*, tik informacin*",
	lead: "ir, arba, prašome, dabar, šiandien, taip pat",
	report: `
		sakė, teigė, pasakojo, pranešė, aiškino, pabrėžė, pridūrė, anot, pasak, teigimu, kad, buvo, įdarbino, siekė,
		prasidėjo, paskelbta, atidaryta, ministr*, premjer*, policij*, teism*, vyriausyb*, įmonė, bendrovė, atstov*,
		ataskait*, pernai, praėjusiais metais, ragina rinkėj*, autor*
	`,
	public:
		"policij*, pagalbos linij*, vrk, rinkim*, rinkėj*, balsuo*, 112, ligonin*",
};
