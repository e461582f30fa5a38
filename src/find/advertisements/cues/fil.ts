import type { CueFile } from "../cue-file.js";

export const fil: CueFile = {
	language: "fil",
	ask: `
		mag-subscribe, i-subscribe, magsubscribe, mag-sign up, mag-register, magparehistro, magpalista, sumali, ^sumali,
		sumama, makisali, makilahok, lumahok, i-follow, ifollow, mag-follow, ^follow, sundan, subaybayan, ^subaybayan,
		i-like, ilike, i-share, ishare, ibahagi, ^ibahagi, i-download, idownload, mag-download, ^download, i-install, ^kunin,
		kunin, makuha, ^makakuha, makatanggap, bumili, ^bumili, bilhin, mag-order, umorder, i-order, mag-book, mag-avail,
		mag-reserve, makatipid, magtipid, subukan, ^subukan, manalo, ^manalo, mag-donate, magdonate, mag-ambag, magbigay,
		suportahan, ^suportahan, tulungan, maging, ^maging, basahin, ^basahin, magbasa, ^magbasa, panoorin, ^panoorin,
		manood, pakinggan, ^pakinggan, makinig, tingnan, ^tingnan, silipin, alamin, ^alamin, tuklasin, i-click, iclick,
		pindutin, ^pindutin, mag-click, i-tap, i-scan, iscan, bisitahin, ^bisitahin, bumisita, pumunta, ^pumunta, tumungo,
		ihambing, matuto, ^matuto, mag-aral, mag-comment, magkomento, i-comment, mag-iwan, ^mag-iwan, sabihin, ^sabihin,
		ikuwento, ipadala, ^ipadala, magpadala, i-email, mag-email, i-message, mag-message, mag-text, itext, tumawag,
		tawagan, makipag-ugnayan, kontakin, magtanong, itanong, bumoto, iboto, mag-log in, gumawa ng, i-on, i-activate,
		idagdag, huwag palampasin, wag palampasin, huwag magpahuli, wag magpahuli, huwag kalimutan, wag kalimutan,
		manatiling, ^manatiling, manatili, gamitin, ^gamitin, ilagay ang code, mamuhunan, ^gusto mo, ^gusto mong, ^nais mo,
		^may, ^nagustuhan, ^naghahanap, ^interesado, mag-enjoy, i-claim, mag-apply, simulan, magsimula, tara, halina,
		abangan, tutukan, ^abangan, isumbong, mamili, mag-shop, ^mag-inquire, mag-inquire, ^mag-apply, ^mag-enroll,
		mag-enroll, ^mag-enrol*, ^mag-register, ^mag-book, ^mag-order, ^mag-message, ^mag-text, ^mag-subscribe, ^kumuha,
		kumuha ng, ^kalkulahin, ^ikumpara, pumunta sa, ^bumisita, bumisita sa, ^tawagan kami, ^tawagan, ^may balita,
		^may tip, ^i-forward, ^irekomenda, ^i-check, i-check, ^tara, tara na, ^huwag palampasin, ^magpa-book, ^magpareserba,
		magbukas ng account, magbukas na ng, ^i-on, ^magbukas, ^i-email, pakinggan ang, magpa-reserve, magpareserve,
		magpareserba, magpa-book, i-avail, i-grab, i-save, i-forward, i-rate, i-review, i-hit, i-tag, i-pm, mag-pm,
		magbahagi, ipaalam, ^ipaalam, isulat, ^isulat, sumulat sa, ^sumulat, sagutan, ^sagutan, ^sagutin, dalawin, ^tumawag,
		sumubaybay, samahan, ^samahan, makiisa, ^makiisa, ^tumulong, mag-abuloy, mag-renew, mag-upgrade, i-upgrade,
		ano ang masasabi, ^ano ang masasabi, ano ang opinyon, ano sa palagay, ano ang palagay, ano sa tingin, ^may tanong,
		^may kuwento, ^may kwento, ^may reklamo, ^naghahanap ka, ^gusto mo bang, ^nais mo bang, ^handa ka na, tumutok,
		^tumutok, manatiling nakatutok, nakatutok, mag-advertise, tangkilikin, ^tangkilikin, i-stream, mapapanood,
		mapapakinggan, maaaring mapakinggan, ^para sa karagdagang, para sa karagdagang, ^para sa iba pang, ^para sa higit pa,
		^para makatanggap, ^para mabasa, ^para makasali, ^para mag-subscribe, ^para magpatuloy, ituloy ang pagbabasa,
		^ituloy, ipagpatuloy, ^ipagpatuloy, bilhin na, mamili na, kumuha na, sumali na, mag-enroll na, magpalista na,
		mag-join, ^mag-join, i-join, ^i-follow, ^i-like, ^i-share, ^i-scan, ^i-click, ^i-download, mag-iwan ng, magpadala ng,
		^magpadala, ^mag-donate, ^mag-ambag, ^mag-sign up, mag-signup, i-enter, ilagay, ^ilagay, piliin, ^piliin, ^pumili,
		hanapin, ^hanapin, ^tuklasin, dumalo, ^dumalo, ^magtanong, ^makipag-ugnayan, ^kontakin, ^mag-email, mag-e-mail,
		mag-log-in, ^mag-log in, ^huwag kalimutang, huwag kalimutang, huwag mahuli, hindi mahuli, para hindi mahuli,
		wag mahuli, huwag nang, ^buksan, buksan, i-turn on, bigyan kami, ^bigyan, ^pumasok sa, pumasok sa aming,
		makipagkuwentuhan, makipagkwentuhan, makipag-chat, buy 1, buy one, inyong suporta, inyong tulong, iyong suporta,
		iyong tulong, suporta ninyo, magpa-schedule, magpaschedule, ^i-rate, ^may nakitang mali, ^may mali, ^nakakita
	`,
	newsletter: `
		newsletter*, email, inbox, balita, notifications, notification, alerto, abiso, pinakabagong balita, mga balita,
		maiinit na balita, update*, buod, balita araw-araw, mga ulat, newsletter namin, inyong email, iyong inbox
	`,
	follow: `
		channel*, social media, page, facebook*, instagram, youtube, tiktok, viber, telegram, twitter, group, grupo,
		komunidad, podcast*, episode*, video*, live, programa, account*, kaibigan, artikulong ito, istoryang ito, community*,
		viber community, messenger, threads, mga kaibigan*, comments section, comment section, pahina, fb, facebook page,
		fb page, x
	`,
	app: `
		app*, application, cellphone, telepono, smartphone, android, ios, qr code, mobile, app store, google play,
		mobile app, telepono mo
	`,
	subscription: `
		subscription*, subscriber*, miyembro, membership, premium, access, walang limitasyon, unlimited, walang ads,
		walang patalastas, kada buwan, bawat buwan, sa isang buwan, unang buwan, account, isyu, edisyon, magasin, dyaryo,
		diyaryo, digital, nilalaman, eksklusibong, libreng trial, unli*, suskrisyon, subscriber lang,
		para lang sa mga subscriber, kada taon, taunang, buwanang, isang buwan, buong access
	`,
	offer: `
		kurso, klase, pagsasanay, webinar*, seminar*, workshop*, event*, kaganapan, ticket*, tiket, kumperensya, diskuwento,
		diskwento, discount*, promo*, sale, voucher*, kupon, code, tindahan, shop, libro, gabay, premyo, papremyo, raffle,
		giveaway, paligsahan, quiz, libreng delivery, delivery, shipping, presyo, trial, slots, slot, upuan, pakete, package,
		biyahe, tour, insurance, utang, pautang, loan, credit card, trabaho, bonus, konsultasyon, alok, produkto,
		scholarship, kredito, seguro, kuryente, salamin, kutson, hotel*, flight*, bakasyon, hulugan, review center, review,
		enrollment, loan*, online class*, halagang, data, klase*, kurso*, piso, bundle*, freebie*, regalo, konsiyerto,
		konsyerto, festival, bahay at lupa, condo*, kotse, restoran, menu, unibersidad, kolehiyo, eskuwelahan, sapatos,
		order, pa-raffle, palaro, patimpalak, libreng shipping, libreng klase, cashback, installment, take 1, take one, free,
		b1t1
	`,
	donation: `
		donasyon, ambag, tulong, suporta, malayang pamamahayag, independiyenteng, pamamahayag, mamamahayag, kontribusyon,
		malaya, gcash, pamamahayag*, mag-donate, malayang media, maliit na halaga
	`,
	elsewhere: `
		dito, rito, link, sa ibaba, ibaba, website, site, pahina, artikulo, balita, kuwento, kwento, buong, iba pang,
		higit pa, karagdagang, kumpletong, detalye, impormasyon, button, bio, ulat, panayam, blog, latest, pang,
		buong artikulo, buong kuwento, buong ulat, mga detalye, iba pang balita, mga balita, buong detalye, ibang balita
	`,
	contact: `
		komento, comment*, opinyon, suhestiyon, mungkahi, tanong, katanungan, kuwento, kwento, tip*, impormasyon, patnugot,
		newsroom, form, survey, mensahe, larawan, feedback, karanasan, reklamo, palagay, komento*, saloobin, opinyon mo,
		masasabi, liham, ideya, mali, pagkakamali
	`,
	us: `namin, amin, aming, kami, natin, ating, tayo, atin`,
	you: `mo, ka, ikaw, inyo, ninyo, kayo, iyong, inyong, mong, niyo`,
	lure: `
		libre, libreng, ngayon, ngayon na ngayon, agad, ngayong araw, eksklusibo, eksklusibong, limitado, hanggang,
		araw-araw, bawat araw, tuwing umaga, tuwing biyernes, linggo-linggo, bawat linggo, lingguhan, pinakabago,
		pinakabagong, pinakamahusay, bago, bagong, madali, mabilis, diretso, huling pagkakataon, malapit espesyal, una,
		unang, higit pa, palampasin, lang, lamang, mahuhuli, sulit, mura, laging, ngayong, abot-kaya, pinakamura, sariwa,
		kada, tipid, patok, swak, walang bayad, kahit saan, kahit kailan, sa halagang
	`,
	readAlso: `
		^basahin din, ^basahin pa, ^basahin ang, ^basahin:, ^magbasa pa, ^magbasa nang higit, ^panoorin din, ^panoorin:,
		^panoorin, ^tingnan din, ^pakinggan din, ^kaugnay, ^kaugnay na balita, ^mga kaugnay, ^kaugnay na mga,
		^iba pang balita, ^iba pang, ^inirerekomenda, ^rekomendado, ^maaaring magustuhan, ^maaari mo ring, ^baka magustuhan,
		^baka interesado, ^pinakabasa, ^pinakasikat, ^sikat, ^huwag palampasin, ^higit pa, ^mula sa, ^read also, ^related,
		^maaari mo ring basahin, ^baka magustuhan mo, ^video:, ^kaugnay:, ^basahin rin, ^alamin din, ^silipin din,
		^iba pang kuwento, ^kaugnay na ulat, ^kaugnay na artikulo, ^mga dapat basahin, ^panoorin rin, ^mga kaugnay na,
		^mga ibang balita, ^pinakamaraming nabasa, ^pinakabasang, ^pakinggan:, ^alamin:, ^tingnan:, ^read more, ^read:,
		^watch:
	`,
	sponsor: `
		^patalastas, ^anunsyo, ^advertisement, ^sponsored, ^isponsor, inisponsoran, ^bayad na, bayad na nilalaman,
		sa pakikipagtulungan, handog ng, inihahandog, affiliate*, komisyon, walang dagdag na bayad, walang dagdag na gastos,
		press release, ^advertorial, bayad na patalastas, bayad na anunsyo, hatid ng, inihatid ng, kumikita kami,
		maaari kaming kumita, maaari kaming makatanggap, may komisyon, bayad na promosyon, bayad na content,
		sponsored na artikulo, ^para sa advertising, ^para sa patalastas, ^para mag-advertise, nilalamang inisponsoran,
		inisponsor*, ^isponsored
	`,
	disclaimer: `
		^paalala, ^disclaimer, ^babala, ^paunawa, payong pinansyal, payo sa pamumuhunan, payong pamumuhunan,
		payong medikal, payong pang-, layuning pang-impormasyon, pang-impormasyon, para sa impormasyon,
		hindi dapat ituring, hindi ito, hindi kumakatawan, hindi sumasalamin, hindi mananagot, walang pananagutan,
		pananagutan, opinyon ng may-akda, sariling pananaliksik, kumonsulta, panganib
	`,
	lead: `
		at, o, ngayon, agad, para, upang, na, mangyaring, pakiusap, lang, huwag kalimutang, maaari, maaari kang,
		puwede, pwede, dito, din, rin, ring, libreng, din ang, kaya
	`,
	report: `
		sinabi, sabi, ayon, ayon sa, anila, aniya, iniulat, inihayag, ipinahayag, inanunsyo, idinagdag, ipinaliwanag,
		kinumpirma, tinukoy, nilinaw, giit, iginiit, tagapagsalita, kalihim, kagawaran, pulisya, hukuman, korte, piskal,
		pamahalaan, gobyerno, opisyal, mga opisyal, awtoridad, kumpanya, na-download, nadownload, nag-click, milyon, milyong,
		libo, bilyon, noong nakaraang, noong, nakaraang taon, gumagamit, mga gumagamit, kostumer, suspek, inaresto, naaresto,
		residente, eksperto, mananaliksik, tumaas, bumaba, isinara, magsasara, itinigil, tumanggi, inaasahan, siya, sila,
		nila, niya, kanyang, kanilang, nagsara, nagparehistro, lunes, martes, miyerkules, huwebes, binalaan, nagbabala,
		hinimok, hinihimok, nakatanggap, nag-subscribe, umabot, ayon kay, nitong, naging, inilunsad, natuklasan, nagsimula,
		ang sumali, ang sumama, ang bumili, ang pumunta, ang lumahok, ang bumisita, ang tumawag, ang kumuha, ang nanood,
		ang nanalo, ang nag-enroll, mahigit, daan-daan*, libo-libo*, libu-libo*, taong scholarship, hiniling, nanawagan,
		payo ng, mga pasahero, mga turista, mga tsuper, mga magsasaka, mga mangingisda, mga manggagawa, mga doktor,
		mga biktima, mga manlalaro, mga tagahanga, mga raliyista, mga estudyante, mga guro
	`,
	public: `
		pulis, pulisya, pnp, 911, 117, hotline, saklolo, emergency, pagpapakamatay, saksi, nawawala, lumikas,
		evacuation, biktima, bakuna, bakunahan, donasyon ng dugo, mag-donate ng dugo, presinto, comelec, libing,
		burol, lamay, pagasa, ndrrmc, bumbero, red cross, doh, barangay, bagyo
	`,
};
