import type { CueFile } from "../cue-file.js";

export const zu: CueFile = {
	language: "zu",
	ask: `
		joyina, ^jonina, bhalisa, ^bhalisela, ^zibhalise, ^landa, dawuniloda, ^faka, ^chofoza, ^cindezela, ^thepha,
		^landela, silandele, silandeleni, ^funda, funda kabanzi, ^bukela, ^buka, ^lalela, ^thola, zitholele, ^thenga, ^oda,
		^bhukha, ^qala, ^zama, ^vakashela, sivakashele, xhumana nathi, thintana nathi, shaya ucingo, ^fona, sishayele,
		^bhala, sibhalele, ^thumela, sithumele, sitshele, ^yabelana, ^yaba, ^seka, sisekele, ^nikela, ^siza, sisize,
		^khetha, faka isicelo, ^yonga, ^wina, ^ungaphuthelwa, ^ungakhohlwa, ^sebenzisa, ^shesha, yiba yilungu, iba yilungu,
		^ngena, vula i-akhawunti, ^vula
	`,
	newsletter: "incwadi yezindaba, i-imeyili*, izindaba*, izindaba zakamuva",
	follow: `
		isiteshi*, isiteshi sethu*, ikhasi*, ikhasi lethu*, iqembu*, *whatsapp*, *facebook*, *instagram*, *telegram*,
		*youtube*, ividiyo*, iphodikhasti*
	`,
	app: "uhlelo lokusebenza*, uhlelo lwethu lokusebenza*, i-app*, iapp*",
	subscription: "ukubhalisa, ubulungu*, i-akhawunti*, ngenyanga",
	offer: `
		isifundo*, izifundo*, ukuqeqeshwa*, i-akhademi*, isikole, ithikithi*, amathikithi*, isitolo*, isaphulelo*,
		izaphulelo*, indali*, isipesheli*, isikweletu*, imali mboleko*, umshwalense*, ukulethwa, incwadi, izincwadi,
		imikhiqizo*, izicathulo*, izingubo*, ifenisha*, ucingo, ifoni*, amafoni*, i-inthanethi*, isipho*, intengo*,
		ikhompyutha*, *khompyutha*, i-inthanethi esheshayo, inoveli*, indlu, imoto, ibhange*, i-akhawunti*
	`,
	donation: "umnikelo*, ukwesekwa*, ubuntatheli obuzimele",
	elsewhere:
		"lapha, isixhumanisi*, iwebhusayithi*, imininingwane eyengeziwe*, eminye imininingwane*",
	contact: "umbono*, imibono*, amazwana*",
	us: "wethu, yethu, lethu, sethu, zethu, lwethu, bethu, nathi, thina",
	you: "wena, wakho, yakho, lakho, sakho, zakho, nina, wenu",
	lure: `
		mahhala, manje, namuhla, ngokushesha, entsha, omusha, esisha, elisha, ekhethekile*, kuphela, kuze kube ngu*,
		nsuku zonke, masonto onke, engcono kakhulu*, yonke, zonke, kuleli sonto, kusuka ku-r*, kusukela ku-r*, ngenyanga,
		r* ngenyanga
	`,
	readAlso: "^funda futhi, ^funda nalokhu, ^bheka futhi, ^ezinye izindaba",
	sponsor: "^isikhangiso, ixhaswe*, uxhaso*",
	disclaimer: "iseluleko sokutshala imali*, umbono wakhe*",
	lead: "futhi, noma, sicela, manje, namuhla, ukuze",
	report: `
		uthe, bathe, wathi, kusho, ngokusho, utshele, umemezele, uzokhishwa, uvulwe, iqashe, ivulwe, inxuse, ukuthi,
		ungqongqoshe*, umongameli*, amaphoyisa*, inkantolo*, uhulumeni*, inkampani*, okhulumela*, umbiko*, ngonyaka odlule,
		kwaqala
	`,
	public: `
		amaphoyisa*, i-iec*, ukhetho*, abavoti*, bayovota, ukuvota, 10111, 112, isibhedlela*, esiphuthumayo*
	`,
};
