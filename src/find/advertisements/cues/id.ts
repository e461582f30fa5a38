import type { CueFile } from "../cue-file.js";

export const id: CueFile = {
	language: "id",
	ask: `
		berlangganan, berlanggananlah, langganan sekarang, daftar sekarang, daftarkan, ^daftar, ikuti, ikuti kami,
		ikuti terus, ^follow, gabung, bergabung, bergabunglah, yuk gabung, unduh, ^download, ^instal, instal aplikasi,
		pasang aplikasi, dapatkan, raih, ^raih, klaim, terima, ^beli, beli sekarang, ^pesan, pesan sekarang, ^booking,
		belanja, hemat, ^coba, coba gratis, cobain, nikmati, manfaatkan, ^mulai, menangkan, ikut serta, ikutan, donasi,
		donasikan, berdonasi, dukung, dukunglah, sumbang, bantu kami, ^bantu, jadilah, jadi anggota, ^jadi, baca, ^baca,
		bacalah, baca selengkapnya, simak, ^simak, lihat, ^lihat, tonton, ^tonton, saksikan, dengarkan, ^dengar, klik, ^klik,
		ketuk, tap di sini, pindai, ^scan, kunjungi, ^kunjungi, buka, ^buka, cek, ^cek, temukan, pelajari, ketahui,
		cari tahu, bandingkan, belajar, bagikan, ^bagikan, ^share, komentari, tulis komentar, tinggalkan, beri tahu kami,
		ceritakan, sampaikan, kirim, ^kirim, kirimkan, hubungi, hubungi kami, ^kontak, tanyakan, ^tanya, pilih, ^vote,
		^masuk, login, buat akun, aktifkan, nyalakan, tambahkan, jangan lewatkan, jangan sampai, jangan ketinggalan,
		jangan lupa, tetap, pastikan, gunakan kode, pakai kode, masukkan kode, investasi, ^ingin, ^mau, ^suka, ^punya,
		^tertarik, ^sedang mencari, ^butuh, segera, buruan, ayo, yuk, ^mari, silakan, muat turun, ^lanjut, lanjutkan membaca,
		laporkan, ^hitung, hitung, ^ajukan, ajukan, ^bandingkan, ^pindah ke, ^jual, ^sewa, ^datang, ^yuk, ^ayo, ^belajar,
		^hubungi kami, ^chat kami, ^konsultasi, ^klaim, ^intip, ^jangan sampai, ^dapatkan, ^punya info, ^punya cerita,
		^punya informasi, ^rekomendasikan, ^teruskan, ^buruan, mulai dari, ^wujudkan, di semua platform, bisa dibeli di,
		buka rekening, ^aktifkan, ^dengarkan, ^ikuti, ^mendaftar, untuk mendaftar, bisa mendaftar, segera mendaftar, amankan,
		tulis, tuliskan, kasih tahu, beritahu kami, gabunglah, nantikan, ^nantikan, subscribe, pantau, ^pantau, ketik,
		mampir, cobalah, miliki, ^miliki, borong, serbu, checkout, check out, tukarkan, ^like, komen, ^komen, kepoin, follow,
		^ajak, ajak teman, whatsapp kami, ^wa, telepon, ^telepon, sisihkan, salurkan, ^ada, bagaimana menurut*,
		bagaimana pendapat*, apa pendapat*, ^menurut kamu, ^menurut anda, ^sudahkah, ^sudah, ^belum, belum punya, ^isi,
		isi formulir, ^lengkapi, ^temukan, pasang iklan, memasang iklan, beriklan, untuk informasi lebih lanjut,
		informasi lebih lanjut, ingin tahu, mau tahu, ^perpanjang, perpanjang, ^tukar, ^upgrade, upgrade, ^lindungi,
		^rencanakan, ^hadiri, hadiri, ^tunggu, jangan tunggu, tunggu apa lagi, ^ikutilah, ^dukunglah, ^saksikanlah,
		^bergabunglah, ^nikmatilah, ^jelajahi, jelajahi, ^scroll, ^geser, ^ketuk, ^sebarkan, sebarkan, ^viralkan,
		teruskan ke, jadwalkan, ^jadwalkan, reservasi, ^reservasi, amankan kursi, amankan tempat, dapatkan sekarang,
		langsung order, order sekarang, ^order, ^jawab, ^kumpulkan, ^bayar, ^nabung, ^kirim tulisan, ^layangkan, ^sumbangkan,
		^beri kami, beri kami, beri bintang, dukungan anda, dukunganmu, laporkan ke, menemukan kesalahan, ^menemukan,
		^menemukan kesalahan, beri ulasan, ^ulas, ^masuk ke grup, cukup rp*
	`,
	newsletter: `
		newsletter, buletin, surel, email, kotak masuk, notifikasi, berita terkini, berita terbaru, kabar terbaru,
		info terbaru, update berita, breaking news, ringkasan, rangkuman, berita pilihan, kabar terkini, info terkini,
		berita harian, kotak surat
	`,
	follow: `
		kanal, channel, saluran, media sosial, medsos, akun, halaman, grup, komunitas, podcast, siniar, episode, video,
		siaran langsung, live, program, whatsapp channel, facebook, instagram, artikel ini, berita ini, teman, fanpage,
		kolom komentar, google news, whatsapp, telegram, tiktok, youtube, x, grup whatsapp, grup telegram, teman-teman*,
		temanmu, sahabatmu, linimasa, kanal youtube, lonceng, threads
	`,
	app: `
		aplikasi, app, ponsel, hp, smartphone, android, ios, kode qr, gawai, aplikasinya, app store, google play, play store,
		playstore, handphone, ponselmu, ponsel anda
	`,
	subscription: `
		langganan, pelanggan, anggota, keanggotaan, member, premium, akses, tanpa batas, akses penuh, tanpa iklan, per bulan,
		sebulan, /bulan, bulan pertama, akun, edisi, majalah, koran, cetak, digital, konten eksklusif, konten, uji coba,
		e-paper, epaper, khusus pelanggan, berbayar, langganan digital, harian kompas, selama sebulan, per tahun, setahun,
		konten premium, khusus anggota, pelanggan setia
	`,
	offer: `
		kursus, kelas, pelatihan, webinar, seminar, lokakarya, acara, event, tiket, konferensi, pameran, diskon, promo,
		promosi, potongan, voucher, kupon, kode, toko, belanja, buku, panduan, hadiah, undian, giveaway, kuis, lomba,
		gratis ongkir, ongkir, harga, uji coba, kursi, tempat, kuota, paket, wisata, asuransi, pinjaman, kartu kredit,
		lowongan, cashback, bonus, investasi, rekening, konsultasi, katalog, merchandise, produk, penawaran, beasiswa,
		bootcamp, pinjaman*, kredit*, kpr, listrik, kacamata, kasur, hotel*, penerbangan, liburan, pengiriman, cicilan, les,
		bimbel, tabungan, rp*, rupiah, kursimu, kursi anda, angkatan, batch, kelas*, kuliah, konser, festival, flash sale,
		harga spesial, obral, hampers, properti, rumah, apartemen, klinik, restoran, menu, kopi, sekolah, kampus,
		universitas, program beasiswa, mobil, motor, skincare, pesanan, pembelian, ongkos kirim, tes, try out, tryout,
		giveaway*
	`,
	donation: `
		donasi, sumbangan, dukungan, jurnalisme independen, jurnalisme, media independen, kontribusi, galang dana, trakteer,
		saweria, relawan, kerja kami, berdonasi, uang receh, kerja jurnalistik, jurnalis, mendukung kami, qris, kitabisa
	`,
	elsewhere: `
		di sini, disini, sini, tautan, link, berikut, di bawah, bawah ini, situs, website, laman, halaman, artikel, berita,
		berita lain, berita lainnya, selengkapnya, lengkap, lengkapnya, lainnya, terkait, tombol, bio, cerita, liputan,
		laporan, wawancara, informasi, kanal, blog, profil, topik, laman ini, artikel lain*, artikel menarik, berita menarik,
		kisah, tulisan, versi lengkap, lanjutannya, info lengkap
	`,
	contact: `
		komentar, pendapat, opini, saran, masukan, kritik, pertanyaan, cerita, informasi, redaksi, formulir, survei, pesan,
		foto, keluhan, pengaduan, pengalaman, tulisan, hak jawab, koreksi, uneg-uneg, tanggapan, kirim tulisan, kesalahan,
		salah ketik, bintang lima
	`,
	us: `
		kami, redaksi kami, redaksi
	`,
	you: `
		anda, kamu, kalian, anda semua, pembaca, sahabat, sobat, mu, -mu, kursimu, temanmu, menurutmu, ponselmu, gawaimu,
		pendapatmu, ceritamu, pengalamanmu, sahabatmu
	`,
	lure: `
		gratis, sekarang, sekarang juga, hari ini, eksklusif, hanya, hanya hari ini, terbatas, selama persediaan,
		setiap hari, setiap pagi, tiap hari, tiap pagi, setiap minggu, setiap pekan, setiap jumat, tiap pekan, harian,
		mingguan, terkini, terbaru, terbaik, menarik, langsung, mudah, cepat, hingga, mulai dari, kesempatan terakhir,
		terakhir, segera, segera hadir, baru, spesial, pertama, lebih dulu, lebih banyak, jangan lewatkan, ketinggalan,
		lewatkan, ratusan, ribuan, favorit, seru, juga, pilihan, tanpa biaya, cuma, cuma-cuma, murah, hemat, dijamin, ramah,
		sekali klik, kapan saja, di mana saja, hari ini juga, hanya untuk, paling update, tiap saat, setiap saat,
		menguntungkan, cukup
	`,
	readAlso: `
		^baca juga, ^baca selengkapnya, ^baca lebih lanjut, ^baca lainnya, ^baca:, ^baca berita lainnya, ^baca artikel,
		^simak juga, ^simak, ^lihat juga, ^tonton juga, ^tonton, ^saksikan juga, ^dengarkan juga, ^berita terkait,
		^artikel terkait, ^terkait, ^topik terkait, ^konten terkait, ^berita lainnya, ^berita lain, ^artikel lainnya,
		^rekomendasi, ^rekomendasi untuk anda, ^direkomendasikan, ^pilihan editor, ^pilihan redaksi, ^terpopuler,
		^berita terpopuler, ^populer, ^paling banyak dibaca, ^anda mungkin, ^mungkin anda, ^anda juga mungkin, ^kamu mungkin,
		^jangan lewatkan, ^selengkapnya, ^lanjut membaca, ^cek juga, ^bacaan lain, ^anda mungkin juga suka,
		^mungkin anda suka, ^video:, ^tonton video, ^lihat video, ^simak video, ^artikel menarik, ^berita menarik,
		^bacaan terkait, ^bacaan menarik, ^baca pula, ^baca lagi, ^simak berita, ^lihat artikel, ^artikel selanjutnya,
		^tulisan terkait, ^konten lainnya, ^kabar lainnya, ^podcast:, ^dengar juga, ^dengarkan:, ^simak:, ^bacalah juga,
		^berita sebelumnya, ^berita selanjutnya, ^kisah lain*, ^tag terkait, ^mungkin kamu
	`,
	sponsor: `
		^iklan, ^advertorial, ^konten bersponsor, ^bersponsor, ^disponsori, disponsori oleh, ^konten promosi,
		^konten berbayar, ^artikel sponsor, ^kerja sama, bekerja sama dengan, dipersembahkan oleh, ^pariwara, ^infotorial,
		tautan afiliasi, link afiliasi, afiliasi, komisi, tanpa biaya tambahan, siaran pers, ^rilis, konten iklan,
		scroll to continue, advertisement, pemasangan iklan, ^artikel ini disponsori, disponsori*, konten kerja sama,
		^promosi, konten bermerek, artikel berbayar, artikel promosi, mendapat komisi, mendapatkan komisi, menerima komisi,
		memperoleh komisi, kerja sama berbayar, kemitraan berbayar, ^konten mitra, konten mitra, ^untuk pemasangan iklan,
		^info iklan, ^kontak iklan
	`,
	disclaimer: `
		^penafian, ^sanggahan, ^disclaimer, ^peringatan, ^catatan:, saran investasi, nasihat investasi,
		ajakan investasi, rekomendasi investasi, nasihat keuangan, saran keuangan, saran medis, nasihat medis,
		tujuan informasi, bersifat informasi, bersifat informatif, hanya untuk informasi, keperluan informasi,
		bukan merupakan, bukan saran, bukan ajakan, bukan pengganti, tidak bertanggung jawab, tanggung jawab,
		pandangan penulis, pendapat penulis, pendapat pribadi, tidak mencerminkan, tidak mewakili, riset sendiri,
		risiko, konsultasikan, keputusan investasi
	`,
	lead: `
		dan, atau, juga, sekarang, segera, silakan, ^mari, ayo, yuk, untuk, cukup, hanya, gratis, jangan lupa,
		langsung, anda dapat, anda bisa, kamu bisa, bisa, tolong, mohon, hari ini, di sini, ingin, mau, agar, dengan,
		caranya
	`,
	report: `
		kata, ujar, ucap, tutur, katanya, ujarnya, ungkap, menurut, mengatakan, menyatakan, menjelaskan, mengumumkan,
		melaporkan, menyebut, menyebutkan, mengungkapkan, menegaskan, menambahkan, dilaporkan, dikutip, mengaku, juru bicara,
		menteri, kementerian, polisi, polda, polres, pengadilan, jaksa, kejaksaan, pemerintah, pejabat, petugas, perusahaan,
		perusahaan itu, telah diunduh, diunduh, sebanyak, juta, miliar, tahun lalu, bulan lalu, pekan lalu, dibandingkan,
		pengguna, konsumen, nasabah, tersangka, ditangkap, warga, pakar, peneliti, pengamat, naik, turun, tercatat, ditutup,
		menolak, memperkirakan, diperkirakan, akan dihentikan, dihentikan, ia, dia, mereka, pihaknya, berhenti,
		jumlah pelanggan, mendaftar sejak, memperingatkan, mengimbau, diimbau, senin, selasa, rabu, kamis, tersebut, itu$,
		seribu, ribuan orang, ratusan orang, ratusan ribu, puluhan, pekan pertama, sebelum dihapus, menyarankan, mengajak,
		penumpang, wisatawan, pengunjung, pengemudi, sopir, petani, nelayan, buruh, korban, pemain, suporter, pengunjuk rasa,
		demonstran
	`,
	public: `
		polisi, 110, 112, 119, hotline, darurat, bunuh diri, saksi, orang hilang, hilang, evakuasi, pengungsi, korban,
		vaksin*, donor darah, pmi, tps, pemakaman, bmkg, bpbd, damkar, pemadam, puskesmas, dinas, layanan konseling,
		kekerasan, pemkot, pemprov, kpu
	`,
};
