import type { CueFile } from "../cue-file.js";

export const lv: CueFile = {
	language: "lv",
	ask: `
		^abonē, abonējiet, ^abonēt, ^piesakies, piesakieties, ^pieteikties, ^pieteikšanās, ^pievienojies, pievienojieties,
		pievienoties, ^reģistrējies, reģistrējieties, reģistrēties, ^lejupielādē, lejupielādējiet, ^lejupielādēt, ^instalē,
		instalējiet, ^klikšķini, klikšķiniet, noklikšķiniet, ^spied, spiediet, ^seko, sekojiet, ^lasi, lasiet, ^lasīt,
		^izlasi, ^skaties, skatieties, ^noskaties, ^klausies, klausieties, ^saņem, saņemiet, ^iegūsti, iegūstiet, ^pērc,
		pērciet, ^iegādājies, iegādājieties, ^pasūti, pasūtiet, ^rezervē, rezervējiet, ^uzzini, uzziniet, ^iepazīsti,
		^atklāj, ^mācies, ^apgūsti, ^sāc, sāciet, ^izmēģini, izmēģiniet, ^apmeklē, apmeklējiet, ^sazinies, sazinieties,
		^zvani, zvaniet, ^raksti, rakstiet, ^sūti, sūtiet, ^atsūti, ^pastāsti, ^dalies, dalieties, ^atbalsti, atbalstiet,
		^ziedo, ziedojiet, ^palīdzi, ^izvēlies, izvēlieties, ^ietaupi, ietaupiet, ^laimē, laimē balvas, ^piedalies,
		piedalieties, nepalaid garām, nepalaidiet garām, ^neaizmirsti, ^izmanto, izmantojiet, ^pasteidzies, atver kontu,
		^nāc, nāciet, ^iemācies, iemācieties, apgūstiet
	`,
	newsletter:
		"jaunumu*, jaunumiem, vēstul*, e-past*, pastkast*, paziņojum*, ziņas, aktuālāk*",
	follow: `
		kanāl*, lapai, lapā, grupai, grupā, facebook*, instagram*, telegram*, whatsapp*, podkāst*, raidierakst*, video*,
		sociālajos tīklos
	`,
	app: "lietotn*, aplikācij*, mobilo lietotn*",
	subscription: "abonement*, abonēšan*, biedr*, kont*, mēnesī, premium*",
	offer: `
		kurss, kursi, kursu, kursiem, kursos, apmācīb*, seminār*, vebinār*, darbnīc*, meistarklas*, akadēmij*, biļet*,
		veikal*, interneta veikal*, atlaid*, akcij*, piedāvājum*, izpārdošan*, pakalpojumu pakete, tarif*, aizdevum*,
		kredīt*, kart*, apdrošināšan*, piegād*, grāmata, grāmatu, grāmatas, prece, preces, precēm, preču, apav*, apģērb*,
		mēbel*, telefon*, internet*, dāvan*, cena, cenas, cenu, cenām, eiro mēnesī, optisk*, optiskais internets,
		ātrs internets, romāns, grāmatnīc*, dzīvokļ*, dzīvokl*, auto, ceļojum*, skola, mūzikas skola, banka
	`,
	donation: "ziedojum*, atbalst*, neatkarīg* žurnālistik*",
	elsewhere: `
		šeit, saite, saiti, mājaslapā, mājas lapā, vietnē, vairāk informācijas, plašāk, pilnu rakstu, vairāk ziņu
	`,
	contact: "komentār*, viedokl*, ieteikum*, atsauksm*",
	us: "mūsu, mums, mūs, ar mums, mēs",
	you: "tu, tavs, tava, tavu, tavā, tev, jūs, jūsu, jums",
	lure: `
		bez maksas, bezmaksas, tagad, tūlīt, šodien, jau šodien, jauns, jauna, jaunu, jaunais, īpaš*, ekskluzīv*, tikai,
		līdz *%, līdz pat *%, katru dienu, katru rītu, katru nedēļu, labāk*, visām, visiem, visas, pirmais, pirmie,
		ierobežot*, šonedēļ, no * €, no * eiro, € mēnesī, no *
	`,
	readAlso:
		"^lasi arī, ^lasiet arī, ^lasi vēl, ^skaties arī, ^saistītie raksti, ^lasi vairāk",
	sponsor: "^reklāma, ^reklāmraksts, ^reklāmas, sponsor*, ^apmaksāts",
	disclaimer:
		"ieguldījumu padom*, investīciju ieteikum*, personisk* viedokl*, tikai informatīv*",
	lead: "un, vai, lūdzu, tagad, šodien, arī, jau šodien",
	report: `
		sacīja, teica, norādīja, pastāstīja, skaidroja, paziņoja, informēja, uzsvēra, pēc * teiktā, ka, bija, tika, pieņēma,
		sasniedza, sākās, publicēts, atklāta, ministr*, premjer*, policij*, ties*, valdīb*, uzņēmums*, pārstāv*, ziņojum*,
		pērn, pagājušajā gadā, aicina vēlētāj*, autor*
	`,
	public:
		"policij*, uzticības tālrun*, cvk, vēlēšan*, vēlētāj*, balso*, 110, 112, 113, slimnīc*",
};
