import type { CueFile } from "../cue-file.js";

export const cs: CueFile = {
	language: "cs",
	ask: `
		přihlaste se, přihlas se, přihlašte, ^přihlásit, registrujte se, registruj se, zaregistrujte se,
		zaregistruj se, ^registrovat, odebírejte, odebírej, ^odebírat, předplaťte, předplať, objednejte, objednej,
		^objednat, předobjednejte, sledujte, sleduj, ^sledovat, připojte se, připoj se, přidejte, přidej, staňte se,
		staň se, stáhněte, stáhni, ^stáhnout, stahujte, nainstalujte, nainstaluj, získejte, získej, ^získat,
		dostávejte, nechte si, nenechte si, nenech si, využijte, využij, ^využít, kupte, kup si, ^koupit, nakupte,
		nakupujte, rezervujte, zarezervujte, rezervuj, ušetřete, ušetři, vyzkoušejte, vyzkoušej, ^vyzkoušet, zkuste,
		zkus, zúčastněte se, soutěžte, soutěž o, vyhrajte, vyhraj, hrajte, přispějte, přispěj, ^přispět, darujte,
		daruj, podpořte, podpoř, ^podpořit, pomozte nám, pomozte, pomoz, čtěte, čti, přečtěte, přečti, ^přečíst,
		^číst, ^dočíst, dočtěte, podívejte se, podívej se, prohlédněte, mrkněte, zhlédněte, poslechněte, poslouchejte,
		poslechni, pusťte si, klikněte, klikni, ^kliknout, ťukněte, naskenujte, naskenuj, navštivte, navštiv, zajděte,
		přejděte, přejít, ^přejít, objevte, objev, ^zjistit, zjistěte, zjisti, dozvíte, dozvědět, ^dozvědět,
		seznamte se, porovnejte, srovnejte, vyberte, vyber si, naučte se, nauč se, sdílejte, sdílej, ^sdílet,
		podělte se, poděl se, komentujte, diskutujte, zanechte, napište nám, napište, napiš nám, pište nám, pište,
		pošlete nám, pošlete, pošli, posílejte, zašlete, kontaktujte, kontaktuj, ozvěte se, dejte nám vědět,
		dejte vědět, dejte nám, dej nám, dejte like, dej like, lajkujte, zavolejte nám, zeptejte se, ptejte se,
		položte, hlasujte, hlasuj, řekněte nám, vytvořte, založte, zapněte, aktivujte, nastavte, nezmeškejte,
		nezmeškej, nepropásněte, nepromeškejte, neváhejte, buďte, buď, zůstaňte, zůstaň, pospěšte, použijte kód,
		použijte, zadejte kód, odemkněte, odemkni, začněte, začni, investujte, užijte si, pokračujte, ^pokračovat,
		upozorněte, nahlaste, ^chcete, chcete, ^chceš, ^líbil, líbil se vám, ^líbí, ^zaujal, zaujal vás, ^máte, máte,
		^máš, ^hledáte, ^hledáš, ^zajímá vás, ^víte o, ^našli jste, ^ještě nemáte, přijďte, zapojte se, nechte nám,
		vsaďte, ^více informací, mějte přehled, vstupte,
		^spočítejte, spočítejte si, ^spočítej, ^vypočítejte, vypočítejte si, ^vypočítej, ^sjednejte, sjednejte si,
		^sjednej, ^požádejte, požádejte, ^požádej, ^zažádejte, ^poptejte, ^porovnejte, ^vyzkoušej, ^přejděte na,
		^změňte, ^prodejte, ^pronajměte, ^přijďte, ^přijď, ^dorazte, ^učte se, ^nauč se, ^naučte se,
		^zavolejte nám, ^byli jste svědk*, ^stali jste se svědk*, ^máte tip, ^doporučte, ^pošlete dál,
		^domluvte si, ^chci, chci číst, ^číst dál, ^mějte, ^mrkněte, ^juknout, ^nenechte si, ^pořiďte, ^pořiď,
		^zapněte si, zapněte si, na všech platformách, na stáncích, v prodeji na stáncích, otevřete si účet, založte si účet, ^poslechněte si, poslechněte si, ^kupte si, ^předplaťte si,
		s kódem, s naším kódem, s promo kódem, po zadání kódu, najdete na naš*, najdete v naš*, najdete na naší*,
		najdete v naší*, najdete u nás, najdete nás, najdeš nás, čtěte nás, sledujte nás, přečtete na naš*,
		přečtete v naš*, přečtete si v naš*, přečtete si na naš*, poslechnete na, dozvíte se v naš*,
		dozvíte se na naš*, získáte slevu, dostanete slevu, získáš slevu, ušetříte, ušetříš, předplaťte si, prodlužte,
		obnovte, věnujte, darujte předplatné, rozdáváme, ^hledáme, ^zveme, zveme vás, srdečně zveme, ohodnoťte,
		doporučte, pozvěte, zapojte, zapojte se do diskuse, pošlete tip, vyjádřete, podělte, otestujte, otestuj,
		vyplňte, ^vyplnit, přihlašujte se, ^zaregistrovat, registrace zdarma, ^registrace, ^vstupenky,
		^lístky, ^předplatit, předplatit, ^předplatné, líbí se vám, ^odemknout, ^zobrazit, ^podporuji,
		^podporujte, podporujte, přidej se, ^přidejte se, přidat se, počet míst je omezen, kapacita je omezen*,
		nastavte si, přepněte, povolte, mrkněte na, koukněte, koukni, zeptejte, sledovat nás,
		poslouchejte nás
	`,
	newsletter: `
		newsletter*, zpravodaj*, e-mail*, mail*, schránk*, do schránky, upozornění, notifikac*, nejdůležitější zprávy,
		zprávy dne, denní souhrn, souhrn*, přehled*, výběr zpráv, nejnovější zprávy,
		schránce, odběr*, zprávy e-mailem, newsletru*, push*
	`,
	follow: `
		kanál*, profil*, sociálních sítích, sociální sítě, sítích, stránk* na facebooku, facebookov*, podcast*,
		epizod*, díl, video*, živě, přenos*, pořad*, skupin*, komunit*, účet, facebook*, instagram*, twitter*,
		telegram*, messenger*, youtub*, tiktok*, tento článek, článek, s přáteli, přátelům,
		stránce, playlist*, stories, reels, na síti x, whatsapp*, živé vysílání, vysílání, díly, dílu, seznam zprávy,
		zprávách google, google zprávy
	`,
	app: `
		aplikac*, mobil*, telefon*, android, ios, qr kód*,
		appk*, apk*, mobilní aplikac*
	`,
	subscription: `
		předplat*, předplatitel*, premium, prémiov*, přístup*, neomezen*, plný přístup, bez reklam, měsíčně, na měsíc,
		první měsíc, měsíc zdarma, zkušební, účet, číslo, vydání, tištěn*, digitáln*, časopis*, noviny, členstv*,
		člen*, klub*, obsah*, všechny články, odemknout,
		ročn* předplatn*, za 1 kč, ročně, pro předplatitele, přihlášen*, uzamčen*, pokračování
	`,
	offer: `
		kurz*, školení*, webinář*, seminář*, workshop*, akc*, vstupenk*, lístk*, konferenc*, veletrh*, slev*, promo*,
		slevový kód, kód*, kupon*, kupón*, voucher*, výprodej*, obchod*, e-shop*, eshop*, knih*, knížk*, e-book*,
		průvodc*, soutěž*, cen*, dárek, dárk*, nabídk*, doprav*, zdarma doprava, zkušební verz*, míst*, zájezd*,
		dovolen*, pojištění, úvěr*, půjčk*, hypoték*, účet, prác*, nabídky práce, kvíz*, křížovk*, sázk*, kurzov*,
		katalog*, poradenstv*, kolekc*, zboží, košík*,
		hypoté*, pojištěn*, elektřin*, energi*, brýle, matrac*, hotel*, letenk*, rozvoz*, konzultac*, žádost*,
		tarif*, internet, splátk*, doučován*, úspor*,
		nabídce, knize, knížce, lekc*, akadem*, škol*, přednášk*, besed*, festival*, nákup*, losování, výhr*,
		permanentk*, balíč*, setkání, e-knih*, tisk
	`,
	donation: `
		dar, dary, darem, příspěv*, nezávislou žurnalistiku, nezávislé žurnalistiky, žurnalistik*, novinařin*,
		nezávisl*, naši práci, naší práce, podpor*, sbírk*, darujme, korun měsíčně, dobrovoln*, redakc*,
		transparentní účet,
		sbírce, podpoře, přispět, na účet, darovat, dárc*, na kávu, crowdfunding*, hithit*, donio,
		dobrovolný příspěvek
	`,
	elsewhere: `
		zde, tady, tu, odkaz*, na odkazu, níže, pod článkem, web*, na našem webu, našem webu, stránk*, portál*,
		článek, článk*, text*, celý článek, celý rozhovor, rozhovor*, reportáž*, více, více informací, více o,
		další zprávy, další články, další, zpráv*, rubri*, tlačítk*, v biu, blog*, analýz*, téma*, tématu, přehled,
		aktuáln*, informac*, příběh*, dál, seriál*
	`,
	contact: `
		komentář*, názor*, otázk*, dotaz*, příběh*, tip*, chyb*, překlep*, redakc*, formulář*, kontakt*, zpráv*,
		fotk*, fotografi*, anket*, připomínk*, podnět*, diskus*, diskuz*, zkušenost*
	`,
	us: `
		nás, nám, náš, naše, naší, naši, našeho, našem, našich, naším, my, námi,
		v komentářích, v komentáři, do komentářů, pod článkem, do diskuse, v diskusi, v diskuzi, redakci, naše redakce,
		našimi
	`,
	you: `
		vy, vás, vám, váš, vaše, vaší, vaši, vašeho, vašem, ty, tebe, tobě, tvůj, tvoje, svůj, svou, své, svého, si,
		ti
	`,
	lure: `
		zdarma, bezplatn*, nyní, teď, hned, ihned, dnes, ještě dnes, exkluzivn*, pouze dnes, jen dnes, jen, pouze,
		omezen*, do konce, každý den, denně, každé ráno, každý týden, každý pátek, každé pondělí, každou neděli,
		denní, týdenní, týdně, jako první, poslední šance, poslední, nejlepší*, nejnovější*, nejdůležitější*,
		nejzajímavější*, brzy, již brzy, nový, nová, nové, výhodn*, rychle, snadno, jednoduše, jedním kliknutím,
		během pár minut, bez spamu, až, přímo, speciáln*, vždy, více, nenechte si ujít, ujít, uniknout, neunikne,
		neuteče, nezávazně,
		kdykoli, kdykoliv, bez závazků, na první nákup, první nákup, dárek k, nejčtenější, zajímav*
	`,
	readAlso: `
		^čtěte také, ^čtěte též, ^čtěte i, ^čtěte dále, ^čtěte více, ^čtěte, ^přečtěte si také, ^přečtěte si i,
		^přečtěte si, ^přečíst další, ^číst dále, ^číst více, ^číst dál, ^číst celý, ^více k tématu, ^k tématu,
		^k tomuto tématu, ^více o, ^více zde, ^související, ^související články, ^podobné články, ^podobn*,
		^mohlo by vás, ^mohlo by se vám, ^mohlo by tě, ^může vás, ^doporučujeme, ^doporučen*, ^doporučené články,
		^tip:, ^tip redakce, ^nejčtenější, ^nejčtenější články, ^populární, ^další články, ^další zprávy,
		^další k tématu, ^podívejte se také, ^podívejte se i, ^podívejte se na, ^poslechněte si také, ^poslechněte si,
		^viz také, ^nenechte si ujít, ^zajímavé, ^také si přečtěte, ^další díly, ^celý článek, ^z našeho webu,
		^výběr redakce,
		^mohlo by vás zajímat, ^mohlo by tě zajímat,
		^mohlo by vás také, ^mohlo vás, ^zaujme vás, ^čtěte na, ^čtěte více na, ^také čtěte, ^k věci,
		^více na toto téma, ^z archivu, ^předchozí článek, ^následující článek, ^tématu se věnujeme,
		^ještě více, ^ještě víc, ^další zajímavé, ^více článků, ^více podobných
	`,
	sponsor: `
		^reklama, ^inzerce, ^komerční sdělení, komerční sdělení, ^komerční článek, ^pr článek, ^pr, ^sponzorovan*,
		sponzorovaný obsah, sponzorovaný článek, ^placená spolupráce, placená spolupráce, ^partnerský obsah,
		partnerský obsah, ^ve spolupráci s, ve spolupráci s, ^advertorial, ^partner, ^placený obsah, affiliate*,
		partnerské odkazy, partnersk*, provizi, provize, bez dodatečných nákladů, sponzor*, ^reklamní sdělení,
		tisková zpráva,
		vznikl ve spolupráci, vznikla ve spolupráci, reklamní článek,
		ve spolupráci se, vznikl za podpory, ^za podpory, s podporou, ^partner článku, partnerem článku,
		^partner projektu, obsahuje reklamu, obsahuje affiliate, dostaneme provizi, můžeme získat, můžeme dostat,
		získáme provizi, malou provizi, ^text vznikl, ^článek vznikl, ^placená inzerce, ^inzertní
	`,
	disclaimer: `
		^upozornění, ^právní upozornění, ^prohlášení, vyloučení odpovědnosti, zřeknutí se odpovědnosti,
		investiční poraden*, investiční doporučení, investiční rad*, investičním doporučením, finanční poraden*,
		finanční rad*, lékařsk* rad*, lékařskou radu, nepředstavuj*, informativní účely, informativní charakter,
		informační účely, informativním účelům, nenahrazuj*, nenese odpovědnost, neneseme odpovědnost, nevyjadřuj*,
		neodráž*, názory autora, názor autora, vlastní riziko, vlastní průzkum, poraďte se, ztrát*
	`,
	lead: `
		a, nebo, i, také, nyní, teď, hned, dnes, ještě dnes, prosím, abyste, aby, pro, jednoduše, stačí, zdarma,
		nezapomeňte, zde, tady, ještě, pokud chcete, chcete, můžete, tak, neváhejte a, neváhejte, potom
	`,
	report: `
		řekl*, uvedl*, uvádí, sdělil*, oznámil*, informoval*, dodal*, zdůraznil*, vysvětlil*, potvrdil*, prohlásil*,
		napsal*, podle, podotkl*, upozornil*, připustil*, mluvč*, ministr*, ministerstv*, soud, soudu,
		státní zastupitel*, policie, policist*, vyšetřovatel*, úředníci, úřad, vláda, vlády, společnost, firma, firmy,
		byl, byla, bylo, byli, byly, si stáhlo, stáhlo, stáhli, kliklo, milion*, tisíc*, miliard*, loni, v loňském,
		minulý, uživatelé, uživatelů, zákazníci, zákazníků, uzavřel*, vzrostl*, klesl*, zadržen*, obyvatel*, expert*,
		odborní*, analyti*, poslanc*, poslanec, dostali, mohli, budou moci, rozhodl*, zveřejnil*, vyzval*, odmítl*,
		v pondělí, v úterý, ve středu, ve čtvrtek, v sobotu, plánuje, přestal*, skončil*, skončí, varoval*, varuje,
		zavřel*, měl, měla, měli, přihlásilo,
		*ovali, *oval, *ovala, *ovalo, *ovaly, bude, budou,
		podraž*, zdraž*, zlevn*, vydraž*, prodávaj*, rozhodne, rozesílal*
	`,
	public: `
		policie, policii, 112, 155, 158, 150, 116 111, linka bezpečí, linka důvěry, infolink*, tísňov*, záchrann*,
		hasič*, sebevra*, svědk*, pohřešovan*, nezvěstn*, evaku*, zraněn*, oběť, očkován*, očkovac*, darovat krev,
		dárci krve, dárců krve, volební místnost*, pohřeb*, kondolenc*, hygien*, magistrát*, obecní, radnic*,
		městský úřad, červený kříž, chmú, čhmú, krizov*
	`,
};
