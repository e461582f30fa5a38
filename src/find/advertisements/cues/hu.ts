import type { CueFile } from "../cue-file.js";

export const hu: CueFile = {
	language: "hu",
	ask: `
		iratkozz fel, iratkozzon fel, iratkozzanak fel, iratkozz, iratkozzon, ^feliratkozom, ^feliratkozás, ^feliratkozok,
		fizess elő, fizessen elő, fizessenek elő, fizess, fizessen, ^előfizetek, ^előfizetés, kövess, kövess minke*, kövesse,
		^kövesse, kövessen, kövessenek, kövess be, kövesd, ^kövesd, kövessétek, kövessék oldal*, lájkolj, lájkold, lájkolja,
		lájkoljon, csatlakozz, csatlakozzon, csatlakozzatok, csatlakozzanak, ^csatlakozom, lépj be, lépjen be, lépj, lépjen,
		^belépés, ^bejelentkezés, jelentkezz, jelentkezzen, jelentkezzetek, ^jelentkezés, ^jelentkezem, jelentkezz be,
		regisztrálj, regisztráljon, ^regisztráció, ^regisztrálok, töltsd le, töltse le, töltsék le, ^letöltés, ^letöltöm,
		telepítsd, telepítse, ^telepítés, kattints, kattintson, kattintsanak, ^kattintás, koppints, koppintson, nyomj, nyomja meg,
		nyomd meg, olvasd be, olvassa be, szkenneld, szkennelje, olvass, olvasson, olvasd, ^olvassa, olvasd el, olvassa el,
		olvassátok, ^tovább, tovább olvasom, ^elolvasom, ^olvasás, nézd meg, nézze meg, ^nézd, ^nézze, nézz, nézzen, nézzétek,
		hallgasd, hallgassa, hallgass, hallgassátok, ^tudj meg, tudj meg többet, tudjon meg, ^ismerd meg, ismerd meg, ismerje meg,
		fedezd fel, fedezze fel, böngéssz, böngésszen, böngészd, böngéssze, keresd, ^keresse, látogass, látogasson, látogass el,
		látogasson el, gyere, gyertek, jöjjön, ^jöjjenek, menj, menjen, vásárolj, vásároljon, ^vásárlás, vedd meg, vegye meg,
		^vegye, ^vedd, rendeld, rendelje, rendelj, rendeljen, ^megrendelés, ^megrendelem, foglalj, foglaljon, foglald,
		foglalja le, ^foglalás, ^foglalja, biztosítsd, biztosítsa, váltsd meg, váltsa meg, spórolj, spóroljon, takaríts meg,
		takarítson meg, próbáld ki, próbálja ki, ^próbáld, ^próbálja, ^használja, ^használja ki, használd ki, használja a kódot,
		vegyél részt, vegyen részt, nyerj, nyerjen, nyerd meg, nyerje meg, játssz, játsszon, szavazz, szavazzon, támogass,
		támogass minke*, támogasson, támogasd, ^támogatom, ^támogassa, ^támogatás, támogassátok, adományozz, adományozzon,
		^adományozok, ajánld fel, ajánlja fel, ^adja, járulj hozzá, járuljon hozzá, segíts, segítse, segítsen, segítsd, segítsék,
		legyél, ^legyen, ^légy, ^legyen ön, válj, váljon, oszd meg, ossza meg, osszátok meg, ^megosztás, ^megosztom, kommentelj,
		kommenteld, szólj hozzá, szóljon hozzá, mondd el, mondja el, írd meg, írja meg, írj nekün*, írjon nekün*, írjon, írjatok,
		küldd, küldd el, küldje, küldj, küldjön, küldjétek, jelezd, jelezze, hívj, hívjon, ^vegye fel, lépj kapcsolatba, vedd fel,
		keress minke*, ^kérdezz, ^kérdezze, kérj, kérjen, ^kérje, kérd, ^kérem, ^igényelje, igényeld, igényelj, jelentkezzen be,
		aktiváld, aktiválja, kapcsold be, kapcsolja be, állítsd be, állítsa be, add hozzá, adja hozzá, ne maradj le,
		ne maradjon le, ne hagyd ki, ne hagyja ki, ne feledd, ne felejtsd, ne felejtse, ne késs, siess, siessen, maradj, maradjon,
		értesülj, értesüljön, kapj, kapjon, kapd, ^kapja, ^szerezd, szerezd meg, szerezze meg, ^szerezze, válasszon, ^válassza,
		hasonlítsd össze, hasonlítsa össze, tanulj, tanuljon, kezdje, ^nyiss, nyisson, fektess be, fektessen be, rendezd be,
		^szeretne, ^szeretnél, ^szeretnéd, ^akarsz, ^akarod, ^kíváncsi, ^tetszett, ^tetszik, ^van egy, ^van véleménye*,
		^hibát talált*, ^talált, ^találtál, ^észrevett, ^keresel, ^érdekel, ^érdekli, ^ön még nem, ^még nem, ^már előfizető*,
		küldheted, töltsd ki, töltse ki, kérj ajánlatot, kérjen ajánlatot, foglalj időpontot, foglaljon időpontot,
		^kérjen időpontot, beszélj, beszéljen, egyeztess, egyeztessen, ^hívja, ^hívd, hívjon minke*, térj be, térjen be,
		kóstold meg, kóstolja meg, rendezd, újítsd fel, újítsa fel, kényeztesd, kényeztesse, lepd meg, lepje meg, ^tanuld,
		^tanulja, vegye fel a kapcsolatot, ^várjuk, várjuk, ^látott, ^tud valamit, ^tudsz valamit, ^van egy jó, ^van története*,
		^szemtanúja volt, ^észrevételed, ^ha tetszett, ^ha szeretne, ^ha szeretnél, ^ha fontos, ^ha hibát, ^ha észre, adj hozzá,
		adjon hozzá, tegyen be, nyisson számlá*, nyiss számlá*, feliratkozhatsz, feliratkozhatod, előfizethetsz, előfizetheted,
		jelentkezhetsz, jelentkezheted, csatlakozhatsz, csatlakozhatod, letölthetsz, letöltheted, megvásárolhatsz,
		megvásárolhatod, megrendelhetsz, megrendelheted, olvashatsz, olvashatod, követhetsz, követheted, elküldhetsz, elküldheted,
		megoszthatsz, megoszthatod, hozzászólhatsz, hozzászólhatod, bejelentkezhetsz, bejelentkezheted, kipróbálhatsz,
		kipróbálhatod, regisztrálhatsz, regisztrálhatod, rendelhetsz, rendelheted, foglalhatsz, foglalhatod, felajánlhatsz,
		felajánlhatod, írhatsz, írhatod, támogathatja, támogathatod, támogathatsz, támogathat, ^használd, ^kezdd, ^kezdj, ^írj,
		^keress, ^keressen, ^adj, ^válassz, ^válaszd, írj nek*, írj a, keress mink*,
		kóddal, kuponkóddal, *kuponkóddal, kód megadásával, használd a, használja a, ^gondolkod, ^próbáljátok,
		^iratkozzatok, ^írjátok meg, írjátok meg, ^találkozzunk, ^várunk, várunk, ^keresünk, ^meghív, meghívjuk,
		^ajándékozz, ajándékozz, ajándékozzon, ^hosszabbítsd, hosszabbítsa meg, újítsa meg, újítsd meg, ^értékeld,
		értékelje, értékeld, ^ajánld, ajánlja ismerős*, ajánld ismerős*, ^teszteld, teszteld, tesztelje, ^oldd meg,
		oldja meg, ^engedélyezd, engedélyezze, engedélyezd, ^utald, utalja, utalj, utaljon, ^járulj, ^szállj be,
		szállj be, szálljon be, ^vitasd, vitassa meg, beszélgess, beszélgessen, beszéljük meg, ^mondd, ^mondja,
		^nevezz, nevezz, nevezzen, nevezz be, nevezzen be, ^ismerkedj, ismerkedjen, tartson velünk, tarts velünk,
		legyél részese, legyen részese, legyen tag*, legyél tag*, legyen előfizető*, legyél előfizető*, ^helyek száma,
		a helyek száma korlátozott, ^ingyenes webinárium, ^jegyek, talál heti, találsz heti, talál hírlevelünk*,
		találsz hírlevelünk*, talál oldalunk*, találsz oldalunk*, találhat oldalunk*, megtalál a, megtalálsz,
		megtalál minket, megtalálsz minket, ^ön mit, ^ti mit, ^te mit, ^mit gondol, ^mit gondolsz, ^mit szól*,
		^szerinted, ^ön szerint, ^ha kedve
	`,
	newsletter: `
		hírlev*, *hírlev*, e-mail*, emailben, e-mailben, postafiók*, postaládá*, értesítés*, *értesítés*, értesítő*, *értesítő*,
		hírösszefoglal*, napi hír*, legfrissebb hír*, legfontosabb hír*, összefoglaló*, heti válogat*, levelezőlist*, friss hír*,
		postalád*, fiókjába, fiókodba, napi összefoglaló
	`,
	follow: `
		csatorn*, *csatorn*, oldalunk*, oldalunkat, közösségi oldal*, közösségi médi*, csoport*, *csoport*, közösség*, podcast*,
		podkaszt*, adás*, epizód*, videó*, *videó*, műsor*, élő, profil*, fiók*, ismerős*, barátaid*, barátai*, ezt a cikket,
		cikket, instán, facebookon, fészen, közvetítés*, kedvenc forrás*, forrás*, forrásaid*, google*, google-ben,
		oldal*, *oldal*, barát*, viber*, messenger*, csengő*
	`,
	app: `
		app, appot, appunk*, alkalmazás*, *alkalmazás*, applikáci*, *applikáci*, mobil*, okostelefon*, telefon*, qr-kód*, qr kód*,
		android*, ios, iphone*, böngésző*
	`,
	subscription: `
		előfizet*, *előfizet*, tagság*, *tagság*, tagja, tagjai*, tag, prémium*, hozzáférés*, korlátlan*, teljes hozzáférés,
		reklámmentes*, hirdetésmentes*, reklámok nélkül, havonta, havi, hónap*, első hónap*, forintért, fiók*, lapszám*, magazin*,
		digitális*, nyomtatott*, lapunk*, belépés, csomag*, klub*, kör*, csak előfizető*, előfizetőink*, előfizetőknek, ft/hó,
		forint, cikk elolvasásához, a teljes cikket,
		évi, éves, teljes cikk*, teljes szöveg, tartalma*, napig ingyen, hónapig ingyen
	`,
	offer: `
		tanfolyam*, *tanfolyam*, kurzus*, képzés*, *képzés*, előadás*, szeminárium*, webinár*, workshop*, rendezvény*, esemény*,
		konferenci*, jegy, jegyek*, jegyet, jegyed*, jegyét, *jegy, *jegyet, kedvezmény*, *kedvezmény*, akció*, *akció*,
		leárazás*, kiárusítás*, kupon*, *kupon*, promóci*, kód, kóddal, kódot, bolt*, *bolt*, webshop*, webáruház*, áruház*,
		üzlet*, könyv*, *könyv*, útmutató*, kalauz*, nyeremény*, verseny*, pályázat*, ajándék*, szállítás*, kiszállítás*, ár,
		áron, árak*, próbaidő*, próbahónap*, kipróbál*, utazás*, nyaralás*, szállás*, biztosítás*, hitel*, kölcsön*, bankkártya*,
		hitelkártya*, állás*, kvíz*, keresztrejtvény*, rejtvény*, teszt*, fogadás*, szelvény*, odds*, hely, helyed*, helyét,
		helyek, férőhely*, kollekció*, termék*, ajánlat*, tanácsadás*, katalógus*, jelentkezés, nyelviskol*, iskol*, egyetem*,
		akadémi*, nyelv*, nyelvtanul*, angol*, szemüveg*, optik*, klinik*, rendelő*, bútor*, autó*, lakás*, étterem*, éttermünk*,
		menü*, szolgáltatás*, garanciá*, befektet*, ruha*, cipő*, felvételi*, jelentkezési*, tanár*, oktatás*, képzésünk*,
		időpont*, árajánlat*, wellness*, tábor*, felújít*, pár, fesztivál*, koncert*, számla*, számlá*, bónusz*, egyenleg*,
		matrac*,
		játékunk*, sorsolás*, rendelés*, lecke, leckét, óra, óránk*, vásárlás*
	`,
	donation: `
		adomány*, támogatás*, támogató*, támogatóink*, független újságírás*, független sajtó*, függetlenség*, független*,
		újságírás*, munkánk*, munkánkat, szerkesztőség*, 1%, 1 százalék*, adó 1, egy százalék*, közösségi finanszíroz*,
		hozzájárulás*, havi, önkéntes*, bankszámla*, alapítvány*, adója, adód, adószám*, adóját, adód 1%*, 1%-át, 1%-ával, 1%-ot,
		adományod*, adományával,
		1%*, 1 %, adó, adód*, forint havonta
	`,
	elsewhere: `
		itt, ide, erre, alábbi, lent, alább, link*, linkre, gomb*, honlap*, weboldal*, oldal*, oldalon, teljes cikk*,
		teljes interjú*, teljes, cikk*, *cikk*, interjú*, riport*, tovább*, további, további hírek, hírek*, híreink*, híreket,
		hír, többet, bővebben, részlet*, részletek*, részletekért, történet*, portál*, blog*, rovat*, friss*, naprakész*,
		képgaléria, galéria*, folytatás*
	`,
	contact: `
		vélemény*, hozzászólás*, komment*, kérdés*, kérdésed*, javaslat*, észrevétel*, hiba, hibát, hibája*, elírás*,
		helyesírási*, szerkesztőség*, tipp*, tippet, történet*, fotó*, kép, képeket, űrlap*, kérdőív*, felmérés*, levél, levelet,
		üzenet*, visszajelzés*, e-mail, mit gondol*, tapasztalat*, információ*,
		sztori*, témáj*, témát
	`,
	us: `
		mi, minket, bennünket, nekünk, velünk, nálunk, rólunk, tőlünk, hozzánk, miénk, *unkat, *ünket, *unkra, *ünkre, *unkon,
		*ünkön, *unkban, *ünkben, *unkhoz, *ünkhöz, *unkért, *ünkért, *unkkal, *ünkkel, *unknak, *ünknek, *ánk, *énk, *ánkat,
		*énket, *ánkra, *énkre, *ánkon, *énken, *ánkhoz, *énkhez, *inkat, *inket, *ink, *elünk, *lapunkat, *lapunk, *hírlevelünk*,
		*csatornánk*, *oldalunk*, *appunk*, lapunkat, adószámunk*, szerkesztőségünk*, munkatársaink*,
		kommentben, a kommentekben, kommentekben, hozzászólásban, hozzászólásokban, a cikk alatt, a poszt alatt,
		szerkesztőségnek
	`,
	you: `
		téged, neked, veled, tied, ön, önt, önnek, önnel, önöket, önöknek, kedves olvasó*, önöktől, postafiókodba,
		e-mail fiókodba, telefonodra, telefonjára, barátaiddal, barátaival, véleményed, véleményét
	`,
	lure: `
		ingyen*, díjmentes*, most, ma, még ma, azonnal*, exkluzív*, csak, csak ma, kizárólag*, korlátozott*, limitált*, naponta,
		minden nap, minden reggel, reggelente, hetente, minden héten, minden pénteken, minden hétfőn, minden vasárnap, havonta,
		elsőként, első, utolsó esély, utolsó, legjobb*, legfrissebb*, legfontosabb*, legérdekesebb*, hamarosan, új, újabb,
		egyszerűen, könnyen, gyorsan, percek alatt, egy kattintás*, akár, mindössze, elő nem, spam nélkül, bármikor, kedvező*,
		félár*, egyenesen, közvetlenül, már, első kézből, erejéig, számú, ingyenes*,
		kötelezettség nélkül, ajándékba, első rendelés*, heti
	`,
	readAlso: `
		^olvassa el, ^olvasd el, ^olvassa tovább, ^olvass tovább, ^olvasd tovább, ^olvasson tovább, ^olvassa még, ^ezt is, ^ez is,
		^ezek is, ^ezeket is, ^ezt olvasta*, ^ezt olvasd, ^ezt már, ^ez is érdekelhet*, ^ez is érdekli*, ^ezek is érdekelhetik,
		^érdekelheti, ^érdekelhet, ^kapcsolódó, ^kapcsolódó cikk*, ^kapcsolódó anyag*, ^kapcsolódó hír*, ^hasonló cikk*,
		^további cikk*, ^további hír*, ^további részlet*, ^ajánlott, ^ajánljuk, ^ajánló, ^ajánlatunk, ^ajánlott cikk*,
		^legolvasottabb*, ^legnépszerűbb*, ^legfrissebb, ^ne maradj le, ^ne maradjon le, ^ne hagyd ki, ^ne hagyja ki,
		^nézze meg ezt, ^még több, ^bővebben, ^bővebben:, ^részletek itt, ^korábban:, ^korábban írtuk, ^előzmény*, ^témánk*,
		^a teljes cikk, ^lásd még, ^olvasta már, ^olvastad már, ^kövesse tovább, ^kapcsolódó cikk, ^kapcsolódó cikkek,
		^kapcsolódó cikkeink, ^kapcsolódó cikkünk, ^kapcsolódó anyagok, ^kapcsolódó hírek, ^kapcsolódóak, ^hasonló cikkek,
		^további cikkek, ^további cikkeink, ^további hírek, ^ajánlott cikkek, ^ajánlott cikkeink, ^legolvasottabb cikkek,
		^legolvasottabb, ^legolvasottabbak, ^legnépszerűbbek, ^olvassa el ezt is, ^olvasd el ezt is, ^ezt is olvassa el,
		^ezt is olvasd el, ^ezt is olvasd, ^ez is érdekelheti, ^ez is érdekelhet, ^ez is érdekes lehet, ^ez is érdekli,
		^előzmények, ^előzmény, ^olvastátok már, ^ezt olvasta már, ^ezt olvastad már, ^nézd meg ezt is, ^nézze meg ezt is,
		^ez is érdekes, ^még a témában, ^a témában, ^ebben a témában, ^hallgassa meg ezt is, ^előző cikk,
		^következő cikk
	`,
	sponsor: `
		^hirdetés, ^reklám, ^támogatott tartalom, ^szponzorált, szponzorált tartalom, ^fizetett tartalom, fizetett tartalom,
		fizetett hirdetés, ^promóció, ^pr-cikk*, ^pr cikk*, támogatott tartalom, ^a cikk megjelenését, megjelenését támogatta,
		^együttműködés*, együttműködésben készült, közreműködésével készült, megbízásából készült, ^sajtóközlemény*,
		sajtóközlemény, affiliate*, partnerlink*, affiliate link*, jutalék*, jutalékot, plusz költség nélkül, többletköltség*,
		felár nélkül, 18+, felelős* játék*, játékszabályzat*, részvételi feltétel*, hirdetőnk*, reklámlink*, hirdetési link*,
		partnerlinkek*, jutalékot kap*, jutalékban részesül*, kaphatunk, fizetett partner*, támogatott*, reklámtartalom*,
		hirdetési célú*, linkeken keresztül, linken keresztül, vásárlás után,
		együttműködésével készült, együttműködésével, közreműködésével, támogatásával készült, támogatásával,
		szponzorálásával, ^a cikk támogatója, ^partnerünk, ^partner, ^fizetett együttműködés, fizetett együttműködés,
		^promóciós, promóciós tartalom, affiliate linkeket, reklámot tartalmaz, jutalékot kaphatunk, jutalékhoz jut*,
		partneri linkek*, ^x)
	`,
	disclaimer: `
		^jogi nyilatkozat, ^felelősség, ^figyelmeztetés, ^figyelem, ^kockázati figyelmeztetés, felelősség kizárás*,
		felelősségkizárás*, jogi nyilatkozat, befektetési tanács*, befektetési ajánl*, befektetési tanácsadás*, pénzügyi tanács*,
		orvosi tanács*, orvosi vizsgál*, vételi ajánl*, tájékoztató jelleg*, tájékoztatási cél*, oktatási cél*, nem minősül*,
		nem helyettesít*, nem tekinthető, nem vállal*, nem vállalunk, nem feltétlenül, nem tükröz*, szerző véleményét,
		szerző saját, a szerző magán*, múltbeli hozam*, múltbeli teljesítmény*, saját kutatás*, kérje ki, forduljon orvos*,
		kérdezze meg orvosát, kockázatokról, mellékhatás*
	`,
	lead: `
		és, vagy, most, ma, kérjük, kérünk, akkor, is, itt, ha, ingyen, hogy, majd, még, már, azonnal, ehhez, ha tetszett,
		ha szeretnéd, ha szeretne, ne felejts el, ide, egyszerűen, csak, &, s, de
	`,
	report: `
		mondta, mondták, közölte, közölték, elmondta, elmondták, jelentette, bejelentette, bejelentették, írta, írja a, írták,
		szerint, állítja, állította, hangsúlyozta, hozzátette, kijelentette, nyilatkozta, tájékoztatta, tájékoztatása,
		megerősítette, cáfolta, arról beszélt, számolt be, beszámol*, szóvivő*, miniszter*, minisztérium*, kormány*, bíróság*,
		ügyészség*, ügyész*, nyomozó*, hatóság*, cég, cége, vállalat*, önkormányzat*, polgármester*, volt, voltak, lett, lettek,
		letöltötték, töltötték le, töltötte le, feliratkozott, iratkozott, iratkoztak, előfizettek, kattintottak, kattintott,
		adományoztak, vásároltak, millió*, milliárd*, ezren, tavaly, múlt hét*, múlt hónap*, az előző év*, hétfőn, kedden,
		szerdán, csütörtökön, pénteken közölte, szombaton, felhasználó*, ügyfelek*, vásárlók*, kutató*, szakértő*, képviselő*,
		letartóztat*, őrizetbe, elítélt*, nőtt, csökkent, emelkedett, megszűnt, megszűnik, bezárt*, bezár, leállít*, ő, ők,
		lakosok*, lakók*, elutasított*, figyelmeztetett, kérte, kérték, kéri a, kérik, azt kérte, arra kér*, a közlemény,
		derül ki, indult, indított*, perel*, legközelebb, kiáltotta, kérdezte, suttogta, nevetett, mosolyog, mondja, mutat rá,
		drágul, drágult, olcsóbb lett, megszüntett*, hirdetik ki, betelt, lezárult, indul, közöl*
	`,
	public: `
		rendőr*, 112, 107, 104, 105, segélyhív*, segélyvonal*, lelkisegély*, lelki elsősegély*, 116-123, 116 123, öngyilkos*,
		mentő*, tűzoltó*, katasztrófavédelem*, tanú*, szemtanú*, eltűnt*, kitelepít*, evakuál*, oltás*, oltóanyag*, véradás*,
		vöröskereszt*, szavazókör*, temetés*, gyászszertartás*, népegészségügy*, ántsz, nnk, ügyfélszolgálat*, meteorológi*,
		zöld szám*, részvét*, elhunyt*, telefontanú*, kormányhivatal*
	`,
};
