import type { CueFile } from "../cue-file.js";

export const da: CueFile = {
	language: "da",
	ask: `
		^abonner, abonnér, ^abonnér, ^tilmeld, tilmeld dig, tilmeld jer, ^tilmelde, ^meld dig, meld dig ind, meld dig til,
		^skriv dig op, skriv dig op, ^registrer dig, registrér dig, ^opret, ^følg, følg o*, følg med, følg vor*, ^synes godt om,
		^like o*, ^like, ^download, download vor*, download appen, ^hent, hent vor*, hent appen, ^installer, ^installér, ^læs,
		læs mere, læs hele, læs vor*, læs videre, ^se mere, ^se hele, ^se også, ^se alle, ^se flere, ^se vor*, ^se videoen,
		^se med, ^kig, ^tjek, ^lyt, ^hør, lyt til, ^klik, klik her, klik på, ^tryk, ^scan, ^skan, ^køb, køb din, køb billet*,
		^bestil, bestil din, ^book, ^sikr, ^sikre dig, ^reserver, ^reservér, ^shop, ^spar, ^prøv, prøv gratis, ^test, ^opdag,
		^udforsk, ^bliv, bliv medlem, bliv abonnent, ^vær med, ^deltag, ^kom med, ^vind, ^støt, støt o*, støt vor*, ^doner,
		^donér, ^giv et bidrag, ^giv en gave, ^giv dit, ^giv o*, ^bidrag, ^hjælp o*, ^del artiklen, ^del denne, ^del med,
		^del gerne, ^del dine, ^del din, ^del på, ^kommenter, ^kommentér, ^deltag i debatten, ^debatter, ^tip o*, tip o*,
		^tip vor*, ^mail, ^skriv til, skriv til o*, ^skriv en, ^send, send o*, send dit, ^fortæl, fortæl o*, ^kontakt, kontakt o*,
		^ring til o*, ^stem, ^log ind, log ind, ^log på, ^aktiver, ^aktivér, ^slå, slå notifikationer til, gå ikke glip af,
		gå aldrig glip af, ^få nyhed*, ^få vor*, ^få de, ^få det, ^få adgang, ^få dagens, ^få alle, ^få fuld, ^få rabat,
		^få ugens, ^få seneste, ^få mere, ^få overblik*, ^få et, ^få en, ^modtag, modtag vor*, ^hold dig, hold dig opdateret,
		hold dig orienteret, ^lås op, ^opgrader, ^opgradér, ^ansøg, ^søg jobbet, ^vælg, ^sammenlign, ^besøg, ^gå til, ^gå ind på,
		gå ind på, ^brug koden, brug koden, brug rabatkoden, ^indtast, ^start, ^begynd, ^lær, ^spil, ^find, ^spørg, ^stil, ^grib,
		^har du, ^vil du, ^kan du lide, ^kunne du lide, ^leder du, ^søger du, ^mangler du, ^fandt du, ^har du set, ^ved du noget,
		^er du, ^ikke abonnent, ^allerede abonnent, ^fortsæt, ^skynd dig, ^husk, ^tilføj, ^forkæl, ^udfyld, ^kom til, ^betal,
		^send penge, ^ring, ring til, udfyld formular*, ^book tid, book en tid, ^bestil tid, ^tal med, tal med en, ^chat,
		^kom ind, ^kom forbi, ^kig forbi, kig ind, ^smag, ^indret, ^forny, ^forkæl dig, ^planlæg, ^rejs, ^få et tilbud, ^indhent,
		^bed om, ^få hjælp, ^få din, ^få dit, ^læs til, ^studér, ^lad, ^sælg, ^skift, ^giv, ^vær den første, ^vær blandt, ^du kan,
		du kan støtte, du kan følge, du kan læse, ^vil i, ^har i, ^kender du, ^var du vidne, ^så du, ^for at læse,
		^for at fortsætte, ^velkommen, ^hop på, ^find din, ^meld, ^ved i noget, ^køber du, ^føj os til, ^føj, ^åbn, åbn konto,
		^læg,
		finder os, find os, vi er også på, har du altid, altid ved hånden, altid med dig, med koden, med rabatkoden,
		kan høres, hvor du hører, der hvor du, findes på spotify, ^skriv i, skriv i kommentar*, ^skriv, ^efterlad,
		^se filmen, ^se klippet, ^se billed*, vind en, vind et,
		chancen for at vinde, ^konkurrer, for at læse videre, for at læse hele, log ind for, ^slå notifikation*,
		^slå besked*, slå beskeder til, ^tip en, ^send videre, del den, del artiklen, ^inviter, ^gem, ^bogmærk, ^mød,
		^tag med, ^tag chancen, find din, ^kom og, ^få besked, ^få nyhederne,
		er gratis til, gratis til iphone, gratis i app, findes til iphone, tilmeldingen til, tilmelding til vores,
		tilmeldingen er åben, ^hellere, sender vi live, sender vi direkte, fortæl det, skriv det i,
		giv os besked, sig til, og spar, ^sov, ^læs nu, ^læs næste
	`,
	newsletter: `
		nyhedsbrev*, *nyhedsbrev*, indbakke*, mailen, *mail, notifikation*, nyhedsoverblik*, morgenoverblik*, overblik*,
		ugens vigtigste, vigtigste nyheder, dagens vigtigste, seneste nyheder, mailliste*, briefing, push-besked*, pushbesked*,
		opdatering*,
		notifikationer, beskeder, morgenbrev*, ugebrev*, det vigtigste i
	`,
	follow: `
		kanal*, *kanal, *kanalen, side, siden, *side, gruppe*, *gruppe, sociale medier, podcast*, *podcasten, afsnit*, episode*,
		video*, klip*, udsendelse*, liveblog*, direkte, profil*, konto, venner, en ven, artiklen, fællesskab*, opslag*, på x,
		vennerne, venner*, favoritkild*, foretrukne kilder, kilder, google,
		hele afsnittet, hører podcast, videoen, whatsapp-kanal, *-kanal, på instagram, på mastodon, på bluesky,
		på facebook, på tiktok, playliste*
	`,
	app: `
		app, app'en, appen, *app, *appen, mobil*, telefon*, tablet*, qr-kode*, android, iphone, ios, browser*,
		vores app, startskærm*, ved hånden
	`,
	subscription: `
		abonnement*, *abonnement*, abonnent*, medlem, medlemskab*, medlemmer, *medlem, konto, login, fuld adgang, adgang,
		ubegrænset, premium*, plus-artik*, låst, låste, reklamefri*, annoncefri*, uden reklamer, kr. om måneden, om måneden,
		pr. måned, per måned, måned, første måned, binding, avisen, e-avis*, eavis*, magasin*, bladet, udgave*, digital*,
		medlemsfordel*, kun for abonnenter, for abonnenter, forbeholdt abonnenter, kr. pr. måned, kr., den første måned,
		første måneder,
		gratis konto, kroner om måneden, om ugen, om året, læse videre, kun for, allerede en konto, allerede kunde,
		uden binding
	`,
	offer: `
		kursus, kurser, *kursus, *kurser, uddannelse*, foredrag*, seminar*, webinar*, arrangement*, event, konference*, messe*,
		billet*, *billet*, rabat*, *rabat, tilbud*, *tilbud, kampagne*, udsalg*, kupon*, rabatkode*, butik*, *butik, *butikken,
		webshop*, *shop, bog, bogen, bøger, guide*, konkurrence*, præmie*, pris, priser, gave, gaver, gavekort*, fri fragt,
		fragt*, gratis levering, prøveperiode*, prøvemåned*, rejse*, *rejse, rejser, hotel*, forsikring*, lån, *lån, kreditkort*,
		job, *job, stilling*, quiz*, krydsord*, odds, plads, pladser, kollektion*, produkter, spil, rådgivning*, opskrift*, koden,
		skole*, *skole, *skolen, højskole*, højskolen, universitet*, akademi*, sprog*, sprogkursus*, engelsk, klinik*, *klinik*,
		briller, brille*, optik*, møbler, møbel*, bil, biler, bolig*, lejlighed*, restaurant*, frokost*, menu*, ydelse*, service*,
		garanti*, fonde, tøj, sko, elaftale*, tid, behandling*, lærer*, studie*, ansøgning*, krydstogt*, have, efterårets,
		forårets, studievejled*, rådgiver*, læserklub*, *klub, *klubben, festival*, koncert*, forestilling*,
		første ordre, ordre, weekend i, en weekend, få pladser, sidste pladser, pladser tilbage, din butik,
		forhandler*, optiker, fremvisning*, prøvekør*, køkkenhave*, guide, katalog*
	`,
	donation: `
		donation*, gave, bidrag*, mobilepay*, uafhængig journalistik, fri journalistik, uafhængig*, journalistik*, vores arbejde,
		kritisk journalistik, støtte*, støttemedlem*, indsamling*, fast beløb, kr. om måneden, frivillig*,
		koster, støtte fra læsere, støttemedlemskab*
	`,
	elsewhere: `
		her, link*, *link, linket, nedenfor, herunder, knappen, hjemmeside*, website*, webside*, vores side, hele artiklen,
		hele interviewet, hele historien, hele, artikel*, artikler*, flere artikler, flere nyheder, mere om, mere fra, mere,
		flere, seneste nyt, seneste, nyheder, nyhederne, interview*, reportage*, historie*, opdateret, orienteret, profil*, bio,
		blog*, arkiv*, videre, undersøgelsen, dagens
	`,
	contact: `
		kommentar*, kommentarfelt*, mening*, spørgsmål*, holdning*, tip, tips, fejl*, rettelse*, tastefejl, læserbrev*,
		debatindlæg*, debatten, redaktion*, din historie, historie, billeder, billede, undersøgelse, spørgeskema*, anmeldelse*,
		feedback, hvad du synes, hvad synes, synes du, mener du, oplevelse*,
		kommentarer, erfaring*, anonymt,
		fundet en fejl, en fejl, kommentarerne
	`,
	us: "vi, os, vores, vor, vort",
	you: "du, dig, din, dit, dine, jer, jeres",
	lure: `
		gratis, nu, i dag, allerede i dag, lige nu, eksklusiv*, kun, begrænset antal, begrænset, hver dag, hver morgen, hver uge,
		hver fredag, hver mandag, hver søndag, hver måned, dagligt, ugentlig*, direkte i, direkte, først, bedst*, mest, seneste,
		sidste chance, sidste dag, snart, ny, nye, nyt, nemt, let, hurtigt, på få minutter, på et minut, uden beregning,
		uforpligtende, op til, fra kun, halv pris, gerne, inden det er for sent, opsig når, altid, som den første, som de første,
		lækre, inspiration, fri fragt, gratis fragt,
		ved hånden, overalt, når du vil, glip af, gå ikke glip, ikke glip af
	`,
	readAlso: `
		^læs også, ^læs mere, ^læs videre, ^læs flere, ^læs desuden, ^læs mere om, ^se også, ^hør også, ^lyt også, ^relateret,
		^relaterede, ^mere om, ^mere fra, ^flere artikler, ^flere nyheder, ^gå ikke glip af, ^anbefalet, ^anbefalede,
		^vi anbefaler, ^måske er du, ^måske vil du, ^du vil måske, ^du kan også, ^mest læste, ^mest læst, ^lige nu:, ^andre læser,
		^andre læste, ^tidligere:, ^fortsæt læsning*, ^redaktionens valg, ^populært, ^om samme emne, ^samme emne, ^næste artikel,
		^hele artiklen, ^her kan du læse, ^få mere at vide, ^har du læst, ^gik du glip af,
		^se videoen, ^se filmen, ^se klippet, ^se billederne, ^video:, ^billedserie, ^podcast:, ^hør hele,
		^fra arkivet, ^om emnet, ^baggrund:, ^interview:, ^læs hele,
		^læs nu, ^læs næste, ^næste
	`,
	sponsor: `
		^annonce, ^annoncer, ^reklame, ^annoncørbetalt*, annoncørbetalt*, betalt samarbejde, betalt indhold, ^i samarbejde med,
		kommercielt samarbejde, ^sponsoreret, sponsoreret indhold, ^indhold fra, ^betalt, ^pressemeddelelse, affiliate*,
		affiliatelink*, reklamelink*, annoncelink*, kommission*, provision*, uden ekstra omkostning*, uden ekstra udgift,
		præsenteres af, præsenteret af, spil ansvarligt, stopspillet*, regler og vilkår, 18+, reklamelinks, annoncelinks,
		affiliatelinks, lille provision, modtage en, får vi, kan vi få, kan vi modtage, kan vi tjene, betalt annonce,
		reklamesamarbejde, betaling for, når du handler, handler via, køber via, køb via,
		annoncørbetalt indhold, annoncørbetalt indhold fra, betalt indhold fra, indhold fra, sponsoreret af,
		annonce fra, i samarbejde med, kommerciel partner
	`,
	disclaimer: `
		^ansvarsfraskrivelse, ^disclaimer, ^bemærk, ^risikoadvarsel, investeringsråd*, investeringsrådgivning,
		finansiel rådgivning, økonomisk rådgivning, købsanbefaling*, lægelig rådgivning, juridisk rådgivning, lægehjælp,
		informationsformål, oplysende formål, uddannelsesmæssige formål, udgør ikke, erstatter ikke, skal ikke ses som,
		skal ikke betragtes, ikke en anbefaling, skribentens egne, forfatterens egne, skribentens egen, egne holdninger,
		afspejler ikke, udtryk for skribentens, påtager sig intet ansvar, intet ansvar, historisk afkast, egen research,
		miste hele, søg rådgivning, rådfør dig
	`,
	lead: `
		og, eller, nu, også, gerne, så, venligst, i dag, at, for at, du kan, du kan også, bare, blot, her, husk at, vil du,
		gratis, nemt, derefter, for, &, men, kan du
	`,
	report: `
		siger, sagde, sagt, ifølge, oplyser, oplyste, fortæller hun, fortæller han, fortalte, skriver, skrev, meddeler, meddelte,
		rapporterer, rapporterede, bekræfter, bekræftede, hævder, hævdede, mener, udtaler, udtalte, talsmand*, talsperson*,
		talskvinde*, pressechef*, minister*, *minister, *ministeren, regering*, myndighed*, *myndigheden, domstol*, byret*,
		landsret*, anklager*, efterforsker*, forsker*, selskabet, virksomheden, kommunen, styrelse*, blev, er blevet, hentede,
		downloadede, abonnerede, klikkede, donerede, købte, tilmeldte, havde, var, har været, millioner, millard*, milliard*,
		sidste år, sidste uge, sidste måned, i mandags, i tirsdags, i onsdags, i torsdags, i fredags, i lørdags, i søndags,
		på mandag, på tirsdag, på onsdag, på torsdag, på fredag, mandag, tirsdag, onsdag, torsdag, brugere, brugerne, kunder,
		kunderne, steg, faldt, lukkede, lukker, lukkes, dømt, anholdt, sagsøgte, han, hun, hans, hendes, opfordrer, opfordrede,
		opfordres, procent af, beboer*, borgere, afviste, næste gang, spørger, spurgte, råber, råbte, hvisker, griner, smiler,
		lyder, svarer, svarede
	`,
	public: `
		politi*, 112, 114, livslinien, hjælpelinje*, selvmord*, redningsberedskab*, beredskab*, vidne*, savnet, savnede,
		forsvund*, evakuer*, vaccin*, røde kors, bloddonor*, begravelse*, bisættelse*, mindehøjtid*, valgsted*, sundhedsstyrelse*,
		dmi, akuttelefon*, lægevagt*, nødnummer*, strømafbrydelse*, kondolence*, pårørende
	`,
};
