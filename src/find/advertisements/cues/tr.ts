import type { CueFile } from "../cue-file.js";

export const tr: CueFile = {
	language: "tr",
	ask: `
		abone olun, abone olunuz, abone ol, abone olabilirsin*, abone olmak için, ^abone olmak, ^abone olmayı, üye olun,
		üye olunuz, üye ol, üye olmak için, kaydolun, kaydolunuz, kaydol, kaydolmak için, kayıt olun, kayıt ol, kayıt yaptırın,
		kaydınızı yap*, kaydını yaptır, katılın, katılınız, katıl, ^katılmak için, takip edin, takip ediniz, takip et,
		takip edebilirsin*, takip etmek için, takipte kalın, takipte kal, takibe alın, beğenin, beğen, indirin, indiriniz, indir,
		^indirmek için, yükleyin, yükle, kurun, edinin, edin, tıklayın, tıklayınız, tıkla, tıklayarak, tıklamanız yeterli,
		dokunun, dokun, basın$, taratın, tarat, okutun, okut, okuyun, okuyunuz, oku$, okumak için, okumaya devam, okuyabilirsiniz,
		devamını oku, izleyin, izleyiniz, izle$, izlemek için, dinleyin, dinleyiniz, dinle$, dinlemek için, bakın, bakınız,
		göz atın, göz at, inceleyin, incele$, keşfedin, keşfet, öğrenin, öğren$, öğrenmek için, ziyaret edin, ziyaret et,
		ziyaret ediniz, girin$, girin ve, gidin, ulaşın, ulaşabilirsiniz, ulaş$, satın alın, satın al, satın almak için,
		sipariş verin, sipariş ver, sipariş edin, rezervasyon yap*, rezerve edin, ayırtın, yerinizi ayır*, yerini ayır*, alın$,
		alın ve, hemen al, biletini al, biletinizi alın, kapın, kaçırmayın, kaçırma, kaçırmamak için, yararlanın, yararlan$,
		faydalanın, faydalan, deneyin, dene$, ücretsiz dene*, başlayın, başla$, başlatın, tasarruf edin, kazanın, kazan$,
		kullanın, kullan$, kodunu kullan*, destekleyin, destek olun, destek ol, destek verin, destekle, bağış yapın, bağış yap,
		bağışlayın, bağışta bulunun, katkıda bulunun, katkı sağlayın, yardım edin, yardımcı olun, paylaşın, paylaşınız, paylaş$,
		yorum yapın, yorum yap, yorum yazın, yorumlayın, yazın$, yazınız, yaz$, bildirin, bildiriniz, bildir$, gönderin,
		gönderiniz, gönder$, iletin, iletiniz, ihbar edin, ulaştırın, anlatın, anlat$, söyleyin, belirtin, iletişime geçin,
		iletişime geç, arayın$, sorun$, oylayın, oy verin, oy kullan$, giriş yapın, giriş yap, oturum açın, oturum aç, hesap açın,
		hesap aç, hesap oluştur*, hesabınızı oluştur*, oluşturun, oluştur$, açın$, etkinleştirin, açmayı unutmayın,
		bildirimleri açın, bildirimleri aç, ekleyin, ekle$, seçin, seç$, karşılaştırın, karşılaştır$, unutmayın, unutma$,
		haberdar olun, haberdar ol, bilgi alın, bilgi al$, başvurun, başvuru yap*, başvur$, yatırım yapın, oynayın, oyna$, çözün,
		teklif alın, teklif al, yükseltin, kilidini aç*, kalın$, kal$, gelin$, bulun$, edinmek için, alabilirsiniz,
		indirebilirsiniz, izleyebilirsiniz, gönderebilirsiniz, iletebilirsiniz, yazabilirsiniz, destekleyebilirsiniz,
		destekleyebilirsin, katılabilirsiniz, ^ister misiniz, ister misin, ister misiniz, mi istiyorsunuz, mi istiyorsun,
		mı arıyorsunuz, mu arıyorsunuz, arıyorsanız, istiyorsanız, istersen, isterseniz, beğendiniz mi, beğendin mi,
		beğendiyseniz, beğendiysen, sevdiniz mi, hoşunuza gitti, merak ediyorsanız, merak mı ediyorsun*, var mı, mı var,
		olmaya ne dersiniz, ne dersiniz, üye değil misiniz, hata mı, doldurun, doldurunuz, doldur$, formu doldur*, randevu alın,
		randevu al$, randevunuzu, teklif isteyin, fiyat alın, görüşün$, danışın$, konuşun$, uğrayın, uğra$, tadın$,
		tadını çıkarın, tadını çıkar$, yenileyin, yenile$, şımartın, süsleyin, döşeyin, planlayın, hediye edin, tanışın,
		hemen arayın, güncelleyin, bekliyoruz, davetlisiniz, buluşalım, sitemizi, başvurunuzu yap*, ön kayıt yap*,
		kaydınızı yaptır*, yerinizi alın, destek verebilirsin*, kaydolabilirsin*, ulaşabilirsin*, yapabilirsiniz,
		tanık mı oldunuz, oldunuz mu, gördünüz mü, fark ettiniz mi, gönderir misiniz, okuyabilirsin*, dinleyebilirsin*,
		bulabilirsiniz, kaçırmak istemiyor*,
		koduyla, kodu ile, kodunu girerek, kodunu kullanarak, kupon koduyla, indirim koduyla, bulabilirsin*,
		izleyebilirsin*, indirebilirsin*, katılabilirsin*, inceleyebilirsin*, yazabilirsin*, gönderebilirsin*,
		bildirebilirsin*, satın alabilirsin*, başvurabilirsin*, deneyebilirsin*, destek olabilirsin*,
		bağış yapabilirsin*, yararlanabilirsin*, ^siz ne, ^sen ne, ne düşünüyorsunuz, ne düşünüyorsun, sizce,
		fikrinizi paylaş*, düşüncelerinizi paylaş*, görüşlerinizi paylaş*, yorumlarda buluş*, yorum yapmayı unutma*,
		beğenmeyi unutma*, takip etmeyi unutma*, abone olmayı unutma*, paylaşmayı unutma*, denemek için, hediye et$,
		uzatın, davet edin, davet et$, sizi bekliyoruz, seni bekliyoruz, puan verin, puanlayın, değerlendirin,
		tavsiye edin, önerin, cevaplayın, yanıtlayın, test edin, test et$, izin verin, açın, zile basın, zile basmayı,
		tıklamayı unutma*, yer ayırtın, yerinizi ayırtın, yerini ayırt$, kontenjan sınırlı*, kontenjanımız sınırlı*,
		kayıtlar başladı, kayıtlar devam ediyor, son başvuru, başvurular başladı, haber verin, haber ver$, hatalı mı,
		yazın, bize yazın, tartışın, keşfetmek için, çekilişe katıl*, haberiniz olsun, arkadaşlarınıza,
		cebinize gelsin, desteklemek için, daha fazlası için, fazlası için, devamı için, detaylar için,
		ayrıntılar için, tamamı için
	`,
	newsletter: `
		bülten*, *bülten*, e-bülten*, eposta*, e-posta*, mail*, gelen kutu*, kutunuza, kutuna, bildirim*, haber özet*,
		günün özeti, günlük özet, gündem özet*, son dakika, son dakika haber*, haberdar,
		posta kutu*
	`,
	follow: `
		kanal*, sayfa*, grup*, grubu*, topluluk*, topluluğ*, sosyal medya*, podcast*, bölüm*, video*, yayın*, canlı yayın*,
		hesab*, hesap*, profil*, arkadaş*, bu haberi, bu yazıyı, instagram'da, twitter'da, youtube'da, whatsapp'ta, telegram'da,
		program*, bip, nsosyal, tercih edilen kaynak*, kaynak*, google*, google'da,
		hikâye*, reels, haberler'de, haberlerde
	`,
	app: `
		uygulama*, *uygulama*, mobil*, telefon*, akıllı telefon*, karekod*, qr kod*, qr, android*, iphone*, ios, tablet*, eklenti*,
		cep telefon*, cebini*
	`,
	subscription: `
		abonelik*, aboneliğ*, abone, aboneler*, üyelik*, üyeliğ*, üye, üyeler*, premium*, erişim*, sınırsız*, reklamsız*,
		tam erişim, ayda, aylık*, yıllık*, ilk ay*, deneme*, hesap*, hesabı*, basılı, dijital, dergi*, gazete*, sayı, sayısı*,
		arşiv*, özel içerik*, içeriğ*, içerik*, ayrıcalık*, istediğiniz zaman iptal, yalnızca aboneler*, sadece aboneler*,
		abonelere özel, üyelere özel, tl, lira, liraya, ₺, bu içerik aboneler*,
		abone*, yazının tamamı, haberin tamamı, tamamı
	`,
	offer: `
		kurs*, eğitim*, seminer*, atölye*, webinar*, etkinlik*, etkinliğ*, konferans*, zirve*, fuar*, bilet*, indirim*, fırsat*,
		kampanya*, kupon*, kod*, promosyon*, mağaza*, alışveriş*, ürün*, kitap*, kitab*, rehber*, kılavuz*, çekiliş*, ödül*,
		yarışma*, hediye*, kargo*, fiyat*, tatil*, tur, turlar*, otel*, sigorta*, kredi*, kart*, iş ilan*, ilan*, test*, quiz*,
		bulmaca*, bahis*, bonus*, yer*, kontenjan*, koltuk*, koleksiyon*, sertifika*, ders*, burs*, danışmanlık*, teklif*,
		taksit*, başvuru*, program*, paket*, deneme süresi, okul*, dil okulu*, üniversite*, akademi*, dershane*, ingilizce*,
		dil kursu*, dönem*, sınav*, kayıtlar*, kayıt*, klinik*, gözlük*, optik*, mobilya*, araba*, araç*, daire*, emlak*, konut*,
		restoran*, lezzet*, menü*, hizmet*, garanti*, yatırım*, giyim*, ayakkabı*, öğretmen*, randevu*, şube*, bayi*, hastane*,
		diş, estetik*, kolej*, seviye*, kiralık*, öğrenci*, festival*, konser*, tiyatro*,
		sipariş*, deneme*, gün boyunca, gün ücretsiz, ay ücretsiz
	`,
	donation: `
		bağış*, bağımsız gazetecilik*, bağımsız gazeteciliğ*, bağımsız*, gazeteciliğ*, gazetecilik*, destek*, desteğ*, katkı*,
		fon*, kitlesel fon*, gönüllü*, patreon*, destekçi*, haberciliğ*, habercilik*, kreosus
	`,
	elsewhere: `
		buradan, buraya, burada, link*, linke, bağlantı*, aşağıda*, internet sitesi*, internet sitemiz*, web sitesi*,
		web sitemiz*, sitemiz*, site, sitesi*, devamı*, tamamı*, tamamını, haberin devamı, haberin tamamı, tüm haber*,
		diğer haber*, daha fazla*, daha fazlası*, ayrıntı*, detay*, haber*, haberler*, yazı*, yazının, makale*, röportaj*,
		söyleşi*, dosya*, gelişme*, gündem*, buton*, profilimiz*, biyografi*, blog*, hikaye*, galeri*, içerikler*, güncel*
	`,
	contact: `
		yorum*, görüş*, düşünce*, fikir*, fikr*, soru*, öneri*, eleştiri*, şikayet*, hata*, düzeltme*, ihbar*, editör*,
		redaksiyon*, yazı işleri*, form*, anket*, mesaj*, fotoğraf*, görüntü*, hikayeniz*, hikayeni*, deneyim*, iletişim*,
		ihbar hattı*, okur*, haber ihbar*, tanık,
		yanlış*, hikâye*, hikaye*, haber*
	`,
	us: `
		biz, bizi, bize, bizim, bizimle, bizden, *ımız*, *imiz*, *umuz*, *ümüz*,
		yorumlarda, yorumlar kısmın*, yorum kısmın*, yorumlara, haberin altına, editörümüz*, editörlerimiz*,
		okurlarımız*, sitemiz*, sayfamız*
	`,
	you: `
		siz, sizi, size, sizin, sizler*, sen, seni, sana, senin, *ınızı, *inizi, *unuzu, *ünüzü, *ınıza, *inize, *unuza, *ünüze,
		*ınız, *iniz, telefonunuza, telefonuna, cebinize, cebine, görüşünüzü, arkadaşlarınızla
	`,
	lure: `
		ücretsiz*, bedava, hemen, şimdi, bugün, anında, sadece, yalnızca, özel, size özel, sınırlı*, sınırlı sayıda,
		kontenjan sınırlı, her gün, her sabah, her hafta, her cuma, her pazartesi, her pazar, her ay, günlük, haftalık, ilk siz,
		ilk sen, ilk, son şans, son gün, son günler, en iyi, en yeni, en güncel, en son, en önemli, en çok, çok yakında, yakında,
		yeni, kolay*, hızlı*, tek tıkla, birkaç dakikada, dakikalar içinde, varan, kadar, itibaren, avantaj*, kaçırmayın,
		ilk öğrenen, doğrudan, anlık, anbean, istediğiniz zaman,
		dilediğiniz zaman, taahhütsüz, ilk siparişinize, ilk alışverişinize, hediye
	`,
	readAlso: `
		^ayrıca okuyun, ^ayrıca oku, ^bunu da okuyun, ^bunları da okuyun, ^bunu da oku, ^bunlar da ilginizi, ^ayrıca bakınız,
		^ayrıca bkz, ^bkz, ^ilginizi çekebilir, ^ilgini çekebilir, ^bunlar da, ^şunlar da, ^bu haber de, ^bu haberler de,
		^ilgili haber*, ^ilgili yazı*, ^ilgili içerik*, ^ilgili makale*, ^ilgili konu*, ^benzer haber*, ^benzer yazı*,
		^diğer haber*, ^diğer yazı*, ^önerilen*, ^önerilenler, ^size önerdik*, ^sizin için, ^sizin için seçtik*,
		^editörün seçtik*, ^editörün seçimi*, ^çok okunan*, ^en çok okunan*, ^popüler haber*, ^kaçırmayın, ^sıradaki haber,
		^sonraki haber, ^haberin devamı, ^devamını oku*, ^devamı için, ^daha fazla haber*, ^daha fazlası için, ^daha fazla oku*,
		^okumaya devam, ^haberin ayrıntı*, ^ayrıntılar için, ^detaylar için, ^önceki haber*, ^konuyla ilgili, ^ilgili haber,
		^ilgili haberler, ^ilgili yazılar, ^ilgili içerikler, ^benzer haberler, ^benzer yazılar, ^diğer haberler,
		^diğer haberler için, ^diğer yazılar, ^çok okunanlar, ^en çok okunanlar, ^popüler haberler, ^sizin için seçtiklerimiz,
		^size önerdiklerimiz, ^editörün seçtikleri, ^önerilen haberler, ^haberin ayrıntıları, ^devamını oku, ^devamını okuyun,
		^bu haber de ilginizi çekebilir, ^bunlar da ilginizi çekebilir, ^konuyla ilgili haberler, ^önceki haberler,
		^bunu okudunuz mu, ^okudunuz mu, ^bunları okudunuz mu,
		^bunlar da ilgi*, ^bunu da oku*, ^bunları da, ^ayrıca oku*, ^ayrıca bak*, ^önerdiklerimiz, ^devamı, ^bu konuda,
		^bu da ilginizi, ^okumadan geçme*
	`,
	sponsor: `
		^reklam, ^reklamdır, ^bu bir reklam*, ^sponsorlu, sponsorlu içerik*, ^sponsorludur, ^advertorial, ^tanıtım,
		tanıtım yazısı*, ^bu bir tanıtım*, ^bu içerik, reklam içer*, iş birliği*dir, reklam iş birliği, işbirliğiyle hazırlan*,
		iş birliğiyle hazırlan*, katkılarıyla, sponsorluğunda, desteğiyle hazırlan*, ^basın bülteni, affiliate*, satış ortaklığı*,
		ortaklık bağlant*, bağlı kuruluş*, ortaklık link*, ek ücret ödeme*, ek bir ücret, ek maliyet*, sizin için ek,
		18+, 18 yaş*, şartlar ve koşullar, kampanya koşul*, gelir ortaklığı*, reklam bağlant*, komisyon al*, komisyon kazan*,
		küçük bir komisyon, pay alabil*, kazanç elde, ücretli iş birliği, iş birliği kapsamında, ticari iş birliği, reklam amaçlı,
		markanın katkı*, bağlantılardan yapılan, bağlantılar üzerinden, linkler üzerinden, satın alımlardan,
		iş birliğiyle, işbirliğiyle, iş birliği ile, işbirliği ile, desteğiyle, sponsorlu, ücretli ortaklık,
		^iş birliği, ^işbirliği, tanıtım içer*, affiliate link*, komisyon alabiliriz, komisyon kazanabiliriz,
		ortaklık bağlantıları, basın bülteni
	`,
	disclaimer: `
		^yasal uyarı, ^uyarı, ^sorumluluk reddi, ^feragat*, ^risk uyarısı, ^risk bildirimi, sorumluluk reddi*,
		sorumluluk kabul et*, sorumlu değil*, sorumlu tutulamaz, yatırım tavsiyesi*, yatırım danışmanlığı*, finansal tavsiye*,
		finansal danışmanlık, tıbbi tavsiye*, tıbbi öneri*, hukuki tavsiye*, tavsiye niteliği*, tavsiyesi değil*, tavsiye değil*,
		bilgilendirme amaç*, bilgi amaçlı*, eğitim amaç*, genel bilgilendirme, niteliği taşımaz, niteliğinde değil*,
		yerine geçmez, yansıtmaz, yansıtmayabilir, yazarına aittir, yazara aittir, yazarların kendi*, kendi görüş*,
		kendi araştırma*, kendi sorumluluğ*, geçmiş performans*, doktorunuza danış*, hekiminize, bir uzmana danış*, doktora danış*
	`,
	lead: `
		ve, veya, ya da, hemen, şimdi, bugün, lütfen, için, siz de, sen de, ücretsiz, ayrıca, artık, de, da, o zaman, haydi, hadi,
		daha, &, ama
	`,
	report: `
		dedi, dediler, söyledi, söylüyor, açıkladı, açıklandı, açıklamasında, belirtti, belirtildi, bildirdi, bildirildi, duyurdu,
		duyuruldu, kaydetti, ifade etti, aktardı, vurguladı, ekledi, anlattı, konuştu, doğruladı, yalanladı, iddia etti, savundu,
		uyardı, reddetti, yazdı, göre, tarafından, sözcü*, bakan, bakanı, bakanlık*, bakanlığ*, hükümet*, mahkeme*, savcı*,
		yetkili*, soruşturma*, şirket, şirketin, şirketi, şirketten, firma, kurumu*, belediye*, emniyet*, *dığını, *diğini,
		*duğunu, *düğünü, *tığını, *tiğini, *tuğunu, *acağını, *eceğini, *ildiği, *ıldığı, edildi, olundu, yapıldı, indirildi,
		indirdi, indirildiği, tıkladı, tıklayan, abone oldu, üye oldu, kaydoldu, bağışladı, bağış yaptı, katıldı, satın aldı,
		oldu, olmuştu, idi, vardı, milyon*, milyar*, geçen yıl*, geçen ay*, geçen hafta*, geçtiğimiz*, pazartesi günü, salı günü,
		çarşamba günü, perşembe günü, cuma günü, cumartesi günü, kullanıcı*, müşteri*, araştırmacı*, uzmanlar*, milletvekil*,
		gözaltı*, tutukla*, arttı, azaldı, düştü, yükseldi, kapattı, kapatıldı, kapanıyor, sonlandır*, sona erdi, onlar,
		sakinler*, vatandaş*, istedi, çağrıda bulundu, yayından kaldır*, bir dahaki sefere, sordu, bağırdı, fısıldadı, gülümsedi,
		güldü, diyor, diyordu,
		artacak, sürecek, zamlan*, açıklanacak, öneriyor, ayrılacak, kapatılacak
	`,
	public: `
		polis*, jandarma*, 112, 155, 156, 183, 157, 122, afad*, acil, acil durum*, ihbar hattına, yardım hattı*, danışma hattı*,
		intihar*, itfaiye*, tanık*, görgü tanık*, kayıp, tahliye*, aşı, aşılar*, aşısı*, kan bağışı*, kızılay*, cenaze*, taziye*,
		defnedil*, sandık*, oy kullanma*, meteoroloji*, sağlık bakanlığı*, cimer*, emniyet müdürlüğü*, valilik*, valiliğ*,
		kaymakam*, şiddet hattı, hayatını kaybe*, sosyal destek hattı, deprem*
	`,
};
