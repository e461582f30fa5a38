import type { CueFile } from "../cue-file.js";

export const is_: CueFile = {
	language: "is",
	ask: `
		skráðu þig, skráið ykkur, skrá mig, skráðu, skráning, gerstu áskrifandi, gerast áskrifandi, sæktu, sækja, sækið,
		náðu í, náðu þér í, hlaðið niður, hlaða niður, settu upp, smelltu, smellið, ýttu, fylgstu með, fylgdu, fylgið,
		fylgist með, lestu, lesið, lesa meira, lestu meira, horfðu, horfðu á, skoðaðu, skoðið, sjáðu, hlustaðu, hlustið,
		fáðu, fáið, kauptu, kaupið, kaupa, pantaðu, pantið, bókaðu, bókið, tryggðu þér, tryggið ykkur, kynntu þér,
		kynnið ykkur, lærðu, byrjaðu, prófaðu, prófið, komdu, komið, heimsæktu, hafðu samband, hafið samband, hringdu,
		hringið, skrifaðu, sendu, sendið, sendu okkur, segðu okkur, deildu, deilið, styrktu, styrkið, styddu, styðjið,
		hjálpaðu, veldu, veljið, sæktu um, sparaðu, sparið, vertu með, verið með, taktu þátt, vinndu, misstu ekki af,
		missið ekki af, ekki missa af, gleymdu ekki, nýttu þér, nýttu, notaðu, skannaðu, vertu áskrifandi
	`,
	newsletter:
		"póstlist*, fréttabréf*, tölvupóst*, pósthólf*, tilkynning*, fréttirnar, nýjustu fréttir",
	follow: `
		rás, rásina, rásinni, síð* okkar, hópinn, hópnum, hlaðvarp*, hlaðvörp*, myndband*, myndbönd, samfélagsmiðl*,
		facebook*, instagram*
	`,
	app: "appið, appi, app, smáforrit*, snjallforrit*",
	subscription: "áskrift*, aðild*, aðgang*, reikning*, á mánuði",
	offer: `
		námskeið*, fyrirlestr*, vinnustof*, vefnámskeið*, skóli, skólinn, miði, miða, miðar, miðasala*, verslun*,
		vefverslun*, búð, búðin, búðinni, afslátt*, útsal*, tilboð*, pakka*, áskriftarleið*, lán, kort, trygging*,
		heimsending*, bókin, bækur, bók, vörur, vörum, skór, skóm, föt, fatnað*, húsgögn*, síma, símar, net, ljósleiðar*,
		gjöf, gjafir, gjafabréf*, verð, verði, krónur á mánuði, kr. á mánuði, ljósmyndun, skáldsag*, bókabúð*,
		bókaverslun*, íbúð, íbúðir, bíll, bílar, ferðir, tónskóli*, banki, bankinn
	`,
	donation: "styrk*, framlag*, stuðning*, óháð* blaðamennsk*",
	elsewhere:
		"hér, hérna, hlekk*, vefsíð*, vefnum okkar, nánar, nánari upplýsing*, fleiri fréttir",
	contact: "athugasemd*, ábending*, skoðun",
	us: "okkar, okkur, við, með okkur, hjá okkur",
	you: "þú, þig, þér, þinn, þín, þitt, þína, þínum, ykkur, ykkar",
	lure: `
		frítt, ókeypis, núna, strax, í dag, nýtt, ný, nýr, nýja, sérstak*, aðeins, bara, allt að *%, allt að,
		á hverjum degi, á hverjum morgni, vikuleg*, bestu, besta, öllum, öll, alla, fyrst, takmark*, um helgina, þessa viku,
		beint í, hafin, frá * kr, frá *, kr. á mánuði
	`,
	readAlso: `
		^lestu einnig, ^lesa einnig, ^sjá einnig, ^lesa meira, ^lestu líka, ^tengdar fréttir, ^tengt efni
	`,
	sponsor: "^auglýsing, kostað efni*, kostuð kynning*, ^kynning, styrktaraðil*",
	disclaimer:
		"fjárfestingarráðgjöf*, persónuleg* skoðun*, eingöngu til upplýsing*",
	lead: "og, eða, vinsamlegast, núna, strax, í dag, einnig",
	report: `
		sagði, segir, sögðu, greindi frá, tilkynnti, bætti við, að sögn, samkvæmt, að, var, voru, varð, réð, opnuð, nam,
		yrði, fögnuðu, ráðherra*, forsætisráðherr*, lögregl*, dómstól*, ríkisstjórn*, fyrirtækið, talsmað*, skýrsl*,
		í fyrra, síðasta ári, hvetur, höfundur
	`,
	public: `
		lögregl*, neyðarlín*, kjörstjórn*, kosning*, kjósend*, kjörstað*, 112, 1717, sjúkrahús*, landspítal*
	`,
};
