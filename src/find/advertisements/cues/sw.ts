import type { CueFile } from "../cue-file.js";

export const sw: CueFile = {
	language: "sw",
	ask: `
		jiandikishe, jisajili, jisajilini, jiandikisheni, jiunge, jiungeni, ungana nasi, ungana, unganeni, ^kujiunga,
		^kujiandikisha, ^kujisajili, ^fuata, fuateni, fuatilia, fuatilieni, ufuate, subscribe, pakua, pakueni, ^pakua,
		^kupakua, upakue, sakinisha, weka programu, bofya, bofyeni, ^bofya, bonyeza, bonyezeni, ^bonyeza, gonga, changanua,
		skani, scan, soma, someni, ^soma, usome, ^kusoma, tazama, tazameni, ^tazama, ^kutazama, angalia, angalieni, sikiliza,
		sikilizeni, ^kusikiliza, usikilize, ^pata, pateni, ^kupata, jipatie, jipatieni, pokea, pokeeni, upokee, jifunze,
		jifunzeni, fahamu, ^fahamu, ^jua, gundua, vinjari, tembelea, tembeleeni, ^tembelea, ^ingia, nenda, njoo, njooni,
		karibu, karibuni, nunua, nunueni, ^nunua, agiza, agizeni, ^agiza, weka nafasi, weka oda, weka miadi, hifadhi nafasi,
		^hifadhi, kata tiketi, ^kata, jinunulie, okoa, jaribu, jaribuni, ^jaribu, anzeni, ^anza, shiriki, shirikini,
		^shiriki, ushiriki, shinda, jishindie, ^shinda, tumia, ^tumia, tumia msimbo, tumia kodi, linganisha, wekeza, omba,
		tuma maombi, changia, changieni, ^changia, toa mchango, toa msaada, ^toa, saidia, ^saidia, unga mkono, ungeni mkono,
		kuwa mwanachama, sambaza, sambazeni, washirikishe, wasambazie, wajulishe, toa maoni, acha maoni, andika maoni,
		andika, ^andika, andikia, ^tuma, tumeni, utume, wasiliana nasi, wasiliana, wasilianeni, piga simu, ^piga, piga kura,
		pigia, wezesha, ongeza, unda akaunti, fungua akaunti, ^fungua, lipia, jaza fomu, jaza, usikose, msikose, usipitwe,
		msipitwe, usisahau, msisahau, usiachwe, endelea, ^endelea, ^baki, baki nasi, kaa nasi, cheza, ^cheza, tatua, boresha,
		tangaza nasi, tangaza, bonyeza like, ungependa, unataka, unatafuta, umependa, umeipenda, ulipenda, una swali,
		una maoni, una habari, umeona, unahitaji, hujajiunga, bado hujajiunga, una kisa, ^kuwa wa kwanza, ^kuwa mwanachama,
		fomu za kujiunga, jiunge na, pata habari, pata punguzo, pata taarifa, pata nakala, ingia katika tovuti,
		ingia kwenye tovuti, ^jua zaidi, jua zaidi, fuata ukurasa, fuata chaneli, ^like, ^share, ^kaa nasi, ^washa, ^gusa,
		tuma ujumbe, tuma neno, wahi, ^wahi, usichelewe, chukua, ^chukua, lipa, ^lipa, sajili, ^sajili, mpeleke, mlete,
		msajili, zungumza na, ongea na, piga, fanya miadi, karibu upate, karibu ujionee, hamasisha, endelea kusoma,
		uendelee kusoma, ^ili kuendelea, ^ili kusoma, ^ili kupata, ^ili kujiunga, ^kwa matangazo, sambaza habari, mtumie,
		^una, ^umeshuhudia, umeshuhudia, umeona kosa, umepata, ^ulikuwa, ^je ungependa, tufua*, tutembel*, tuchang*, tusaid*,
		tuung*, tup*e, tuandik*, tutum*, tupig*, tuelez*, tuambi*, tuuliz*, tuongez*, kutufuat*, ^chagua, ^eleza, ^uliza,
		upate, ujipatie, ujishindie, ujionee, ujifunze, utazame, unaweza kutu*, wasilisha, ^wasilisha, ^peleka, tuma maoni,
		alika, ^alika, waalike, ^mwambie, ^kutangaza, kutangaza nasi, ^kwa maelezo zaidi, kwa maelezo zaidi,
		^kwa taarifa zaidi, ^kwa habari zaidi, ^kwa mawasiliano, ^ili upate, ^ili usome, ^ili usipitwe, ^una swali, ^je una,
		^je umependa, ^ulifurahia, ^furahia, furahia, ^linda, ^boresha, ^pima, ^jipime, ^panga, ^hudhuria, hudhuria, ^jionee,
		jionee, ^wezesha, ^ruhusu, ruhusu arifa, ^kama umependa, kama umependa, ukipenda, umefurahia, umeifurahia,
		^toa maoni, ^acha maoni, ^bonyeza hapa, ^piga simu, ^omba, ^jaribu bure, ^lipia, changia sasa, ^tuma maoni,
		^tuma habari, ^unasubiri nini, usisubiri, wapelekee, shirikisha, ^shirikisha, washirikishe wenzako, jiongezee,
		jiwekee, jihakikishie, ^gawa, kuendelea kusoma, endelea kutufuatilia, ^endelea kufuatilia, ^ili kushiriki,
		^ili kuagiza, ^kuagiza, ^kununua, ^kushiriki, ^kuchangia, ^kulipia, ^kuwasiliana, ^tupe, tupe nyota, tujulishe,
		tujulisheni, ^tupatie, msaada wako, mchango wako, kisikilize, kitazame, isikilize, itazame, isome, lisome, yasome,
		^umeona kosa, ^umegundua, ^nunua moja, toa nyota
	`,
	newsletter: `
		jarida*, jarida letu, barua pepe, baruapepe, arifa, taarifa fupi, taarifa za kila siku, muhtasari*, habari mpya*,
		habari kuu, habari za hivi punde, habari moto moto, habari motomoto, habari muhimu, kikasha*, inbox, kisanduku, arafa,
		ujumbe mfupi, sms, habari zinazochipuka
	`,
	follow: `
		chaneli*, channel*, kituo chetu, ukurasa*, kurasa*, kundi*, vikundi*, jumuiya*, mitandao ya kijamii, mitandao yetu,
		mtandao wa kijamii, mitandaoni, podikasti*, podcast*, kipindi*, vipindi*, sehemu, video*, mubashara, moja kwa moja,
		akaunti*, marafiki*, rafiki*, wenzako, makala haya, habari hii, makala hii, runinga*, redio, vyanzo*, chanzo*,
		unavyopendelea, unachopendelea, google, kulike, kushare, kusubscribe, ku-like, ku-share, ku-subscribe, kuacha maoni,
		kubonyeza kengele, kengele, sehemu ya maoni, marafiki zako, instagram, whatsapp, mitandao yote
	`,
	app: `
		programu*, aplikesheni*, app, apu, simu, simu yako, simu janja, simujanja, rununu, android, iphone, ios, msimbo wa qr,
		kodi ya qr, qr, kiendelezi
	`,
	subscription: `
		usajili*, uanachama*, mwanachama*, wanachama*, mteja wa kulipia, akaunti*, ufikiaji*, bila kikomo, kamili,
		habari zote, premium*, bila matangazo, kwa mwezi, kila mwezi, kwa mwaka, mwezi wa kwanza, gazeti*, magazeti, jarida*,
		toleo*, nakala*, epaper, e-paper, maudhui*, maudhui ya kipekee, kifurushi*, vifurushi*, kulipia, wanachama pekee,
		waliojisajili, wasajiliwa, wanaolipia, kwa wiki, kwa siku, wasomaji waliojisajili
	`,
	offer: `
		kozi*, mafunzo*, somo, masomo*, darasa*, madarasa*, warsha*, semina*, tukio*, hafla*, matukio*, kongamano*, mkutano*,
		tamasha*, maonyesho*, tiketi*, punguzo*, ofa*, promosheni*, kuponi*, msimbo*, vocha*, duka*, maduka*, bidhaa*,
		kitabu*, vitabu*, mwongozo*, shindano*, mashindano*, bahati nasibu, zawadi*, tuzo, bei*, usafirishaji*, jaribio*,
		safari*, utalii, hoteli*, bima*, mkopo*, mikopo*, kadi*, kazi*, ajira*, nafasi*, viti, kiti*, chemsha bongo, fumbo*,
		mafumbo, kubeti*, dau*, odds*, bonasi*, ushauri*, huduma*, nafasi za kazi, tangazo, matangazo, chuo*, shule*, vyuo*,
		fomu, lugha, kiingereza, udahili, muhula*, kliniki*, hospitali*, miwani, samani, gari, magari, viwanja, kiwanja,
		mgahawa*, chakula, huduma zetu, dhamana, wanafunzi, walimu, biashara, uwekezaji, hisa, vifaa, nguo, vitenge,
		duka letu, onyesho*, shilingi, ksh*, tsh*, sh, kes, tzs, mia, elfu, punguzo la bei, semina ya mtandaoni, vocha za,
		kifurushi, intaneti, data, tamasha, muziki, sherehe, bidhaa zetu, jiko, nyumba
	`,
	donation: `
		mchango*, michango*, msaada*, uandishi huru*, uandishi wa habari*, uandishi wa habari huru, vyombo huru*, habari huru*,
		huru*, kazi yetu, m-pesa*, mpesa*, airtel money, tigo pesa, paybill*, lipa na*, hisani, wahisani, wafadhili, kujitolea
	`,
	elsewhere: `
		hapa, kiungo*, kiunganishi*, linki*, link*, hapo chini, chini, tovuti*, wavuti*, mtandao*, zaidi, habari zaidi,
		makala*, makala kamili, habari kamili, kamili, mahojiano*, ripoti*, uchunguzi*, habari, taarifa*, taarifa zaidi,
		hadithi*, simulizi*, kisa*, kitufe*, wasifu*, blogu*, blogi*, maelezo*, nyingine, hivi punde, ukurasa*, undani*,
		kwa kina, kuhusu, makala yote, habari yote, ujumbe wote, sehemu ya pili, mengine, mengi, mengi zaidi
	`,
	contact: `
		maoni*, swali*, maswali*, mapendekezo*, pendekezo*, malalamiko*, kosa*, makosa*, hitilafu*, marekebisho*, wahariri*,
		mhariri*, chumba cha habari, fomu*, ujumbe*, utafiti*, kura ya maoni, picha*, hadithi yako, kisa chako, uzoefu*,
		fikra*, mawazo*, dokezo*, barua*, habari yako, taarifa*, dondoo*, unafikiri*, unaonaje, maoni yako, ushauri wako,
		malalamiko yako, kutuambia, nyota tano
	`,
	us: `
		sisi, nasi, yetu, wetu, letu, chetu, vyetu, zetu, kwetu, yetu ya, tukutumie, tuchapishe, tutakupigia, tutakutumia,
		tunakukaribisha, tufuate, tufuateni, tufuatilie, tutembelee, tusaidie, tusaidieni, tuunge, tuungeni, tuchangie,
		tuandikie, tuandikieni, tutumie, tutumieni, tupigie, tueleze, tuelezeni, tuambie, tuambieni, tuulize, tuongeze, tupe,
		tupeni, kutufuatilia, tujulishe, tujulisheni, tupatie
	`,
	you: `
		wewe, wako, yako, lako, chako, vyako, zako, kwako, nyinyi, wenu, yenu, zenu, nawe, msomaji, wasomaji, marafiki zako,
		simu yako, maoni yako, utapata, unaweza
	`,
	lure: `
		bure*, bila malipo, bila gharama, sasa, sasa hivi, leo, leo hii, mara moja, papo hapo, kipekee, pekee, tu,
		muda mfupi, kwa muda mfupi, chache, nafasi chache, chache zilizobaki, kila siku, kila asubuhi, kila wiki,
		kila ijumaa, kila jumatatu, kila jumapili, kila mwezi, wa kwanza, kuwa wa kwanza, fursa*, nafasi ya mwisho, bora*,
		bora zaidi, mpya*, mpya zaidi, hivi karibuni, kwa urahisi, rahisi*, haraka*, dakika chache, kwa kubofya, hadi,
		kuanzia, moja kwa moja, daima, wakati wowote, popote, popote ulipo, muhimu*, maalum*, nafuu*, kabambe, moto moto,
		motomoto, nafuu, bei nafuu, asilimia, usipitwe, mapya, kwanza, kwa bei
	`,
	readAlso: `
		^soma pia, ^soma zaidi, ^soma hapa, ^soma na, ^soma vilevile, ^pia soma, ^pia tazama, ^tazama pia, ^tazama hapa,
		^angalia pia, ^sikiliza pia, ^habari zinazohusiana, ^habari inayohusiana, ^makala zinazohusiana,
		^makala inayohusiana, ^makala yanayohusiana, ^zinazohusiana, ^habari nyingine, ^makala nyingine, ^habari zaidi,
		^makala zaidi, ^zaidi kuhusu, ^zaidi:, ^unaweza pia, ^unaweza kupenda, ^huenda ukapenda, ^huenda pia,
		^huenda ukavutiwa, ^pengine, ^tunapendekeza, ^inayopendekezwa, ^zinazopendekezwa, ^mapendekezo, ^zilizosomwa zaidi,
		^zinazosomwa zaidi, ^iliyosomwa zaidi, ^maarufu, ^usikose, ^endelea kusoma, ^chaguo la mhariri, ^habari kamili,
		^makala kamili, ^umesoma hii, ^umesoma hili, ^umeisoma hii, ^video:, ^tazama video, ^soma hii pia, ^soma vile vile,
		^habari zingine, ^makala zingine, ^taarifa zinazohusiana, ^taarifa zaidi, ^yanayohusiana, ^sikiliza:, ^tazama:,
		^soma:, ^habari husika, ^unaweza pia kusoma, ^kwa undani zaidi, ^podikasti:, ^simulizi nyingine,
		^habari za hivi karibuni
	`,
	sponsor: `
		^tangazo, ^matangazo, ^tangazo la kulipia, tangazo la kulipia, tangazo la biashara, ^imedhaminiwa, imedhaminiwa*,
		yaliyodhaminiwa, yamedhaminiwa, iliyodhaminiwa, zilizodhaminiwa, makala ya kulipia, makala ya kulipiwa,
		maudhui ya kulipiwa, ^udhamini, kwa udhamini, kwa hisani, kwa ushirikiano na, ^taarifa kwa vyombo vya habari,
		viungo vya washirika, viungo vya ushirika, viungo shirikishi, kiungo cha mshirika, affiliate*, kamisheni*,
		bila gharama ya ziada, bila gharama za ziada, gharama ya ziada, vigezo na masharti, 18+, cheza kwa kiasi,
		cheza kistaarabu, maudhui ya kibiashara, maudhui yaliyodhaminiwa, viungo vya matangazo, viungo vya kibiashara,
		tunaweza kupata, huenda tukapata, tunaweza kupokea, huenda tukapokea, malipo kidogo, asilimia ndogo, imelipiwa,
		yamelipiwa, kupitia viungo, unaponunua kupitia, ukinunua kupitia, tangazo la kibiashara, tangazo la kulipiwa,
		maudhui ya kudhaminiwa, makala iliyodhaminiwa, tunapata kamisheni, tunapokea kamisheni, ^kwa matangazo,
		^kutangaza nasi, ^matangazo:, imedhaminiwa na, umedhaminiwa, ^ushirikiano wa kibiashara, kwa niaba ya mdhamini
	`,
	disclaimer: `
		^kanusho, ^onyo, ^angalizo, ^tahadhari, ^ilani, ^zingatia, ushauri wa uwekezaji, ushauri wa kifedha, ushauri wa fedha,
		ushauri wa kitabibu, ushauri wa kimatibabu, ushauri wa daktari, ushauri wa kisheria, pendekezo la kununua,
		pendekezo la kuwekeza, kwa madhumuni ya, kwa ajili ya taarifa, kwa ajili ya elimu, madhumuni ya elimu,
		madhumuni ya taarifa, si ushauri, sio ushauri, siyo ushauri, si pendekezo, haupaswi kuchukuliwa, hayapaswi kuchukuliwa,
		isichukuliwe, yasichukuliwe, si mbadala, sio mbadala, haichukui nafasi, haiwajibiki, hatuwajibiki, hatutawajibika,
		haitawajibika, ni ya mwandishi, ni yake binafsi, maoni ya mwandishi, mtazamo wa mwandishi, maoni binafsi, hayawakilishi,
		haiwakilishi, hayaakisi, utendaji wa zamani, utafiti wako, muone daktari, mwone daktari, wasiliana na daktari,
		kupoteza mtaji, kupoteza fedha, si lazima yawe, si lazima yaakisi, si lazima yalingane
	`,
	lead: `
		na, au, sasa, leo, pia, tafadhali, kisha, halafu, ili, hapa, basi, tu, bure, karibu, unaweza, unaweza pia, kumbuka, kama,
		je, hivyo, ukitaka, usisahau
	`,
	report: `
		alisema, walisema, ilisema, amesema, wamesema, imesema, anasema, wanasema, inasema, akisema, wakisema, alieleza,
		ilieleza, walieleza, ameeleza, alibainisha, alitangaza, ilitangaza, walitangaza, imetangaza, ametangaza, aliongeza,
		alithibitisha, ilithibitisha, imethibitisha, alikanusha, ilikanusha, alionya, ilionya, imeonya, aliandika, aliambia,
		aliiambia, alifafanua, alidai, walidai, alisisitiza, alitoa wito, wametoa wito, ametoa wito, imetoa wito, wito kwa,
		kwa mujibu wa, kulingana na, msemaji*, waziri*, wizara*, serikali*, mahakama*, jaji, hakimu*, mwendesha mashtaka*,
		waendesha mashtaka*, mpelelezi*, wapelelezi*, uchunguzi wa polisi, mamlaka*, kampuni hiyo*, kampuni ilisema, kampuni,
		shirika hilo, manispaa*, kaunti*, halmashauri*, ilikuwa, walikuwa, alikuwa, yalikuwa, zilikuwa, ilipakuliwa,
		imepakuliwa, ilipakua, walipakua, wamepakua, wamejiandikisha, walijiandikisha, walijisajili, wamejisajili,
		walijiunga, walibofya, walichangia, walinunua, milioni*, bilioni*, mwaka jana, mwaka uliopita, mwezi uliopita,
		wiki iliyopita, siku ya jumatatu, siku ya jumanne, siku ya jumatano, siku ya alhamisi, siku ya ijumaa,
		jumatatu iliyopita, jumatano, alhamisi, jumanne, watumiaji*, wateja*, watafiti*, mtafiti*, wataalamu*, wataalam*,
		mbunge*, wabunge*, alikamatwa, walikamatwa, wamekamatwa, waliongezeka, iliongezeka, imeongezeka, ilipungua,
		imepungua, ilifungwa, itafungwa, imefungwa, itafunga, ilifunga, ilisitisha*, yeye, wao, wakazi*, wananchi*, raia*,
		alikataa, ilikataa, walikataa, waliombwa, wanaombwa, wametakiwa, wanatakiwa, ulipanda, ilipanda, ilianza,
		ilizinduliwa, imezinduliwa, ilizindua, imezindua, wakati mwingine, aliuliza, alicheka, alinong*, aliwaambia,
		anauliza, alijibu, maelfu ya, mamia ya, wanafunzi elfu, aliwahimiza, aliwataka, iliwataka, waliwataka, wanashauri,
		wanaonya, haikujibu, kwa asilimia, hilo, hiyo, hicho, abiria*, watalii*, madereva*, wakulima*, wavuvi*, wafanyakazi*,
		madaktari*, waathirika*, wachezaji*, mashabiki*, waandamanaji*
	`,
	public: `
		polisi*, 999, 112, 114, 116, 1190, 1195, 911, namba ya dharura, nambari ya dharura, dharura, simu ya bure, namba ya bure,
		nambari ya bure, laini ya msaada, simu ya msaada, kujiua, shahidi*, mashahidi*, mashuhuda*, aliyepotea, waliopotea,
		amepotea, kupotea, kuhamishwa, makazi ya muda, chanjo*, kuchangia damu, damu, msalaba mwekundu, mazishi*, msiba*,
		rambirambi*, kituo cha kupigia kura, vituo vya kupigia kura, kupiga kura, afya ya umma, wizara ya afya, hali ya hewa,
		zimamoto*, mafuriko*, tetemeko*, ukatili wa kijinsia, upasuaji, takukuru*, kukatika kwa umeme
	`,
};
