import type { CueFile } from "../cue-file.js";

export const so: CueFile = {
	language: "so",
	ask: `
		ku soo biir, ku biir, nagu soo biir, soo biir, is diiwaangeli, is diiwaan geli, iska diiwaangeli, iska diiwaan geli,
		isdiiwaangeli, soo dejiso, soo deji, soo degso, la soco, nagala soco, nala soco, raac, guji, riix, taabo, akhri,
		akhriso, daawo, dhageyso, dhegeyso, hel, iibso, soo iibso, dalbo, dalbado, qabso, baro, ogow, bilow, tijaabi, booqo,
		nala soo xiriir, la soo xiriir, nagala soo xiriir, soo xiriir, wac, soo wac, na soo wac, qor, noo soo qor, soo dir,
		noo soo dir, noo sheeg, la wadaag, wadaag, share garee, like dheh, subscribe dheh, subscribe garee, taageer,
		ku deeq, caawi, dooro, codso, badbaadi, keydi, guuleyso, ha moogaan, ha iloobin, ha seegin, isticmaal,
		ka faa'iidayso, ka faa'iideyso, degdeg, ku fur akoon, fur akoon, isku qor, ku qor
	`,
	newsletter:
		"warside*, wargeys*, e-mail*, iimayl*, wararka ugu dambeeyay, wararka, warar",
	follow: `
		kanaal*, bogga*, boggeena*, bogga facebook*, kooxda, telegram*, whatsapp*, facebook*,
		youtube*, tiktok*, muuqaal*
	`,
	app: "app-ka*, app-kayaga, appka*, abka*",
	subscription: "is-qorid*, xubinnimo*, akoon*, bishiiba",
	offer: `
		koorso*, tababar*, casharro*, seminaar*, akadeemi*, tigidh*, tikidh*, dukaan*, qiimo dhimis*,
		qiimo-dhimis*, dalab, xayeysiis, bakeej*, amaah*, caymis, keenis, buug, buugga, alaab*, kabo, dhar, dharka,
		alaabta guriga, telefoon*, internet*, hadiyad*, qiimo, ingiriisi*, internet degdeg ah, internet xawaare, buug cusub,
		guri, gaari, bangiga, akoon, dugsiga
	`,
	donation: "deeq*, tabaruc*, taageero*, saxaafadda madaxa bannaan",
	elsewhere: `
		halkan, halkaan, linkiga*, xiriiriye*, website*, mareeg*, faahfaahin dheeraad*, macluumaad dheeraad*
	`,
	contact: "fikrad*, faallo*, talo*",
	us: "annaga, noo, nagu, nagala, keenna, -keenna, kayaga, *kayaga, *teena, *keena",
	you: "adiga, adigu, idinka, kaaga, taada, kuugu",
	lure: `
		bilaash*, hadda, maanta, isla markiiba, cusub, gaar, oo keliya, kaliya, ilaa *%, maalin kasta, toddobaad kasta,
		ugu fiican, dhammaan, xaddidan, laga bilaabo *
	`,
	readAlso:
		"^sidoo kale akhri, ^akhri sidoo kale, ^akhri wax dheeraad, ^warar la xiriira",
	sponsor: "^xayeysiis, ^xayaysiis, kafaala*, lacag lagu bixiyay",
	disclaimer: "talo maalgashi*, fikrad shaqsi*",
	lead: "iyo, ama, fadlan, hadda, maanta, oo",
	report: `
		sheegay, sheegtay, yiri, tiri, ayaa sheegay, wuxuu sheegay, waxay sheegtay, lagu daabacay, sida, ayaa, ayuu, waxay,
		wuxuu, waxaa, baaqay, la furay, shaqaaleysiisay, wasiir*, madaxweyne*, boolis*, maxkamad*, dowlad*, dawlad*,
		shirkad*, afhayeen*, warbixin*, sannadkii hore
	`,
	public:
		"boolis*, guddiga doorashada*, doorasho*, codbixi*, codeey*, 888, 999, isbitaal*, gurmad*",
};
