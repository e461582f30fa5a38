import type { CueFile } from "../cue-file.js";

export const nl: CueFile = {
	language: "nl",
	ask: `
		abonneer je, abonneer u, ^abonneer, ^abonneren, neem een abonnement, neem nu, ^neem, schrijf je in,
		schrijf u in, schrijf je, ^inschrijven, meld je, meld u, ^meld, ^aanmelden, aanmelden$, registreer je,
		registreer, ^registreren, volg ons, volg, ^volgen, ^like, like ons, deel dit, ^deel, ^delen, download,
		^downloaden, installeer, ^installeren, ontvang, ^ontvangen, krijg, ^krijg, haal, ^haal, profiteer, ^profiteer,
		koop, ^koop, ^kopen, bestel, ^bestellen, bestellen$, boek, ^boek, ^boeken, reserveer, ^reserveren, bespaar,
		^besparen, probeer, ^probeer, ^proberen, proberen$, test, doe mee, ^doe, ^meedoen, meedoen$, neem deel, win,
		^win, ^winnen, doneer, ^doneren, doneren$, geef een, ^geef, steun ons, steun, ^steunen, help ons, ^help mee,
		draag bij, word lid, word, ^word, sluit je aan, sluit u aan, ^lees, lees, ^lezen, lees verder, verder lezen,
		^verder lezen, lees meer, bekijk, ^bekijk, ^bekijken, kijk, ^kijk, luister, ^luister, ^luisteren, beluister,
		klik, klik hier, ^klikken, tik hier, scan, ^scan, bezoek, ^bezoek, ga naar, ^ga naar, surf naar, ontdek,
		^ontdek, ^ontdekken, kom meer te weten, meer weten, ^meer weten, meer informatie, ^meer info, weten hoe,
		vergelijk, ^vergelijk, leer, ^leer, reageer, ^reageer, ^reageren, reageren$, laat het ons weten,
		laat ons weten, laat een reactie, ^laat, vertel ons, ^vertel, tip ons, ^tip, tip de redactie, mail ons, ^mail,
		mail naar, stuur ons, stuur, ^stuur, neem contact, contacteer ons, contacteer, ^contacteer, schrijf ons,
		bel ons, app ons, praat mee, ^praat, discussieer, stem, ^stem, deel je, deel uw, log in, ^log in, ^inloggen,
		maak een, ^maak, activeer, ^activeer, zet * aan, zet onze, voeg ons toe, voeg, mis niets, mis geen,
		mis het niet, ^mis, blijf op de hoogte, blijf, ^blijf, ontgrendel, gebruik de code, gebruik code, gebruik,
		start, ^start, begin, ^begin, vraag, ^vraag, open een, kies, speel, ^speel, vind, ^vind, geniet van, beleg,
		^wil je, ^wilt u, ^wil jij, wil je, wilt u, ^heb je, ^heeft u, heb je een, heeft u een, ^ben je, ^zoek je,
		^op zoek naar, ^benieuwd naar, ^interesse in, ^nog geen, schaf, claim, verzeker je, shop, ^shop, solliciteer,
		pak, scoor, overstappen$, upgrade, bewaar,
		^bereken, bereken je, bereken uw, ^stap over, stap over, ^solliciteer, ^huur, ^verkoop je, ^verkoop uw,
		^plan een, ^plan je, ^maak een afspraak, maak een afspraak, ^kom langs, kom langs, ^kom naar, ^volg een,
		^getuige van, ^iets gezien, ^heeft u iets, ^heb je iets, ^app ons, ^bel ons, ^tip ons, ^tip de,
		^stuur door, ^geef cadeau, ^geniet van, ^pak, ^pak je, aanvragen$, bekijken$, inschrijven$, boeken$,
		downloaden$, abonneren$, passen$,
		op alle platforms, nu in de winkel, nu in de kiosk, te beluisteren via, open je rekening, open een rekening,
		je vindt ons, u vindt ons, jullie vinden ons, vind ons, ons ook op, ook te vinden op, altijd bij de hand,
		altijd bij je, altijd op zak, altijd en overal, met code, met de code, met kortingscode, gebruik kortingscode,
		vul de code, luister je, luistert u, kijk je, kijkt u, lees je, leest u, beluister je, vind je op, vindt u op,
		laat het weten, laat het ons, laat je, laat uw, deel het, ^vond je, ^vind je, 
		^ben jij, ^bent u, ^heb jij, ^kent u, ^ken je, ^weet je, ^weet u, om verder te lezen,
		om door te lezen, en win, win een, maak kans, ^maak kans, kans op, ^zet, ^schakel, ^raad, ^stuur dit, ^bewaar,
		^nodig, ^regel, ^vergeet niet, ^kom, ^ervaar, ^proef, ^ga mee, ^teken, ^plan, ^vraag aan, vraag * aan,
		^sta ons bij, ^neem contact, ^tips of, ^tip of, ^mail de,
		is gratis voor iphone, gratis voor iphone, gratis in de app, inschrijving voor onze, inschrijving is open,
		inschrijvingen zijn geopend, aanmelden kan, ^liever kijken, ^liever luisteren, ^liever lezen, zijn we live,
		zet het in, schrijf het in, ^hierna lezen, en bespaar, ^slaap
	`,
	newsletter: `
		nieuwsbrief*, nieuwsbrieven, *nieuwsbrief, mailbox, inbox, per mail, per e-mail, in je mailbox, in uw mailbox,
		pushbericht*, pushmelding*, meldingen, melding, alert*, nieuwsalert*, nieuwsoverzicht*, dagelijkse update,
		*update, updates,
		in je mail, in uw mail, pushberichten, het belangrijkste nieuws, ochtendnieuwsbrief
	`,
	follow: `
		kanaal, *kanaal*, kanalen, podcast*, *podcast*, aflevering*, socials, sociale media, social media,
		onze pagina, facebookpagina, groep, *groep, community, video*, livestream, uitzending*, account*, op x,
		op facebook, op twitter, op instagram, op whatsapp, via whatsapp, dit artikel, vrienden, profiel, dit bericht,
		whatsapp-kanaal, *-kanaal, whatsappkanaal, podcastapp*, hele aflevering, op mastodon, op bluesky, op threads,
		op tiktok, op linkedin, dit verhaal, verhaal, je vrienden, afspeellijst
	`,
	app: `app, apps, *app, *-app, onze app, smartphone, telefoon, mobiel, android, ios, qr-code, appstore, download,
		met de app, app van, bij de hand, startscherm
	`,
	subscription: `
		abonnement*, *abonnement*, abonnee*, abonnees, lid, lidmaatschap, leden, toegang, onbeperkt*, alle artikelen,
		artikelen, premium, plus-artikel*, plus, zonder reclame, reclamevrij, advertentievrij, per maand, maanden,
		maand, proefabonnement, proefperiode, digitale, krant, magazine, editie, account, inloggen, opzegbaar,
		maandelijks,
		alleen voor abonnees, voor abonnees, exclusief voor, gratis account, per jaar, per week, eerste maand,
		al een account, al abonnee, elk moment opzegbaar
	`,
	offer: `
		cursus*, training*, workshop*, webinar*, evenement*, event, ticket*, kaarten, kaartjes, congres, beurs,
		korting*, *korting, kortingscode*, aanbieding*, *aanbieding*, actie*, *actie, deal*, *deals, sale, uitverkoop,
		code, winkel*, webshop*, webwinkel*, shop, boek, boeken, gids, winactie*, prijsvraag, prijs, prijzen, cadeau*,
		gratis proef*, verzending, verzekering*, hypotheek*, lening*, offerte*, vergelijk*, reis, reizen, vakantie*,
		vacature*, banen, quiz, puzzel*, kruiswoord*, opleiding*, plek, plekken, plaatsen, inschrijving*,
		masterclass*, bonus, e-book, whitepaper, abonneevoordeel, collectie, rekening,
		hypothe*, krediet*, stroom, energiecontract*, bril, brillen, matras*, hotel*, vlucht*, maaltijdbox*,
		bezorg*, afspraak, adviesgesprek*, zonnepanelen, proefles*, internetabonnement*, proefrit*,
		eerste bestelling, bestelling, volgende bestelling, kortingscode, weekend, weekendje, een weekend,
		paar plaatsen, laatste plaatsen, beperkt aantal, winkel, winkels, vestiging*, dealer*, showroom*, proefrit,
		lezing, rondleiding*, moestuin, catalogus, advies
	`,
	donation: `
		donatie*, steun, onafhankelijke journalistiek, journalistiek, ons werk, onafhankelijk*, crowdfunding,
		bijdrage*, gift, giften, vrijwilliger*, donateur*, goede doel, lezers, fiscaal aftrekbaar,
		kost geld, word donateur, steun van lezers, lezers zoals
	`,
	elsewhere: `
		hier, link*, onderstaande, hieronder, via deze link, deze link, onze website, website, onze site, site,
		webpagina, pagina, artikel*, *artikel, verhaal, verhalen, dossier*, *dossier, interview*, reportage*,
		volledige, het hele, al het nieuws, meer nieuws, meer artikelen, laatste nieuws, nieuws, liveblog*, meer over,
		alles over, verder, knop, in bio, onze bio, op de hoogte, lezen, achtergrond*, overzicht*, blog
	`,
	contact: `
		reactie*, mening, feedback, tip, tips, vraag, vragen, opmerking*, suggestie*, fout, foutje, redactie,
		formulier, contact, bericht, verhaal, ervaring*, lezersbrief, poll, stelling, enquête, foto's, wat vind jij,
		wat vindt u, weten,
		wat vind je, reacties, in de reacties, reactieformulier, ervaringen, ingezonden brief, vertrouwelijk, anoniem,
		fout gezien, foutje gezien
	`,
	us: `ons, onze, wij, we`,
	you: `je, jij, jouw, u, uw, jullie, jou`,
	lure: `
		gratis, nu, meteen, direct, vandaag, vandaag nog, nog vandaag, exclusie*, alleen vandaag, tijdelijk*,
		nog maar, slechts, vanaf, tot wel, t/m, elke dag, elke ochtend, iedere dag, iedere ochtend, elke week,
		iedere week, elke vrijdag, elke maandag, elke zondag, dagelijks*, wekelijks*, laatste kans, laatste plekken,
		op is op, mis, beste, leukste, mooiste, meer, binnenkort, nieuw, nieuwe, eenvoudig*, makkelijk*, met één klik,
		in één klik, in enkele minuten, zonder verplichting*, vrijblijvend, opzegbaar, niet te missen, als eerste,
		niets missen, niets meer, altijd, speciaal, snel, jezelf, laatste,
		bij de hand, overal, wanneer je wilt
	`,
	readAlso: `
		^lees ook, ^lees meer, ^lees verder, ^lees hier, ^lees verder op, ^lees het hele, ^bekijk ook, ^kijk ook,
		^luister ook, ^zie ook, ^ook interessant, ^misschien vind je, ^misschien ook, ^dit vind je, ^dit vindt u,
		^wellicht ook, ^aanbevolen, ^aanraders, ^onze aanraders, ^gerelateerd*, ^gerelateerde artikelen,
		^verwante artikelen, ^meer over dit, ^meer over, ^meer nieuws, ^meer lezen, ^meer artikelen, ^meer uit,
		^meest gelezen, ^best gelezen, ^populair*, ^niet te missen, ^verder lezen, ^leestip*, ^ook lezen,
		^eerder schreven we, ^interessant, ^ook in, ^in dit dossier, ^tip van de redactie, ^tips van de redactie,
		^dit vind je misschien, ^dit vindt u misschien,
		^bekijk de video, ^bekijk hier, ^bekijk de foto, ^luister naar, ^in beeld, ^video:, ^podcast:, ^fotoserie,
		^uit het archief, ^verder kijken, ^verder luisteren, ^andere artikelen, ^ook van deze, ^aanrader,
		^lees het interview, ^lees de hele, ^mogelijk ook interessant,
		^hierna, ^hierna lezen
	`,
	sponsor: `
		^advertentie*, ^reclame, ^gesponsord*, ^sponsored, ^partnerbijdrage, ^partner content, ^branded content,
		^betaalde samenwerking, betaalde samenwerking, ^in samenwerking met, in samenwerking met, ^aangeboden door,
		mogelijk gemaakt door, gesponsord door, ^promotie, ^publireportage, ^persbericht, affiliate*, affiliatelink*,
		*affiliate*, partnerlink*, commissie, zonder extra kosten, geen extra kosten, kost jou niets, kost je niets,
		kost u niets, ^ingezonden mededeling, speel bewust, wat kost gokken,
		gesponsorde inhoud,
		inhoud van, betaalde inhoud, betaald bericht, in opdracht van, commerciële samenwerking, aangeboden door,
		gepresenteerd door, ontvangen wij een, ontvangen we een, krijgen we een, verdienen we,
		kleine commissie, krijgen wij een
	`,
	disclaimer: `
		^disclaimer, financieel advies, beleggingsadvies, beleggingsaanbeveling*, geen advies, koopadvies,
		medisch advies, juridisch advies, informatieve doeleinden, ter informatie, informatief, niet bedoeld als,
		vormt geen, vormen geen, geen aanbeveling, niet aansprakelijk, aansprakelijkheid, op eigen risico,
		eigen onderzoek, mening van de auteur, persoonlijke titel, niet noodzakelijk, weerspiegelt niet,
		weerspiegelen niet, waarde van uw belegging, resultaten uit het verleden, raadpleeg
	`,
	lead: `
		en, of, nu, ook, dan, gratis, graag, hier, meteen, direct, vandaag, om, via, eenvoudig, dus, snel,
		alsjeblieft, a.u.b., je kunt, u kunt, je kan, kom en, zeker
	`,
	report: `
		zei, zeiden, zegt, zeggen, volgens, aldus, verklaarde, meldde, meldt, melden, liet weten, laat weten dat,
		kondigde, maakte bekend, bevestigde, benadrukte, vertelde, schreef, woordvoerder*, minister*, ministerie,
		rechtbank, rechter, officier van justitie, openbaar ministerie, politie*, autoriteiten, het bedrijf,
		de onderneming, werd, werden, was, waren, had, hadden, is gedownload, gedownload, geklikt, miljoen, miljard,
		duizenden, vorig jaar, vorige maand, afgelopen, gebruikers, klanten, onderzoekers, bewoners, vakbond*,
		gemeente, zijn gesloten, steeg, daalde, stopt, stopte, kregen, moesten, konden, wilden, zouden, zou, hij, zij,
		zijn,
		*eerden, *eerde
	`,
	public: `
		politie, 112, 113, 0800, 0900, hulplijn, zelfmoord*, zelfdoding, getuigen, opsporing, vermist*, brandweer,
		rode kruis, evacu*, slachtoffer*, huiselijk geweld, veilig thuis, ggd, vaccin*, bloeddonor*, bloedbank,
		stembureau*, uitvaart, condoleance*, gemeentehuis, knmi, code rood, noodnummer, meldpunt, teleonthaal,
		tele-onthaal
	`,
};
