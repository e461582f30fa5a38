import type { CueFile } from "../cue-file.js";

export const sr: CueFile = {
	language: "sr",
	ask: `
		pretplatite se, pretplati se, prijavite se, prijavi se, registrujte se, registruj se, upišite se, pridružite,
		pridruži se, uključite se, pratite, prati, zapratite, zaprati, čitajte, čitaj, pročitajte, pročitaj,
		pogledajte, pogledaj, gledajte, slušajte, poslušajte, preuzmite, preuzmi, skinite, skini, instalirajte,
		instaliraj, dobijajte, primajte, nabavite, saznajte, saznaj, otkrijte, otkrij, kupite, kupi, kupujte,
		poručite, poruči, naručite, naruči, rezervišite, rezerviši, obezbedite, učestvujte, osvojite, osvoji,
		uštedite, uštedi, probajte, probaj, isprobajte, počnite, započnite, donirajte, doniraj, podržite, podrži,
		pomozite, postanite, postani, kliknite, klikni, pritisnite, skenirajte, skeniraj, posetite, poseti, posjetite,
		idite na, uđite, ulogujte se, uporedite, izaberite, naučite, uči, podelite, podeli, podijelite, ispričajte,
		komentarišite, ostavite, ostavi, lajkujte, lajkuj, pišite nam, piši nam, pošaljite, pošalji, šaljite,
		javite nam, javite se, javi nam, kontaktirajte, kontaktiraj, pozovite nas, postavite, glasajte, glasaj,
		napravite, uključite, aktivirajte, dodajte, dodaj, ne propustite, ne propusti, budite, budi, ostanite, ostani,
		požurite, iskoristite, iskoristi, koristite kod, unesite kod, otključajte, nastavite, investirajte, zatražite,
		prijava na, ^želite, ^želiš, ^da li želite, ^hoćete, ^dopao, ^da li vam se, ^sviđa, ^imate, ^imaš, ^tražite,
		^zanima vas, recite nam, pišite, zaigrajte, претплатите се, претплати се, пријавите се, пријави се,
		региструјте се, региструј се, придружите, придружи се, укључите се, пратите, прати, запратите, заprати,
		читајте, читај, прочитајте, прочитај, погледајте, погледај, гледајте, слушајте, послушајте, преузмите,
		преузми, скините, скини, инсталирајте, инсталирај, добијајте, примајте, набавите, сазнајте, сазнај, откријте,
		откриј, купите, купи, купујте, поручите, поручи, наручите, резервишите, резервиши, обезбедите, учествујте,
		освојите, освоји, уштедите, уштеди, пробајте, пробај, испробајте, почните, започните, донирајте, донирај,
		подржите, подржи, помозите, постаните, постани, кликните, кликни, притисните, скенирајте, скенирај, посетите,
		посети, идите на, уђите, улогујте се, упоредите, изаберите, научите, поделите, подели, испричајте,
		коментаришите, оставите, остави, лајкујте, лајкуј, пишите нам, пиши нам, пошаљите, пошаљи, шаљите, јавите нам,
		јавите се, јави нам, контактирајте, позовите нас, поставите, гласајте, гласај, направите, активирајте,
		додајте, додај, не пропустите, не пропусти, будите, буди, останите, остани, пожурите, искористите, искористи,
		користите код, унесите код, откључајте, наставите, инвестирајте, затражите, ^желите, ^желиш, ^да ли желите,
		^хоћете, ^допао, ^да ли вам се, ^свиђа, ^имате, ^имаш, ^тражите, ^занима вас, реците нам, пишите,
		^izračunajte, ^израчунајте, израчунајте, ^zatražite, ^затражите, ^ugovorite, ^уговорите, ^uporedite,
		^упоредите, ^isprobajte, ^испробајте, ^dođite, ^дођите, дођите, ^uči, ^учи, ^naučite, ^научите,
		^pozovite nas, ^позовите нас, ^upišite, ^упишите, upiši se, упиши се, ^imate priču, ^имате причу,
		^preporučite, ^препоручите, ^prosledite, ^проследите, ^otvorite račun, ^отворите рачун, ^konkurišite,
		^конкуришите,
		na svim platformama, на свим платформама, na kioscima, на киосцима, otvorite račun, отворите рачун, ^uključite obaveštenja, ^укључите обавештења,
		uz kod, уз код, sa kodom, са кодом, kodom, кодом, uz promo kod, уз промо код, ostvarujete popust,
		остварујете попуст, dobijate popust, добијате попуст, ^ostvarite, ostvarite, остварите, ostvari, оствари,
		^pronađite, pronađite, пронађите, pronađi, пронађи, pronađite nas, пронађите нас, naći ćete na naš*,
		naći ćete u naš*, наћи ћете на наш*, наћи ћете у наш*, potražite, потражите, potražite nas, потражите нас,
		^uočili ste, ^уочили сте, ^primetili ste, ^приметили сте, ^da li ste, ^našli ste, ^нашли сте, dopao vam se,
		dopala vam se, допао вам се, допала вам се, sviđa vam se, свиђа вам се, čitajte nas, читајте нас, gledajte nas,
		гледајте нас, poklonite, поклоните, pokloni, ^poklanjamo, ^поклањамо, ^pozivamo vas, ^позивамо вас,
		pozivamo vas da, позивамо вас да, očekujemo vas, очекујемо вас, ^tražimo, ^тражимо, ocenite, оцените,
		preporučite, препоручите, pozovite, позовите, pitajte, питајте, postavite pitanje, поставите питање, recite,
		реците, obnovite, обновите, produžite, продужите, dozvolite, дозволите, proverite, проверите, proveri, провери,
		rešite, решите, igrajte, играјте, zaigraj, заиграјте, broj mesta je ograničen, број места је ограничен,
		uplatite, уплатите, doprinesite, допринесите, pomozite nam, помозите нам, diskutujte, дискутујте, učlanite se,
		учланите се, priključite se, прикључите се, priključi se, прикључи се, osigurajte, осигурајте, ^pretplata,
		^prijavite, prijavite, пријавите, prijavi, ^prijave, ^rezervacija, uživajte, уживајте, zabeležite,
		podržite rad, подржите рад, zakažite, закажите, upoznajte, упознајте, posetite naš*, посетите наш*,
		pošaljite nam, пошаљите нам, ispravite, isprobaj, испробај
	`,
	newsletter: `
		njuzleter*, bilten*, mejl*, e-mail, imejl*, inbox, sanduče, obaveštenj*, notifikacij*, najvažnije vesti,
		vesti dana, dnevni pregled, najnovije vesti, њузлетер*, билтен*, мејл*, имејл*, сандуче, обавештењ*,
		нотификациј*, најважније вести, вести дана, најновије вести, дневни преглед,
		obavešten*, sanduč*, сандуч*
	`,
	follow: `
		kanal*, društvenim mrežama, društvene mreže, mrežama, stranic*, grup*, zajednic*, podkast*, podcast*, epizod*,
		video*, uživo, emisij*, profil*, nalog*, fejsbuk*, instagram*, tviter*, telegram*, vajber*, jutjub*, tiktok*,
		vest, članak, prijatelj*, канал*, друштвеним мрежама, друштвене мреже, мрежама, страниц*, груп*, заједниц*,
		подкаст*, епизод*, видео*, уживо, емисиј*, профил*, налог*, фејсбук*, инстаграм*, твитер*, телеграм*, вајбер*,
		јутјуб*, тикток*, чланак, пријатељ*,
		snim*, снимак, viber*, mrež*, мреж*, čланак, ovaj članak, овај чланак
	`,
	app: `aplikacij*, mobiln*, telefon*, pametni telefon, android, ios, qr kod*, апликациј*, мобилн*, телефон*, qr код*`,
	subscription: `
		pretplat*, pretplatnik*, premijum, pristup*, neograničen*, bez reklama, mesečno, prvi mesec, probni period,
		nalog, broj, časopis*, novin*, članstv*, član, članovi, klub*, sadržaj*, претплат*, претплатник*, премијум,
		приступ*, неограничен*, без реклама, месечно, први месец, пробни период, часопис*, новин*, чланств*, члан,
		чланови, клуб*, садржај*,
		ceo tekst, цео текст, za pretplatnike, за претплатнике
	`,
	offer: `
		kurs*, obuk*, vebinar*, seminar*, radionic*, događaj*, ulaznic*, kart*, konferencij*, sajam, popust*, akcij*,
		promocij*, promo kod*, kupon*, vaučer*, kod, prodavnic*, knjig*, vodič*, konkurs*, nagradn*, nagrad*, poklon*,
		cen*, ponud*, dostav*, isporuk*, besplatna proba, mest*, putovanj*, osiguranj*, kredit*, račun*, oglas*,
		posao, poslovi, kviz*, ukrštenic*, kladi*, katalog*, konsultacij*, rasprodaj*, škol*, курс*, обук*, вебинар*,
		семинар*, радиониц*, догађај*, улазниц*, карт*, конференциј*, сајам, попуст*, акциј*, промоциј*, промо код*,
		купон*, ваучер*, код, продавниц*, књиг*, водич*, конкурс*, наградн*, наград*, поклон*, цен*, понуд*, достав*,
		испорук*, мест*, путовањ*, осигурањ*, кредит*, рачун*, оглас*, посао, квиз*, укрштениц*, клади*, каталог*,
		консултациј*, распродај*,
		pozajmic*, позајмиц*, naočar*, наочар*, dušek*, душек*, tarif*, тариф*, časov*, часов*,
		nagradn* igr*, наградн* игр*, karata, kupovin*, куповин*, predavanj*, предавањ*, akademij*, академиј*, čas,
		lekcij*, porudžbin*
	`,
	donation: `
		donacij*, nezavisno novinarstvo, nezavisnog novinarstva, novinarstv*, nezavisn*, naš rad, podršk*, uplat*,
		dinara mesečno, prilog*, донациј*, независно новинарство, новинарств*, независн*, наш рад, подршк*, уплат*,
		прилог*, редакциј*,
		nezavisn* novinarstv*, независн* новинарств*, динара месечно
	`,
	elsewhere: `
		ovde, ovdje, link*, na linku, ispod, sajt*, naš sajt, stranic*, članak, članke, tekst*, ceo tekst, intervju*,
		reportaž*, istraživanj*, još vesti, više, više vesti, vesti*, rubri*, dugme, priču, priče, blog*, analiz*,
		portal*, овде, линк*, испод, сајт*, чланак, чланке, текст*, цео текст, интервју*, репортаж*, истраживањ*,
		још вести, више, вести*, рубри*, дугме, причу, приче, блог*, анализ*, портал*
	`,
	contact: `
		komentar*, mišljenj*, pitanj*, prič*, dojav*, grešk*, redakcij*, formular*, kontakt*, poruk*, fotografij*,
		anket*, predlog*, utis*, iskustv*, коментар*, мишљењ*, питањ*, прич*, дојав*, грешк*, редакциј*, формулар*,
		контакт*, порук*, фотографиј*, анкет*, предлог*, утис*, искуств*
	`,
	us: `
		nas, nam, naš, naša, naše, naši, našu, našeg, našem, našoj, našim, mi, нас, нам, наш, наша, наше, наши, нашу,
		нашег, нашем, нашој, нашим, ми,
		u komentarima, у коментарима, u komentaru, у коментару, ispod teksta, испод текста, ispod članka, испод чланка,
		redakcij*, редакциј*
	`,
	you: `
		vi, vas, vam, vaš, vaša, vaše, vaši, vašu, vašem, vašoj, ti, tebe, tebi, tvoj, tvoje, svoj, svoju, svoje, ви,
		вас, вам, ваш, ваша, ваше, ваши, вашу, вашем, ти, тебе, твој, твоје, свој, своју, своје
	`,
	lure: `
		besplatn*, odmah, sada, sad, danas, već danas, ekskluzivn*, samo danas, samo, ograničen*, do kraja, svaki dan,
		svakog dana, svakog jutra, svako jutro, svake nedelje, svakog petka, svakog ponedeljka, dnevn*,
		prvi, poslednja prilika, poslednj*, najbolj*, najnovij*, najvažnij*, najzanimljivij*, uskoro, nov, nova, novo,
		novi, nove, povoljn*, brzo, lako, jednim klikom, za par minuta, bez spama, direktno, posebn*, uvek,
		više, popust, бесплатн*, одмах, сада, сад, данас, већ данас, ексклузивн*, само, ограничен*, до краја,
		сваки дан, сваког дана, сваког јутра, свако јутро, сваке недеље, сваког петка, дневн*, недељн*, први,
		последња прилика, последњ*, најбољ*, најновиј*, најважниј*, најзанимљивиј*, ускоро, нов, нова, ново, нови,
		нове, повољн*, брзо, лако, једним кликом, без спама, директно, посебн*, увек, више,
		u svakom trenutku, у сваком тренутку, bez obaveza, без обавеза, na poklon, на поклон, prvi koji, први који
	`,
	readAlso: `
		^pročitajte još, ^pročitajte i, ^pročitaj još, ^pročitaj i, ^pročitajte više, ^čitajte još, ^čitajte i,
		^pogledajte još, ^pogledajte i, ^pogledaj i, ^još na temu, ^na istu temu, ^više na temu, ^povezan*,
		^povezane vesti, ^slične vesti, ^slični, ^možda će vas, ^možda vas, ^preporučujemo, ^preporuka, ^preporučeno,
		^najčitanije, ^popularno, ^ne propustite, ^još vesti, ^više o, ^saznajte više, ^saznaj više, ^vidi još,
		^vidi i, ^ostale vesti, ^zanimljivo, ^прочитајте још, ^прочитајте и, ^прочитај још, ^прочитај и,
		^прочитајте више, ^читајте још, ^читајте и, ^погледајте још, ^погледајте и, ^још на тему, ^на исту тему,
		^више на тему, ^повезан*, ^сличне вести, ^можда ће вас, ^можда вас, ^препоручујемо, ^препорука, ^најчитаније,
		^популарно, ^не пропустите, ^још вести, ^више о, ^сазнајте више, ^види још, ^види и, ^остале вести,
		^možda će vas zanimati, ^можда ће вас занимати, ^повезане вести,
		^moglo bi vas, ^могло би вас, ^još na ovu temu, ^još ovakvih, ^slični tekstovi, ^slično, ^više tekstova,
		^više recepata, ^poslušajte i
	`,
	sponsor: `
		^reklama, ^oglas, ^oglasi, ^promo, ^promotivni, promotivni tekst, ^plaćeni, ^sponzorisan*,
		sponzorisani sadržaj, ^u saradnji sa, u saradnji sa, ^pr tekst, ^pr članak, partnerski sadržaj,
		partnerski link*, affiliate*, provizij*, bez dodatnih troškova, sponzor*, ^advertorijal, ^реклама, ^оглас,
		^огласи, ^промо, ^промотивни, ^плаћени, ^спонзорисан*, спонзорисани садржај, ^у сарадњи са, у сарадњи са,
		партнерски садржај, партнерски линк*, провизиј*, без додатних трошкова, спонзор*,
		nastao u saradnji, настао у сарадњи, plaćeni sadržaj, плаћени садржај,
		u partnerstvu sa, у партнерству са, uz podršku, уз подршку, партнерске линкове, partnerske linkove,
		sadrži partnerske, садржи партнерске, dobiti proviziju, добити провизију, zaraditi proviziju, možemo dobiti,
		можемо добити, ^sadržaj je, ^tekst je nastao, ^текст је настао, promotivni sadržaj, промотивни садржај,
		^saradnja, oglasni
	`,
	disclaimer: `
		^odricanje, odricanje od odgovornosti, ^napomena, investicioni savet, finansijski savet, medicinski savet,
		ne predstavlja*, informativne svrhe, informativnog karaktera, informativnom cilju, ne snosi odgovornost,
		ne odražava*, stavovi autora, mišljenje autora, konsultujte, posavetujte, sopstveni rizik,
		sopstveno istraživanje, gubitk*, ^одрицање, одрицање од одговорности, ^напомена, инвестициони савет,
		финансијски савет, медицински савет, не представља*, информативне сврхе, информативног карактера,
		не сноси одговорност, не одражава*, ставови аутора, мишљење аутора, консултујте, посаветујте, сопствени ризик
	`,
	lead: `
		i, ili, a, takođe, sada, sad, odmah, danas, molimo, da, da biste, da bi, samo, besplatno, ne zaboravite da,
		ovde, još, ako želite, možete, možete da, te, pa, slobodno, и, или, а, такође, сада, одмах, данас, молимо, да,
		да бисте, само, бесплатно, не заборавите да, овде, још, ако желите, можете, можете да, слободно
	`,
	report: `
		rekao, rekla, rekli, kazao, kazala, izjavio*, izjavila, saopšti*, saopštenj*, objavi*, naveo, navela, naveli,
		navodi, ističe, istakao, istakla, dodao, dodala, objasni*, potvrdi*, prema rečima, prema podacima,
		prema navodima, kako je, kako su, prenosi, javlja, portparol*, ministar*, ministarstv*, sud, suda, tužilaštv*,
		tužila*, policij*, istražitelj*, vlada, vlast*, kompanija, kompanije, firma, bio, bila, bilo, bili,
		je preuzet*, preuzela, kliknulo, miliona, milion*, hiljad*, prošle godine, prošlog, korisnici, korisnika,
		kupci, zatvor*, porast*, opao, pala, uhapšen*, stanovnic*, građani, stručnjac*, on je, ona je, oni su,
		poslani*, dobili, moći će, odluči*, pozva*, odbi*, u ponedeljak, u utorak, u sredu, u četvrtak, u subotu,
		planira, prestala, prestaje, pretplatilo, рекао, рекла, рекли, казао, казала, изјавио, изјавила, саопшти*,
		саопштењ*, објави*, навео, навела, навели, наводи, истиче, истакао, истакла, додао, додала, објасни*,
		потврди*, према речима, према подацима, како је, преноси, јавља, портпарол*, министар*, министарств*, суд,
		суда, тужилаштв*, полициј*, истражитељ*, влада, власт*, компанија, компаније, фирма, био, била, било, били,
		је преузет*, преузела, кликнуло, милиона, милион*, хиљад*, прошле године, прошлог, корисници, корисника,
		купци, затвор*, порас*, опао, пала, ухапшен*, становниц*, грађани, стручњац*, посланик*, добили, моћи ће,
		одлучи*, позва*, одби*, у понедељак, у уторак, у среду, у четвртак, у суботу, планира, престала, престаје,
		*ovali, *ovao, *ovala, *irali, *irao, *irala, *овали, *овао, *овала, *ирали, *ирао, *ирала, био је, била је, били су, било је, biće, биће,
		poskup*, поскуп*, pojeftin*, појефтин*, ugašen*, угашен*, koštaju, коштају, biće poznati
	`,
	public: `
		policij*, 192, 193, 194, 112, hitn*, sos, dežurn*, vatrogas*, samoubi*, svedo*, nestal*, evaku*, povređen*,
		vakcin*, dobrovoljn* davanje, davalac krvi, davaoc*, biračk*, sahran*, komemorac*, opštin*, gradonačelnik*,
		crveni krst, rhmz, полициј*, хитн*, дежурн*, ватрогас*, самоуби*, сведо*, нестал*, еваку*, повређен*, вакцин*,
		бирачк*, сахран*, комеморац*, општин*, црвени крст
	`,
};
