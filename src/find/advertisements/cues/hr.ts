import type { CueFile } from "../cue-file.js";

export const hr: CueFile = {
	language: "hr",
	ask: `
		pretplatite se, pretplati se, prijavite se, prijavi se, registrirajte se, registriraj se, upišite se,
		upiši se, pridružite, pridruži se, uključite se, pratite, prati, zapratite, zaprati, čitajte, čitaj,
		pročitajte, pročitaj, pogledajte, pogledaj, gledajte, slušajte, poslušajte, preuzmite, preuzmi, skinite,
		skini, instalirajte, instaliraj, primajte, primaj, dobivajte, nabavite, saznajte, saznaj, doznajte, otkrijte,
		otkrij, kupite, kupi, kupujte, naručite, naruči, rezervirajte, rezerviraj, osigurajte, osiguraj, sudjelujte,
		sudjeluj, osvojite, osvoji, uštedite, uštedi, isprobajte, isprobaj, probajte, počnite, započnite, krenite,
		donirajte, doniraj, podržite, podrži, podupirite, pomozite, postanite, postani, kliknite, klikni, pritisnite,
		skenirajte, skeniraj, posjetite, posjeti, idite na, uđite, prijava na, ulogirajte se, usporedite, odaberite,
		odaberi, izaberite, naučite, nauči, podijelite, podijeli, dijelite, ispričajte, komentirajte, komentiraj,
		ostavite, ostavi, lajkajte, lajkaj, pišite nam, piši nam, pišite, pošaljite, pošalji, šaljite, javite nam,
		javite se, javi nam, kontaktirajte, kontaktiraj, nazovite nas, nazovite, postavite, glasajte, glasaj,
		glasujte, izradite, uključite, aktivirajte, dodajte, dodaj, ne propustite, ne propusti, nemojte propustiti,
		budite, budi, ostanite, ostani, požurite, požuri, iskoristite, iskoristi, upotrijebite, koristite kod,
		unesite kod, otključajte, otključaj, nastavite, ulažite, zatražite, ^želite, želite li, ^želiš, želiš li,
		^svidio, ^sviđa, sviđa li, ^imate, imate li, ^imaš, ^tražite, tražite li, ^zanima vas, recite nam, reci nam,
		zaigrajte, uživajte, dajte, prijeđite,
		^izračunajte, izračunajte, ^izračunaj, ^zatražite, ^zatraži, ^ugovorite, ugovorite, ^ugovori, ^usporedite,
		^isprobajte, ^isprobaj, ^prijeđite na, ^prodajte, ^iznajmite, ^dođite, dođite, ^dođi, ^uči, ^učite,
		^nauči, ^naučite, ^nazovite nas, ^svjedočili ste, ^imate priču, ^imate dojavu, ^preporučite,
		^proslijedite, ^upiši se, ^upišite, upišite, ^osigurajte, ^uzmite, ^zgrabi, ^aplicirajte, ^otvorite račun,
		^podržite, ^podrži,
		^javite nam, javite nam se, na svim platformama, u prodaji na, na svim kioscima, dostupan samo, dostupna samo, otvorite račun, ^uključite, ^doznajte, doznajte više, ^posjetite,
		uz kod, uz promo kod, s kodom, s promo kodom, kodom, ostvarite, ostvari, ostvarite popust, ostvarujete,
		pronađite, pronađi, pronađite nas, naći ćete na naš*, naći ćete u naš*, potražite, potražite nas,
		donosimo vam u naš*, donosimo u naš*, ^uočili ste, ^primijetili ste, ^našli ste, ^jeste li, svidio vam se,
		svidjela vam se, svidjelo vam se, sviđa vam se, ako vam se, čitajte nas, gledajte nas, poklonite, pokloni,
		^poklanjamo, ^darujemo, ^pozivamo vas, pozivamo vas da, očekujemo vas, ^tražimo, ocijenite, preporučite,
		pozovite, pitajte, postavite pitanje, recite, obnovite, produžite, produljite, dopustite, dozvolite,
		provjerite, provjeri, riješite, igrajte, zaigraj, broj mjesta je ograničen, uplatite, doprinesite,
		pomozite nam, raspravljajte, učlanite se, priključite se, priključi se, ^pretplata, prijavite, prijavi,
		^prijave, zakažite, dogovorite, upoznajte, posjetite naš*, pošaljite nam, pošaljite ispravak, nabavi,
		pokrenite, preslušajte, preslušaj, bacite oko, zavirite, uključi, pogledaj i
	`,
	newsletter: `
		newsletter*, bilten*, e-mail*, mail*, inbox*, sandučić*, pretinac, e-poštu, obavijest*, notifikacij*,
		najvažnije vijesti, vijesti dana, najnovije vijesti, dnevni pregled, sažetak, pregled,
		newslettr*
	`,
	follow: `
		kanal*, društvenim mrežama, društvenih mreža, društvene mreže, mrežama, stranic*, grup*, zajednic*, podcast*,
		epizod*, video*, uživo, emisij*, profil*, račun*, fejs*, facebook*, instagram*, twitter*, telegram*, viber*,
		whatsapp*, youtube*, tiktok*, ovaj članak, članak, prijatelj*,
		snimk*, mrež*, playlist*, objav*
	`,
	app: `aplikacij*, mobiln*, mobitel*, pametni telefon, pametne telefone, android, ios, qr kod*`,
	subscription: `
		pretplat*, pretplatnik*, pretplatnic*, premium, pristup*, neograničen*, bez oglasa, bez reklama, mjesečno,
		prvi mjesec, probni, probno, račun, broj, časopis*, novin*, tiskan*, digitaln*, članstv*, član, članovi,
		klub*, sadržaj*, svi članci, svim člancima,
		cijeli tekst, cijeli članak, za pretplatnike
	`,
	offer: `
		tečaj*, edukacij*, webinar*, seminar*, radionic*, događaj*, ulaznic*, kart*, konferencij*, sajam, popust*,
		akcij*, promocij*, promo kod*, kupon*, bon, kod, trgovin*, webshop*, knjig*, vodič*, natječaj*, nagradn*,
		nagrad*, poklon*, cijen*, ponud*, dostav*, besplatno probno, mjest*, putovanj*, osiguranj*, kredit*, oglas*,
		posao, poslovi, kviz*, križaljk*, kladi*, katalog*, savjetovanj*, rasprodaj*, škol*, izvedb*, predstav*,
		aranžman*, kolekcij*,
		zajam, zajm*, struj*, naočal*, madrac*, hotel*, let, letov*, tarif*, internet, rat*, instrukcij*, upis*,
		programer*, akademij*,
		nagradn* igr*, karata, kupnj*, vaučer*, bonovi, predavanj*, lekcij*, narudžb*
	`,
	donation: `
		donacij*, neovisno novinarstvo, neovisnog novinarstva, novinarstv*, neovisn*, nezavisn*, naš rad, potpor*,
		podršk*, uplat*, eura mjesečno, prilog*, crowdfunding,
		neovisn* novinarstv*
	`,
	elsewhere: `
		ovdje, poveznic*, link*, ispod, u nastavku, web stranic*, web-stranic*, mrežnim stranicama, našem portalu,
		portal*, stranic*, članak, članke, članci, tekst*, cijeli tekst, cijelu priču, intervju*, reportaž*,
		istraživanj*, još vijesti, više, više vijesti, vijesti*, rubri*, gumb*, priču, priče, blog*, analiz*, tem*,
		informiran*, u tijeku
	`,
	contact: `
		komentar*, mišljenj*, pitanj*, prič*, dojav*, grešk*, pogrešk*, redakcij*, uredništv*, obrazac, kontakt*,
		poruk*, fotografij*, anket*, prijedlog*, dojm*, iskustv*,
		ispravak, ispravk*
	`,
	us: `
		nas, nam, naš, naša, naše, naši, našu, našeg, našem, našoj, našim, mi, nama,
		u komentarima, u komentaru, ispod teksta, ispod članka, redakcij*, uredništv*
	`,
	you: `vi, vas, vam, vaš, vaša, vaše, vaši, vašu, vašem, vašoj, ti, tebe, tebi, tvoj, tvoje, svoj, svoju, svoje`,
	lure: `
		besplatn*, odmah, sada, sad, danas, već danas, ekskluzivn*, samo danas, samo, ograničen*, do kraja, svaki dan,
		svakog dana, svakoga dana, svakog jutra, svako jutro, svakog tjedna, svaki tjedan, svakog petka,
		svakog ponedjeljka, dnevn*, tjedn*, prvi, posljednja prilika, zadnja prilika, posljednj*, najbolj*, najnovij*,
		najvažnij*, najzanimljivij*, uskoro, nov, nova, novo, novi, nove, povoljn*, brzo, lako, jednostavno,
		jednim klikom, u par minuta, bez spama, direktno, izravno, posebn*, uvijek, više, popust, samo za,
		u svakom trenutku, u bilo kojem trenutku, bez obveze, bez obveza, na poklon
	`,
	readAlso: `
		^pročitajte još, ^pročitajte i, ^pročitaj još, ^pročitaj i, ^pročitajte više, ^čitajte još, ^čitajte i,
		^čitajte više, ^pogledajte još, ^pogledajte i, ^pogledaj i, ^još na temu, ^na istu temu, ^više na temu,
		^vezan*, ^vezani članci, ^povezan*, ^povezani članci, ^slični članci, ^slično, ^možda će vas, ^možda vas,
		^preporučujemo, ^preporuka, ^preporučeno, ^izdvojeno, ^najčitanije, ^popularno, ^ne propustite, ^još vijesti,
		^više o, ^saznajte više, ^saznaj više, ^vidi još, ^vidi i, ^ostale vijesti, ^zanimljivo, ^nastavak, ^iz iste,
		^možda će vas zanimati, ^moglo bi vas zanimati, ^povezane teme,
		^moglo bi vas, ^još na ovu temu, ^još ovakvih, ^povezane vijesti, ^više tekstova, ^poslušajte i,
		^vezane vijesti
	`,
	sponsor: `
		^reklama, ^oglas, ^oglasi, ^promo, ^promotivni, ^plaćeni, ^sponzoriran*, sponzorirani sadržaj,
		sponzorirani članak, ^u suradnji s, u suradnji s, nastao u suradnji, ^pr, ^pr tekst, partnerski sadržaj,
		partnerske poveznice, partnersk*, affiliate*, provizij*, bez dodatnih troškova, bez dodatnog troška, sponzor*,
		^native, ^promidžba, plaćeni oglas,
		nastao je u suradnji, nastala je u suradnji, plaćeni sadržaj,
		u partnerstvu s, uz podršku, nastala u suradnji, nastao u suradnji s, nastalo u suradnji, sadrži affiliate,
		sadrži partnerske, dobiti proviziju, zaraditi proviziju, možemo dobiti, možemo zaraditi, ^sadržaj je,
		^tekst je nastao, ^članak je nastao, promotivni sadržaj, ^suradnja, plaćena suradnja, sponzorirana objava,
		oglasni
	`,
	disclaimer: `
		^odricanje, odricanje od odgovornosti, ^napomena, ^izjava o, investicijski savjet, investicijsk* savjet*,
		financijski savjet, financijsk* savjet*, medicinski savjet, liječnički savjet, ne predstavlja*,
		informativne svrhe, informativnog karaktera, ne snosi odgovornost, ne odražava*, stavovi autora,
		mišljenje autora, posavjetujte, savjetujte, vlastiti rizik, vlastito istraživanje, gubitk*, nije zamjena
	`,
	lead: `
		i, ili, a, također, sada, sad, odmah, danas, molimo, da, kako biste, da biste, samo, besplatno, ne zaboravite,
		ovdje, još, ako želite, možete, te, pa, slobodno, zato, prvi
	`,
	report: `
		rekao, rekla, rekli, kazao, kazala, izjavio, izjavila, priopći*, priopćenj*, objavi*, objavljeno je, naveo,
		navela, naveli, navodi, ističe, istaknuo, istaknula, dodao, dodala, objasni*, potvrdi*, prema riječima,
		prema podacima, prema navodima, kako je, kako su, prenosi, javlja, doznaje, glasnogovor*, ministar*,
		ministric*, ministarstv*, sud, suda, državno odvjetništvo, policij*, istražitelj*, vlada, vlast*, tvrtka,
		tvrtke, kompanija, bio, bila, bilo, bili, je preuzet*, preuzelo, kliknulo, milijun*, tisuć*, prošle godine,
		prošlog, korisnici, korisnika, kupci, zatvor*, porast*, pala, pao, uhićen*, stanovnic*, građani, stručnjac*,
		on je, ona je, oni su, zastupni*, dobili, moći će, odluči*, pozva*, odbi*, u ponedjeljak, u utorak, u srijedu,
		u četvrtak, u subotu, planira, prestala, prestaje, pretplatilo, upozori*, ukida,
		*ovali, *ovao, *ovala, *irali, *irao, *irala, bio je, bila je, bili su, bilo je, bit će, biti će,
		poskup*, pojeftin*, ugašen*, stoje, koštaju, bit će poznati
	`,
	public: `
		policij*, 192, 193, 194, 112, hitn*, hrabri telefon, plavi telefon, vatrogas*, samoubojstv*, svjedo*, nestal*,
		evaku*, ozlijeđen*, cijepljenj*, cjepiv*, darivanj*, darivatelj*, birališt*, biračk*, sprovod, pogreb*,
		komemoracij*, općin*, gradonačelnik*, crveni križ, dhmz, hgss, centar za
	`,
};
