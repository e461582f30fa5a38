import type { CueFile } from "../cue-file.js";

export const fi: CueFile = {
	language: "fi",
	ask: `
		tilaa, tilaa nyt, tilatkaa, ^tilaukset, ^tilaus, liity, liity mukaan, liittykää, ^liity, tule mukaan, tulkaa mukaan,
		^tule, ^tulkaa, ilmoittaudu, ilmoittautukaa, ^ilmoittaudu, rekisteröidy, rekisteröitykää, kirjaudu, kirjautukaa,
		^kirjaudu, seuraa, ^seuraa, seuratkaa, seuraa meit*, tykkää, tykätkää, tykkäile, lataa, ladatkaa, ^lataa, asenna,
		asentakaa, klikkaa, klikatkaa, napsauta, napauta, paina, skannaa, lue, lukekaa, ^lue, lue lisää, lukaise, katso, katsokaa,
		katso myös, kuuntele, kuunnelkaa, tutustu, tutustukaa, löydä, ^löydät, ^löydät meidät, selaa, selvitä, opi, oppikaa, käy,
		käy lukemassa, käy katsomassa, käy kurkkaamassa, käykää, vieraile, vierailkaa, siirry, kurkkaa, kurkista, osta, ostakaa,
		^osta, hanki, hankkikaa, varaa, varatkaa, varmista, varmistakaa, lunasta, säästä, kokeile, kokeilkaa, testaa, aloita,
		osallistu, osallistukaa, ^voita, voita, hyödynnä, käytä koodia, syötä koodi, nappaa, nauti, nauttikaa, tue, tukekaa, ^tue,
		lahjoita, lahjoittakaa, ^lahjoita, auttakaa, auta meit*, ryhdy, ^ryhdy, ryhtykää, antakaa, ^anna, jaa, jakakaa, ^jaa,
		kommentoi, kommentoikaa, keskustele, keskustelkaa, kerro, kertokaa, kerro meill*, kirjoita, kirjoittakaa, kirjoita meill*,
		lähetä, lähettäkää, lähetä meill*, ota yhteyttä, ottakaa yhteyttä, soita meill*, vinkkaa, vinkatkaa, ilmianna, ilmoita,
		ilmoittakaa, kysy, kysykää, äänestä, äänestäkää, vastaa, vastatkaa, luo, ^luo, ^avaa, aktivoi, kytke, ota käyttöön,
		lisää meidät, ^lisää, pysy, pysykää, pysy ajan tasalla, älä missaa, älkää missatko, älä unohda, älkää unohtako, älä jää,
		älä myöhästy, saat, ^saat, ^saa, vastaanota, valitse, valitkaa, vertaa, vertaile, hae, hakekaa, ^hae, pelaa, pelatkaa,
		sijoita, jatka, jatka lukemista, jatkakaa, tsekkaa, laita, maksa, pyydä, etsi, kilpailuta, ehdi, kiirehdi, ^haluatko,
		haluatko, ^haluatteko, ^piditkö, piditkö, ^pidätkö, ^etsitkö, ^onko sinulla, onko sinulla, ^onko teillä, ^huomasitko,
		huomasitko, ^löysitkö, ^tiedätkö, ^kaipaatko, ^tarvitsetko, ^kiinnostaako, kiinnostuitko, ^kiinnostuitko, ^etkö ole,
		^oletko, ^näitkö, ^mitä mieltä, ^ota, ^auta, ^päivitä, ^tarkista, ^pidä, ^mene, ^käytä, avaa tili, anna palautetta,
		ota talteen, pidä meidät, varaa aika, varaa paikkasi, pyydä tarjous, täytä, täytä lomake, soita, ^soita, juttele,
		keskustele asiantuntij*, sisusta, uudista, remontoi, hemmottele, maista, poikkea, piipahda, nouda, hae mukaan, hae nyt,
		tule, tutustu valikoima*, laita viestiä, lähde, lähde mukaan, ehdota, lähetä se, lähetä juttuvinkki, ^oletko nähnyt,
		^tapahtuiko, ^kuulitko, ^huomasitteko, ^jäikö, ^heräsikö, pysy mukana, pysy kuulolla, voit lähettää, voit tilata,
		voit tukea, voit ladata, voit seurata, lisää meid*, ^lisää meid*,
		koodilla, alekoodilla, alennuskoodilla, tarjouskoodilla, löydät verkkosivuil*, löydät sivuil*,
		löydät uutiskirje*, löydät meidän, saat uutiskirje*, saat viikoittai*, luet uutiskirje*, luet verkkosivuil*,
		näet kanaval*, anna lahjaksi, uusi tilaus, uusi tilauks*, jatka tilausta, kutsu, kutsu ystävä*, ^kutsumme,
		tervetuloa, ^etsimme, arvioi, arvostele, suosittele, ^ratkaise, ratkaise, testaa tietosi, salli,
		salli ilmoitukset, otathan, seuraathan, tilaathan, muista tilata, muista seurata, muista tykätä, muistathan,
		mitä mieltä, ^mitä ajattelet, mitä ajattelet, ^kerro mielipiteesi, ^jätä, jätä kommentti, jätä viesti,
		osallistu keskusteluun, paikkoja on rajoitetusti, paikkoja rajoitetusti, ^ilmoittautuminen,
		ilmoittautuminen on, ^ilmoittautumiset, ^liput, ^varaukset, huomaatko, löysitkö virheen, ^jos pidit, jos pidit,
		jos haluat, voit ostaa, voit lukea, voit kuunnella, voit katsoa, voit liittyä, voit osallistua,
		voit lahjoittaa, voit kommentoida, voit jättää, voit kokeilla, voit varata, voit ilmoittautua,
		löytyy verkkosivuil*, löytyy sivuil*, ^löydämme, löydät meidät, seuraa kanava*, paina kelloa, ^kilpaile,
		kilpaile, ^vaihda, säästät, ^tutki, ^vilkaise, vilkaise, hyppää mukaan, ^poimi, poimi
	`,
	newsletter: `
		uutiskirje*, *uutiskirje*, sähköposti*, *sähköposti*, sähköpostilist*, postituslist*, ilmoitus*, ilmoitukset,
		push-ilmoituk*, uutisilmoituk*, uutishälyty*, hälytykset, uutiskatsaus*, *katsaus, *katsauks*, tärkeimmät uutiset,
		päivän uutiset, päivän tärkeimmät, viikon tärkeimmät, tuoreimmat uutiset, viimeisimmät uutiset, kooste*, aamukirje*,
		viikkokirje*, *kirje, *kirjeen, *kirjeemme,
		uutiskirj*, ilmoituksia, uutiskatsau*, postilaatikko*
	`,
	follow: `
		kanav*, *kanav*, *kanava, sivu*, sivua, *sivua*, *sivumme, ryhm*, *ryhmä*, some*, somessa, sosiaalisessa mediassa,
		sosiaalisen median, podcast*, *podcast*, podi*, jakso*, video*, lähetys*, suorana, livelähetys*, tili*, tiliämme,
		profiil*, yhteisö*, ystäv*, kaveri*, kavereille*, kavereiden, juttu, tämä juttu, artikkeli ystäv*, facebookissa,
		instagramissa, youtubessa, tiktokissa, x:ssä, whatsappissa, suosikkilähte*, ensisijais*, lähteisi*, lähteeksi, google*,
		ohjelma*, juttua, artikkelia, instassa, tiktokis*
	`,
	app: `
		sovellu*, *sovellu*, appi, appin, äppi, äpin, mobiili*, puhelim*, kännyk*, älypuhel*, tablet*, qr-kood*, android*,
		iphone*, ios, selainlaajennu*, sovelluskau*
	`,
	subscription: `
		tilau*, *tilau*, tilaaj*, *tilaaj*, jäsen*, *jäsen*, jäsenyy*, tunnus*, tunnuks*, käyttäjätil*, rajaton*, rajattom*,
		rajoituks*, pääsy*, lukuoikeu*, premium*, maksumuuri*, mainokset*, mainoks*, mainosvapa*, ilman mainoksia, kuukaude*,
		kuukausi, kk, €/kk, euroa kuussa, ensimmäinen kuukausi, ensimmäiset kuukaudet, kuukautta, lehti, lehden, lehte*, lehtemme,
		*lehti, digi*, digilehti*, näköisleh*, numero, verkkolehti*, vain tilaajille, etuj*, määräaikai*, tilaajille, eurolla,
		eurolla kuukaudessa, kuukaudessa, €, jaksolla, tutustumisjakso*, maksullinen, maksullis*, lukuoikeus,
		lehtitila*, kuussa, koko juttu, koko artikkeli, lehde*, päivää ilmaiseksi
	`,
	offer: `
		kurssi*, *kurssi*, koulutu*, *koulutu*, luento*, luenno*, seminaar*, webinaar*, työpaja*, tapahtum*, *tapahtum*,
		konferen*, messu*, lippu*, liput, lipun, lippus*, *liput, *lippu*, alennu*, *alennu*, tarjou*, *tarjou*, kampanj*, ale,
		alesta, kuponki*, kupong*, alekood*, koodi*, koodilla, kaupa*, kauppa*, *kaupasta, *kauppa, verkkokaup*, myymäl*, kirja,
		kirjan, kirjat, kirjamme, opas, oppaa*, *opas, kilpailu*, arvonta*, arvontaan, palkint*, palkinno*, lahja*, lahjakort*,
		ilmainen toimitus, toimitu*, toimituksella, hinta*, hinnat, hintaan, kokeilu*, kokeilujakso*, *kokeilu*, matka*, matkat,
		loma*, hotelli*, vakuutu*, *vakuutu*, laina*, *laina*, luottokort*, työpaik*, avoimet työ*, tietovisa*, visa*, visai*,
		ristiko*, peli*, kertoim*, vedonly*, paikka*, paikat, paikkasi, paikk*, mallisto*, tuotte*, valikoim*, tarjouspyyn*,
		neuvon*, palvelu*, resept*, etu*, bonuk*, opisto*, opistossa, opiskel*, *opiskelij*, opinto*, opinnot, oppilait*, koulu*,
		haku, hakuaika*, haussa, kieli*, kielikurs*, klinik*, silmälas*, optik*, huonekal*, sohv*, auto*, asunno*, asunto*,
		ravintol*, lounas*, lounaan, ruoka*, remont*, takuu*, sijoitu*, rahasto*, sähkösopimu*, sähkö*, vaate*, vaatteet,
		risteily*, risteilyt, varau*, ajanvarau*, kausikort*, näyttely*, teatter*, keikka*, konsert*, festivaal*, festari*,
		edun, *webinaari*, arvon*, *kilpailu*, palkin*, kirjoja, *kirja, akatemia*, *akatemia, oppitun*, tilauksesta,
		ostokses*
	`,
	donation: `
		lahjoitu*, *lahjoitu*, lahjoittaj*, riippumato*, riippumaton*, riippumattom*, vapaa journalismi*, laatujournalism*,
		journalism*, *journalism*, työtämme, toimintaamme, tuki*, tukea, tuen, tukesi, tukija*, kannatusjäsen*, joukkorahoitu*,
		keräys*, kuukausilahjoit*, mobilepay*, vapaaehto*, tutkivaa,
		tuella, keräy*, kuukausilahjoi*, toimituksen, toimitukse*
	`,
	elsewhere: `
		täältä, tästä, tällä, täällä, tänne, linki*, linkki*, *linki*, *linkist*, alla, alta, alapuolel*, painik*, nettisivu*,
		verkkosivu*, sivuilta, sivuillamme, sivustol*, sivusto*, koko juttu, koko haastatte*, koko artikkel*, koko, juttu*,
		*juttu*, jutun, jutut, juttuja, lisää, lisää uutisia, lisää juttuja, lisätieto*, artikkel*, *artikkel*, haastatte*,
		reportaas*, selvity*, uutis*, uutiset, uutisia, tarina*, tarinan, ajan tasalla, bio, biossa, profiil*, blogi*, arkisto*,
		tuoreim*, muut jutut, aiheesta
	`,
	contact: `
		kommen*, kommentt*, kommenttik*, mielipi*, *mielipi*, kysymy*, kysyttäv*, palaute*, palautet*, vinkki*, vinkk*, *vinkki*,
		juttuvinkki*, uutisvinkki*, virhe*, virhee*, oikaisu*, kirjoitusvir*, yleisönosasto*, toimitu*, toimituks*, toimittaj*,
		tarinasi, tarina, kuvia, kuvasi, kuva, kysely*, kyselyyn, lomak*, arvostel*, kokemu*, viesti*, sähköposti*, ajatuk*,
		mitä mieltä, keskustelu*,
		palaut*, tarina*, juttuvink*, vink*, aihe, *kysely
	`,
	us: `
		me, meitä, meille, meidän, meidät, meillä, meistä, meihin, *mme, *mmekin,
		kommenteissa, kommentteihin, kommenttikent*, kommenttien, jutun alla, jutun alle, toimitukselle, toimitukseen,
		toimituksemme
	`,
	you: `
		sinä, sinua, sinulle, sinun, sinut, sinulla, te, teitä, teille, teidän, omasi, ystävillesi, ystäväsi, mielipiteesi,
		sähköpostiisi, puhelimeesi, paikkasi, tukesi, kännykkääsi, kotiisi, tarinasi
	`,
	lure: `
		ilmai*, ilmaise*, maksut*, veloituks*, nyt, heti, tänään, jo tänään, eksklusiiv*, vain, ainoastaan, rajoitettu*,
		rajoitetun, rajallise*, joka päivä, joka aamu, joka viikko, joka perjantai, joka maanantai, joka sunnuntai, joka kuukausi,
		päivittäin, viikoittain, suoraan, ensimmäisten joukossa, ensimmäisenä, ensimmäisten, paras, parhaat, parhaita, tuore*,
		tuoreet, tuoreimmat, viimeinen mahdollisuus, viimeiset, pian, uusi, uudet, uuden, helposti, nopeasti, kätevästi,
		minuutissa, muutamassa minuutissa, yhdellä klikkauksella, ilman kuluja, sitoutumatta, jopa, alkaen, puoleen hintaan, aina,
		milloin vain, milloin tahansa, ennen kuin, kiinnostavimmat, tärkeimmät, eduista, etuhintaan, edullise*,
		koska tahansa, ilman sitoutumista, kaupan päälle, viikoittai*, päivittäi*, ensimmäise*, suosik*
	`,
	readAlso: `
		^lue myös, ^lue lisää, ^lue seuraavaksi, ^lue tästä, ^lue aiheesta, ^lue koko, ^lue kaikki, ^lue täältä, ^katso myös,
		^katso lisää, ^kuuntele myös, ^aiheesta lisää, ^lisää aiheesta, ^lisää aihees*, ^aiheeseen liitty*, ^aiheesta muualla,
		^samasta aiheesta, ^muut jutut, ^muita juttuja, ^muut lukevat, ^muut lukivat, ^lisää uutisia, ^lisää juttuja,
		^suosittelemme, ^suositeltu*, ^suositellut, ^saatat pitää, ^saattaisit, ^sinua saattaa, ^sinua voisi, ^sinua voi,
		^voisit olla, ^luetuimmat, ^luetuim*, ^suosituimmat, ^suosituim*, ^älä missaa, ^jatka lukemista, ^toimituksen valin*,
		^toimitus suosittel*, ^seuraava juttu, ^juuri nyt:, ^aiemmin:, ^ks. myös, ^koko juttu, ^tuoreimmat, ^lisää samasta,
		^aiheeseen liittyvät, ^aiheeseen liittyvää, ^aiheeseen liittyviä, ^luetuimmat jutut, ^suositeltua, ^suositeltavaa,
		^suosituimmat jutut, ^toimituksen valinnat, ^toimitus suosittelee, ^lue aiheesta lisää, ^lue aiheesta myös,
		^oletko lukenut, ^joko luit, ^luitko jo,
		^aiheeseen liittyv*, ^voisit pitää, ^edellinen juttu, ^juttu jatkuu
	`,
	sponsor: `
		^mainos, ^mainokset, ^ilmoitus, kaupallinen yhteistyö, ^kaupallinen yhteistyö, ^kaupallinen, ^sponsoroitu,
		sponsoroitu sisältö, ^maksettu, maksettu mainos, maksettu sisältö, ^yhteistyössä, yhteistyössä, ^kumppanisisältö,
		kumppanisisältö*, ^sisältömarkkinointi*, ^mainossisältö, ^tiedote, ^lehdistötiedote, affiliate*, mainoslink*,
		kumppanilink*, komissio*, provisio*, palkkio*, ilman lisäkulu*, ilman ylimääräi*, lisäkustannuks*, ei maksa sinulle,
		tarjoaa, pelaa vastuullisesti, peluuri*, säännöt ja ehdot, ehdot voimassa, 18+, mainoslinkk*, mainoslinkkejä,
		kaupallisia linkkejä, kumppanuuslinkk*, saada pienen, pienen palkkion, saamme palkkion, saatamme saada, voimme saada,
		palkkion, maksettua, linkkien kautta, ostoksistasi, ostat linkin,
		tehty yhteistyössä, tehty yhteistyönä, sponsoroi, sisältää mainoslinkkejä, sisältää mainoksia,
		sisältää kaupallis*, saada komission, saamme komission, ^yhteistyökumppani, ^maksettu yhteistyö,
		maksettu yhteistyö, mukana yhteistyössä, ^mainosyhteistyö, mainosyhteistyö*
	`,
	disclaimer: `
		^vastuuvapaus*, ^vastuuvapauslauseke*, ^huomautus, ^huomaa, ^huom, ^riskivaroitus, ^varoitus, sijoitusneuvo*,
		sijoitussuositu*, taloudellista neuvontaa, rahoitusneuvo*, talousneuvo*, ostosuositu*, ostokehotu*,
		lääketieteellis* neuvo*, lääkärin ohje*, lääkärin hoito*, oikeudellis* neuvo*, tiedotustarkoituks*, informatiivis*,
		informaatiotarkoituks*, opetustarkoituks*, yleistä tietoa, ei ole tarkoitettu, eivät ole, ei tule pitää, ei korvaa,
		ei muodosta, kirjoittajan oma*, kirjoittajan omia, kirjoittajien omia, omia mielipiteitä, ei vastaa, eivät välttämättä,
		välttämättä edusta, eivät edusta, ei edusta, historiallinen tuotto, mennyt kehitys, menneisyyden tuot*, oma tutkimus,
		omaa tutkimusta, menettää, käänny lääkärin, kysy lääkäriltä, konsultoi
	`,
	lead: `
		ja, tai, nyt, myös, heti, jo, tänään, niin, sitten, siis, jos, voit, voit myös, vain, tästä, täällä, muista, muistathan,
		ole hyvä ja, muistakaa, ilmaiseksi, helposti, että, sekä, &, mutta, käy ja, haluatko
	`,
	report: `
		sanoo, sanoi, sanovat, sanoivat, kertoo, kertoi, kertoivat, kertovat, kerrottiin, kerrotaan, mukaan kertoi, *n mukaan,
		*iden mukaan, *jen mukaan, toteaa, totesi, ilmoitti, ilmoittaa, ilmoittivat, vahvisti, vahvistaa, kirjoittaa, kirjoitti,
		korosti, korostaa, lisäsi, väitti, väittää, arvioi, tiedotti, tiedottaa, kommentoi asiaa, muistuttaa, muistutti, varoitti,
		varoittaa, vetosi, vetoaa, pyysi, pyytää, kehotti, kehottaa, kehotetaan, pyydetään, kiisti, kieltäyty*, tiedottaja*,
		edustaja*, ministeri*, *ministeri*, hallitu*, viranoma*, virasto*, oikeus, oikeuden, käräjäoikeu*, hovioikeu*, syyttäj*,
		tutkinnanjoht*, tutkija*, yhtiö*, yritys, yrityksen, kunta, kunnan, kaupunki*, kaupungin, *ttiin, *taan kertoi, oli,
		olivat, oli ollut, on ollut, ovat olleet, on ladannut, latasi, latasivat, tilasi, tilasivat, klikkasi, klikkasivat,
		lahjoitti, lahjoittivat, osti, ostivat, rekisteröityi, ilmoittautui, liittyi, miljoon*, miljard*, viime vuonna,
		viime vuoden, viime viikolla, viime kuussa, maanantaina, tiistaina, keskiviikkona, torstaina, perjantaina, lauantaina,
		käyttäjät, käyttäjiä, käyttäjien, käyttäjää, asiakkaat, asiakkaita, lukijat, kansanedustaj*, asiantuntij*, pidätet*,
		vangit*, kasvoi, väheni, laski, nousi, lakkautet*, lopetti, lopettaa, lopetetaan, suljetaan, sulki, sulkee, hän, hänen,
		he, heidän, asukkai*, asukkaat, kuntalais*, prosenttia, seuraavan kerran, ensi kerralla, kysyy, kysyi, huutaa, huusi,
		kuiskaa, naurahtaa, naurahti, hymyilee, vastasi,
		nousevat, kallistu*, halpen*, suljettiin, maksavat, julkistetaan, lupasi, täyttyi
	`,
	public: `
		poliisi*, 112, 116 117, 116117, 116 006, kriisipuhelin*, auttava puhelin, auttavan puhelimen, nollalinja*, itsemurh*,
		pelastuslaito*, pelastustoim*, hätäkesku*, hätänumer*, silminnäkij*, todistaj*, kadonn*, kadonneen, evakuoi*, rokot*,
		verenluovut*, luovuttaa verta, punainen risti, punaisen ristin, hautajai*, siunaustilai*, muistotilai*, surunvalittelu*,
		äänestyspaik*, ilmatieteen laito*, thl, päivysty*, mielenterveys*, sähkökatko*, neuvontapuhel*, tulli*
	`,
};
