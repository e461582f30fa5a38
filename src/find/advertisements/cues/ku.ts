import type { CueFile } from "../cue-file.js";

export const ku: CueFile = {
	language: "ku",
	ask: `
		bibin abone, bibe abone, abone bin, abone bibin, bibin endam, bibe endam, tev li me bibin, tevlî, beşdar bibin,
		beşdarî, xwe tomar bike, xwe tomar bikin, tomar bikin, qeyd bikin, daxin, daxe, dakêşin, saz bikin, bitikînin,
		bitikîne, pêl bikin, pêl bike, bişopînin, bişopîne, me bişopînin, bixwînin, bixwîne, temaşe bikin, temaşe bike,
		guhdarî bikin, guhdarî bike, bistînin, bistîne, werbigirin, wergirin, bikirin, bikire, sîparîş bikin, sipariş bikin,
		ferman bidin, fêr bibin, fêrî, dest pê bikin, biceribînin, biceribîne, serdana me bikin, serdan bikin,
		têkilî daynin, têkiliyê daynin, li me bigerin, telefon bikin, binivîsin, ji me re binivîsin, bişînin,
		ji me re bişînin, bêjin, parve bikin, parve bike, piştgiriyê bidin, piştgirî bidin, alîkariyê bikin, alîkarî bikin,
		bexş bikin, hilbijêrin, hilbijêre, serlêdanê bikin, teserûf bikin, bi dest bixin, ji dest bernedin, ji bîr nekin,
		bi kar bînin, lezê bikin, hesab vekin
	`,
	newsletter: "nûçename*, bulten*, e-peyam*, e-name*, nûçeyên dawî, nûçe",
	follow: `
		kanal*, rûpel*, kom, koma, telegram*, facebook*, instagram*, youtube*, whatsapp*, podcast*, vîdyo*
	`,
	app: "sepan*, aplîkasyon*, bername",
	subscription: "abonetî*, endamtî*, hesab*, mehane",
	offer: `
		kurs*, perwerde*, atolye*, semîner*, akademî*, bilêt*, dikan*, firoşgeh*, erzanî*, daxistin, kampanya*,
		pêşniyar*, pakêt*, deyn, kredî*, sîgorte*, gihandin*, pirtûk, pirtûka, pirtûkên, berhem*, pêlav*, cil, kinc,
		mobîlya*, telefon*, înternet*, diyarî*, biha*, buha*, îngilîzî*, înterneta bilez, bilez, roman, romana, mal, xanî,
		otomobîl, bank, dibistan, dibistana
	`,
	donation: "bexş*, piştgirî*, alîkarî*, rojnamegeriya serbixwe",
	elsewhere:
		"li vir, vir, lînk*, girêdan*, malper*, bêhtir agahî, zêdetir agahî, hemû nûçe",
	contact: "şîrove*, nêrîn*, pêşniyarên",
	us: "me, bi me re, ji me re, em",
	you: "hûn, we",
	lure: `
		belaş*, bêpere*, niha, îro, zû, nû, nûyê, taybet*, tenê, heta *%, heta %*, her roj, her hefte, herî baş*, hemû,
		sînorkirî*, mehê *, meha * dolar, mehane, ji * dest pê dike
	`,
	readAlso:
		"^herwiha bixwînin, ^bixwînin herwiha, ^her wiha bixwînin, ^nûçeyên têkildar",
	sponsor: "^reklam, sponsor*",
	disclaimer: "şîreta veberhênan*, nêrîna kesane*",
	lead: "û, an, yan, ji kerema xwe, niha, îro, herwiha",
	report: `
		got, gotin, ragihand, diyar kir, anî ziman, da zanîn, ku, li gorî, bû, bûn, hatin, hate, vebû, girtin kar,
		were weşandin, rawestiya, wezîr*, serok*, polîs*, dadgeh*, hikûmet*, şîrket*, pargîdanî*, berdevk*, rapor*,
		sala borî, sala bihurî, bang li
	`,
	public: `
		polîs*, komîsyon*, hilbijartin*, hilbijêr*, dengdan*, dengê xwe bidin, 112, 155, nexweşxane*
	`,
};
