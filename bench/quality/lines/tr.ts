import type { ArticleLines } from "./lines.js";

export const tr: ArticleLines = {
	advertisements: [
		"Bu haberi beğendiniz mi? Ücretsiz bültenimize abone olun, hiçbir yazıyı kaçırmayın.",
		"Liman Postası: dijital abonelikte %50 indirimden yararlanın – hemen tıklayın www.limanpostasi.example",
		"Daha fazlası için bizi Instagram ve Facebook’ta takip edin.",
	],
	tails: [
		"Başkan, belediye bülteninin abone sayısının bir yılda iki katına çıkarak dört bine ulaştığını söyledi.",
		"Liman polisi salı günü kazanın tanıklarından karakola başvurmalarını istedi; soruşturma sürüyor.",
	],
	byline: "Haber: Merve Elibol",
	date: "12 Mart 2024, 09.45",
	credit: "Fotoğraf: Tamer Rona / Liman Görüntü",
	bullets: [
		"• İlkbahardan itibaren üç yeni vapur",
		"• Öğrenci ve emeklilere indirimli bilet",
		"• Cuma geceleri ek sefer",
	],
	caption:
		"Pazarcı kadınlar pazar sabahı erkenden eski gümrük binasının yanında tezgâhlarını kuruyor.",
	refrain: "Ve ırmak hâlâ değirmenin önünden akıyor.",
	placeholder:
		"Bu içerik üçüncü bir tarafa aittir ve bu sayfada gösterilemiyor.",
	templated: [
		"Norvik’te hava 14 dereceyle kuru kalacak, batıdan esen rüzgâr saatte 22 kilometreye ulaşacak.",
		"Dişbudak’ta hava 17 dereceyle kuru kalacak, batıdan esen rüzgâr saatte 31 kilometreye ulaşacak.",
		"Kolmut’ta hava 11 dereceyle kuru kalacak, batıdan esen rüzgâr saatte 46 kilometreye ulaşacak.",
	],
};
