import type { CueFile } from "../cue-file.js";

export const sl: CueFile = {
	language: "sl",
	ask: `
		prijavite se, prijavi se, naročite se, naroči se, naročite, ^naroči, včlanite se, včlani se, pridružite se,
		pridruži se, registrirajte se, registriraj se, vpišite se, vpiši se, prenesite, ^prenesi, naložite, ^naloži,
		namestite, ^namesti, kliknite, ^klikni, pritisnite, tapnite, sledite, sledi nam, spremljajte, ^spremljaj, všečkajte,
		^všečkaj, delite, preberite, ^preberi, berite, oglejte si, oglej si, poglejte, prisluhnite, ^prisluhni, poslušajte,
		^poslušaj, prejmite, ^prejmi, prejemajte, dobite, ^dobi, kupite, ^kupi, rezervirajte, ^rezerviraj, izvedite, ^izvej,
		spoznajte, odkrijte, ^odkrij, naučite se, začnite, ^začni, preizkusite, ^preizkusi, obiščite, ^obišči,
		kontaktirajte, pokličite, ^pokliči, pišite, pišite nam, pošljite, povejte, sporočite, podprite, ^podpri, donirajte,
		^doniraj, darujte, pomagajte, izberite, ^izberi, prihranite, ^prihrani, osvojite, ^osvoji, zagotovite si,
		zagotovi si, privoščite si, ne zamudite, ne zamudi, ne pozabite, ostanite, pohitite, izkoristite, ^izkoristi,
		uporabite, skenirajte, odprite račun
	`,
	newsletter: `
		e-novic*, enovic*, novičnik*, elektronsk* pošt*, e-pošt*, e-naslov*, obvestil*, novice, novic
	`,
	follow: `
		kanal*, stran facebook*, profil*, skupin*, podkast*, podcast*, video*, facebook*, instagram*, viber*,
		družbenih omrežjih
	`,
	app: "aplikacij*, mobiln* aplikacij*",
	subscription: "naročnin*, članstv*, račun, premium*, na mesec, mesečno",
	offer: `
		tečaj*, delavnic*, seminar*, webinar*, spletni seminar*, izobraževanj*, akademij*, vstopnic*, spletn* trgovin*,
		trgovin*, popust*, razprodaj*, akcij*, ponudb*, paket*, tarif*, kredit*, posojil*, kartic*, zavarovanj*, dostav*,
		knjiga, knjigo, knjige, izdelk*, čevlj*, obutev, oblačil*, pohištv*, telefon*, internet*, daril*, cena, cene, ceni,
		prijave, nagrad*, optičn*, optični internet, hitri internet, roman, romana, knjigarn*, stanovanj*, avtomobil*,
		počitnic*, banka, šola, glasbena šola
	`,
	donation: "donacij*, podpor*, neodvisn* novinarstv*",
	elsewhere: `
		tukaj, povezav*, spletni strani, spletno stran, več informacij*, celoten članek, več novic, več o tem
	`,
	contact: "komentar*, mnenj*, predlog*",
	us: "nas, nam, naš, naša, naše, našega, naši, našo, našem, našemu, naših, z nami, mi",
	you: "vas, vam, vaš, vaša, vaše, vašo, vašem, tvoj, tvoja",
	lure: `
		brezplačn*, zdaj, takoj, danes, še danes, nov, nova, novo, nove, novemu, posebn*, ekskluzivn*, samo, le, do * %,
		do *%, vsak dan, vsako jutro, vsak teden, najboljš*, najugodnejš*, vse, vsi, prvi, omejen*, ta teden, ta vikend,
		na tekočem, že od *, že od * €, že od * € na mesec, € na mesec
	`,
	readAlso: `
		^preberite tudi, ^preberi tudi, ^berite tudi, ^poglejte tudi, ^preberite še, ^preberi še, ^sorodni članki
	`,
	sponsor: `
		^oglas, ^oglasno sporočilo, ^promocijsko besedilo, sponzor*, ^promo, oglasno sporočilo podjetja,
		oglasno sporočilo, naročen* objav*
	`,
	disclaimer:
		"naložben* nasvet*, investicijsk* nasvet*, osebno mnenje*, zgolj informativn*",
	lead: "in, ter, ali, prosimo, zdaj, danes, še danes, takoj",
	report: `
		je dejal, dejal, dejala, povedal, povedala, je povedal, je sporočil, sporočil*, pojasnil*, poudaril*, po besedah,
		po navedbah, da je, da bodo, je bil, je bila, so bili, so odprli, je zaposlilo, bo objavljen*, dosegel, minister*,
		ministrica*, premier*, policij*, sodišč*, vlada, vlade, podjetje je, tiskovni predstavnik*, poročil*, lani,
		minuli teden, piše
	`,
	public: `
		policij*, volivc*, volitve, volitvah, volilna, glas, glasovanj*, 113, 112, bolnišnic*, pomoč v stiski
	`,
};
