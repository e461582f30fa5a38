import type { CueFile } from "../cue-file.js";

export const eo: CueFile = {
	language: "eo",
	ask: `
		abonu, abonu nian, ekabonu, ^aboni, mendu, ^mendi, antaŭmendu, aliĝu, aliĝu al, ^aliĝi, enskribiĝu, registriĝu,
		registru vin, ^registriĝi, anoncu vin, ^sekvi, sekvu ni*, ŝatu, ŝatu ni*, elŝutu, ^elŝuti, instalu, ^instali, klaku,
		alklaku, premu, tuŝu, skanu, ^legi, legu pli, plulegu, legu plu, spektu, ^spekti, aŭskultu, ^aŭskulti, malkovru, esploru,
		trovu, trovu ni*, vizitu, viziti, iru al, ensalutu, ^ensaluti, ekzamenu, foliumu, aĉetu, ^aĉeti, rezervu, ^rezervi,
		^ricevi, akiru, havigu, ŝparu, elprovu, testu, ekprovu, partoprenu, ^partopreni, gajnu, ^gajni, profitu, uzu la kodon,
		enigu, ekstudu, lernu, ^lerni, eklernu, komparu, kandidatiĝu, investu, subtenu, subtenu ni*, ^subteni, donacu, ^donaci,
		mondonacu, kontribuu, ^kontribui, helpu ni*, helpu al n*, ^estu, konigu, diskonigu, kunhavigu, dividu, disvastigu,
		komentu, ^komenti, priparolu, diskutu, diru al n*, rakontu al n*, skribu al n*, ^skribi, sendu al n*, ^sendi, kontaktu,
		kontaktu ni*, ^kontakti, telefonu al n*, voĉdonu, sciigu, sciigu ni*, informu ni*, informiĝu, raportu, aktivigu, ŝaltu,
		aldonu, aldonu ni*, ne maltrafu, ne preterlasu, ne forgesu, restu informita*, restu ĝisdata*, tenu vin, malŝlosu, ĝuu,
		rapidu, daŭrigu, plenigu, babilu, kunlaboru, proponu, reabonu, renovigu, invitu, renkontu, ^ĉu vi volas, ^ĉu vi ŝatus,
		^ĉu vi ŝatas, ^ĉu vi ŝatis, ^ĉu plaĉis, ^ĉu plaĉas, ^ĉu vi havas, ^ĉu vi serĉas, ^ĉu vi trovis, ^ĉu vi rimarkis,
		^ĉu vi jam, ^ĉu vi ankoraŭ, ^ĉu vi deziras, ^ĉu vi interesiĝas, ^ĉu vi scias, ^ĉu ankoraŭ, ^volas, ^serĉas, estu la unua,
		^certigu, certigu al vi, ^ricevu, ricevu nian, ricevu niajn, ^diru, ^vidu, ^iru, ^venu, ^legu, legu nian, legu niajn,
		legu la tutan, ^rigardu, ^rakontu, ^prenu, ^skribu, ^respondu, ^demandu, ^sendu, ^uzu, ^petu, ^lasu, lasu komenton, ^ludu,
		^restu, restu ĉiam, ^voku, ^fariĝu, fariĝu membro, fariĝu abonanto, ^iĝu, iĝu membro, ^helpu, ^eniru, ^sekvu, sekvu nian,
		^eku, ^provu, provu senpage, provu la, ^kreu, ^elektu, ^malfermu, ^komencu, ^solvu, plenigu la, konsiliĝu, parolu kun,
		vendigu, rendevuu, telefonu, ^tagmanĝu, ^gustumu, ^ornamu, regalu, ^donacu al, ^ĉu vi vidis, ^ĉu vi bezonas,
		^ĉu vi lernas, ^ĉu plaĉis al vi, ^por aboni, ^por ricevi, ^por legi, ^por aliĝi, ^por subteni,
		per la kodo, uzante la kodon, kun la kodo, vi trovos en nia*, vi trovos sur nia*, vi trovos ĉe ni,
		vi trovas en nia*, vi trovas sur nia*, vi povas trovi ĉe, ricevu rabaton, trovu nin, legu nin, sekvu nin,
		aŭskultu nin, spektu nin, membriĝu, ^membriĝi, aliĝigu, varbu, subskribu, ^subskribi, kotizu, ^kotizi, pagu,
		plilongigu, donacigu, invitu amikon, ^ni serĉas, ^ni invitas, ni invitas vin, ni atendas vin, ^bonvenon, venu,
		venu al, ĉeestu, ^ĉeesti, taksu, rekomendu, respondu, ekzercu, ludu, permesu, tajpu, alŝutu, opiniu,
		^kion vi opinias, ^kion vi pensas, ^kiel vi, debatu, demandu, korektu, atentigu, avertu nin, konsciigu,
		la nombro de lokoj estas limigita, lokoj estas limigitaj, nombro de lokoj, ^aliĝo, ^aliĝilo, ^registriĝo,
		^abono, ^abonebla, ^mendebla, ^elŝutebla, vidu, ^se la artikolo, ^se al vi, plaĉis al vi, plaĉas al vi,
		^se vi ŝatas, ^se vi ŝatis, rigardu nian, ekaŭskultu, eklegu, eksekvu, kliku, frapu, retmesaĝu, vi ricevos,
		vi povas aboni, vi povas legi, vi povas elŝuti, vi povas subteni, vi povas donaci, vi povas mendi,
		vi povas aĉeti, vi povas aliĝi, vi povas sekvi, vi povas aŭskulti
	`,
	newsletter: `
		bulteno*, novaĵletero*, novaĵletero, *letero*, informilo*, retpoŝt*, retleter*, poŝtkest*, leterkest*, retpoŝta listo,
		dissendolist*, sciigo*, sciigoj*, avertoj*, atentigo*, novaĵresum*, resumo*, la plej gravaj novaĵoj, lastaj novaĵoj,
		ĉefaj novaĵoj, freŝaj novaĵoj, informleter*, *informletero*, novaĵbulteno*, retbulteno*,
		*bulteno*, retmesaĝo*, novaĵoj*
	`,
	follow: `
		kanalo*, *kanalo*, paĝo*, *paĝo*, grupo*, *grupo*, komunumo*, sociaj retoj, sociaj retejoj, sociaj medioj,
		sociaj amaskomunikiloj, socia reto, podkasto*, elsendo*, epizodo*, filmeto*, video*, videoj*, konto*, konton, profilo*,
		amikoj*, amiko*, ĉi tiun artikolon, la artikolon, jutubo*, jutuba*, telegramo*, telegrama*, fejsbuk*, tvitero*,
		instagramo*, rekta elsendo, dissendo*, preferataj fontoj, preferata*, fontoj*, fontojn, google,
		filmo*, mastodono*, retejo*
	`,
	app: `
		aplikaĵo*, *aplikaĵo*, apo*, apon, aplikaĵ*, poŝtelefon*, saĝtelefon*, telefono*, androjd*, qr-kodo*, kodo, kromprogram*,
		etendaĵo*, apo, apojn, nian apon,
		programo*
	`,
	subscription: `
		abono*, abonon, *abono*, abonanto*, abonantoj*, membro*, membreco*, *membro*, aliro*, aliron, plena aliro, senlima*,
		senreklam*, sen reklamoj, monate, pomonate, po monato, monato*, jare, jarabono*, unua monato, unuan monaton, konto*,
		ensaluto*, papera*, presita*, cifereca*, revuo*, revuon, gazeto*, numero*, jarkolekt*, plena versio, ekskluziva*,
		legebla nur, nur por abonantoj, nur por membroj, por abonantoj, por membroj, eŭroj jare, eŭroj monate, eŭrojn,
		plenan aliron, jarabon*,
		alir*, pojare, plena teksto, plenan tekston, tuta artikolo, tutan artikolon, asocio*, kotizo*, libro*
	`,
	offer: `
		kurso*, *kurso*, leciono*, prelego*, seminario*, retseminario*, laborrenkontiĝo*, evento*, *evento*, kongreso*,
		konferenco*, renkontiĝo*, foiro*, bileto*, *bileto*, rabato*, rabaton, rabatkodo*, ofertoj*, oferto*, propono*, aktualaĵ*,
		vendo*, kupono*, kodo*, kodon, vendejo*, butiko*, *butiko*, libroservo*, libro*, librojn, *libro*, gvidilo*, gvidlibr*,
		konkurso*, premio*, loterio*, donaco*, sendokosto*, liverado*, prezo*, prezoj, prova*, provperiodo*, vojaĝo*, hotelo*,
		asekuro*, prunto*, kreditkarto*, laboro*, laborposten*, postenoj*, kvizo*, krucvort*, enigmo*, veto*, lokoj*, loko*,
		lokon, krompago*, varoj*, produkto*, kolekto*, konsilado*, stipendio*, katalogo*, lernejo*, lernanto*, lernantoj*, studo*,
		lingvo*, lingvokurso*, kliniko*, okulvitr*, meblo*, aŭto*, loĝejo*, restoracio*, manĝo*, servo*, garantio*, instruisto*,
		ekzameno*, investo*, vestaĵo*, somera, rendevuo*, senpaga leciono, festivalo*, koncerto*, spektaklo*,
		*seminario*, mendo*, donacpako*, akademio*, ekspozicio*, lotumado*, senpaga provo, provo*
	`,
	donation: `
		donaco*, mondonaco*, *donaco*, sendependa*, sendependa ĵurnalismo, ĵurnalismo*, nia laboro, nian laboron, nian redakcion,
		libera gazetaro, subteno*, subtenanto*, kontribuo*, homamasa financado, volontul*, kotizo*, monhelpo*,
		eŭroj monate, konto*
	`,
	elsewhere: `
		ĉi tie, tie ĉi, ĉi-tie, ligilo*, ligilon, *ligilo*, ĉi-sube, sube, suba*, malsupre, butono*, retejo*, retejon, retpaĝo*,
		nia retejo, tuta artikolo, tutan artikolon, la tutan, tutan, tuta, plena*, artikolo*, artikoloj*, *artikolo*,
		pli da novaĵoj, pli da artikoloj, pli, pliaj*, aliaj*, novaĵo*, novaĵojn, intervjuo*, raporto*, raportaĵo*, enketo*,
		rakonto*, historio*, blogo*, arkivo*, biografio*, detaloj*, detalojn, ĝisdata*, informita*, la ceteron, ceteraj*
	`,
	contact: `
		komento*, komentojn, opinio*, opinion, demando*, demandojn, sugesto*, propono*, kritiko*, eraro*, erarojn, *eraro*,
		korekto*, redakcio*, *redakcio*, redaktoro*, formularo*, mesaĝo*, mesaĝon, enketilo*, opinisond*, fotoj*, fotojn, bildoj*,
		via rakonto, vian rakonton, travivaĵo*, sperto*, spertojn, konsilo*, leteroj*, leteron, retmesaĝ*, reago*, pensas,
		mistajpo*, rakonto*, foto*, temo*, enketo*, leganto*
	`,
	us: `
		ni, nin, nia, nian, niaj, niajn, al ni, kun ni,
		en la komentoj, per komento, sub la artikolo, ĉi-sube, la redakcio, al la redakcio, redakcio
	`,
	you: "vi, vin, via, vian, viaj, viajn, ci",
	lure: `
		senpage, senpaga*, senkoste, nun, tuj, hodiaŭ, jam hodiaŭ, ekskluzive, ekskluziva*, nur, nur hodiaŭ, limigita*,
		limigitaj*, ĉiutage, ĉiun tagon, ĉiumatene, ĉiusemajne, ĉiun semajnon, ĉiuvendrede, ĉiulunde, ĉiudimanĉe, ĉiumonate,
		ĉiutaga*, ĉiusemajna*, la unua*, unua*, lasta ŝanco, lasta*, plej bona*, plej bonaj*, plej freŝa*, plej grava*, nova*,
		novaj*, baldaŭ, facile, rapide, simple, unu klako, per unu klako, en kelkaj minutoj, sen kosto, sen kromkosto, ĝis, ekde,
		rekte, ĉiam, iam ajn, aparta*, speciala*, duonpreze, antaŭ ol, plej, senpaga liverado,
		kiam ajn, sendevige, sen devigo, donace, semajna*, hejmen
	`,
	readAlso: `
		^legu ankaŭ, ^legu pli, ^legu plu, ^ankaŭ legu, ^plulegu, ^vidu ankaŭ, ^rigardu ankaŭ, ^spektu ankaŭ, ^aŭskultu ankaŭ,
		^rilataj*, ^rilata*, ^rilataj artikoloj, ^similaj*, ^similaj artikoloj, ^pri la sama*, ^pri la temo, ^pli pri, ^pli da,
		^pli da artikoloj, ^pli da novaĵoj, ^aliaj artikoloj, ^aliaj novaĵoj, ^rekomendita*, ^rekomendataj*, ^rekomendinda*,
		^ni rekomendas, ^ni proponas, ^eble vi, ^eble ankaŭ, ^eble interesos, ^vin eble, ^povus interesi, ^interesos vin,
		^plej legata*, ^plej legitaj*, ^plej populara*, ^popularaj*, ^ne maltrafu, ^ne preterlasu, ^daŭrigu la legadon,
		^elekto de la redakcio, ^sekva artikolo, ^plena artikolo, ^la tuta artikolo, ^ĉu vi jam legis, ^ĉu vi legis,
		^pliaj, ^pliajn, ^samteme, ^pri la sama temo, ^rilata artikolo, ^ankaŭ interesa*, ^tio povus, ^plej legataj,
		^antaŭa artikolo, ^daŭrigo
	`,
	sponsor: `
		^reklamo, ^reklamoj, ^anonco, ^anoncoj, ^anoncetoj, pagita reklamo, ^sponsorita*, sponsorita*, sponsorata*, ^pagita*,
		pagita enhavo, pagita anonco, ^kunlabore kun, kunlabore kun, en kunlaboro kun, ^prezentata de, prezentata de,
		^gazetara komuniko, partnera*, partneraj ligiloj, afiliaciaj*, afiliacia*, filiigit*, asociitaj ligiloj, komisiono*,
		makleraĵo*, provizio*, sen kroma kosto, sen kromaj kostoj, sen plia kosto, sen aldona kosto, kondiĉoj validas, 18+,
		reklamaj, reklama*, reklamaj ligiloj, procentaĵo*, etan procentaĵon, etan sumon, ni ricevos, ni povas ricevi,
		ni eble ricevos, pagata*, reklamligil*, kontraŭ pago, per la ligiloj, se vi aĉetas, se vi aĉetos, aĉetas per,
		kreita kunlabore, partnere kun, kun subteno de, kun la subteno de, danke al subteno, enhavas partnerajn,
		enhavas reklamojn, enhavas reklamajn, ricevi kompenson, povas ricevi, eble ricevas, ^kunlaboro, ^estis kreita,
		estis kreita kunlabore, verkita kunlabore, pagita kunlaboro, ^varba, varba teksto
	`,
	disclaimer: `
		^malgarantio*, ^senrespondec*, ^averto, ^rimarko, ^noto, ^jura noto, ^atentigo, investa konsilo*, investaj konsiloj*,
		investkonsil*, financa konsilo*, financaj konsiloj*, financan konsilon, medicina konsilo*, medicina konsil*, kuracista*,
		jura konsil*, rekomendo aĉeti, aĉetrekomend*, por informaj celoj, informaj celoj, por informado, por informo, por eduka*,
		edukaj celoj, ne estas konsilo, ne konsistigas, ne prezentas, ne anstataŭas, ne devas esti konsiderata*,
		ne estu konsiderata*, ne respondecas, neniun respondecon, respondeco*, propraj opinioj, opinio de la aŭtoro,
		opiniojn de la aŭtoro, opinioj de la aŭtoro, aŭtoro mem, nur la aŭtoro*, ne nepre, ne necese, ne spegulas, esprimas nur,
		estintaj rezultoj, pasintaj rezultoj, proprajn esplorojn, propran esploron, konsultu kuraciston, konsultu
	`,
	lead: `
		kaj, aŭ, nun, tuj, hodiaŭ, ankaŭ, bonvolu, do, tiam, por, se, vi povas, vi ankaŭ povas, senpage, ĉi tie, nur, jam, memoru,
		ne forgesu, sed, simple, se vi volas, &
	`,
	report: `
		*ris, *nis, *tis, *lis, *sis, *dis, *vis, *kis, *gis, *mis, *pis, *bis, *cis, *zis, *iĝis, *eĝis, *ŝis, *jis, diras,
		diris, diris ke, laŭ, raportas, raportis, anoncas, anoncis, asertas, asertis, klarigas, klarigis, deklaras, deklaris,
		konfirmis, avertis, skribis, aldonis, proparolanto*, ministro*, ministrejo*, registaro*, tribunalo*, juĝisto*, prokuroro*,
		esploristo*, aŭtoritato*, aŭtoritatoj*, la kompanio, la firmao, la entrepreno, kompanio*, urbestro*, urbodomo, estis,
		havis, elŝutita*, elŝutis, abonis, klakis, donacis, aĉetis, aliĝis, milionoj*, miliono*, miliardo*, pasintjare,
		pasintan jaron, pasintan monaton, pasintan semajnon, pasintsemajne, lunde, marde, merkrede, ĵaŭde, lundon, mardon,
		merkredon, ĵaŭdon, uzantoj*, klientoj*, fakuloj*, sciencistoj*, deputito*, arestita*, kreskis, malkreskis, fermis,
		fermiĝos, ĉesos, ĉesis, li, ŝi, ili, lia, ŝia, ilia, loĝantoj*, civitanoj*, rifuzis, petis, alvokis, alvokas, procento*,
		procentoj*, venontfoje, la venontan fojon, demandas, krias, ridas,
		plikost*, malplikost*, kostas, finiĝis, restos, estos
	`,
	public: `
		polico*, policon, policano*, 112, 110, 999, urĝo*, urĝa*, urĝnumero*, helplinio*, helptelefon*, krizlinio*, sinmortig*,
		memmortig*, atestanto*, atestantoj*, malaperinta*, evakuad*, evakui, vakcino*, vakcinad*, sangodon*, donaci sangon,
		ruĝa kruco, enterigo*, funebra*, funebro*, kondolenco*, voĉdonejo*, fajrobrigad*, savservo*, inundo*, tertremo*,
		sanministerio, ministerio pri sano, veterservo*, kuracisto deĵoras, hospitalo*
	`,
};
