import type { ArticleLines } from "./lines.js";

export const id: ArticleLines = {
	advertisements: [
		"Suka artikel ini? Daftar buletin gratis kami dan dapatkan cerita terbaru setiap pagi di email Anda.",
		"Kurir Pelabuhan: dapatkan diskon 50% untuk langganan digital – klik di sini www.kurirpelabuhan.example",
		"Ikuti kami di Instagram dan gabung saluran WhatsApp kami agar tidak ketinggalan berita.",
	],
	tails: [
		"Jumlah pelanggan buletin kota kini empat ribu orang, dua kali lipat dari tahun lalu, kata wali kota.",
		"Polisi pelabuhan pada hari Selasa meminta saksi kecelakaan datang ke kantor; penyelidikan masih berlangsung.",
	],
	byline: "Oleh Marta Elisa",
	date: "12 Maret 2024, 09.45 WIB",
	credit: "Foto: Tomi Rahman / Citra Pelabuhan",
	bullets: [
		"• Tiga feri baru mulai musim depan",
		"• Tiket murah untuk pelajar dan pensiunan",
		"• Layanan malam setiap hari Jumat",
	],
	caption:
		"Para pedagang perempuan menata lapak di samping gedung bea cukai lama pada Minggu pagi.",
	refrain: "Dan sungai tetap mengalir di samping kincir.",
	placeholder:
		"Konten ini milik pihak ketiga dan tidak dapat ditampilkan di halaman ini.",
	templated: [
		"Di Norwik cuaca tetap kering dengan suhu 14 derajat, dan angin barat bertiup 22 kilometer per jam.",
		"Di Asbi cuaca tetap kering dengan suhu 17 derajat, dan angin barat bertiup 31 kilometer per jam.",
		"Di Kolmut cuaca tetap kering dengan suhu 11 derajat, dan angin barat bertiup 46 kilometer per jam.",
	],
};
