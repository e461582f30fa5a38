import type { CueFile } from "../cue-file.js";

export const ga: CueFile = {
	language: "ga",
	ask: `
		cláraigh, cláraigí, glac síntiús, liostáil, tar isteach, bí páirteach, íoslódáil, íoslódálaigí, suiteáil, cliceáil,
		brúigh, lean, leanaigí, lean muid, lean sinn, léigh, léigh tuilleadh, féach, féach ar, breathnaigh, éist, éist le,
		faigh, faighigí, ceannaigh, ordaigh, cuir in áirithe, foghlaim, tosaigh, bain triail as, tabhair cuairt,
		déan teagmháil, glaoigh, cuir glaoch, scríobh chugainn, scríobh, seol, seol chugainn, inis dúinn, roinn,
		tabhair tacaíocht, tacaigh, tabhair síntiús, cabhraigh, roghnaigh, cuir isteach ar, sábháil, buaigh, ná caill,
		ná déan dearmad, bain úsáid as, bain leas as, tar, brostaigh, éist lenár, éist lenár*, féach lenár*
	`,
	newsletter: "nuachtlitir*, dár nuachtlitir, ríomhphost*, an nuacht, fógraí",
	follow: `
		cainéal, leathanach, grúpa, podchraolt*, físeán*, na meáin shóisialta, facebook*, instagram*, *podchraol*,
		bpodchraoladh*, phodchraol*
	`,
	app: "aip, n-aip, feidhmchlár, aipe",
	subscription: "síntiús*, ballraíocht*, cuntas, sa mhí",
	offer: `
		cúrsa, cúrsaí, gcúrsa, ceardlann*, seimineár*, acadamh, ticéad*, siopa*, siopa ar líne, inár siopa, lascaine*,
		díolachán, tairiscint*, pacáiste*, iasacht*, árachas, seachadadh, leabhar, leabhair, táirge*, bróga, éadaí, troscán,
		guthán*, leathanbhanda, idirlíon, bronntanas*, praghas*, praghsanna, úrscéal*, siopaí leabhar, árasán*, carr,
		saoire, scoil, scoil cheoil, banc
	`,
	donation: "síntiúis, tacaíocht*, iriseoireacht neamhspleách",
	elsewhere:
		"anseo, nasc, suíomh, láithreán, tuilleadh eolais, tuilleadh nuachta, an t-alt iomlán",
	contact: "tuairim*, trácht*, aiseolas",
	us: "ár, dár, inár, linn, chugainn, muid, sinn, againn, lenár",
	you: "tú, tusa, agat, duit, do chuid, sibh, bhur",
	lure: `
		saor in aisce, anois, inniu, láithreach, nua, speisialta, eisiach*, amháin, suas le *%, suas le, gach lá,
		gach maidin, gach seachtain, is fearr, ar gach, is déanaí, teoranta, ó €*, ó * sa mhí, sa mhí
	`,
	readAlso:
		"^léigh freisin, ^léigh chomh maith, ^féach freisin, ^tuilleadh, ^scéalta gaolmhara",
	sponsor: "^fógra, ^fógraíocht, urraithe*, urraíocht*",
	disclaimer: "comhairle infheistíochta, tuairim phearsanta*, mar eolas amháin",
	lead: "agus, nó, le do thoil, anois, inniu",
	report: `
		dúirt, a dúirt, duirt, mhínigh, d'fhógair, d'iarr, dar le, de réir, go raibh, go mbeidh, go bhfoilseofar, bhí,
		d'oscail, d'fhostaigh, thosaigh, aire*, taoiseach*, gardaí*, cúirt*, rialtas*, comhlacht*, urlabhraí*, tuarascáil*,
		anuraidh, an bhliain seo caite
	`,
	public:
		"garda*, toghchán*, vótáil, vótálaithe, coimisiún*, 999, 112, ospidéal*",
};
