import type { CueFile } from "../cue-file.js";

export const ha: CueFile = {
	language: "ha",
	ask: `
		ku shiga, ^shiga, shiga cikin, ku yi rajista, yi rajista, yi rijista, ku biyo mu, biyo mu, bi mu, ku bi, ku bi mu,
		^bibiyi, ku bibiyi, ^sauke, ku sauke, ku danna, ^danna, ^latsa, ku latsa, ku karanta, ^karanta, ku kalla, ^kalla,
		^kalli, ku saurara, ^saurara, ku samu, ^sami, ^samu, ku saya, ^saya, ^sayi, yi oda, ku yi oda, ku koya, ^koyi,
		ku fara, ^fara, ^gwada, ku gwada, ^ziyarci, ku ziyarci, ku tuntuɓe mu, tuntuɓe mu, tuntube mu, ku kira, ^kira,
		^rubuto, ku rubuto, ^aiko, ku aiko, ^aika, ^turo, ku turo, gaya mana, faɗa mana, ku faɗa mana, ^yaɗa, ku yaɗa,
		^raba, ku raba, ^tallafa, ku tallafa, ba da gudummawa, ku taimaka, ^zaɓi, ku zaɓi, ^nemi, ci nasara, kada ku bari,
		kar ku bari, kar ka bari, kada ku manta, kar a bar ku, yi amfani, ku yi amfani, yi sauri, ku yi sauri, yi subscribe,
		ku yi subscribe, yi like, ku yi like, yi sharin, ^ajiye, buɗe asusu, ku buɗe asusu
	`,
	newsletter: "wasiƙar labarai, imel*, sabbin labarai, labarai, labaran",
	follow: `
		tasha*, shafi*, shafukanmu*, zaure*, group, whatsapp*, facebook*, telegram*, youtube*,
		bidiyo*
	`,
	app: "manhaja*, app*",
	subscription: "rajista, asusu*, mamba, a wata",
	offer: `
		kwas*, horo*, bita*, darasi*, makaranta*, tikiti*, shago*, kanti*, ragi*, rangwame*, tayi, garaɓasa*, bashi,
		rance, inshora*, littafi*, kaya*, takalma*, tufafi*, kayan gida, waya, wayoyi*, intanet*, data,
		kyauta mai, farashi*, kwamfuta*, intanet mai sauri, littafin labari, gida, mota, banki, bankin, asusu
	`,
	donation: "gudummawa*, tallafi*, aikin jarida mai zaman kansa",
	elsewhere:
		"nan, a nan, wannan shafi, adireshin*, ƙarin bayani*, cikakken labari*, ƙarin labarai",
	contact: "ra'ayi*, ra'ayoyi*, shawara*",
	us: "mu, namu, tamu, mana, tare da mu, *rmu, *nmu",
	you: "ku, naku, taku, muku",
	lure: `
		kyauta, yanzu, yau, nan take, sabo, sabon, sabuwar, sababbi, na musamman, kawai, har zuwa *%, kashi *%, kowace rana,
		kowane mako, mafi kyau, dukkan, duk, ɗumi-ɗumi*, daga ₦*, a wata, ₦* a wata
	`,
	readAlso:
		"^ku karanta kuma, ^karanta kuma, ^ƙarin labarai, ^labarai masu alaƙa, ^karin labarai",
	sponsor: "^talla, ɗaukar nauyi*",
	disclaimer: "shawarar zuba jari*, ra'ayin marubuci*",
	lead: "da, ko, don allah, yanzu, yau, domin, kuma",
	report: `
		ya ce, ta ce, sun ce, in ji, ya bayyana, ta bayyana, ya shaida, an ce, a cewar, cewa, ya kai, an fara, an buɗe,
		ya ɗauki, za a fitar, ministan*, gwamna*, shugaba*, 'yan sanda*, yan sanda*, kotu*, kamfani*, kakaki*,
		rahoto*, a bara, yi kira ga
	`,
	public: `
		'yan sanda*, yan sanda*, hukumar zaɓe*, zaɓe, kaɗa ƙuri'a*, ƙuri'a*, 112, 122, asibiti*, gaggawa
	`,
};
