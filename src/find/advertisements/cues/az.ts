import type { CueFile } from "../cue-file.js";

export const az: CueFile = {
	language: "az",
	ask: `
		abunə olun, abunə ol, abunə olmaq, qoşulun, ^qoşul, qatılın, ^qatıl, üzv olun, üzv ol, qeydiyyatdan keçin,
		qeydiyyatdan keç, qeydiyyatdan keçmək, izləyin, ^izlə, bəyənin, ^bəyən, paylaşın, paylaş, yükləyin, ^yüklə, endirin,
		quraşdırın, klikləyin, kliklə, ^basın, toxunun, skan edin, oxuyun, ^oxu, ^oxumaq, ^baxın, ^bax, seyr edin, dinləyin,
		^dinlə, əldə edin, əldə et, ^alın, satın alın, sifariş edin, sifariş ver, sifariş verin, sifariş et, bron edin,
		rezerv edin, öyrənin, ^öyrən, başlayın, ^başla, yoxlayın, sınayın, ^sına, ziyarət edin, daxil olun, əlaqə saxlayın,
		zəng edin, zəng et, ^yazın, ^yaz, göndərin, göndər, bildirin, ^deyin, dəstək olun, dəstəkləyin, ianə edin,
		kömək edin, ^seçin, ^seç, müraciət edin, müraciət et, qənaət edin, qənaət et, qazanın, ^qazan, qaçırmayın, qaçırma,
		unutmayın, unutma, tələsin, faydalanın, yararlanın, istifadə edin, bizi izlə*, keçid edin, hesab açın, hesab aç,
		hesab açmaq, ^açın, abunə olmağa
	`,
	newsletter: `
		xəbər bülleten*, bülleten*, e-poçt*, elektron poçt*, bildiriş*, ən son xəbər*, son xəbər*, xəbərlərdən
	`,
	follow: `
		kanal*, səhifə*, qrup*, feysbuk*, instaqram*, teleqram*, vatsap*, yutub*, podkast*, video*, sosial şəbəkə*
	`,
	app: "tətbiq*, mobil tətbiq*, aplikasiya*, qr kod*",
	subscription: "abunəlik*, abunə haqq*, üzvlük*, hesab aç*, premium*, aylıq",
	offer: `
		kurs, kursu, kurslar*, kursuna, kursa, təlim*, vebinar*, seminar*, akademiya*, bilet*, mağaza*, endirim*,
		aksiya*, kampaniya*, təklif*, paket*, tarif*, kredit*, kart, kartı, sığorta*, çatdırılma*, kitab, kitabı, kitablar*,
		məhsul*, ayaqqabı*, geyim*, mebel*, telefon*, internet*, hədiyyə*, qiymət*, manata, manatdan, limitsiz*, noutbuk*,
		fiber internet*, fiber*, sürətli internet*, roman*, kitab mağaza*, mənzil*, avtomobil*, bank, məktəbi, hesab
	`,
	donation: "ianə*, dəstək*, müstəqil jurnalistika*",
	elsewhere: `
		burada, buradan, bura, link*, keçid*, sayt*, ətraflı*, daha çox xəbər*, tam mətn*
	`,
	contact: "rəy*, şərh*, təklifləriniz*",
	us: `
		bizim, bizə, bizi, bizimlə, biz, *ımıza, *imizə, *umuza, kanalımız*, tətbiqimiz*, səhifəmiz*
	`,
	you: "siz, sizin, sizə, sizi, sənin, sənə",
	lure: `
		pulsuz*, indi, elə indi, bu gün, dərhal, yeni, xüsusi*, eksklüziv*, yalnız, cəmi, *%-dək, *%-ə qədər, * qədər,
		hər gün, hər səhər, hər həftə, ən yaxşı*, bütün, ilk, məhdud*, bu həftə, ayda, ayda cəmi, ayda * manata, * manatdan,
		* manatdan başlayaraq
	`,
	readAlso:
		"^həmçinin oxuyun, ^bunu da oxuyun, ^həmçinin bax, ^oxşar xəbərlər, ^digər xəbərlər",
	sponsor: "^reklam, sponsor*, reklam xarakterli*",
	disclaimer: "investisiya tövsiyəsi*, şəxsi fikir*, yalnız məlumat məqsəd*",
	lead: "və, ya, və ya, zəhmət olmasa, indi, bu gün, ətraflı məlumat üçün",
	report: `
		dedi, dedi ki, deyib, bildirib, bildirdi, qeyd edib, qeyd edilir, açıqlayıb, xəbər verir, məlumatına görə,
		sözlərinə görə, ki, olub, edib, edilib, oldu, idi, alıb, açıldı, keçirilib, nazir*, prezident*, polis*, məhkəmə*,
		hökumət*, şirkət*, rəsmi*, hesabat*, ötən il, keçən il, çağırıb, dərc olun*, verilib, bildirilib
	`,
	public: `
		polis*, qaynar xətt*, msk, seçki*, seçici*, səsvermə*, səs ver*, 102, 112, təcili*, xəstəxana*
	`,
};
