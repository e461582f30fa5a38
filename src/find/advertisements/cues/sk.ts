import type { CueFile } from "../cue-file.js";

export const sk: CueFile = {
	language: "sk",
	ask: `
		prihláste sa, prihlás sa, ^prihlásiť, registrujte sa, registruj sa, zaregistrujte sa, zaregistruj sa,
		odoberajte, odoberaj, ^odoberať, predplaťte, predplať, objednajte, objednaj, ^objednať, predobjednajte,
		sledujte, sleduj, ^sledovať, pripojte sa, pripoj sa, pridajte, pridaj, staňte sa, staň sa, stiahnite, stiahni,
		^stiahnuť, sťahujte, nainštalujte, nainštaluj, získajte, získaj, ^získať, dostávajte, nechajte si,
		nenechajte si, nenechaj si, využite, využi, ^využiť, kúpte, kúp si, ^kúpiť, nakúpte, nakupujte, rezervujte,
		zarezervujte, rezervuj, ušetrite, ušetri, vyskúšajte, vyskúšaj, ^vyskúšať, skúste, zúčastnite sa, súťažte,
		súťaž o, vyhrajte, vyhraj, hrajte, prispejte, prispej, ^prispieť, darujte, daruj, podporte, podpor, ^podporiť,
		pomôžte nám, pomôžte, pomôž, čítajte, čítaj, prečítajte, prečítaj, ^čítať, dočítajte, pozrite, pozri,
		pozrite sa, pozri si, vypočujte, počúvajte, vypočuj, kliknite, klikni, ^kliknúť, ťuknite, naskenujte,
		naskenuj, navštívte, navštív, prejdite, prejsť, ^prejsť, objavte, objav, zistite, zisti, dozviete, dozvedieť,
		^dozvedieť, spoznajte, porovnajte, vyberte, vyber si, naučte sa, nauč sa, zdieľajte, zdieľaj, ^zdieľať,
		podeľte sa, podeľ sa, komentujte, diskutujte, zanechajte, napíšte nám, napíšte, napíš nám, píšte nám, píšte,
		pošlite nám, pošlite, pošli, posielajte, zašlite, kontaktujte, kontaktuj, ozvite sa, dajte nám vedieť,
		dajte vedieť, dajte nám, daj nám, dajte lajk, daj lajk, lajknite, zavolajte nám, opýtajte sa, pýtajte sa,
		položte, hlasujte, hlasuj, povedzte nám, vytvorte, založte, zapnite, aktivujte, nastavte, nezmeškajte,
		nezmeškaj, nepremeškajte, neváhajte, buďte, buď, zostaňte, zostaň, ponáhľajte, použite kód, použite,
		zadajte kód, odomknite, odomkni, začnite, začni, investujte, užite si, pokračujte, ^pokračovať, upozornite,
		nahláste, ^chcete, chcete, ^chceš, ^páčil, páčil sa vám, ^páči, ^zaujal, zaujal vás, ^máte, máte, ^máš,
		^hľadáte, ^hľadáš, ^zaujíma vás, ^viete o, ^našli ste, ^ešte nemáte, príďte, zapojte sa, nechajte nám,
		^viac informácií, majte prehľad, vstúpte,
		^vypočítajte, vypočítajte si, ^vypočítaj, ^spočítajte, ^dohodnite, dohodnite si, ^požiadajte, požiadajte,
		^požiadaj, ^porovnajte, ^prejdite na, ^zmeňte, ^predajte, ^prenajmite, ^príďte, ^príď, ^učte sa, ^nauč sa,
		^naučte sa, ^zavolajte nám, ^boli ste svedk*, ^stali ste sa svedk*, ^máte tip, ^odporučte, ^pošlite ďalej,
		^chcem čítať, chcem čítať, ^chcem, ^čítať ďalej, ^uzavrite, ^zriaďte, ^objednaj, ^vybavte, ^mrknite,
		^nechajte si, ^objavuj, objavuj, ^skúste, ^skús,
		nájdete v stánkoch, v stánkoch, na všetkých platformách, ^zapnite si, zapnite si, otvorte si účet, ^dozviete sa, ^vypočujte si, vypočujte si, ^kúpte si, ^predplaťte si,
		s kódom, s naším kódom, po zadaní kódu, nájdete na naš*, nájdete v naš*, nájdete na našej, nájdete v našej,
		nájdete u nás, nájdete nás, nájdeš nás, čítajte nás, sledujte nás, prečítate na naš*, prečítate v naš*,
		prečítate si v naš*, prečítate si na naš*, vypočujete na, dozviete sa v naš*, dozviete sa na naš*,
		získate zľavu, dostanete zľavu, získaš zľavu, ušetríte, ušetríš, predplaťte si, predĺžte, obnovte, venujte,
		darujte predplatné, rozdávame, ^hľadáme, ^pozývame, pozývame vás, srdečne pozývame, ohodnoťte, odporučte,
		pozvite, zapojte, zapojte sa do diskusie, vyjadrite, podeľte, otestujte, otestuj, vyplňte, prihlasujte sa, registrácia zadarmo, ^registrácia, ^vstupenky, ^lístky, ^predplatiť, predplatiť, ^predplatné,
		páči sa vám, ^odomknúť, ^zobraziť, ^podporujte, podporujte, pridaj sa, ^pridajte sa, pridať sa,
		počet miest je obmedzen*, kapacita je obmedzen*, nastavte si, povoľte, pozrite na, kuknite, kukni, spýtajte sa,
		opýtajte, počúvajte nás, súťažte s nami, našli ste chybu, našli ste
	`,
	newsletter: `
		newsletter*, spravodaj*, e-mail*, mail*, schránk*, do schránky, upozornenia, notifikáci*,
		najdôležitejšie správy, správy dňa, denný súhrn, súhrn*, prehľad*, výber správ, najnovšie správy,
		odber*, newslettr*, push*
	`,
	follow: `
		kanál*, profil*, sociálnych sieťach, sociálne siete, sieťach, stránk* na facebooku, facebookov*, podcast*,
		epizód*, diel, video*, naživo, prenos*, relác*, skupin*, komunit*, účet, facebook*, instagram*, twitter*,
		telegram*, messenger*, youtub*, tiktok*, tento článok, článok, s priateľmi, priateľom,
		stránke, playlist*, stories, reels, whatsapp*, živé vysielanie, vysielani*, diely, časť, časti,
		správach google, google správy
	`,
	app: `
		aplikáci*, mobil*, telefón*, android, ios, qr kód*,
		appk*, apk*
	`,
	subscription: `
		predplat*, predplatiteľ*, premium, prémiov*, prístup*, neobmedzen*, plný prístup, bez reklám, mesačne,
		na mesiac, prvý mesiac, mesiac zadarmo, skúšobn*, účet, číslo, vydanie, tlačen*, digitáln*, časopis*, noviny,
		členstv*, člen*, klub*, obsah*, všetky články, odomknúť,
		ročn* predplatn*, za 1 euro, ročne, pre predplatiteľov, prihlásen*, uzamknut*
	`,
	offer: `
		kurz*, školeni*, webinár*, seminár*, workshop*, akci*, vstupenk*, lístk*, konferenci*, veľtrh*, zľav*, promo*,
		zľavový kód, kód*, kupón*, voucher*, výpredaj*, obchod*, e-shop*, eshop*, knih*, e-book*, sprievodc*, súťaž*,
		cen*, darček*, ponuk*, doprav*, skúšobná verz*, miest*, zájazd*, dovolenk*, poisteni*, úver*, pôžičk*,
		hypoték*, prác*, ponuky práce, kvíz*, krížovk*, stávk*, katalóg*, poradenstv*, kolekci*, tovar*, košík*,
		hypoté*, poisten*, elektrin*, okuliar*, matrac*, hotel*, letenk*, donášk*, konzultác*, žiadosť*, tarif*,
		internet, splátk*, doučovan*, úspor*, appk*,
		lekci*, akadémi*, škol*, prednášk*, besed*, festival*, nákup*, žrebovani*, výhr*, permanentk*, balíč*,
		stretnuti*, e-knih*, nakup*
	`,
	donation: `
		dar, dary, darom, príspev*, nezávislú žurnalistiku, nezávislej žurnalistiky, žurnalistik*, novinárč*,
		nezávisl*, našu prácu, našej práce, podpor*, zbierk*, 2 %, 2 percentá, eur mesačne, dobrovoľn*, redakci*,
		prispieť, na účet, darovať, darc*, na kávu, crowdfunding*, ľubovoľn* sum*, 2 % z dane, z dane
	`,
	elsewhere: `
		tu, tuto, sem, odkaz*, na odkaze, nižšie, pod článkom, web*, na našom webe, našom webe, stránk*, portál*,
		článok, článk*, text*, celý článok, celý rozhovor, rozhovor*, reportáž*, viac, viac informácií, viac o,
		ďalšie správy, ďalšie články, ďalšie, správ*, rubri*, tlačidl*, v biu, blog*, analýz*, tém*, prehľad,
		aktuáln*, informáci*, príbeh*, ďalej, seriál*
	`,
	contact: `
		komentár*, názor*, otázk*, príbeh*, tip*, chyb*, preklep*, redakci*, formulár*, kontakt*, správ*, fotk*,
		fotografi*, anket*, pripomienk*, podnet*, diskusi*, skúsenost*
	`,
	us: `
		nás, nám, náš, naša, naše, našej, našu, našich, našom, nášho, my, nami,
		v komentároch, v komentári, do komentárov, pod článkom, do diskusie, v diskusii, redakcii, redakciu,
		naša redakcia, našimi
	`,
	you: `
		vy, vás, vám, váš, vaša, vaše, vašej, vašu, vášho, vašom, ty, teba, tebe, tvoj, tvoje, svoj, svoju, svoje,
		svojho, si, ti
	`,
	lure: `
		zadarmo, bezplatn*, teraz, hneď, ihneď, dnes, ešte dnes, exkluzívn*, iba dnes, len dnes, len, iba, obmedzen*,
		do konca, každý deň, denne, každé ráno, každý týždeň, každý piatok, každý pondelok, každú nedeľu, denn*,
		týždenn*, ako prvý, ako prví, posledná šanca, posledn*, najlepš*, najnovš*, najdôležitejš*, najzaujímavejš*,
		čoskoro, už čoskoro, nový, nová, nové, výhodn*, rýchlo, ľahko, jednoducho, jedným kliknutím, za pár minút,
		bez spamu, až, priamo, špeciáln*, vždy, viac, ujsť, uniknúť, neunikne, neujde, nezáväzne,
		kedykoľvek, bez záväzkov, na prvý nákup, prvý nákup, zaujímav*, darček k
	`,
	readAlso: `
		^čítajte aj, ^čítajte tiež, ^čítajte ďalej, ^čítajte viac, ^čítajte, ^prečítajte si aj, ^prečítajte si tiež,
		^prečítajte si, ^čítať ďalej, ^čítať viac, ^viac k téme, ^k téme, ^viac o, ^viac tu, ^súvisiace,
		^súvisiace články, ^podobné články, ^podobn*, ^mohlo by vás, ^mohlo by sa vám, ^môže vás, ^odporúčame,
		^odporúčan*, ^tip:, ^tip redakcie, ^najčítanejšie, ^populárne, ^ďalšie články, ^ďalšie správy, ^ďalšie k téme,
		^pozrite si aj, ^pozrite si, ^pozrite aj, ^vypočujte si aj, ^vypočujte si, ^pozri aj, ^nenechajte si ujsť,
		^zaujímavé, ^celý článok, ^výber redakcie, ^tiež si prečítajte,
		^mohlo by vás zaujímať, ^mohlo by ťa zaujímať,
		^mohlo by vás tiež, ^zaujme vás, ^čítajte na, ^tiež čítajte, ^viac na túto tému, ^z archívu,
		^predchádzajúci článok, ^nasledujúci článok, ^téme sa venujeme,
		^ešte viac, ^ďalšie zaujímavé, ^viac článkov, ^viac podobných
	`,
	sponsor: `
		^reklama, ^inzercia, ^komerčné oznámenie, ^komerčný článok, ^pr článok, ^pr, ^sponzorovan*,
		sponzorovaný obsah, sponzorovaný článok, ^platená spolupráca, platená spolupráca, ^partnerský obsah,
		partnerský obsah, ^v spolupráci s, v spolupráci s, ^advertoriál, ^partner, ^platený obsah, affiliate*,
		partnerské odkazy, partnersk*, províziu, provízia, provízi*, bez dodatočných nákladov, sponzor*,
		tlačová správa, ^platená inzercia,
		vznikol v spolupráci, vznikla v spolupráci, reklamný článok, komerčný článok,
		v spolupráci so, vznikol s podporou, ^s podporou, ^partner článku, partnerom článku, ^partner projektu,
		obsahuje reklamu, obsahuje affiliate, dostaneme províziu, môžeme získať, môžeme dostať, získame províziu,
		malú províziu, ^text vznikol, ^článok vznikol, ^inzertn*
	`,
	disclaimer: `
		^upozornenie, ^právne upozornenie, ^vyhlásenie, vylúčenie zodpovednosti, investičné poraden*,
		investičné odporúčanie, investičn* rad*, investičným odporúčaním, finančné poraden*, finančn* rad*,
		lekársk* rad*, nepredstavuj*, informatívne účely, informatívny charakter, informačné účely, nenahrádz*,
		nenesie zodpovednosť, nenesieme zodpovednosť, nevyjadruj*, neodráž*, názory autora, názor autora,
		vlastné riziko, vlastný prieskum, poraďte sa, strat*
	`,
	lead: `
		a, alebo, aj, i, tiež, teraz, hneď, dnes, ešte dnes, prosím, aby ste, aby, pre, jednoducho, stačí, zadarmo,
		nezabudnite, tu, ešte, ak chcete, chcete, môžete, tak, neváhajte a, neváhajte, potom
	`,
	report: `
		povedal*, uviedol, uviedla, uviedli, uvádza, oznámil*, informoval*, dodal*, zdôraznil*, vysvetlil*, potvrdil*,
		vyhlásil*, napísal*, podľa, podotkol, upozornil*, pripustil*, hovorc*, hovorkyň*, minister*, ministr*,
		ministerstv*, súd, súdu, prokurat*, polícia, polícii, policajt*, vyšetrovateľ*, úradníc*, úrad, vláda, vlády,
		spoločnosť, firma, firmy, bol, bola, bolo, boli, si stiahlo, stiahlo, stiahli, kliklo, milión*, tisíc*,
		miliard*, vlani, minulý, minulého, používatelia, používateľov, zákazníci, zákazníkov, zatvoril*, vzrástol,
		vzrástl*, klesol, klesl*, zadržan*, obyvateľ*, expert*, odborní*, analyti*, poslanc*, poslanec, dostali,
		mohli, budú môcť, rozhodol, rozhodl*, zverejnil*, vyzval*, odmietol, odmietl*, v pondelok, v utorok, v stredu,
		vo štvrtok, v sobotu, plánuje, prestal*, skončil*, skončí, varoval*, varuje, mal, mala, mali, prihlásilo,
		*ovali, *oval, *ovala, *ovalo, bude, budú,
		zdraž*, zlacn*, uzavrel*, predávaj*, rozhodne, rozposielal*, zmazal*
	`,
	public: `
		polícia, polície, polícii, 112, 155, 158, 150, linka dôvery, infolink*, tiesňov*, záchrann*, hasič*, samovra*,
		svedk*, nezvestn*, evaku*, zranen*, obete, očkovan*, darovať krv, darcov krvi, darcovia krvi,
		volebn* miestnost*, pohreb*, kondolenc*, hygienik*, magistrát*, obecný, mestský úrad, červený kríž, shmú,
		krízov*, linka pomoci
	`,
};
