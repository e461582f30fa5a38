import type { CueFile } from "../cue-file.js";

export const it: CueFile = {
	language: "it",
	ask: `
		abbonati, abbonatevi, ^abbonarsi, si abboni, iscriviti, iscrivetevi, si iscriva, ^iscriversi, registrati,
		registratevi, ^registrarsi, seguici, seguiteci, ci segua, ^segui, ^seguite, ^seguire, unisciti, unitevi,
		^entra, entra nel, ^entrate, scarica la, scarica l'app, ^scarica, ^scaricate, scaricala, ^scaricare,
		installa la, ^installa, ricevi, ricevete, ^ricevere, ^ottieni, approfitta, approfittane, approfittate,
		^approfittare, acquista, acquistate, ^acquistare, ^compra, compralo, ^comprare, ordina, ^ordinare, prenota,
		prenotate, ^prenotare, risparmia, risparmiate, prova gratis, ^prova, ^provate, provalo, ^provare, partecipa,
		partecipate, ^partecipare, ^vinci, vinci un, dona ora, ^dona, ^donate, ^donare, fai una donazione,
		fate una donazione, sostieni, sosteneteci, sostienici, sostenete, ^sostenere, contribuisci, ^contribuire,
		aiutaci, aiutateci, ^aiuta, diventa, diventate, ^diventare, leggi, leggete, leggila, leggilo, ^leggere,
		continua a leggere, ^continua, continuate, ^continuare, guarda, guardate, ^guardare, guardalo, ascolta,
		ascoltate, ^ascoltare, ^vedi, clicca, cliccate, ^cliccare, fai clic, fate clic, clic qui, ^tocca, scansiona,
		inquadra, visita, visitate, ^visitare, vai su, vai al, vai alla, vai sul, ^vai, accedi, accedete, ^accedere,
		effettua il login, ^consulta, scopri, scoprite, ^scoprire, scoprila, ^conosci, ^per saperne di più,
		saperne di più, per informazioni, ^maggiori informazioni, informati, ^esplora, confronta, impara, imparate,
		^imparare, condividi, condividete, ^condividere, commenta, ^commentate, lascia un, lasciate un, lasciaci,
		^lascia, metti mi piace, metti un like, dicci, diteci, raccontaci, scrivici, scriveteci, ^scrivi, ^scrivete,
		inviaci, inviateci, ^invia, ^inviate, mandaci, mandateci, ^manda, contattaci, contattateci, ^contatta,
		^contattare, segnala, segnalaci, segnalate, ^segnalare, vota, ^votate, dì la tua, di' la tua, ^attiva,
		attiva le, attivate, ^aggiungi, aggiungici, crea un, ^crea, non perdere, non perderti, non perdetevi,
		non perdete, non perdetevelo, non dimenticare, resta aggiornato, ^resta, restate, rimani, rimanete, ^rimani,
		resta sempre, ^tieniti, sblocca, goditi, usa il codice, utilizza il codice, inserisci il codice, inizia,
		^iniziate, richiedi, ^richiedere, apri un, apri il, investi, scegli, ^gioca, ^trova, ^vuoi, vuoi ricevere,
		^volete, ^ti è piaciuto, ^vi è piaciuto, ^ti piace, ^cerchi, ^hai una, ^hai un, ^hai, ^sei interessato,
		^non sei, chiamaci, candidati, assicurati, regala, preordina, ^entra a far parte,
		^calcola, calcola il, calcola la, ^aprilo, ^aprila, ^richiedilo, ^attivalo, ^attivala, ^scoprilo,
		^sceglilo, ^ordinalo, ^prenotalo, ^passa a, ^cambia, ^vendi, ^affitta, ^simula, ^vieni, ^venite, ^studia,
		^preparati, ^fissa, ^prenditi, ^chiedi, ^chiedete, ^inoltra, ^consiglia, aggiungi, ^salva, ^hai visto,
		^sei testimone, ^hai assistito, ^fai un preventivo, calcola subito, ^noleggia, ^concediti, ^offrici,
		^avete,
		^puoi sostenerci, puoi sostenerci, sostenerci con, ^ascoltalo, ^in edicola, ^disponibile su, ^seguici, su tutte le piattaforme, ^abbonamenti, iscriversi è,
		ci trovi, ci trovate, trovaci, trovateci, seguici su, siamo su, siamo anche su, condividilo, condividila,
		condividetelo, consiglialo, inoltralo, e vinci, vinci una, vincere un, con il codice, con codice, col codice,
		inserendo il codice, usando il codice, hai le notizie, sempre con te, a portata di mano, sempre a portata,
		si ascolta su, puoi ascoltare, puoi leggere, puoi seguire, puoi seguirci, puoi scaricare, puoi abbonarti,
		puoi iscriverti, potete seguirci, potete ascoltare, ditecelo, diccelo, scrivetelo, scrivilo, faccelo sapere,
		facci sapere, fatecelo sapere, fateci sapere, ^e tu, ^e voi, ^che ne pensi, ^che ne pensate,
		^sei già, ^hai già, ^sei un, ^non hai, ^ancora non, per continuare, per continuare a leggere, per leggere,
		^consenti, ^tieni, ^invita, ^passaparola, ^conosci qualcuno, ^sai qualcosa, trova il, trova la, ^trovi,
		^approfondisci, ^unitevi, ^assaggia, ^vieni a trovarci, vi aspettiamo, ti aspettiamo, sostienici con,
		ci vediamo, è gratuita per, è gratis per, è gratuita su, gratis per iphone, disponibile per iphone,
		aperte le iscrizioni, iscrizioni aperte, sono aperte le iscrizioni, ^preferisci, ^preferite, 
		segnalacelo, segnalatecelo, avvisaci, avvisateci, e risparmia, ^dormi, ^vivi, provala
	`,
	newsletter: `
		newsletter*, bollettino, e-mail, email, casella di posta, nella tua casella, via mail, via email,
		posta elettronica, notifiche, notifica, avvisi, rassegna stampa, aggiornamenti, notizie del giorno,
		ultime notizie, notizie in tempo reale, il punto,
		nella tua posta, in posta, notizie più importanti, notifica push, notifiche push, via whatsapp
	`,
	follow: `
		canale, canali, social, social network, nostra pagina, pagina facebook, pagina, profilo, account, gruppo,
		community, comunità, podcast*, puntata, puntate, episodio, video, in diretta, diretta, programma, su x,
		su facebook, su twitter, su instagram, su whatsapp, su telegram, questo articolo, questa notizia, amici,
		streaming,
		canale whatsapp, canale telegram, gruppo telegram, sui social, su mastodon, su threads, su bluesky, su tiktok,
		episodio completo, piattaforme, questo contenuto, questo post, questa storia
	`,
	app: `
		app, applicazione, nostra app, smartphone, cellulare, telefono, android, ios, codice qr, qr code, download,
		tablet,
		con l'app, l'app, la nostra app
	`,
	subscription: `
		abbonamento, abbonamenti, abbonat*, accesso, illimitato, contenuti, contenuto, esclusiv*, riservato agli,
		premium, senza pubblicità, al mese, mese, mensile, primo mese, edizione, edizione digitale, versione digitale,
		in edicola, rivista, copia, socio, soci, membro, membri, tessera, iscritto, login, account, disdici quando,
		senza vincoli, tutti gli articoli, piano,
		riservato agli abbonati, solo per abbonati, per gli abbonati, all'anno, a settimana, primo anno, già abbonato,
		abbonamento digitale, leggere tutto
	`,
	offer: `
		corso, corsi, laboratorio, seminario, webinar*, evento, eventi, biglietto, biglietti, convegno, fiera, sconto,
		sconti, offerta, offerte, promozione*, promo, saldi, coupon, buono, codice, negozio, shop, libro, libri,
		guida, concorso, estrazione, premio, premi, regalo, omaggio, spedizione, prezzo, prezzi, prova gratuita,
		master, formazione, posti, posto, viaggio, viaggi, vacanza*, assicurazione, prestito, mutuo, preventivo,
		catalogo, lavoro, offerte di lavoro, quiz, cruciverba, gioco, scommesse, iscrizion*, ebook, collezione,
		volume, conto,
		prestiti, mutui, assicurazion*, conto corrente, luce, occhiali, materass*, hotel, volo, voli, consegna,
		preventivi, consulenza, appuntamento, laurea, tariffa, tariffe, fibra, carta, rata, rate, fonti preferite,
		domicilio,
		primo ordine, primo acquisto, ordine, codice sconto, fine settimana a, fine settimana, weekend, ultimi posti,
		posti disponibili, negozio più, punto vendita, concessionari*, ottica, incontro, visita guidata,
		guida gratuita, orto, corso gratuito
	`,
	donation: `
		donazione, donazioni, sostegno, giornalismo indipendente, informazione indipendente, informazione libera,
		giornalismo, nostro lavoro, indipendent*, crowdfunding, raccolta fondi, 5 per mille, 5x1000, cinque per mille,
		contributo, contributi, volontar*, sostenitor*, lettori, senza scopo di lucro,
		ha un costo, una donazione, dona, il tuo sostegno, il vostro sostegno, tuo contributo
	`,
	elsewhere: `
		qui, link, seguente link, a questo link, sotto, qui sotto, nostro sito, sito, sito web, portale, pagina,
		articolo, articoli, notizia, notizie, intervista, inchiesta, reportage, completo, completa, speciale,
		altre notizie, altri articoli, sezione, in bio, pulsante, dossier, tutto su, tutto quello che, leggere,
		storia, storie, aggiornat*, informat*, approfondimento, approfondimenti, di più, blog, diretta, scheda
	`,
	contact: `
		commento, commenti, opinione, opinioni, parere, suggeriment*, domande, domanda, segnalazion*, segnalare,
		testimonianza, storia, errore, errori, redazione, modulo, contatti, messaggio, sondaggio, lettere, la tua,
		la vostra, foto, cosa ne pensi, cosa ne pensate, informazioni,
		nei commenti, nei commenti qui, segnalazioni, lettere al direttore, riservatezza
	`,
	us: `ci, noi, nostro, nostra, nostri, nostre, *ci, *teci`,
	you: `tu, ti, tuo, tua, tuoi, tue, voi, vi, vostro, vostra, vostri, vostre, suo, sua, te`,
	lure: `
		gratis, gratuit*, gratuitamente, subito, ora, adesso, oggi, oggi stesso, esclusiv*, in esclusiva,
		in anteprima, solo per, solo oggi, solo, tempo limitato, fino a, fino al, ogni giorno, ogni mattina,
		ogni settimana, ogni venerdì, ogni lunedì, ogni domenica, ogni sera, tutti i giorni, quotidian*, settimanal*,
		ultima occasione, ultimi giorni, ultimi posti, ultime, miglior*, più, prossimamente, in arrivo, nuovo, nuova,
		nuovi, direttamente, comodamente, facile, in un clic, con un clic, in pochi minuti, senza costi, a partire da,
		a soli, imperdibil*, da non perdere, speciale, vincere, tutto, tempo reale, senza impegno, posti limitati,
		sempre con te, sempre, quando vuoi, ovunque
	`,
	readAlso: `
		^leggi anche, ^leggi tutto, ^leggi di più, ^leggi ancora, ^leggi qui, ^leggete anche, ^leggi, ^legga anche,
		^continua a leggere, ^vedi anche, ^guarda anche, ^ascolta anche, ^scopri anche, ^potrebbe interessarti,
		^potrebbero interessarti, ^ti potrebbe interessare, ^ti potrebbero interessare, ^ti potrebbe piacere,
		^ti può interessare, ^potrebbe piacerti, ^potrebbe interessarvi, ^articoli correlati, ^articolo correlato,
		^notizie correlate, ^contenuti correlati, ^correlati, ^temi correlati, ^argomenti correlati, ^approfondimenti,
		^approfondisci, ^per approfondire, ^per saperne di più, ^altre notizie, ^altri articoli, ^i più letti,
		^le più lette, ^più letti, ^più letti oggi, ^consigliati, ^raccomandati, ^consigliato per te, ^ti consigliamo,
		^vi consigliamo, ^da non perdere, ^da leggere, ^sullo stesso argomento, ^sullo stesso tema,
		^tutte le notizie su, ^non perdere, ^i nostri consigli, ^lo speciale, ^speciale:,
		^potrebbe interessarti anche, ^nella stessa sezione,
		^video:, ^il video, ^guarda il video, ^guarda le foto, ^la gallery, ^fotogallery, ^podcast:, ^ascolta il,
		^leggi l'intervista, ^sul tema, ^dello stesso autore, ^dall'archivio, ^articoli consigliati,
		^letture consigliate, ^può interessarti, ^forse ti interessa
	`,
	sponsor: `
		^pubblicità, ^annuncio, ^annunci, ^sponsorizzato, ^contenuto sponsorizzato, contenuto sponsorizzato,
		^messaggio promozionale, ^messaggio pubblicitario, ^informazione pubblicitaria, ^publiredazionale,
		^pubbliredazionale, ^redazionale, ^branded content, ^in collaborazione con, in collaborazione con,
		sponsorizzato da, offerto da, ^contenuto promozionale, link di affiliazione, link affiliati, affiliazione,
		affiliat*, commissione, commissioni, senza costi aggiuntivi, senza alcun costo, nessun costo aggiuntivo,
		costo aggiuntivo, collaborazione a pagamento, comunicato stampa, gioca responsabilmente, gioco responsabile,
		il gioco è vietato,
		contenuto realizzato, realizzato in collaborazione, presentato da, con il sostegno di, in partnership con,
		articolo sponsorizzato, contenuto di marca, ricevere una commissione, guadagnare una commissione,
		piccola commissione, riceviamo una, guadagniamo una
	`,
	disclaimer: `
		^disclaimer, ^avvertenza, ^avvertenze, ^note legali, ^esclusione di responsabilità, consulenza finanziaria,
		consulenza, consiglio finanziario, consigli di investimento, consiglio di investimento, sollecitazione,
		raccomandazione, parere medico, consulto medico, scopo informativo, scopi informativi, fini informativi,
		scopo divulgativo, carattere informativo, non costituisce, non costituiscono, non sostituisce,
		non sostituiscono, non si assume, declina ogni, responsabilità, opinioni espresse, non riflettono,
		non rispecchia*, dell'autore, rendimenti passati, perdita del capitale, perdere denaro, propria ricerca,
		proprie ricerche, rivolgersi al, consultare un,
		gioco responsabile, gioca responsabilmente
	`,
	lead: `
		e, o, ed, ora, subito, adesso, anche, per, per favore, puoi, potete, non dimenticare di, oggi, basta, gratis,
		poi, allora, vuoi, corri a, affrettati e, ricordati di, ricorda di, ti invitiamo a, vi invitiamo a
	`,
	report: `
		ha detto, ha dichiarato, hanno detto, ha affermato, ha spiegato, ha annunciato, hanno annunciato, ha riferito,
		ha aggiunto, ha confermato, ha sottolineato, ha precisato, secondo, stando a, spiega, afferma, racconta,
		dichiara, riferisce, portavoce, ministr*, ministero, governo, procura, procurator*, giudice, tribunale,
		autorità, l'azienda, la società, è stato, è stata, sono stati, sono state, era, erano, aveva, avevano,
		ha avuto, scaricata da, scaricato da, hanno scaricato, hanno cliccato, milioni, miliardi, migliaia,
		l'anno scorso, lo scorso, la scorsa, utenti, clienti, inquirenti, investigatori, carabinieri, indagin*,
		ha chiuso, chiuderà, è salit*, è sces*, ha registrato, ha fatto, ha reso, residenti, sindacat*, comune di,
		i lettori hanno, si sono, si è, dovranno, potranno,
		hanno saputo, ha saputo, non tornerà, tornerà, non torneranno, saputo,
		*arono, *irono, *erono, *avano, *evano, *ivano, sarà, saranno, fu, furono,
		si impara, si legge, si vede, si compra, si paga, si vince, dice, consiglia di, avverte
	`,
	public: `
		polizia, carabinieri, 112, 118, 113, emergenza*, numero verde, numero unico, telefono amico, suicidio,
		testimoni, scompars*, protezione civile, vigili del fuoco, croce rossa, evacua*, vittime, antiviolenza, 1522,
		vaccin*, donazione di sangue, donare il sangue, seggi*, funerali, camera ardente, prefettura, asl, comune,
		allerta meteo
	`,
};
