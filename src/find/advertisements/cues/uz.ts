import type { CueFile } from "../cue-file.js";

export const uz: CueFile = {
	language: "uz",
	ask: `
		obuna bo'ling, obuna bo'l, obuna bo'lish, a'zo bo'ling, a'zo bo'l, qo'shiling, qo'shil, ro'yxatdan o'ting,
		ro'yxatdan o't, yoziling, yuklab oling, yuklab ol, o'rnating, bosing, bosib, kuzating, kuzatib boring, kuzatib,
		o'qing, o'qish, ko'ring, tomosha qiling, tinglang, eshiting, oling, sotib oling, xarid qiling, buyurtma bering,
		buyurtma qiling, band qiling, bron qiling, bilib oling, o'rganing, boshlang, sinab ko'ring, tashrif buyuring,
		kiring, bog'laning, qo'ng'iroq qiling, yozing, yuboring, jo'nating, ayting, ulashing, qo'llab-quvvatlang,
		yordam bering, xayriya qiling, tanlang, ariza bering, topshiring, tejang, yutib oling, yuting, o'tkazib yubormang,
		unutmang, shoshiling, foydalaning, xabardor bo'ling, boxabar bo'ling, layk bosing, hisob oching, oching
	`,
	newsletter:
		"yangiliklar*, axborotnoma*, xabarnoma*, elektron pochta*, pochtangiz*",
	follow: `
		kanal*, sahifa*, guruh*, telegram*, instagram*, facebook*, youtube*, podkast*,
		video*, ijtimoiy tarmoq*
	`,
	app: "ilova*, mobil ilova*, dastur*",
	subscription: "obuna*, a'zolik*, akkaunt*, premium*, oyiga",
	offer: `
		kurs*, o'quv kurs*, trening*, vebinar*, seminar*, akademiya*, dars*, chipta*, do'kon*, chegirma*, aksiya*, taklif*,
		paket*, tarif*, kredit*, karta*, sug'urta*, yetkazib berish*, kitob*, mahsulot*, tovar*, poyabzal*, kiyim*, mebel*,
		telefon*, internet*, sovg'a*, narx*, so'mga, so'mdan, optik internet*, optik*, tezkor internet*, roman*,
		kitob do'kon*, kvartira*, uy-joy*, avtomobil*, bank, maktabi, hisob
	`,
	donation: "xayriya*, ehson*, qo'llab-quvvatlash*, mustaqil jurnalistika*",
	elsewhere: `
		bu yerda, shu yerda, bu yerga, havola*, sayt*, batafsil*, to'liq matn*, boshqa yangilik*
	`,
	contact: "fikr*, izoh*, takliflar*",
	us: "bizning, bizga, bizni, biz bilan, biz",
	you: "siz, sizning, sizga, sizni",
	lure: `
		bepul*, tekin*, hozir, hoziroq, bugun, bugunoq, tezroq, yangi, maxsus*, eksklyuziv*, faqat, atigi, *% gacha,
		*%gacha, gacha, har kuni, har hafta, eng yaxshi*, barcha, birinchi bo'lib, birinchilardan, cheklangan*, oyiga,
		oyiga *, so'mdan, so'mdan boshlab
	`,
	readAlso:
		"^shuningdek o'qing, ^yana o'qing, ^o'xshash yangiliklar, ^mavzuga oid",
	sponsor: "^reklama, homiy*, reklama material*",
	disclaimer: "investitsiya maslahat*, shaxsiy fikr*, faqat ma'lumot uchun",
	lead: "va, yoki, iltimos, hozir, hoziroq, bugun, shuningdek",
	report: `
		dedi, deb, aytdi, aytishicha, bildirdi, ma'lum qildi, xabar berdi, qayd etdi, ta'kidladi, bo'ldi, bo'lgan, edi,
		oldi, berdi, e'lon qilinishini, e'lon qildi, vazir*, prezident*, politsiya*, militsiya*, sud, sudi, hukumat*,
		kompaniya*, hisobot*, o'tgan yili, chaqirdi, keldi
	`,
	public: `
		politsiya*, militsiya*, ishonch telefoni*, msk, saylov*, ovoz ber*, 102, 103, 112, kasalxona*,
		favqulodda*
	`,
};
