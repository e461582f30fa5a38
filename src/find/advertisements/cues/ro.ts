import type { CueFile } from "../cue-file.js";

export const ro: CueFile = {
	language: "ro",
	ask: `
		abonează-te, abonați-vă, abonează te, ^abonează, ^abonare, ^abonați, ^mă abonez, ^vreau să mă abonez, înscrie-te,
		înscrieți-vă, ^înscrie, ^înscriere, înregistrează-te, înregistrați-vă, creează-ți, creați-vă, ^creează, urmărește-*,
		urmăriți-*, ^urmărește, ^urmăriți, urmărește canalul, alătură-te, alăturați-vă, alătură-ni-te, alăturați-vi-*, intră în,
		^intră, ^intrați, intrați pe, intră pe, accesează, ^accesați, accesați, ^descarcă, descarcă aplicația, ^descărcați,
		descărcați, ^instalează, ^instalați, ^primește, ^primiți, ^primești, ^obține, ^obțineți, ^profită, ^profitați,
		^beneficiază, ^beneficiați, ^cumpără, ^cumpărați, ^comandă, ^comandați, ^rezervă, rezervă-ți, rezervați-vă, ^rezervați,
		asigură-ți, asigurați-vă, ia-ți, ^economisește, ^economisiți, ^încearcă, ^încercați, ^testează, ^participă, ^participați,
		^câștigă, ^câștigați, ^donează, ^donați, donează acum, ^fă o donație, ^faceți o donație, ^susține, susține-*, susțineți-*,
		^susțineți, ^sprijină, sprijină-*, sprijiniți-*, ^sprijiniți, ^contribuie, ^contribuiți, ajută-*, ajutați-*,
		redirecționează, redirecționați, ^devino, ^deveniți, devino membru, ^citește, ^citiți, citește mai mult, citiți mai mult*,
		^citește și, ^vezi, ^vedeți, vezi aici, vezi toate, ^află, ^aflați, află mai multe, aflați mai multe, ^privește,
		^vizionează, ^vizionați, ^ascultă, ascultă-*, ^ascultați, dă click, dați click, dă clic, dați clic, dă-*, dați-*, ^click,
		click aici, ^clic, apasă, ^apăsați, ^scanează, ^scanați, ^vizitează, ^vizitați, vizitează-*, vizitați-*, ^descoperă,
		^descoperiți, ^explorează, ^compară, ^comparați, ^învață, ^învățați, ^distribuie, ^distribuiți, dă mai departe, dă share,
		dați share, ^share, ^comentează, ^comentați, ^lasă, lasă-*, lăsați-*, ^lăsați, ^spune-*, spune-*, spuneți-*, spune-ți,
		scrie-*, scrieți-*, ^scrie, ^scrieți, trimite-*, trimiteți-*, ^trimite, ^trimiteți, contactează-*, contactați-*,
		^contactează, ^contactați, sună-*, sunați-*, ^votează, ^votați, ^conectează-te, conectează-te, conectați-vă,
		^autentifică-te, loghează-te, ^activează, ^activați, adaugă-*, ^adaugă, ^adăugați, nu rata, nu ratați, nu pierde,
		nu pierdeți, nu uita, nu uitați, fii la curent, fiți la curent, rămâi la curent, rămâi, rămâneți la curent, ^rămâneți,
		^fii, fii primul, ^alege, ^alegeți, ^aplică, ^aplicați, ^folosește, folosește codul, folosiți codul, ^folosiți,
		^deblochează, ^începe, ^începeți, ^joacă, ^găsește, ^găsiți, ne găsești, ne găsiți, ^ne poți, ne poți urmări,
		ne puteți urmări, ne puteți găsi, poți urmări, puteți urmări, poți citi, puteți citi, ^continuă, ^vrei, ^vreți, ^doriți,
		^dorești, ^ți-a plăcut, ^v-a plăcut, ^îți place, ^vă place, ^cauți, ^căutați, ^ai o, ^ai un, ^aveți o, ^aveți un,
		^ai observat, ^ați observat, ^ai fost martor, ^încă nu ești, ^hai, ^haideți, ^vino, ^veniți, ^grăbește-te, ^solicită,
		^solicitați, ^cere, ^investește, programează-te, programați-vă, ^programează, ^programați, fă-ți, faceți-vă, ^fă-ți,
		completează, completați, sună acum, ^sună, ^sunați, vino, treci pe la, răsfață-te, răsfățați-vă, amenajează-ți, alege-ți,
		alegeți-vă, cere o ofertă, solicită o ofertă, discută cu, vorbește cu, consultă, gustă, îl poți, o poți, îl puteți,
		o puteți, le poți, poți distribui, puteți distribui, poți să ne, ne poți lăsa, ne puteți scrie, ne puteți trimite,
		ne poți scrie, ne poți trimite, ^ai surprins, ^ați surprins, ^ai o știre, ^știi ceva, ^știți ceva, ^ai descoperit,
		^cunoști, ^te interesează, ^vă interesează, intră acum, pornește, depinde de tine, depinde de voi,
		depinde de dumneavoastră, caută-*, căutați-*, găsește-*, găsiți-*, ^urmăriți-*, te așteptăm, vă așteptăm, ^te așteptăm,
		^ai găsit, ^ați găsit, deschide un cont, deschideți un cont, ^deschide, ^deschideți,
		cu codul, folosind codul, găsiți în newsletter*, găsești în newsletter*, găsiți pe site*, găsești pe site*,
		găsiți pe pagina noastră, găsești pe pagina noastră, găsiți pe canalul nostru, găsești pe canalul nostru,
		vei găsi pe, vei găsi în newsletter*, ^dă like, dă like, dați like, dă follow, dă un like, ^dă subscribe, ^dă,
		^prelungește, ^reînnoiește, ^dăruiește, dăruiește, oferă cadou, fă cadou, ^oferă, ^oferiți, ^invită, invită-ți,
		te invităm, vă invităm, ^căutăm, ^recomandă, ^evaluează, ^răspunde, ^răspundeți, ^întreabă-*, întreabă-*,
		întrebați-*, ^verifică, verifică-ți, ^testează-ți, ^implică-te, implică-te, implicați-vă, ^permite,
		permite notificările, activează-ți, ^semnalează, semnalează-*, semnalați-*, raportează, ^propune, propune-*,
		^discută, ^dezbate, ^îți recomandăm, ^vă recomandăm, ^locuri limitate, locurile sunt limitate, ^înscrieri,
		^rezervări, ^abonament, ^webinar gratuit, ^curs gratuit, ^pune-*, pune-ne, ^bucură-te, bucură-te, ^ne vedem,
		^cumpără-ți, ^dacă ți-a plăcut, ^tu ce, ^voi ce
	`,
	newsletter: `
		newsletter*, buletin*, pe email, pe e-mail, pe mail, adresa de email, căsuța, inbox*, notificări*, notificare*, alerte*,
		alertă, știrile zilei, cele mai importante știri, cele mai noi, ultimele știri, ultimele noutăți, noutăți*, rezumat*,
		sinteza, lista de email,
		căsuța de e-mail
	`,
	follow: `
		canal*, pagina, pagina noastră, paginile, grup*, comunitate*, rețele sociale, rețelele sociale, rețelele de socializare,
		social media, podcast*, episod*, video*, clip*, emisiune*, live, cont, contul, profil*, prietenii, prietenilor, prieteni,
		articolul, acest articol, acestui articol, transmisiune*, abonați, surse preferate, sursele*, sursă preferată,
		sursa preferată, surselor, google,
		pagin*, comunitat*, emisiun*, prieten*, playlist*
	`,
	app: `
		aplicați*, mobil*, smartphone*, telefon*, tabletă, tableta, cod qr, codul qr, android, ios, iphone, browser*, extensi*
	`,
	subscription: `
		abonament*, abonați, abonat, abonaților, membru, membri, membră, membrilor, acces, acces nelimitat, accesul, nelimitat*,
		conținut exclusiv, conținut*, premium, fără reclame, fără publicitate, pe lună, lei pe lună, lunar*, prima lună,
		primele luni, ediția tipărită, ediția print, ediția digitală, revista, revistei, ziarul, numărul, contul tău,
		cont gratuit, cont, perioadă de probă, anulezi oricând, doar pentru abonați, pentru abonați, rezervat abonaților, lei,
		euro pe lună, conținut rezervat, accesul la acest,
		abonați*, abonat*, acces*, anual, articolul integral, textul integral, revist*, ziar*, doar abonaților,
		zile gratuit, zile fără
	`,
	offer: `
		curs, cursul, cursuri*, cursului, *curs, atelier*, workshop*, seminar*, webinar*, eveniment*, bilet*, conferinț*, târg*,
		reducere*, reduceri*, discount*, ofert*, promoți*, promo, cupon*, voucher*, cod, codul, cod promoțional, magazin*, carte,
		cartea, cărți*, ghid*, concurs*, premiu*, premii*, cadou*, livrare*, transport gratuit, preț*, probă gratuită,
		perioadă de probă, gratuită, înscrieri*, locuri, loc, locul, vacanț*, călători*, sejur*, asigurare*, credit*, card*, rate,
		catalog*, joburi*, job, posturi, angajări*, test, quiz*, rebus*, integrame, pariuri*, rotiri*, colecți*, program*,
		produs*, consultanț*, consultați*, tombol*, școal*, facultat*, universit*, academi*, limb*, engleză, înscrierile, clinic*,
		optic*, ochelari*, mobil*, mobilier, mașin*, auto, apartament*, restaurant*, meniu*, meditați*, servicii, serviciul*,
		garanți*, investiți*, haine, croazier*, programare*, profesor*, tabără*, tabere, magazinele, showroom, festival*,
		concert*, spectacol*,
		reducer*, curs*, comand*, ebook*, locuri*, lecți*, training*
	`,
	donation: `
		donați*, jurnalism independent, jurnalismul independent, jurnalism*, presa independentă, presă independentă, presă liberă,
		independent*, munca noastră, redacți*, 3, 5%, 3.5%, 2%, 20%, impozit*, formularul 230, crowdfunding, contribuți*,
		lei pe lună, susținător*, voluntar*, patreon, sprijinul,
		munca redacției, susținere*, sprijin*
	`,
	elsewhere: `
		aici, link*, linkul, mai jos, de mai jos, site*, site-ul*, pagin*, articol*, articolul integral, articolul complet,
		integral*, interviu*, reportaj*, anchet*, poveste*, povestea, mai multe, mai mult, mai multe detalii, detalii, alte știri,
		știri, știrile, toate știrile, ultimele, la curent, informat*, buton*, secțiun*, bio, blog*, versiunea completă,
		continuare*, anunț*
	`,
	contact: `
		comentari*, părere*, opini*, opinia, întrebare*, întrebări*, sugesti*, sesizare*, sesizări, greșeală*, greșeli*, eroare,
		erori, redacți*, mesaj*, formular*, chestionar*, sondaj*, poveste*, povestea ta, fotografi*, poze, pont*, informații,
		feedback, ce crezi, ce părere, pe adresa, experienț*,
		greșeal*, erori*, sesizări*, subiect*, foto*
	`,
	us: `
		ne, noi, nostru, noastră, noștri, noastre, nouă, *-ne,
		în comentarii, în secțiunea de comentarii, mai jos un comentariu, un comentariu mai jos, sub articol, redacția,
		redacției, redacția noastră
	`,
	you: `
		tu, te, ți, îți, tău, ta, tale, tăi, vă, dumneavoastră, dvs, voi, vostru, voastră, vouă, al tău, a ta, părerea ta,
		telefonul tău
	`,
	lure: `
		gratis, gratuit*, acum, chiar acum, azi, astăzi, chiar azi, exclusiv*, în exclusivitate, doar, numai, numai azi, doar azi,
		limitat*, locuri limitate, până la, până pe, în fiecare zi, zilnic*, în fiecare dimineață, în fiecare săptămână,
		săptămânal*, în fiecare vineri, în fiecare luni, în fiecare duminică, direct în, direct pe, primul, prima, ultima șansă,
		ultimele locuri, cel mai, cele mai, cei mai, nou, nouă, noua, ușor, rapid, simplu, în câteva minute, într-un minut,
		fără costuri, fără spam, de la, curând, în curând, special*, oricând, cadou, avantajos, livrare gratuită, fără taxe,
		fără obligații, fără niciun cost
	`,
	readAlso: `
		^citește și, ^citiți și, ^citește mai mult*, ^citiți mai mult*, ^citește mai departe, ^citește în continuare,
		^citiți în continuare, ^citește continuarea, ^citește tot, ^vezi și, ^vedeți și, ^vezi mai mult*, ^urmărește și,
		^ascultă și, ^pe aceeași temă, ^articole similare, ^articole recomandate, ^articole asemănătoare, ^articole pe aceeași,
		^știri similare, ^știri pe aceeași, ^recomandări*, ^recomandarea, ^recomandările, ^recomandat*, ^îți recomandăm,
		^vă recomandăm, ^recomandăm, ^te-ar putea interesa, ^v-ar putea interesa, ^te poate interesa, ^ți-ar putea plăcea,
		^s-ar putea să, ^poate te interesează, ^cele mai citite, ^cele mai populare, ^nu rata, ^nu ratați, ^alte articole,
		^alte știri, ^mai multe despre, ^mai multe știri, ^mai multe articole, ^află mai multe, ^citește integral,
		^știrea completă, ^articolul integral, ^de același autor, ^ai citit asta, ^ai citit, ^ați citit,
		^pe același subiect, ^din aceeași categorie, ^articolul anterior, ^articolul următor
	`,
	sponsor: `
		^publicitate, ^reclamă, ^advertorial*, ^articol publicitar, ^articol susținut, ^articol sponsorizat,
		^conținut sponsorizat, conținut sponsorizat, ^conținut plătit, conținut plătit, ^(p), ^sponsorizat,
		articol realizat în parteneriat, ^în parteneriat cu, în parteneriat cu, material realizat, ^material publicitar,
		^susținut de, prezentat de, oferit de, linkuri afiliate, linkuri de afiliere, link afiliat, link de afiliere, afiliat*,
		afiliere, comision*, fără costuri suplimentare, fără niciun cost, comunicat de presă, joacă responsabil,
		jocurile de noroc, 18+, termeni și condiții, regulamentul, conținut publicitar, publicitar*, am putea primi, putem primi,
		vom primi, putem obține, un mic comision, realizat în parteneriat, material promoțional, promovat, prin aceste linkuri,
		prin intermediul linkurilor, cumperi prin, cumpărați prin,
		^p) publicitate, ^p) advertorial, în colaborare cu, realizat în colaborare, cu sprijinul, cu susținerea,
		^partener, conține linkuri, conține publicitate, putem câștiga, ^articol realizat, conținut promovat,
		promoție plătită, colaborare plătită, parteneriat plătit
	`,
	disclaimer: `
		^disclaimer, ^declinarea responsabilității, ^avertisment, ^notă, ^atenție, ^precizare, sfat de investiții,
		sfaturi de investiții, sfat financiar, sfaturi financiare, consultanță financiară, consultanță de investiții,
		recomandare de investiții, recomandare de cumpărare, sfatul medicului, sfat medical, consultul medical,
		consultația medicală, scop informativ, scopuri informative, caracter informativ, scop educativ, scop educațional,
		nu constituie, nu reprezintă, nu înlocuiește, nu își asumă, nu ne asumăm, nu reflectă, nu reflectă neapărat,
		îi aparțin autorului, aparțin autorului, aparțin autorilor, responsabilitatea autorului, performanțele trecute,
		performanța trecută, propria cercetare, propriile cercetări, risc de pierdere, vă puteți pierde, consultați un,
		consultă un
	`,
	lead: `
		și, sau, acum, azi, astăzi, te rugăm, vă rugăm, te rugăm să, poți, puteți, pentru, ca să, pentru a, dacă vrei,
		dacă doriți, nu uita să, nu uitați să, aici, gratuit, doar, simplu, e, apoi, dar, iar, &, hai, dacă ți-a plăcut,
		dacă v-a plăcut, dacă îți place
	`,
	report: `
		a spus, au spus, a declarat, au declarat, a anunțat, au anunțat, a transmis, a precizat, a afirmat, a explicat, a adăugat,
		a informat, a confirmat, a scris, a subliniat, a menționat, a arătat, potrivit, conform, spune, susține că, afirmă,
		declară, arată că, purtător*, ministru*, ministrul*, minister*, guvern*, instanț*, tribunal*, procuror*, judecător*,
		anchetator*, anchetatori*, autorități*, compania, firma, primăria, primar*, a fost, au fost, fusese, era, erau, a avut,
		au avut, a fost descărcat*, descărcată de, descărcat de, s-au abonat, s-au înscris, au dat click, au donat, au descărcat,
		milioane, miliarde, anul trecut, luna trecută, săptămâna trecută, de luni, luni, marți, miercuri, joi, utilizatori*,
		clienți*, abonații au, cercetător*, experți*, deputat*, senator*, arestat*, reținut*, a crescut, au crescut, a scăzut,
		au scăzut, s-a închis, va fi închis, își va înceta, el, ea, ei, locuitor*, a refuzat, a avertizat, vor putea, se închide,
		își închide, a lansat, data viitoare, a strigat, a întrebat, a zâmbit, a râs, zice, întreabă, strigă,
		costă, scumpi, ieftini, s-au închis, s-au încheiat, se vor, vor fi, susține el, susține ea
	`,
	public: `
		poliți*, 112, isu, pompier*, salvamont*, telverde, tel verde, linie de urgență, linia telefonică, antisuicid, suicid*,
		sinucid*, martor*, dispărut*, evacuat*, evacua*, vaccin*, crucea roșie, dona sânge, donare de sânge, donatori de sânge,
		transfuzi*, înmormânt*, secție de votare, secția de votare, secții de votare, violență domestică, urgențe, urgență, dsp,
		meteorolog*, anm, cod galben, cod portocaliu, protecția copilului, numărul de telefon al, condoleanț*, jandarm*
	`,
};
