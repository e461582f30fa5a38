import type { CueFile } from "../cue-file.js";

export const sq: CueFile = {
	language: "sq",
	ask: `
		abonohuni, ^abonohu, regjistrohuni, ^regjistrohu, regjistrohuni këtu, bashkohuni, ^bashkohu, na u bashkoni,
		anëtarësohuni, ^anëtarësohu, shkarkoni, ^shkarko, instaloni, ^instalo, klikoni, ^kliko, shtypni, prekni, na ndiqni,
		na ndiq, ndiqni, ^ndiqe, lexoni, ^lexo, shikoni, ^shiko, shihni, dëgjoni, ^dëgjo, merrni, ^merr, fitoni, përfitoni,
		^përfito, blini, ^bli, porositni, ^porosit, rezervoni, ^rezervo, mësoni, ^mëso, zbuloni, ^zbulo, filloni, ^fillo,
		provoni, ^provo, vizitoni, ^vizito, na kontaktoni, kontaktoni, telefononi, na telefononi, na shkruani, shkruani,
		dërgoni, na dërgoni, na tregoni, ndani, shpërndani, ^shpërndaje, pëlqeni, mbështetni, na mbështetni, dhuroni,
		^dhuro, ndihmoni, zgjidhni, ^zgjidh, aplikoni, ^apliko, kurseni, ^kurse, mos humbisni, mos e humbisni, mos humb,
		mos harroni, nxitoni, përdorni, skanoni, plotësoni, hap llogari, hapni
	`,
	newsletter:
		"buletin*, email*, e-mail*, lajmet më të fundit, lajmet e ditës, njoftime*, lajmet",
	follow: `
		kanal*, faqe, faqen, grup*, facebook*, instagram*, podkast*, podcast*, video*, rrjetet sociale
	`,
	app: "aplikacion*, app-in, appin",
	subscription: "abonim*, anëtarësim*, llogari, premium*, në muaj",
	offer: `
		kurs*, trajnim*, webinar*, seminar*, punëtori*, akademi*, bilet*, dyqan*, ulje, zbritje*, oferta*, ofertë*,
		paket*, tarif*, kredi, kredit*, karta, kartë*, sigurim, dërgesa*, libri, librin, librat, produkte*,
		këpucë*, veshje*, rroba*, mobilie*, mobilje*, telefona*, internet*, dhurat*, çmim*, euro në muaj, kontabilitet*,
		internet fiber, fiber, fibër, internet i shpejtë, romani, roman i ri, librari*, apartament*, makina, banka, shkolla,
		shkollë
	`,
	donation: "dhurim*, donacion*, mbështetj*, gazetari* e pavarur",
	elsewhere: `
		këtu, lidhj*, linku*, faqen tonë, faqja jonë, uebsajt*, më shumë informacion*, artikullin e plotë, më shumë lajme
	`,
	contact: "koment*, mendimi*, opinione, sugjerime*",
	us: "tonë, tonën, tona, tanë, ynë, jonë, neve, ne, na, me ne",
	you: "ju, juaj, tuaj, tuajin, tuajën, juve, yt, jote, tënd",
	lure: `
		falas, tani, sot, menjëherë, i ri, e re, të reja, special*, ekskluziv*, vetëm, deri në *%, çdo ditë, çdo mëngjes,
		çdo javë, më të mir*, të gjitha, të parët, kufizuar*, këtë javë, nga vetëm, vetëm * lekë, nga * lekë, nga * euro,
		lekë në muaj, në muaj
	`,
	readAlso:
		"^lexoni edhe, ^lexo edhe, ^lexoni gjithashtu, ^shikoni edhe, ^lexo më shumë, ^të ngjashme",
	sponsor: "^reklamë, ^reklama, sponsor*, ^marketing",
	disclaimer: "këshillë investimi*, opinion personal*, vetëm për informacion*",
	lead: "dhe, ose, ju lutemi, tani, sot, gjithashtu",
	report: `
		tha, thanë, deklaroi, njoftoi, u shpreh, theksoi, shtoi, se, sipas, ishte, u bë, u hap, punësoi, do të botohet,
		raporton*, arriti, ministri*, kryeministri, policia*, gjykata*, qeveria*, kompania*, zëdhënës*, raporti,
		vitin e kaluar, bëri thirrje, i bëri, kishte
	`,
	public: `
		policia*, policinë, linja e gjelbër, kqz*, zgjedhje*, zgjedhës*, votoj*, votim*, 129, 112, 127, spital*, emergjenc*
	`,
};
