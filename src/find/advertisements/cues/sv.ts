import type { CueFile } from "../cue-file.js";

export const sv: CueFile = {
	language: "sv",
	ask: `
		^prenumerera, prenumerera på vår*, ^teckna, teckna dig, ^anmäl, anmäl dig, anmäl er, ^registrera dig, registrera dig,
		^skriv upp dig, skriv upp dig, ^följ, följ os*, följ vår*, ^gilla, gilla os*, ^ladda ner, ^ladda ned, ^ladda hem,
		ladda ner vår*, ladda ned vår*, ladda hem vår*, ladda ner appen, ^hämta, hämta appen, ^installera, ^läs, läs mer,
		läs hela, läs vår*, ^läsa mer, ^se hela, ^se också, ^se även, ^se fler, ^se mer, ^se alla, ^se vår*, ^se videon, ^titta,
		^kolla in, ^kolla, ^spana in, ^lyssna, lyssna på vår*, ^klicka, klicka här, klicka på, ^tryck, ^skanna, ^scanna, ^köp,
		köp din, köp dina, ^köpa, ^beställ, ^boka, boka din, boka plats, ^säkra, ^reservera, ^handla, ^shoppa, ^fynda, ^spara,
		^prova, prova gratis, ^testa, ^pröva, ^upptäck, ^utforska, ^bli medlem, ^bli prenumerant, ^bli, bli medlem, ^gå med,
		gå med i, ^var med, ^häng med, ^delta, ^tävla, ^vinn, ^stöd, stöd os*, stöd vår*, stötta os*, ^stötta, ^skänk, ^donera,
		^swisha, ^bidra, ^ge en gåva, ^ge ett bidrag, ^ge ditt, ^ge bort, ^hjälp os*, ^dela, dela med dig, ^kommentera,
		^diskutera, ^tyck till, ^säg din, ^tipsa, tipsa os*, ^mejla, mejla os*, ^maila, maila os*, ^hör av dig, hör av dig,
		^hör gärna av, ^kontakta os*, kontakta os*, ^skriv till, skriv till os*, ^skriv en, ^skicka, skicka in, skicka ett,
		^berätta, berätta för os*, ^rösta, ^logga in, logga in, ^skapa, ^aktivera, ^slå på, ^sätt på, missa inte, missa aldrig,
		^få vår*, ^få de, ^få det, ^få nyhet*, ^få senaste, ^få tillgång, ^få rabatt, ^få alla, ^få dagens, ^få varje, ^få fri,
		^få full, ^få hela, ^få mer, ^ta emot, ^ta del, ta del av, ^håll dig, håll dig uppdaterad, håll dig informerad,
		^håll koll, ^lås upp, ^uppgradera, ^ansök, ansök nu, ^sök jobbet, ^välj, ^jämför, ^besök, ^gå till, ^gå in på, gå in på,
		^surfa in, ^använd koden, använd koden, ^ange koden, ^börja, ^starta, ^lär dig, ^utbilda dig, ^anlita, ^spela, ^hitta,
		^fråga, ^ställ, ^ring os*, ^har du, ^vill du, ^gillar du, ^gillade du, ^tyckte du om, ^söker du, ^letar du, ^behöver du,
		^saknar du, ^hittade du, ^såg du, ^vet du något, ^hittat ett fel, ^sett något, ^nyfiken på, ^sugen på, ^inte prenumerant,
		^redan prenumerant, ^fortsätt läsa, ^fortsätt, ^passa på, ^skynda, ^glöm inte, ^lägg till, ^ha koll, ^ring, ring os*,
		^fyll i, fyll i formulär*, ^boka tid, boka tid, ^prata med, prata med en, ^chatta, ^kom in, ^kom förbi, ^titta in, ^smaka,
		^inred, ^förnya, ^skäm bort, ^unna dig, ^klä, ^planera, ^res, ^begär offert, ^be om, ^få hjälp, ^få en, ^få ett, ^få ditt,
		^få din, ^få offert, ^börja plugga, ^plugga, ^studera, ^låt, ^sälj, ^byt, ^gör, ^gör som, ^var först, ^du kan,
		du kan stödja, du kan följa, du kan prenumerera, du kan läsa, ^vill ni, ^har ni, ^känner du till, ^bevittnade,
		^har du sett, ^blir du, ^för att läsa, ^för att fortsätta, ^välkommen, ^häng på, ^gå en, ^lägg oss till, ^öppna,
		öppna konto,
		hittar os*, finns vi, hitta os*, har du alltid, alltid med dig, alltid nära, med koden, med rabattkoden,
		med kod, använd kod, finns där poddar, där poddar finns, där du lyssnar, finns på spotify, finns att lyssna,
		finns att se, ^skriv i, skriv i kommentar*, ^skriv, ^lämna, lämna en, 
		^håller du med, ^se filmen, ^se klippet, ^se bilder*, tävla om, vinn en, vinn ett, chans att vinna,
		^ha chansen, för att läsa vidare, för att läsa hela, logga in för, ^tipsa en, ^skicka vidare, ^dela gärna,
		dela den, dela artikeln, ^bjud, ^spara artikel*, ^bokmärk, ^anmäl intresse, ^betala, ^läs vidare, ^kom och,
		^möt, ^ta med, ^träffa, ^ta hjälp, ^ta chansen, ^bli månadsgivare, ^ge en, ^ge, ^beställ hem, ^gå kursen,
		hitta din,
		är gratis för, gratis för iphone, gratis i app, finns för iphone, anmälan till vår*, anmälan till höstens,
		anmälan är öppen, anmälan öppen, är öppen för anmälan, ^hellre, sänder vi, 
		berätta i, skriv det i, säg till os*, och spara, ^sov, ^läs härnäst, ^läs nu
	`,
	newsletter: `
		nyhetsbrev*, *nyhetsbrev*, inkorg*, mejlkorg*, mejl*, mail, maillista, utskick*, notis*, *notis, *notiser, pushnotis*,
		nyhetssvep*, dagens viktigaste, viktigaste nyheterna, senaste nyheterna, sammanfattning*, bevakning*,
		notiser, pushnotiser, inkorgen, varje morgon det, dagens nyheter i, morgonbrev*, veckobrev*
	`,
	follow: `
		kanal*, *kanal, *kanalen, sida, sidan, *sida, grupp*, *grupp, sociala medier, podd*, *podd, *podden, podcast*, avsnitt*,
		video*, *video, klipp*, sändning*, livesändning*, direktrapport*, konto, konton, flöde*, vänner, vän, artikeln, forum,
		community, instagram*, i sociala, favoritkäll*, önskade källor, källor, google,
		hela avsnittet, poddar, poddar finns, filmen, film, whatsapp-kanal, *-kanal, på instagram, på mastodon,
		på bluesky, på facebook, på tiktok, texten, en vän, spellista*
	`,
	app: `
		app, appen, *app, *appen, appar, mobil*, telefon*, surfplatta*, qr-kod*, android, iphone, ios, webbläsar*,
		vår app, hemskärm*
	`,
	subscription: `
		prenumeration*, *prenumeration*, prenumerant*, abonnemang*, abonnent*, medlem*, *medlem, konto, inlogg*, fri tillgång,
		full tillgång, tillgång, obegränsad*, premium*, plusartik*, pluskund*, låst, låsta, reklamfri*, annonsfri*, utan annonser,
		kr/mån*, kronor i månaden, i månaden, per månad, första månaden, månad, bindningstid, papperstidning*, e-tidning*,
		tidningen, magasinet, numret, nummer, digital*, endast för prenumeranter, för prenumeranter, bara för prenumeranter,
		för dig som är prenumerant, kr i månaden, kr/månad, kronor, kr, första månaderna,
		gratis konto, gratiskonto, kr i veckan, per år, läs vidare, bara för, redan ett konto, redan kund,
		prenumerera från
	`,
	offer: `
		kurs, kurser, kursen, *kurs, *kursen, *kurser, utbildning*, föreläsning*, seminari*, webbinari*, evenemang*, event,
		mässa*, konferens*, biljett*, *biljett*, rabatt*, *rabatt, erbjudande*, *erbjudande*, kampanj*, rea, rean, realisation*,
		kupong*, värdekod*, butik*, *butik, *butiken, *shop, webbshop*, bok, boken, böcker, guide*, *guide, tävling*, *tävling*,
		pris, priser, *priser, present*, gåvokort*, presentkort*, fri frakt, frakt*, prova-på*, provperiod*, gratisperiod*, resa,
		resor, *resa, hotell*, försäkring*, *försäkring, lån, *lån, kreditkort*, jobb, *jobb, lediga tjänster, quiz*, korsord*,
		spel, odds, plats, platser, kollektion*, produkter, sortiment*, mönster, recept, offert*, rådgivning*, skola*, *skola,
		*skolan, folkhögskol*, universitet*, akademi*, språk*, språkkurs*, engelska, klinik*, *klinik*, glasögon*, optik*, möbler,
		möbel*, bil, bilar, bostad*, lägenhet*, restaurang*, lunch*, meny*, tjänst*, garanti*, fonder, fond*, kläder, skor,
		elavtal*, tid, behandling*, lärare, studier, ansökan, kryssning*, trädgård*, höstens, vårens, studievägled*, rådgivare*,
		festival*, konsert*, föreställning*,
		första beställning*, beställning*, koden, rabattkod*, helg i, en helg, få platser, sista platserna,
		platser kvar, begränsat antal, webbinarie*, butiker, återförsäljare*, optiker, visning*, provkör*,
		köksträdgård*, odling*, handledning*, katalog*
	`,
	donation: `
		donation*, gåva, gåvor, bidrag*, swish*, fri journalistik, oberoende journalistik, oberoende, journalistik*, granskande,
		vårt arbete, vår journalistik, månadsgivare, givare, stödprenumer*, insamling*, månadsgåva*, 90-konto*, bankgiro,
		kostar, stöd från läsare
	`,
	elsewhere: `
		här, länk*, *länk, länken, nedan, knappen, hemsida*, webbplats*, webben, sajt*, på vår sida, vår sida, hela, artikeln,
		hela intervjun, hela listan, hela texten, hela granskningen, artikel*, artiklar*, fler artiklar, fler nyheter, mer om,
		mer från, mer, fler, senaste nytt, nyheter, nyheterna, reportage*, intervju*, granskning*, storyn, historien, berättelse*,
		uppdaterad*, profil*, bio, blogg*, arkiv*, fortsättningen, dagens
	`,
	contact: `
		kommentar*, kommentarsfält*, åsikt*, fråga, frågor, synpunkt*, tips, *tips, fel, felet, rättelse*, stavfel, insändare*,
		debattartik*, redaktion*, berättelse, bilder, bild, enkät*, undersökning*, recension*, kontakt, vad du tycker, vad tycker,
		tycker du, hör av, feedback,
		kommentarer, erfarenhet*, anonymt,
		hittat ett fel, kommentarerna
	`,
	us: "vi, oss, vår, vårt, våra",
	you: `
		du, dig, din, ditt, dina, ni, era, ert, dej
	`,
	lure: `
		gratis, nu, idag, i dag, redan idag, just nu, exklusiv*, bara, endast, begränsat antal, begränsat, varje dag,
		varje morgon, varje vecka, varje fredag, varje måndag, varje söndag, varje månad, dagligen, varannan vecka, direkt,
		direkt till, först, först med, bäst*, mest, senaste, sista chansen, sista dagen, snart, ny, nya, nytt, enkelt, snabbt,
		lätt, på en minut, på några sekunder, kostnadsfri*, utan kostnad, upp till, från, halva priset, spara, missa inte, gärna,
		innan det är för sent, fullbokat, personlig*, smidigt, när du vill, avsluta när, fri frakt, med en gång,
		alltid, alltid med, överallt, så missar du
	`,
	readAlso: `
		^läs också, ^läs även, ^läs mer, ^läs vidare, ^läs mera, ^läs mer om, ^läs även:, ^läs fler, ^se också, ^se även,
		^lyssna också, ^lyssna även, ^relaterat, ^relaterade, ^mer om, ^mer från, ^mer i ämnet, ^fler artiklar, ^fler nyheter,
		^missa inte, ^rekommenderat, ^rekommenderad*, ^vi rekommenderar, ^du kanske också, ^du kanske gillar,
		^du kanske är intresserad, ^mest läst*, ^mest lästa, ^just nu:, ^andra läser, ^andra läste, ^tidigare:, ^här kan du läsa,
		^fortsätt läsa, ^redaktionens val, ^populärt, ^i samma ämne, ^på samma tema, ^nästa artikel, ^fakta och bakgrund,
		^hela artikeln, ^mest läst just nu, ^mest lästa artiklar, ^rekommenderad läsning, ^rekommenderade artiklar, ^har du läst,
		^har du missat, ^missade du,
		^se filmen, ^se klippet, ^se bilderna, ^video:, ^i bild, ^bildspel, ^podd:, ^hör hela, ^ur arkivet,
		^samma ämne, ^bakgrund:, ^intervju:, ^läs hela,
		^läs härnäst, ^läs nu, ^läs nästa
	`,
	sponsor: `
		^annons, ^annonser, ^reklam, annonssamarbete, betalt samarbete, ^i samarbete med, i betalt samarbete,
		kommersiellt samarbete, ^sponsrat, ^sponsrad, sponsrat innehåll, ^innehåll från, ^annonsinnehåll, ^pressmeddelande,
		affiliate*, affiliatelänk*, reklamlänk*, annonslänk*, adlink*, provision*, utan extra kostnad, ersättning om du,
		presenteras av, stödlinjen.se, spela ansvarsfullt, regler och villkor, 18+, 18 år, annonslänkar, reklamlänkar,
		affiliatelänkar, liten provision, får vi, kan vi få, kan få en, provision, ersättning, betald annons, betalt innehåll,
		i reklamsamarbete, när du handlar, handlar via, köper via, köp via,
		annonssamarbete med, i samarbete med, innehåll från, annons från, sponsrat av, få provision,
		får vi en
	`,
	disclaimer: `
		^ansvarsfriskrivning, ^friskrivning, ^observera, ^riskinformation, investeringsråd*, finansiell rådgivning,
		finansiella råd, investeringsrådgivning, köprekommendation*, medicinsk rådgivning, medicinska råd, juridisk rådgivning,
		informationssyfte*, utbildningssyfte*, utgör inte, ersätter inte, ska inte ses som, ska inte betraktas,
		inte en rekommendation, skribentens egna, författarens egna, skribenten själv, egna åsikter, speglar inte,
		återspeglar inte, inget ansvar, ansvarar inte, historisk avkastning, egen research, förlora hela, rådgör med, rådfråga
	`,
	lead: `
		och, eller, nu, också, gärna, så, så här, vänligen, idag, då, att, för att, du kan, du kan också, bara, här, var god,
		glöm inte att, kom ihåg att, passa på att, vill du, gratis, enkelt, sedan, för, &, men
	`,
	report: `
		säger, sade, sa, sagt, enligt, uppger, uppgav, berättar hon, berättar han, berättade, skriver, skrev, meddelar, meddelade,
		rapporterar, rapporterade, bekräftar, bekräftade, hävdar, hävdade, menar, anser, kommenterade, talesperson*, talesman,
		presstalesperson*, minister*, *ministern, regering*, myndighet*, *myndigheten, domstol*, tingsrätt*, åklagar*, utredare*,
		forskar*, bolaget, företaget, kommunen, kommun*, laddades, laddats, laddade, har laddat, prenumererade, klickade, skänkte,
		donerade, köpte, anmälde sig, hade, var, blev, blivit, har varit, miljoner, miljard*, i fjol, förra året, förra veckan,
		förra månaden, i måndags, i tisdags, i onsdags, i torsdags, i fredags, i lördags, i söndags, på måndag, på tisdag,
		på onsdag, på torsdag, på fredag, användare*, kunder, kunderna, läsare fick, ökade, ökat, minskade, minskat, sjönk, steg,
		lades ner, läggs ner, stängde, stängs, stänger, dömdes, greps, stämde, han, hon, hans, hennes, deras, uppmanar, uppmanade,
		uppmanas, ombeds, procent av, invånar*, boende, avböjde, nästa gång, frågar, frågade, ropar, ropade, viskar, skrattar,
		ler, svarar, svarade
	`,
	public: `
		polis*, 112, 114 14, 11414, 113 13, 11313, 1177, hjälplinje*, stödlinje*, självmord*, mind, räddningstjänst*,
		krisinformation*, vittne*, försvunn*, evakuer*, vaccin*, röda korset, lämna blod, blodgiv*, begrav*, minnesstund*,
		kondoleans*, vallokal*, smhi, folkhälso*, socialtjänst*, jourtelefon*, nödnummer*, strömavbrott*, akut*, sjukvård*,
		brottsoffer*
	`,
};
