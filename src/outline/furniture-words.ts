import { WordList } from "./word-list.js";

/**
 * Words that give away what stands around an article, one list a role. They only
 * tip the scales: the shape of the line and its place are asked first, so an
 * article in a language that is not listed fares little worse.
 */

/** Begins a photo credit or caption: before a colon, a bracket, a number or a name. */
export const CREDIT_WORDS = words(`
photo photos photograph photographs photographer picture pictures image images pic credit credits caption source sources graphic graphics illustration illustrations video courtesy figure fig table chart map screenshot file
foto fotos fotó fotograf fotografie fotografía fotografia fotografija fotografii bild bilder bildquelle bildnachweis abbildung abb quelle grafik tabelle archivbild symbolbild
photographie crédit crédits légende imagem imagen imágenes imatge créditos crédito fuente fonte gráfico ilustración ilustração infografía
immagine immagini fotografo didascalia beeld afbeelding bron billede billeder kilde bilde kuva kuvat kuvaaja kuvateksti lähde bildtext källa mynd ljósmynd
zdjęcie zdjęcia fot źródło rys obrázek obr snímek zdroj foto: ilustrační kép képek fényképezte forrás ábra imagine imagini sursa fotografi foto gambar sumber
fotoğraf görsel kaynak resim φωτογραφία φωτο φωτό εικόνα πηγή
фото фотография фотографии снимок изображение иллюстрация источник рис рисунок фотографія світлина зображення джерело снимка изображение източник фотографија слика извор сурет дереккөз
صورة الصورة صور تصوير المصدر عکس تصویر منبع عکاس ذریعہ תמונה צילום תצלום קרדיט איור מקור
फोटो चित्र तस्वीर छायाचित्र छवि स्रोत ছবি ছবিঃ চিত্র সূত্র புகைப்படம் படம் ఫోటో చిత్రం ફોટો ತಸ್ವೀರ್ ಚಿತ್ರ ഫോട്ടോ ചിത്രം ඡායාරූපය ਤਸਵੀਰ
ภาพ รูป ที่มา เครดิต ຮູບ ຮູບພາບ រូបភាព រូបថត ဓာတ်ပုံ
ảnh hình nguồn larawan litrato picha chanzo
ፎቶ ምንጭ ფოტო სურათი წყარო լուսանկար լուսանկարը նկար argazkia foto argazki llun grianghraf bildo bildfonto fonto
写真 写真提供 資料写真 イメージ 画像 図 出典 提供 撮影 图 图片 圖 圖片 照片 摄影 攝影 来源 來源 资料图 資料圖 资料图片 摄 攝 供图 图源 사진 이미지 그림 출처 자료사진 제공
slika slike nuotrauka nuotr ilustracija ilustrasi ilustrace kuvituskuva kuvitus foto-ilustrasi pictured photo-illustration image-source
រូប ရုပ်ပုံ فوٹو تصویر:
фота здымак зураг акс фотосу surat şəkil imaxe attēls pilt ritratt llun foto-gallery sawir sawirka ስእሊ
चित्रम् छायाचित्रम् छायाचित्र तस्बिर ଫଟୋ ଛବି ফটো انځور wêne وێنە سۈرەت ފޮޓޯ בילד پیکر
hulagway whakaahua àwòrán hoto isithombe umfanekiso ifoto sary chithunzi retrato sumber:
`);

/** Ends a photo credit in scripts without capitals: "新华社记者 李明 摄". */
export const CREDIT_ENDINGS = words(
	"사진 자료사진 제공 فوٹو 摄 攝 供图 供圖 提供 撮影 写真 資料写真 图片 圖片",
);

/** Begins a byline; in scripts with capitals the names behind it are asked too. */
export const BYLINE_WORDS = words(`
by author authors writer reporter words text story von vom autor autorin par auteur texte por autora texto di autore testo door tekst av af skribent författare forfatter kirjoittaja teksti
opracował napsal napsala írta szerző szerk de autorul автор авторы текст автори от από του γράφει συντάκτης κείμενο yazan yazar haber
بقلم كتب كتبت تحرير الكاتب نویسنده نگارنده گزارش تحریر از מאת כתב
लेखक लेखिका द्वारा रिपोर्ट संवाददाता লেখক প্রতিবেদক লিখেছেন எழுதியவர் ఆర్టికల్ લેખક ലേഖകൻ
โดย เรื่อง ผู้เขียน ໂດຍ ໂດຍ: ដោយ អត្ថបទ ရေးသားသူ tác tác giả bởi oleh penulis ni isinulat na mwandishi de verkis
በ ዘጋቢ ავტორი հեղինակ հեղինակը egilea
文 文/ 作者 记者 記者 撰文 编辑 編輯 来自 執筆 著者 取材 文責 글 기자 취재 작성
`);

/** Ends a byline where the name comes first. */
export const BYLINE_ENDINGS: readonly string[] = [
	"記者",
	"記者）",
	"기자",
	"특파원",
	"记者",
	"編集部",
	"编辑",
	"特派員",
];

/** Whom photographs are credited to. */
export const AGENCIES = words(`
reuters afp ap epa epa-efe efe dpa bbc bbc-news cnn nasa esa noaa the-asahi-shimbun asahi-shimbun the-yomiuri-shimbun the-mainichi nikkei getty getty-images shutterstock adobe-stock istockphoto depositphotos wikimedia-commons istock unsplash pexels pixabay flickr wikimedia tass xinhua ani pti antara bernama ians ansa apa pap čtk ctk mti kyodo yonhap anadolu aa scanpix tt ntb ritzau belga anp keystone lusa sipa alamy imago picture-alliance
рейтер тасс риа укринформ унн رويترز أ.ف.ب ロイター 共同通信 時事通信 新华社 新華社 中新社 路透社 法新社 연합뉴스 뉴시스 뉴스1 รอยเตอร์ रॉयटर्स रायटर पीटीआई एएनआई
`);

/** Says when or where an article was published or brought up to date: "Originally published at …", "Updated: Monday". */
export const PUBLISHED_WORDS = words(`
published republished posted updated publicado publicada republicado actualizado actualizada atualizado atualizada publié publiée publiés actualisé actualisée modifié pubblicato pubblicata aggiornato aggiornata publicat actualitzat publicat: actualizat
veröffentlicht erschienen aktualisiert gepubliceerd bijgewerkt geactualiseerd publiceret udgivet opdateret publicerad publicerat uppdaterad uppdaterat publisert oppdatert julkaistu päivitetty birt uppfært avaldatud uuendatud publicēts atjaunots paskelbta atnaujinta
opublikowano opublikowany zaktualizowano aktualizacja publikováno zveřejněno aktualizováno aktualizace publikované zverejnené aktualizované objavljeno objavljen ažurirano posodobljeno közzétéve megjelent frissítve frissült publicat publikuar përditësuar
опубликовано опубликована опубликован обновлено обновлён опубліковано оновлено публикувано публикувана обновена објављено ажурирано објавено ажурирано апублікавана
δημοσιεύτηκε δημοσιεύθηκε ενημερώθηκε ενημέρωση yayınlandı yayınlanma yayımlandı güncellendi güncelleme
نشر نُشر نشرت تحديث منتشر انتشار به‌روزرسانی شائع اپڈیٹ פורסם עודכן
प्रकाशित अपडेट अद्यतन প্রকাশিত প্রকাশ আপডেট வெளியிடப்பட்டது புதுப்பிக்கப்பட்டது
เผยแพร่ อัปเดต diterbitkan dipublikasikan diperbarui dikemaskini inilathala nailathala iliyochapishwa imechapishwa đăng xuất cập publikigita publikigis ĝisdatigita
argitaratua eguneratua publicado foilsithe nuashonraithe cyhoeddwyd gepubliseer
更新 发布 發佈 發布 公開 更新日 公開日 掲載 입력 수정 게시
`);

/** Before a colon: what the page files the article under. */
export const FILING_WORDS = words(`
tags tag topics topic categories category keywords filed labels related schlagwörter schlagworte themen stichworte thema étiquettes mots-clés thèmes sujets etiquetas temas categorías categorias categoria tópicos argomenti tagi kategorie kategorien kategorier emner ämnen etiketter avainsanat aiheet štítky témata címkék témák subiecte etichete etiketler konular ετικέτες θέματα теги темы рубрика категории теми рубрики етикети ознаке теме الوسوم كلمات برچسب‌ها تגיות टैग ট্যাগ แท็ก หมวดหมู่ thẻ label etikedoj
标签 標籤 标签 关键词 關鍵字 タグ カテゴリ カテゴリー キーワード 태그 분류
`);

/** Whole lines that a page puts between paragraphs and below them: they label what stood there, reserve its rights, or wait for it. */
export const PAGE_LABELS = new WordList(
	`advertisement|advertising|story continues below advertisement|article continues below|live|live updates|skip to content|skip to main content|sign in|log in|subscribe|menu|published on|advertorial|ad|sponsored|promoted|anzeige|werbung|publicité|annonce|publicidad|anuncio|publicidade|pubblicità|advertentie|reclame|реклама|reklama|reklam|reklame|hirdetés|publicitate|annons|annonse|mainos|διαφήμιση|إعلان|اعلان|تبلیغات|פרסומת|विज्ञापन|বিজ্ঞাপন|விளம்பரம்|โฆษณา|quảng cáo|iklan|tangazo|広告|广告|廣告|광고|share|share this article|read more|continue reading|story continues below|weiterlesen|mehr lesen|lire la suite|leer más|leia mais|leggi anche|lees meer|читать далее|続きを読む|阅读全文|閱讀全文|더보기|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|reservados todos los derechos|todos os direitos reservados|tutti i diritti riservati|tutti i diritti sono riservati|alle rechten voorbehouden|alle rettigheder forbeholdes|alle rettigheter forbeholdt|alla rättigheter förbehållna|med ensamrätt|kaikki oikeudet pidätetään|öll réttindi áskilin|wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone|všechna práva vyhrazena|všetky práva vyhradené|minden jog fenntartva|toate drepturile rezervate|vse pravice pridržane|sva prava pridržana|sva prava zadržana|сва права задржана|сите права се задржани|всички права запазени|все права защищены|усі права захищені|всі права захищені|усе правы абаронены|барлық құқықтар қорғалған|бардык укуктар корголгон|barcha huquqlar himoyalangan|bütün hüquqlar qorunur|tüm hakları saklıdır|her hakkı saklıdır|visas tiesības aizsargātas|visos teisės saugomos|kõik õigused kaitstud|με επιφύλαξη παντός δικαιώματος|τα πνευματικά δικαιώματα προστατεύονται|të gjitha të drejtat e rezervuara|të gjitha të drejtat të rezervuara|tots els drets reservats|todos os dereitos reservados|eskubide guztiak erreserbatuta|ĉiuj rajtoj rezervitaj|cedwir pob hawl|gach ceart ar cosaint|alle regte voorbehou|haki zote zimehifadhiwa|hak cipta dilindungi undang-undang|hak cipta terpelihara|seluruh hak cipta dilindungi|bảo lưu mọi quyền|mọi quyền được bảo lưu|lahat ng karapatan ay nakalaan|جميع الحقوق محفوظة|كل الحقوق محفوظة|تمامی حقوق محفوظ است|کلیه حقوق محفوظ است|تمام حقوق محفوظ است|جملہ حقوق محفوظ ہیں|تمام حقوق محفوظ ہیں|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|सभी अधिकार सुरक्षित|सर्व हक्क सुरक्षित|সর্বস্বত্ব সংরক্ষিত|அனைத்து உரிமைகளும் பாதுகாக்கப்பட்டவை|అన్ని హక్కులు ప్రత్యేకించబడినవి|ყველა უფლება დაცულია|բոլոր իրավունքները պաշտպանված են|สงวนลิขสิทธิ์|版权所有|版权所有 翻印必究|保留所有权利|版權所有|保留所有權利|無断転載禁止|無断転載を禁じます|不許複製・禁無断転載|무단 전재 및 재배포 금지|무단전재 및 재배포 금지|loading|please wait|laden|wird geladen|lädt|chargement|chargement en cours|cargando|carregando|a carregar|caricamento|caricamento in corso|bezig met laden|indlæser|laster|laster inn|laddar|ladataan|hleður|ładowanie|wczytywanie|trwa ładowanie|načítání|načítá se|načítava sa|betöltés|se încarcă|nalaganje|učitavanje|учитавање|вчитување|зареждане|загрузка|идёт загрузка|завантаження|загрузка данных|жүктелуде|жүктөлүүдө|yuklanmoqda|yüklənir|yükleniyor|ielādē|kraunama|laadimine|φόρτωση|duke u ngarkuar|carregant|kargatzen|ŝargado|memuat|memuatkan|đang tải|naglo-load|inapakia|جار التحميل|جاري التحميل|در حال بارگذاری|لوڈ ہو رہا ہے|טוען|लोड हो रहा है|लोड होत आहे|লোড হচ্ছে|ஏற்றுகிறது|กำลังโหลด|加载中|正在加载|載入中|読み込み中|로딩 중|불러오는 중`.split(
		"|",
	),
);

function words(list: string): WordList {
	return new WordList(list.trim().split(/\s+/));
}
