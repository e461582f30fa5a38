import type { CueFile } from "../cue-file.js";

export const et: CueFile = {
	language: "et",
	ask: `
		^liitu, liituge, ^telli, tellige, telli siit, ^registreeru, registreeruge, ^registreeri, pane end kirja, laadi alla,
		laadige alla, lae alla, ^laadi, ^paigalda, ^klõpsa, ^kliki, ^klikka, ^vajuta, ^jälgi, jälgige, jälgi meid, ^loe,
		loe lähemalt, lugege, ^vaata, vaadake, ^kuula, kuulake, ^saa, saage, ^hangi, ^osta, ostke, ^broneeri, broneerige,
		^soeta, ^tutvu, tutvuge, ^uuri, ^avasta, ^õpi, ^alusta, alustage, ^proovi, proovige, ^külasta, külastage,
		võta ühendust, võtke ühendust, ^helista, helistage, ^kirjuta, kirjutage, ^saada, saatke, saada meile, anna teada,
		^räägi, ^jaga, jagage, ^toeta, toetage, ^anneta, annetage, ^aita, ^vali, valige, ^kandideeri, ^säästa, säästke,
		^võida, ^osale, osalege, ära maga maha, ära jäta vahele, ära unusta, ^kasuta, kasutage, ^skaneeri, ^kiirusta,
		ava konto, hoia end, ole kursis, püsi kursis, ^tule, tulge
	`,
	newsletter:
		"uudiskir*, meilile, e-posti*, e-kir*, postkasti*, teavitus*, uudised, uudiseid",
	follow: `
		kanal*, leht facebookis, facebooki*, instagrami*, grupi*, gruppi, taskuhääling*, podcast*, video*, youtube*,
		sotsiaalmeedia*
	`,
	app: "äpp, äpi, rakendus*, mobiilirakendus*",
	subscription:
		"tellimus*, liikmelisus*, konto, kuus, digipaket*, püsitellimus*",
	offer: `
		kursus*, koolitus*, seminar*, töötub*, veebinar*, akadeemia*, kool, pilet*, pood, poes, poest, e-pood*, e-poe*,
		allahindlus*, soodus*, soodsamalt, pakkumi*, kampaania*, pakett*, paketi*, laen*, kaart, kindlustus*, tarne*,
		raamat, raamatu, raamatud, tooted, toode, tooteid, jalatsi*, kingad, riided, rõivad, mööbel*, mööblit, telefon*,
		internet*, kingitus*, hind, hinnad, hinnaga, eurot kuus, ajaleh*, keelekursus*, kiire internet, valguskaab*,
		romaan*, raamatupoo*, korter*, auto, reis, reisid, muusikakool*, pank
	`,
	donation: "annetus*, toetus*, sõltumatu* ajakirjandus*",
	elsewhere: `
		siin, siit, link*, lingil*, veebileh*, kodulehel*, lisainfo*, rohkem infot, rohkem uudiseid, täispikk*
	`,
	contact: "kommentaar*, arvamus*, tagasiside*, vihje*",
	us: "meie, meid, meile, meiega, meil, me",
	you: "sina, sinu, sind, sulle, teie, teid, teile",
	lure: `
		tasuta, kohe, nüüd, täna, juba täna, uus, uue, uued, eri*pakkumi*, eksklusiiv*, ainult, vaid, kuni *%, kuni * %,
		iga päev, igal hommikul, iga nädal, parima*, kõik, kõige, esimesena, piiratud*, sel nädalal, alates *, alates * €,
		€ kuus
	`,
	readAlso:
		"^loe ka, ^loe veel, ^loe lisaks, ^vaata ka, ^seotud artiklid, ^seotud lood",
	sponsor: "^reklaam, ^sisuturundus, sponsor*, ^promo",
	disclaimer:
		"investeerimisnõu*, investeerimissoovitus*, isiklik* arvamus*, ainult informatiiv*",
	lead: "ja, ning, või, palun, nüüd, kohe, täna, ka",
	report: `
		ütles, ütlesid, teatas, selgitas, lisas, rääkis, sõnas, sõnul, väitel, et, oli, olid, avati, võttis tööle,
		avaldatakse, ulatus, algas, minister*, ministri*, peaminister*, politsei*, kohus, kohtu, valitsus*, ettevõte*,
		pressiesindaja*, aruan*, mullu, eelmisel aastal, kutsub
	`,
	public:
		"politsei*, valimis*, valija*, hääleta*, vvk, 112, infotelefon*, haigla*",
};
