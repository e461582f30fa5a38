import type { CueFile } from "../cue-file.js";

export const ms: CueFile = {
	language: "ms",
	ask: `
		langgan, ^langgan, langgani, melanggan, daftar sekarang, ^daftar, daftarkan, ikuti, ^ikuti, ikuti kami, ^follow,
		sertai, ^sertai, sertailah, jom sertai, muat turun, ^muat turun, muat naik, ^pasang, dapatkan, ^dapatkan, tebus,
		^tebus, terima, ^terima, ^beli, beli sekarang, ^pesan, tempah, ^tempah, beli-belah, jimat, ^jimat, ^cuba,
		cuba percuma, nikmati, ^nikmati, manfaatkan, ^mula, mulakan, ^menangi, menangi, sumbang, ^sumbang, derma, ^derma,
		dermakan, sokong, ^sokong, bantu kami, jadilah, jadi ahli, ^jadi, ^baca, baca, baca lagi, baca selanjutnya, ^lihat,
		lihat, tonton, ^tonton, saksikan, dengar, ^dengar, dengarkan, klik, ^klik, tekan, ^tekan, ketik, imbas, ^imbas,
		layari, ^layari, lawati, ^lawati, kunjungi, buka, ^buka, semak, ^semak, terokai, temui, ketahui, ^ketahui, pelajari,
		bandingkan, belajar, kongsi, ^kongsi, kongsikan, ^share, komen, ^komen, tinggalkan, beritahu kami, ceritakan, hantar,
		^hantar, hantarkan, emel, ^e-mel, hubungi, ^hubungi, whatsapp kami, tanya, ^tanya, undi, ^undi, log masuk,
		^log masuk, cipta akaun, aktifkan, hidupkan, tambah, ^tambah, jangan lepaskan, jangan ketinggalan, jangan lupa,
		kekal, ^kekal, pastikan, gunakan kod, guna kod, masukkan kod, ^ingin, ^mahu, ^nak, ^suka, ^ada, ^berminat, ^mencari,
		segera, jom, ayuh, mari, sila, ^teruskan, like, ^like, lawat, mohon, ^mohon, taip, ^kira, ^mohon sekarang,
		mohon sekarang, ^mohon secara, mohon secara, ^mohon dalam talian, ^bandingkan, ^jom, ^datang ke, ^belajar,
		^hubungi kami, hubungi kami, ^saksikan, ^ada maklumat, ^ada berita, ^cadangkan, ^jangan ketinggalan, ^miliki,
		^cuba percuma, ^rebut, di semua platform, buka akaun, ^hidupkan notifikasi, ^dengarkan, ^mendaftar, untuk mendaftar,
		boleh mendaftar, segera mendaftar, tempah tempat, rebut, subscribe, ^ikut, ikut kami, ^jemput, dijemput,
		anda dijemput, ^sudahkah, ^belum, tulis, tuliskan, nantikan, ^nantikan, hulurkan, ^hulurkan, salurkan, ^salurkan,
		^beri, beri komen, beri pendapat, ^isi, isi borang, lengkapkan, daftarlah, hadir, ^hadiri, hadiri, borong, miliki,
		ambil, ^ambil, ^guna, ^gunakan, beriklan, iklan bersama kami, ^untuk maklumat, untuk maklumat lanjut,
		^untuk pertanyaan, ^kenali, apa pendapat, ^apa pendapat, bagaimana pendapat, ^ada soalan, ^ada cerita, ada cerita,
		maklumkan kepada kami, sebarkan, ^sebarkan, ^lanjutkan, perbaharui, ^perbaharui, naik taraf, ^naik taraf,
		bersama kami, jangan tunggu, tunggu apa lagi, jangan lepas, usah lepaskan, usah ketinggalan, scan, ^scan,
		order sekarang, ^order, checkout, kekal bersama, kekal berhubung, ^pm, ^pm kami, ^wasap, wasap kami, ^telefon,
		telefon kami, ^e-melkan, e-melkan, ^emelkan, emelkan, e-mel kami, ^kirim, kirimkan, ^kongsilah, ^sertailah, ^tontoni,
		^tontonlah, ^bacalah, ^dapatkanlah, ^jadilah, ^jawab, ^lengkapkan, ^rasai, rasai, ^terokai, ^pilih, ^banding,
		^rancang, ^lindungi, ^pelawa, ajak rakan, tag rakan, ^tandakan, tandai, ^beri kami, beri kami, beri bintang,
		sokongan anda, jumpa kesilapan, ^jumpa, ^terjumpa, laporkan kepada kami
	`,
	newsletter: `
		surat berita, newsletter, buletin, e-mel, emel, peti masuk, notifikasi, pemberitahuan, berita terkini,
		berita terbaru, info terkini, ringkasan, berita utama, berita pilihan, berita harian, kemas kini, makluman,
		berita pagi, peti mel
	`,
	follow: `
		saluran, channel, media sosial, akaun, halaman, laman facebook, kumpulan, komuniti, podcast, audio siar, episod,
		video, siaran langsung, rancangan, facebook, instagram, telegram, whatsapp, tiktok, artikel ini, berita ini, rakan,
		kawan, ruangan komen, google news, youtube, x, threads, saluran youtube, saluran whatsapp, loceng, rakan-rakan*,
		siaran, siar, audio
	`,
	app: `
		aplikasi, app, telefon, telefon pintar, android, ios, kod qr, app store, google play, play store, playstore,
		huawei appgallery, appgallery, telefon bimbit, peranti
	`,
	subscription: `
		langganan, pelanggan, ahli, keahlian, premium, akses, tanpa had, akses penuh, tanpa iklan, sebulan, /bulan,
		bulan pertama, akaun, edisi, majalah, akhbar, cetak, digital, kandungan eksklusif, kandungan, percubaan, e-paper,
		pelanggan premium, berbayar, untuk pelanggan, langganan digital, setahun, akses tanpa had, konten, konten premium,
		ahli sahaja, pelanggan sahaja
	`,
	offer: `
		kursus, kelas, latihan, webinar, seminar, bengkel, acara, tiket, persidangan, pameran, diskaun, promosi, promo,
		potongan, baucar, kupon, kod, kedai, buku, panduan, hadiah, cabutan, peraduan, kuiz, penghantaran percuma,
		penghantaran, harga, percubaan percuma, tempat, tempat duduk, pakej, pelancongan, percutian, insurans, pinjaman,
		kad kredit, kerja kosong, jawatan, bonus, pelaburan, konsultasi, katalog, tawaran, produk, jualan, ganjaran,
		pinjaman*, kredit, elektrik, cermin mata, tilam, hotel*, penerbangan, ansuran, tuisyen, pelajar baharu, akademi,
		ambilan, simpanan, tempahan, rm*, ringgit, sen, kursus*, kelas*, bengkel*, konsert, festival, ekspo, karnival,
		pesta buku, hartanah, rumah, kondominium, klinik, restoran, menu, kolej, universiti, kereta, motosikal, pesanan,
		pembelian, kos penghantaran, baucer, penjimatan, jualan murah, jualan penghabisan, rebat, tiket*, cuti, kenderaan,
		takaful, yuran, biasiswa
	`,
	donation: `
		derma, sumbangan, sokongan, kewartawanan bebas, kewartawanan, media bebas, penaja, dana, tabung, sukarelawan,
		sumbangan anda, wartawan, kewartawanan*, infaq, infak, wakaf, kerja kami, duitnow
	`,
	elsewhere: `
		di sini, sini, pautan, link, berikut, di bawah, bawah, laman web, laman sesawang, laman, portal, artikel, berita,
		berita lain, lanjut, selanjutnya, selengkapnya, lengkap, penuh, berkaitan, butang, bio, cerita, laporan, wawancara,
		maklumat, maklumat lanjut, blog, kisah, laman ini, artikel menarik, versi penuh, cerita lain, kandungan lain,
		berita menarik
	`,
	contact: `
		komen, pendapat, pandangan, cadangan, maklum balas, soalan, pertanyaan, cerita, kisah, maklumat, pengarang,
		meja berita, borang, tinjauan, mesej, gambar, foto, aduan, pengalaman, fikirkan, ruang komen, pembetulan, luahan,
		rungutan, maklum balas anda, hak menjawab, kesilapan, kesalahan, ralat
	`,
	us: `kami, pihak kami`,
	you: `
		anda, awak, korang, pembaca, anda semua, anda juga, kalian, kamu, awak semua
	`,
	lure: `
		percuma, sekarang, sekarang juga, hari ini, eksklusif, hanya, hanya hari ini, terhad, masa terhad, sementara stok,
		setiap hari, setiap pagi, setiap minggu, setiap jumaat, harian, mingguan, terkini, terbaru, terbaik, menarik, terus,
		mudah, cepat, pantas, sehingga, serendah, bermula dari, peluang terakhir, terakhir, segera, akan datang, baharu,
		baru, istimewa, pertama, lebih banyak, lebih awal, lepaskan, ketinggalan, juga, pilihan, tanpa bayaran, lagi, murah,
		mampu milik, berbaloi, lumayan, dijamin, sekelip mata, bila-bila masa, di mana-mana, sahaja, hari ini juga, penuh,
		cuma, jimat
	`,
	readAlso: `
		^baca juga, ^baca lagi, ^baca selanjutnya, ^baca lanjut, ^baca:, ^lihat juga, ^tonton juga, ^tonton, ^dengar juga,
		^berita berkaitan, ^artikel berkaitan, ^berkaitan, ^topik berkaitan, ^berita lain, ^berita-berita lain,
		^artikel lain, ^disyorkan, ^disarankan, ^cadangan untuk anda, ^pilihan editor, ^pilihan pengarang, ^popular,
		^paling popular, ^terpopular, ^paling banyak dibaca, ^anda mungkin, ^anda mungkin juga, ^mungkin anda,
		^jangan lepaskan, ^selanjutnya, ^teruskan membaca, ^lagi berita, ^lagi mengenai, ^anda mungkin juga berminat,
		^mungkin anda suka, ^video:, ^tonton video, ^lagi untuk anda, ^cerita berkaitan, ^berita menarik, ^bacaan berkaitan,
		^baca seterusnya, ^kisah berkaitan, ^baca artikel, ^artikel menarik, ^baca pula, ^lihat video, ^dengar:, ^podcast:,
		^berita sebelum, ^artikel sebelum, ^baca kisah, ^ikuti juga, ^kisah lain, ^cerita lain
	`,
	sponsor: `
		^iklan, ^advertorial, ^kandungan tajaan, ^tajaan, ^ditaja, ditaja oleh, ^kandungan berbayar, ^kandungan promosi,
		^dengan kerjasama, dengan kerjasama, dipersembahkan oleh, pautan afiliasi, pautan gabungan, pautan affiliate,
		afiliasi, komisen, tanpa kos tambahan, siaran media, ^artikel tajaan, ^promosi, kandungan tajaan, pengiklanan,
		^untuk pengiklanan, artikel ini ditaja, dengan tajaan, kandungan berjenama, mendapat komisen, menerima komisen,
		hantaran berbayar, kandungan komersial, ^pengumuman berbayar, ruangan iklan, perkongsian berbayar, ditaja,
		^info iklan, kandungan berbayar, artikel berbayar
	`,
	disclaimer: `
		^penafian, ^amaran, ^nota:, nasihat pelaburan, nasihat kewangan, nasihat perubatan, tujuan maklumat,
		tujuan makluman, bertujuan untuk maklumat, sekadar maklumat, bukan nasihat, bukan merupakan,
		tidak bertanggungjawab, tanggungjawab, pandangan penulis, pendapat penulis, pandangan peribadi,
		tidak semestinya, tidak mencerminkan, tidak menggambarkan, kajian sendiri, penyelidikan sendiri, risiko,
		rujuk, keputusan pelaburan
	`,
	lead: `
		dan, atau, juga, sekarang, segera, sila, mari, jom, ayuh, untuk, hanya, percuma, jangan lupa,
		jangan lupa untuk, terus, anda boleh, boleh, tolong, hari ini, di sini, ingin, mahu, nak, agar, dengan,
		caranya, bagi
	`,
	report: `
		kata, katanya, ujar, ujarnya, menurut, berkata, menyatakan, menjelaskan, mengumumkan, melaporkan, menyebut, mendakwa,
		menegaskan, menambah, memaklumkan, dilaporkan, dipetik, mengaku, jurucakap, menteri, kementerian, polis, mahkamah,
		pendakwa, pendakwaan, kerajaan, pegawai, pihak berkuasa, syarikat, syarikat itu, telah dimuat turun, dimuat turun,
		sebanyak, juta, bilion, ribu, tahun lalu, bulan lalu, minggu lalu, berbanding, pengguna, pelanggannya, suspek,
		ditahan, penduduk, pakar, penyelidik, penganalisis, meningkat, menurun, merosot, tercatat, ditutup, menolak,
		dijangka, akan dihentikan, dihentikan, beliau, dia, mereka, pihaknya, berhenti, jumlah pelanggan, memberi amaran,
		menggesa, digesa, isnin, selasa, rabu, khamis, tersebut, itu$, seribu, ratusan, ribuan orang, puluhan, menasihatkan,
		menggalakkan, sebelum dipadam, permintaan untuk ulasan, penumpang, pelancong, pengunjung, pemandu, petani, nelayan,
		pekerja, mangsa, pemain, penyokong, penunjuk perasaan
	`,
	public: `
		polis, 999, 112, talian kecemasan, talian kasih, talian hayat, talian kasih, talian hayat, befrienders, kecemasan, bunuh diri, saksi, orang awam,
		hilang, pemindahan, mangsa, vaksin*, derma darah, menderma darah, pusat mengundi, mengundi, pengebumian,
		jenazah, metmalaysia, bomba, hospital, jabatan, pejabat kesihatan, spr, keganasan, bulan sabit merah
	`,
};
