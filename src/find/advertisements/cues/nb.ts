import type { CueFile } from "../cue-file.js";

/** Bokmål, with the commonest forms of Nynorsk. */
export const nb: CueFile = {
	language: "nb",
	ask: `
		^abonner, abonner på, ^abonnér, ^bestill, ^meld deg, meld deg på, meld deg inn, ^påmelding, ^registrer deg, registrer deg,
		^skriv deg opp, ^følg, følg os*, følg med, følg vår*, ^lik os*, ^lik, ^last ned, last ned, ^last ned vår*, ^hent,
		^installer, ^les, les mer, les meir, les hele, les heile, les videre, les vår*, ^se mer, ^se hele, ^se også, ^se alle,
		^se flere, ^se vår*, ^se videoen, ^sjå, ^sjekk, ^sjekk ut, ^ta en titt, ^lytt, ^hør, ^høyr, lytt til, ^klikk, klikk her,
		klikk på, ^trykk, trykk her, ^skann, ^scan, ^kjøp, kjøp din, kjøp billett*, ^kjøpe, ^bestill din, ^book, ^bok, ^sikre deg,
		sikre deg, ^reserver, ^handle, ^shop, ^spar, ^prøv, prøv gratis, ^test, ^oppdag, ^utforsk, ^bli med, ^bli medlem,
		^bli abonnent, ^bli, bli medlem, bli med i, ^vær med, ^delta, ^vinn, ^støtt, støtt os*, støtt vår*, ^doner, ^vipps,
		^vippse, ^bidra, ^gi en gave, ^gi et bidrag, ^gi ditt, ^gi bort, ^gi os*, ^hjelp os*, ^del artikkelen, ^del denne,
		^del med, ^del gjerne, ^del dine, ^del din, ^del på, ^del saken, ^kommenter, ^diskuter, ^si din mening, ^si hva,
		^tips os*, tips os*, ^tips redaksjon*, ^send, send os*, send inn, send kodeord, ^skriv til, skriv til os*, ^skriv et,
		^skriv en, ^fortell, fortell os*, ^kontakt os*, kontakt os*, ^ta kontakt, ta kontakt, ^ring os*, ^stem, ^logg inn,
		logg inn, ^opprett, ^lag en, ^aktiver, ^slå på, ^skru på, ikke gå glipp av, gå aldri glipp av, ^få nyhet*, ^få vår*,
		^få de, ^få det, ^få tilgang, ^få dagens, ^få alle, ^få full, ^få rabatt, ^få ukens, ^få siste, ^få mer, ^få et, ^få en,
		^få viktig*, ^motta, motta vår*, ^hold deg, hold deg oppdatert, hold deg orientert, ^lås opp, ^oppgrader, ^søk på,
		^søk jobb*, ^søk stilling*, ^velg, ^sammenlign, ^besøk, ^gå til, ^gå inn på, gå inn på, ^bruk koden, bruk koden,
		bruk rabattkod*, ^tast inn, ^start, ^begynn, ^lær, ^spill, ^finn, ^spør, ^still, ^grip, ^har du, ^vil du, ^liker du,
		^likte du, ^leter du, ^ser du etter, ^savner du, ^fant du, ^vet du noe, ^trenger du, ^ønsker du, ^er du, ^ikke abonnent,
		^allerede abonnent, ^fortsett, ^skynd deg, ^husk, ^legg til, ^fyll ut, ^kom til, ^ring, ring til, fyll ut skjema*,
		^bestill time, bestill time, ^snakk med, snakk med en, ^snakk, ^chat, ^kom inn, ^kom innom, ^stikk innom, ^smak, ^innred,
		^forny, ^skjem bort, ^unn deg, ^planlegg, ^reis, ^få et tilbud, ^innhent, ^be om, ^få hjelp, ^få din, ^få ditt, ^studer,
		^selg, ^bytt, ^gi, ^vær først, ^vær blant, ^du kan, du kan støtte, du kan følge, du kan lese, ^vil dere, ^har dere,
		^kjenner du, ^var du vitne, ^så du, ^for å lese, ^for å fortsette, ^velkommen, ^heng med, ^finn din, ^meld, ^vet dere noe,
		^kjøper du, ^ta fagbrev, ^ta kurs, ^ta utdanning*, ^legg oss til, legg oss til, ^åpne, åpne konto,
		finner os*, finn os*, vi er også på, har du alltid, alltid med deg, alltid for hånden, med koden,
		med rabattkoden, bruk kode, finner du der, der du hører, der du lytter, finnes på spotify, ^skriv i,
		skriv i kommentar*, ^skriv, ^legg igjen, ^se filmen,
		^se klippet, ^se bilde*, og vinn, vinn en, vinn et, sjansen til å vinne, ^konkurrer, for å lese videre,
		for å lese hele, logg inn for, slå på varsler, ^tips en, ^send videre, del den, del saken, ^inviter, ^lagre,
		^bokmerk, ^betal, ^møt, ^ta med, ^ta sjansen, finn din, ^kom og, ^få beskjed, ^få nyhetene, sikre deg plass,
		er gratis for, gratis for iphone, gratis i app, finnes for iphone, påmeldingen til, påmelding til vår*,
		påmeldingen er åpen, ^heller, sender vi live, sender vi direkte, fortell i, fortell det,
		skriv det i, si fra til, si ifra, gi oss beskjed, og spar, ^sov, ^les nå, ^les neste
	`,
	newsletter: `
		nyhetsbrev*, *nyhetsbrev*, nyheitsbrev*, innboks*, e-post*, epost*, varsel*, varsler, pushvars*, *varsler, nyhetsvars*,
		ukens viktigste, viktigste nyhetene, dagens viktigste, siste nytt, siste nyhetene, oppsummering*, e-postliste*,
		oppdatering*, briefing,
		innboksen, pushvarsler, morgenbrev*, ukebrev*, det viktigste i
	`,
	follow: `
		kanal*, *kanal, *kanalen, side, siden, *side, gruppe*, gruppa, *gruppe, sosiale medier, sosiale medium, podkast*,
		*podkast*, podcast*, *podden, episode*, video*, klipp*, sending*, direktesending*, direkte, profil*, konto, venner,
		en venn, artikkelen, saken, fellesskap*, på x, vennene, vennene dine, venner*, favorittkild*, foretrukne kilder, kildene,
		google,
		hele episoden, hører podkast, videoen, whatsapp-kanal*, *-kanal*, på instagram, på mastodon, på bluesky,
		på facebook, på tiktok, spilleliste*
	`,
	app: `
		app, appen, *app, *appen, mobil*, telefon*, nettbrett*, qr-kode*, android, iphone, ios, nettleser*,
		vår app, appen vår, hjemskjerm*
	`,
	subscription: `
		abonnement*, *abonnement*, abonnent*, medlem, medlemskap*, medlemmer, *medlem, konto, innlogg*, full tilgang, tilgang,
		tilgong, ubegrenset, premium*, plussak*, pluss-sak*, pluss, låst, låste, reklamefri*, annonsefri*, uten reklame,
		kr i måneden, kroner i måneden, i måneden, per måned, måned, måneder, første måned, kr/mnd*, binding*, papiravis*, avisen,
		avisa, e-avis*, eavis*, magasin*, bladet, utgave*, digital*, kun for abonnenter, for abonnenter, forbeholdt abonnenter,
		bare for abonnenter, kr per måned, kr, første måneden,
		gratis konto, i uka, i året, lese videre, bare for, allerede en konto, allerede kunde, uten bindingstid,
		bindingstid
	`,
	offer: `
		kurs, kurset, kursene, *kurs, *kurset, utdanning*, foredrag*, seminar*, webinar*, arrangement*, event, konferanse*,
		messe*, billett*, *billett*, rabatt*, *rabatt, tilbud*, *tilbud, kampanje*, salg, salget, *salg, kupong*, rabattkod*,
		butikk*, *butikk, *butikken, nettbutikk*, *shop, bok, boka, boken, bøker, guide*, konkurranse*, premie*, pris, priser,
		gave, gaver, gavekort*, fri frakt, frakt*, gratis levering, prøveperiode*, prøvemåned*, reise*, *reise, reiser, hotell*,
		forsikring*, lån, *lån, kredittkort*, jobb*, stilling*, ledige stillinger, quiz*, kryssord*, odds, plass, plasser,
		kolleksjon*, produkter, spill, rådgivning*, oppskrift*, koden, skole*, *skole, *skolen, folkehøgskole*, nettskole*,
		universitet*, akademi*, språk*, språkkurs*, engelsk, fagbrev*, klinikk*, *klinikk*, briller, brille*, optiker*, møbler,
		møbel*, bil, biler, bolig*, leilighet*, restaurant*, lunsj*, meny*, tjeneste*, garanti*, fond, klær, sko, strømavtale*,
		time, behandling*, lærer*, studie*, studier, søknad*, cruise*, hage, høstens, vårens, rådgiver*, studieveileder*,
		leserklubb*, *klubb, *klubben, festival*, konsert*, forestilling*,
		første bestilling, bestilling*, rabattkode*, helg i, en helg, få plasser, siste plasser, plasser igjen,
		din butikk, forhandler*, optiker, visning*, prøvekjør*, kjøkkenhage*, guiden, katalog*
	`,
	donation: `
		donasjon*, gave, bidrag*, vipps*, uavhengig journalistikk, fri journalistikk, uavhengig*, journalistikk*, vårt arbeid,
		arbeidet vårt, kritisk journalistikk, støtte*, fast giver, innsamling*, kroner i måneden, grasrotandel*, frivillig*,
		koster, støtte fra lesere, støttemedlem*
	`,
	elsewhere: `
		her, lenke*, *lenke, lenka, link*, nedenfor, under, knappen, nettside*, nettsted*, hjemmeside*, heimeside*, våre sider,
		hele artikkelen, hele intervjuet, hele saken, hele historien, hele, heile, artikkel*, artikler, flere artikler,
		flere nyheter, flere saker, saker, mer om, mer fra, mer, meir, flere, siste nytt, siste, nyheter, nyhetene, intervju*,
		reportasje*, historie*, oppdatert, orientert, profil*, bio, blogg*, arkiv*, videre, dagens
	`,
	contact: `
		kommentar*, kommentarfelt*, mening*, spørsmål*, synspunkt*, tips, tipset, *tips, feil, feilen, rettelse*, skrivefeil,
		leserinnlegg*, leserbrev*, debattinnlegg*, debatten, kronikk*, redaksjon*, din historie, historien din, bilder, bilde,
		undersøkelse, spørreundersøk*, spørreskjema*, anmeldelse*, feedback, tilbakemelding*, hva du synes, hva synes, synes du,
		mener du, erfaring*,
		hva mener, kommentarer, anonymt,
		funnet en feil, en feil
	`,
	us: "vi, oss, vår, vårt, våre, me",
	you: "du, deg, din, ditt, dine, di, dere",
	lure: `
		gratis, nå, no, i dag, allerede i dag, akkurat nå, eksklusiv*, kun, bare, begrenset antall, begrenset, hver dag,
		hver morgen, hver uke, hver fredag, hver mandag, hver søndag, hver måned, kvar dag, kvar veke, daglig, ukentlig*, rett i,
		rett inn, direkte i, først, best*, mest, siste, siste sjanse, snart, ny, nye, nytt, enkelt, lett, raskt, på få minutter,
		på ett minutt, uten kostnad, kostnadsfri*, uforpliktende, opptil, opp til, fra kun, halv pris, gjerne,
		før det er for sent, si opp når, avslutt når, alltid, som den første, som de første, inspirasjon, fri frakt, gratis frakt,
		overalt, når du vil, glipp av
	`,
	readAlso: `
		^les også, ^les òg, ^les mer, ^les meir, ^les videre, ^les flere, ^les dessuten, ^se også, ^sjå også, ^hør også,
		^lytt også, ^relatert, ^relaterte, ^mer om, ^mer fra, ^flere artikler, ^flere nyheter, ^flere saker, ^ikke gå glipp av,
		^anbefalt, ^anbefalte, ^vi anbefaler, ^kanskje er du, ^kanskje liker du, ^du vil kanskje, ^du liker kanskje, ^mest lest,
		^mest leste, ^akkurat nå:, ^andre leser, ^andre leste, ^tidligere:, ^fortsett å lese, ^redaksjonens utvalgte, ^populært,
		^om samme tema, ^samme tema, ^neste sak, ^hele saken, ^her kan du lese, ^bakgrunn:, ^har du lest, ^gikk du glipp av,
		^se videoen, ^se filmen, ^se klippet, ^se bildene, ^video:, ^bildeserie, ^podkast:, ^hør hele, ^fra arkivet,
		^om emnet, ^intervju:, ^les hele,
		^les nå, ^les neste
	`,
	sponsor: `
		^annonse, ^annonser, ^reklame, ^annonsørinnhold, annonsørinnhold, betalt samarbeid, betalt innhold, ^i samarbeid med,
		kommersielt samarbeid, kommersielt innhold, ^sponset, sponset innhold, ^innhold fra, ^betalt, ^pressemelding, affiliate*,
		reklamelenke*, annonselenke*, provisjon*, uten ekstra kostnad*, uten ekstra utgift, presenteres av, presentert av,
		spill ansvarlig, hjelpelinjen.no, regler og vilkår, 18+, reklamelenker, annonselenker, affiliatelenker, liten provisjon,
		motta en, får vi, kan vi få, kan vi motta, kan vi tjene, betalt annonse, reklamesamarbeid, betaling for, når du handler,
		handler via, kjøper via, kjøp via,
		annonsørinnhold fra, annonse fra, betalt innhold fra, innhold fra, sponset av, i samarbeid med,
		kommersiell partner
	`,
	disclaimer: `
		^ansvarsfraskrivelse, ^disclaimer, ^merk, ^risikoadvarsel, investeringsråd*, investeringsrådgivning,
		finansiell rådgivning, økonomisk rådgivning, finansielle råd, kjøpsanbefaling*, medisinsk rådgivning, medisinske råd,
		juridisk rådgivning, informasjonsformål, opplysningsformål, utdanningsformål, utgjør ikke, erstatter ikke,
		skal ikke anses, skal ikke betraktes, må ikke anses, ikke en anbefaling, skribentens egne, skribentens egen,
		forfatterens egne, egne meninger, gjenspeiler ikke, står for skribentens, uttrykk for skribentens, tar ikke ansvar,
		intet ansvar, historisk avkastning, egen research, tape hele, søk råd, rådfør deg
	`,
	lead: `
		og, eller, nå, også, gjerne, så, vennligst, i dag, å, for å, du kan, du kan også, bare, her, husk å, vil du, gratis,
		enkelt, deretter, for, &, men, kan du
	`,
	report: `
		sier, sa, sagt, seier, ifølge, ifølgje, opplyser, opplyste, forteller hun, forteller han, fortalte, skriver, skrev,
		melder, meldte, meddeler, meddelte, rapporterer, rapporterte, bekrefter, bekreftet, hevder, hevdet, mener han, mener hun,
		uttaler, uttalte, talsperson*, talsmann*, talskvinne*, pressesjef*, kommunikasjonssjef*, minister*, *minister,
		*ministeren, statsråd*, regjering*, myndighet*, domstol*, tingrett*, lagmannsrett*, påtalemyndighet*, etterforsker*,
		forsker*, selskapet, bedriften, kommunen, direktorat*, *tilsynet, ble, er blitt, ble lastet, lastet, abonnerte, klikket,
		donerte, kjøpte, meldte seg, hadde, var, har vært, millioner, milliard*, i fjor, forrige uke, forrige måned, forrige år,
		på mandag, på tirsdag, på onsdag, på torsdag, på fredag, mandag, tirsdag, onsdag, torsdag, brukere, brukerne, kunder,
		kundene, økte, sank, falt, steg, la ned, legges ned, stenger, stengte, dømt, pågrepet, saksøkte, han, hun, hans, hennes,
		oppfordrer, oppfordret, oppfordres, prosent av, beboer*, innbygger*, avviste, neste gang, spør hun, spør han, spurte,
		roper, ropte, hvisker, smiler, svarer, svarte
	`,
	public: `
		politi*, 112, 02800, 113, 116 117, 116 123, hjelpetelefon*, hjelpelinje*, selvmord*, redningssentral*, vitne*, savnet,
		savnede, forsvun*, evakuer*, vaksine*, røde kors, blodgiver*, begravelse*, bisettelse*, minnestund*, valglokale*,
		helsedirektorat*, fhi, legevakt*, nødnummer*, strømbrudd*, kondolanse*, pårørende, kirkens sos
	`,
};
