import type { CueFile } from "../cue-file.js";

export const pl: CueFile = {
	language: "pl",
	ask: `
		zapisz się, zapiszcie się, ^zapisz, subskrybuj, subskrybujcie, zasubskrybuj, zaprenumeruj, prenumeruj,
		zarejestruj się, ^rejestruj, zaloguj się, załóż, dołącz do, dołącz, dołączcie, obserwuj, obserwujcie,
		zaobserwuj, śledź, śledźcie, polub, polubcie, udostępnij, podziel się, podzielcie się, ^podaj dalej, pobierz,
		pobierzcie, ^pobieraj, ściągnij, zainstaluj, otrzymuj, ^otrzymaj, odbierz, odbieraj, zgarnij, zyskaj,
		skorzystaj, korzystaj, kup, kupuj, ^kup teraz, zamów, zamawiaj, zarezerwuj, rezerwuj, oszczędzaj, oszczędź,
		wypróbuj, przetestuj, sprawdź, sprawdźcie, ^sprawdzaj, weź udział, wygraj, wygrywaj, zagraj, graj, wpłać,
		przekaż, wesprzyj, wspieraj, wspomóż, ^wspomagaj, pomóż nam, pomóż, zostań, zostańcie, przeczytaj,
		przeczytajcie, czytaj, czytajcie, ^czytaj dalej, doczytaj, zobacz, zobaczcie, obejrzyj, oglądaj, posłuchaj,
		słuchaj, kliknij, klikajcie, klikaj, naciśnij, zeskanuj, skanuj, odwiedź, odwiedzaj, wejdź na, wejdź, zajrzyj,
		przejdź do, przejdź, odkryj, odkrywaj, poznaj, dowiedz się, porównaj, wybierz, naucz się, ucz się, skomentuj,
		komentuj, zostaw, dodaj, ^dodaj nas, napisz do nas, napisz, piszcie, pisz do nas, prześlij, przysyłaj,
		przyślij, wyślij, wysyłaj, skontaktuj się, zadzwoń, zadaj, zagłosuj, głosuj, powiedz nam, opowiedz, daj znać,
		dajcie znać, daj nam, utwórz, stwórz, włącz, aktywuj, ustaw, nie przegap, nie przegapcie, nie przegap*, bądź,
		bądźcie, pozostań, pośpiesz się, pospiesz się, użyj kodu, użyj, wpisz kod, odblokuj, ^zacznij, zacznij,
		rozpocznij, zainwestuj, inwestuj, ciesz się, zgłoś, zgłoście, ^chcesz, ^chcecie, ^podobał, ^podoba,
		podobał ci się, ^spodobał, ^masz, ^macie, ^szukasz, ^szukacie, ^interesuje cię, ^lubisz, ^zobacz więcej,
		^widziałeś, ^byłeś świadkiem, zyskuj, zamieść, przejmij, aplikuj, zachęcamy do, zapraszamy do, zapraszamy na,
		wbijaj, oddaj,
		^załóż, ^oblicz, oblicz, ^sprawdź, ^złóż wniosek, złóż wniosek, ^wypełnij, ^umów się, umów się, ^umów,
		^porównaj, ^przymierz, ^przejdź na, ^zmień, ^sprzedaj, ^wynajmij, ^przyjdź, przyjdź, ^przyjdźcie,
		^ucz się, ^naucz się, ^zadzwoń, ^zagraj, ^postaw, ^poleć, ^polub, ^prześlij dalej, ^jesteś świadkiem,
		^widziałeś coś, ^masz temat, ^masz newsa, ^bierz, ^zgarnij, ^złap, ^wpadnij, ^aplikuj,
		na wszystkich platformach, w kioskach, już w sprzedaży, otwórz konto, ^otwórz, ^włącz powiadomienia, włącz powiadomienia,
		z kodem, z naszym kodem, na hasło, znajdziesz na nasz*, znajdziesz w nasz*, znajdziecie na nasz*,
		znajdziecie w nasz*, przeczytasz na nasz*, przeczytasz w nasz*, przeczytasz z subskrypcją, przeczytasz dzięki,
		dowiesz się z nasz*, obejrzysz na nasz*, posłuchasz na nasz*, posłuchasz w, otrzymasz rabat, otrzymasz zniżkę,
		wykup, wykup dostęp, odnów, przedłuż, podaruj, ^rozdajemy, ^szukamy, ^zapraszamy, zapraszamy, dołączysz, oceń,
		poleć, polecaj, zaproś, przyłącz się, zaangażuj się, włącz się, zapytaj, pytaj, porozmawiaj, wyraź,
		wypowiedz się, dyskutuj, zaznacz, szukaj nas, znajdź nas, znajdziesz nas, znajdziecie nas, czytaj nas,
		^jesteśmy na, ^jesteśmy też, ^zaplanuj, ^sprawdź swoją wiedzę, rozwiąż, zacznij czytać,
		czytaj bez, ^spróbuj, spróbuj, odwiedźcie, zajrzyjcie, wpadnijcie, napiszcie, podyskutuj, rekomenduj,
		wspierajcie, wesprzyjcie, dorzuć się, postaw nam, zrób przelew, przelej, liczba miejsc ograniczona,
		^rejestracja, ^zapisy, ruszyły zapisy, trwają zapisy, zobacz więcej, ^chcielibyście, ^co myślisz, ^co myślicie,
		^co sądzisz, ^co sądzicie
	`,
	newsletter: `
		newsletter*, biuletyn*, mailing, e-mail*, mail*, skrzynk*, na skrzynkę, powiadomieni*, powiadomień, alert*,
		najważniejsze informacje, najważniejsze wiadomości, wiadomości dnia, skrót, przegląd, poranny, poranne,
		skrzynce, list
	`,
	follow: `
		kanał*, profil*, fanpage*, stron* na facebooku, mediach społecznościowych, media społecznościowe,
		social media, podcast*, odcinek, odcink*, wideo, film*, na żywo, transmisj*, program, grup*, społecznoś*,
		konto, facebook*, instagram*, twitter*, telegram*, messenger*, youtub*, tiktok*, google news,
		wiadomości google, ten artykuł, artykuł, znajomym, znajomymi,
		stronie głównej, playlist*, stories, reels, rolk*, relacje na, kanale, zasubskrybowan*, whatsapp*, seri*
	`,
	app: `
		aplikacj*, telefon*, smartfon*, android, ios, kod qr, kodu qr, mobiln*,
		apk*, apce, appk*
	`,
	subscription: `
		subskrypcj*, prenumerat*, prenumerator*, abonament*, subskrybent*, premium, dostęp*, nieograniczon*,
		pełny dostęp, pełną wersję, bez reklam, miesięcznie, za miesiąc, pierwszy miesiąc, miesiąc, okres próbny,
		konto, numer, wydani*, e-wydani*, magazyn, członk*, klub*, treści, wszystkich treści, wszystkie artykuły,
		zł/mies*,
		roczn* subskrypcj*, rocznie, konta, dla subskrybentów, zalogowan*, ten artykuł przeczytasz, treści premium,
		pakiet*
	`,
	offer: `
		kurs*, szkoleni*, webinar*, seminari*, warsztat*, wydarzeni*, bilet*, konferencj*, targ*, rabat*, zniżk*,
		promocj*, kod rabatowy, kodem, kod, kodu, kupon*, wyprzedaż*, sklep*, książk*, e-book*, poradnik*,
		przewodnik*, konkurs*, nagrod*, nagród, prezent*, cen*, ofert*, dostaw*, próbny, darmowy okres, miejsc*,
		wycieczk*, wakacj*, ubezpieczeni*, kredyt*, pożyczk*, kont*, lokat*, prac*, oferty pracy, quiz*, krzyżówk*,
		bukmacher*, zakład*, katalog*, konsultacj*, okazj*, kolekcj*, zapisy, produkt*,
		hipote*, ubezpieczen*, prąd*, okular*, materac*, hotel*, lot, loty, konsultac*, wniosek, rachunek, konto,
		taryf*, internet, fotowoltaik*, korepetyc*, studia, wycen*, akcja gratis, gratis,
		książce, zniżce, promocyjn*, zamówieni*, karnet*, voucher*, kod promocyjny, akademi*, szkoł*, festiwal*,
		zajęcia, zajęć, lekcj*, losowani*, bezpłatny webinar, spotkani*
	`,
	donation: `
		darowizn*, zbiórk*, niezależne dziennikarstwo, niezależnego dziennikarstwa, dziennikarstw*, niezależn*,
		naszą pracę, naszej pracy, wsparci*, patronite, wpłat*, 1, 5%, 1%, 5 proc, procent podatku, podatku, krs,
		zrzutk*, wolontari*, datk*, zł miesięcznie, redakcj*,
		zbiórce, wpłacie, na kawę, każda złotówka, przelew*, darczyńc*, buycoffee*, kaw*
	`,
	elsewhere: `
		tutaj, tu, link*, pod linkiem, w linku, poniżej, niżej, stron*, na naszej stronie, naszej stronie, portal*,
		serwis*, artykuł*, tekst*, cały artykuł, całość, wywiad*, reportaż*, relacj*, więcej, więcej informacji,
		więcej wiadomości, więcej na temat, wiadomości, informacj*, dział*, zakładk*, przycisk, w bio, blog*, analiz*,
		temat*, na bieżąco, raport*, histori*, dalej
	`,
	contact: `
		komentarz*, opini*, zdani*, pytani*, pytań, histori*, błąd, literówk*, redakcj*, formularz*, kontakt*,
		wiadomoś*, zdjęci*, ankiet*, sugesti*, uwag*, temat*, interwencj*, list*, sondaż*, sondzie, co myślisz,
		co sądzisz, informację
	`,
	us: `
		nas, nam, nasz, nasza, nasze, naszego, naszej, naszym, naszych, naszą, my, nami,
		w komentarzach, w komentarzu, pod artykułem, pod tekstem, pod wpisem, redakcji, redakcję
	`,
	you: `
		ty, ciebie, cię, ci, twój, twoja, twoje, twojej, twoją, twoim, was, wam, wasz, wasze, państwo, państwa,
		państwu, swój, swoją, swoje, swojej, sobie
	`,
	lure: `
		za darmo, darmow*, bezpłatn*, teraz, już teraz, od razu, dziś, dzisiaj, już dziś, jeszcze dziś, ekskluzywn*,
		wyłącznie, tylko dziś, tylko teraz, tylko, ograniczon*, do końca, codziennie, codzienn*, każdego dnia,
		każdego ranka, co tydzień, co rano, co piątek, w każdy piątek, tygodniow*, cotygodniow*, jako pierwszy,
		jako pierwsi, ostatnia szansa, ostatnie, najlepsz*, najnowsz*, najważniejsz*, najciekawsz*, wkrótce,
		już wkrótce, nowy, nowa, nowe, nowość, korzystn*, szybko, łatwo, jednym kliknięciem, w kilka minut, bez spamu,
		bezpośrednio, prosto, specjaln*, zawsze, więcej, nie przegap, nawet, bez zobowiązań, prosto na,
		w każdej chwili, w dowolnym momencie, pierwsze zamówienie, gratis, w prezencie, bez reklam, ulubion*, ciekaw*
	`,
	readAlso: `
		^czytaj także, ^czytaj też, ^czytaj również, ^czytaj więcej, ^czytaj dalej, ^czytaj całość, ^czytaj,
		^przeczytaj także, ^przeczytaj też, ^przeczytaj również, ^przeczytaj więcej, ^przeczytaj, ^zobacz także,
		^zobacz też, ^zobacz również, ^zobacz więcej, ^zobacz, ^sprawdź także, ^sprawdź też, ^sprawdź również,
		^obejrzyj także, ^obejrzyj też, ^posłuchaj także, ^posłuchaj też, ^polecamy, ^polecane, ^polecany, ^powiązane,
		^powiązane artykuły, ^podobne artykuły, ^podobne, ^zobacz podobne, ^może cię, ^może cię zainteresować,
		^mogą cię, ^to może cię, ^warto przeczytać, ^warto zobaczyć, ^najpopularniejsze, ^najczęściej czytane,
		^popularne, ^nie przegap, ^więcej o, ^więcej na, ^więcej na ten temat, ^więcej artykułów, ^więcej wiadomości,
		^więcej z, ^na ten temat, ^w temacie, ^z tej samej, ^dowiedz się więcej, ^pozostałe, ^inne artykuły,
		^promowane treści, ^promowane, ^wybór redakcji,
		^może cię też,
		^to też może, ^to cię zainteresuje, ^zainteresuje cię, ^przeczytaj w, ^czytaj w, ^o tym też, ^podobne tematy,
		^więcej na temat, ^poprzedni artykuł, ^następny artykuł, ^w tym temacie, ^artykuły na ten temat,
		^jeszcze więcej, ^więcej ciekawych, ^więcej podobnych
	`,
	sponsor: `
		^reklama, ^materiał sponsorowany, materiał sponsorowany, ^artykuł sponsorowany, artykuł sponsorowany,
		^materiał partnera, materiał partnera, ^materiał promocyjny, materiał promocyjny, ^materiał reklamowy,
		^tekst sponsorowany, ^treść sponsorowana, ^sponsorowane, ^partner, ^ogłoszenie, ^ogłoszenia, ^promocja,
		^współpraca reklamowa, współpraca reklamowa, współpraca płatna, we współpracy z, sponsorowan*,
		linki afiliacyjne, link afiliacyjny, afiliacj*, afiliacyjn*, prowizj*, bez dodatkowych kosztów, autopromocja,
		^artykuł partnerski, informacja prasowa,
		powstał we współpracy, powstał przy współpracy,
		powstała we współpracy, we współpracy z partnerem, przy wsparciu, ^partnerem materiału, partnerem materiału,
		^partner materiału, ^płatna współpraca, płatna współpraca, zawiera linki, otrzymamy prowizję, możemy otrzymać,
		możemy zarobić, materiał powstał, lokowani*, autoreklam*, ^współpraca
	`,
	disclaimer: `
		^zastrzeżenie, ^nota prawna, ^disclaimer, ^wyłączenie odpowiedzialności, wyłączenie odpowiedzialności,
		porad* inwestycyjn*, doradztwa inwestycyjnego, doradztw*, porad* finansow*, rekomendacj*, porad* lekarsk*,
		porad* medyczn*, konsultacji z lekarzem, celach informacyjnych, celach edukacyjnych, charakter informacyjny,
		charakter edukacyjny, wyłącznie informacyjn*, nie stanowi*, nie zastępuj*, nie ponosi odpowiedzialności,
		nie ponosimy, nie odzwierciedla*, poglądy autora, opinie autora, własne ryzyko, własną odpowiedzialność,
		utrat*, skonsultuj*
	`,
	lead: `
		i, oraz, lub, albo, a, też, także, teraz, już teraz, już dziś, dziś, prosimy, proszę, aby, żeby, by,
		po prostu, tylko, za darmo, bezpłatnie, nie zapomnij, tutaj, tu, jeszcze, jeśli chcesz, możesz, możecie, więc,
		koniecznie, śmiało
	`,
	report: `
		powiedział*, mówi, mówił*, poinformował*, informuje, przekazał*, oświadczył*, dodał*, podkreślił*, podkreśla,
		zaznaczył*, wyjaśnił*, wyjaśnia, stwierdził*, ogłosił*, zapowiedział*, potwierdził*, przyznał*, napisał*,
		według, zdaniem, jak podaje, podał*, podaje, rzecznik*, rzeczniczk*, minister*, ministr*, ministerstwo, sąd,
		sądu, prokuratur*, policj*, śledcz*, urzędni*, rząd*, władze, firma, firmy, spółk*, był, była, było, były,
		byli, został*, zostało, zostały, pobrano, pobrało, kliknęł*, milion*, tysięcy, tysiące, miliard*,
		w ubiegłym roku, w zeszłym, rok wcześniej, użytkownicy, użytkowników, klienci, klientów, zamknię*, zamknął,
		wzros*, spad*, zatrzyman*, mieszkańcy, mieszkańc*, ekspert*, analityk*, on, ona, oni, jego, jej, ich, posłow*,
		poseł, otrzymali, mogli, zdecydował*, opublikował*, zaapelował*, apeluj*, odmówił*, w poniedziałek, we wtorek,
		w środę, w czwartek, w sobotę, planuje, przestał*, ostrzegł*, ostrzega, zapisał*, miał, miała, mieli,
		będą mogli, ma zostać,
		*owali, *ował, *owała, *owano, *ywali, *ywał, *ywała, będzie, będą,
		podrożej*, podroże*, potani*, zakończył*, zakończą, rozstrzygn*, sprzedawan*, trafił*, obowiązywać
	`,
	public: `
		policj*, 112, 997, 998, 999, 116 123, 116 111, telefon zaufania, infolini*, pogotowi*, straż*, samobójstw*,
		świadk*, świadków, zagini*, ewaku*, poszkodowan*, ofiar*, szczepie*, szczepion*, oddać krew, krwiodaw*,
		lokal* wyborcz*, pogrzeb*, kondolencj*, urząd*, urzędu, gmin*, sanepid*, czerwony krzyż, pck, rcb, imgw,
		numer alarmowy
	`,
};
