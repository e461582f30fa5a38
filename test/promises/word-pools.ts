/** Words of one language, as sentences of the generated articles are made of. */
export interface WordPool {
	language: string;
	/** None asks the reader for anything by itself: Arabic's "they carried" is "download!", too. */
	words: readonly string[];
	/** What stands between two words; "" in scripts that put nothing there. */
	space: string;
	/** Ends of a sentence: usual, question, exclamation. */
	ends: readonly string[];
	comma: string;
	/** Lines that ask the reader for something, as scrapers trail them. */
	advertisements: readonly string[];
}

function pool(
	language: string,
	words: string,
	space: string,
	marks: string,
	advertisements: readonly string[],
): WordPool {
	const [comma, ...ends] = marks.split(" ");
	return {
		language,
		words: words.split(" "),
		space,
		comma,
		ends,
		advertisements,
	};
}

export const wordPools: readonly WordPool[] = [
	pool(
		"en",
		"harbour keeper lantern winter bridge copper orchard ledger market teacher quarry barley meadow engine whistle carpenter river tunnel timber vessel granite kettle anchor thunder village parcel ribbon signal window stable painted carried measured repaired followed opened lowered gathered counted across before without beyond quietly slowly narrow wooden distant ancient several eleven",
		" ",
		", . ? !",
		[
			"Sign up for our newsletter and never miss a story: https://example.com/join",
			"Download our app and follow us on Telegram for the latest news!",
		],
	),
	pool(
		"fr",
		"rivie\u0301re village lumière fenêtre forêt chaise pêcheur ma\u0302t église brouillard marché colline charrette boulanger cloche sentier pierre hiver été neige verger tonneau récolte façade garçon grenier cordage poisson moulin ardoise reconstruit mesuré porté ouvert suivi compté souvent lentement derrière autour ancien étroit lointain profond plusieurs presque toujours voisine première second",
		" ",
		", . ? !",
		["Abonnez-vous à notre newsletter : https://example.com/abonnement"],
	),
	pool(
		"ru",
		"гавань смотритель фонарь зима мост медь сад рынок учитель карьер ячмень луг двигатель свисток плотник река тоннель лес судно гранит чайник якорь гром деревня посылка лента сигнал окно конюшня берег построили измерили открыли считали собрали несли через перед возле медленно тихо узкий деревянный дальний древний несколько одиннадцать почти вчера снова",
		" ",
		", . ? !",
		["Подпишитесь на наш канал в Telegram: https://example.com/kanal"],
	),
	pool(
		"ar",
		"الميناء الحارس المصباح الشتاء الجسر النحاس البستان السوق المعلم المحجر الشعير المرج المحرك النجار النهر النفق الخشب السفينة الصخر المرساة الرعد القرية الطرد الشريط الإشارة النافذة الإسطبل الشاطئ بنوا قاسوا فتحوا رفعوا جمعوا عبر قبل خلف ببطء بهدوء ضيق خشبي بعيد قديم بعض تقريبا أمس مجددا كبير صغير جديد طويل",
		" ",
		"، . ؟ !",
		["اشترك في نشرتنا البريدية وتابعنا على تيليجرام: https://example.com/ar"],
	),
	pool(
		"hi",
		"नदी पुल बाज़ार गाँव दीपक सर्दी ताँबा बाग़ शिक्षक खेत इंजन बढ़ई सुरंग लकड़ी जहाज़ पत्थर लंगर बिजली चिट्ठी संकेत खिड़की अस्तबल किनारा बनाया नापा खोला गिना उठाया जुटाया धीरे चुपचाप पुराना सँकरा दूर कई ग्यारह लगभग कल फिर बड़ा छोटा नया लंबा गहरा ठंडा हरा पीला सुबह शाम रास्ता",
		" ",
		", । ? !",
		["हमारे न्यूज़लेटर की सदस्यता लें: https://example.com/hi"],
	),
	pool(
		"th",
		"แม่น้ำ สะพาน ตลาด หมู่บ้าน โคมไฟ ฤดูหนาว ทองแดง สวน ครู ทุ่งนา เครื่องยนต์ ช่างไม้ อุโมงค์ ไม้ เรือ หิน สมอ ฟ้าร้อง พัสดุ สัญญาณ หน้าต่าง คอกม้า ชายฝั่ง สร้าง วัด เปิด นับ แบก รวบรวม ช้าๆ เงียบ เก่า แคบ ไกล หลาย สิบเอ็ด เกือบ เมื่อวาน อีกครั้ง ใหญ่ เล็ก ใหม่ ยาว ลึก หนาว เขียว เหลือง เช้า เย็น ถนน",
		"",
		" . ? !",
		["สมัครรับจดหมายข่าวของเราและติดตามเราที่ https://example.com/th"],
	),
	pool(
		"km",
		"ទន្លេ ស្ពាន ផ្សារ ភូមិ ចង្កៀង រដូវរងា ទង់ដែង ចម្ការ គ្រូ វាលស្រែ ម៉ាស៊ីន ជាងឈើ រូង ឈើ កប៉ាល់ ថ្ម យុថ្កា ផ្គរលាន់ កញ្ចប់ សញ្ញា បង្អួច ក្រោល ឆ្នេរ សាងសង់ វាស់ បើក រាប់ លើក ប្រមូល យឺតៗ ស្ងាត់ ចាស់ ចង្អៀត ឆ្ងាយ ច្រើន ដប់មួយ ជិត ម្សិលមិញ ម្តងទៀត ធំ តូច ថ្មី វែង ជ្រៅ ត្រជាក់ បៃតង លឿង ព្រឹក ល្ងាច ផ្លូវ",
		"",
		" ។ ៕ !",
		["https://example.com/km"],
	),
	pool(
		"zh",
		"港口 守望人 灯笼 冬天 大桥 铜器 果园 账本 市场 教师 采石场 大麦 草地 引擎 哨子 木匠 河流 隧道 木材 船只 花岗岩 水壶 铁锚 雷声 村庄 包裹 丝带 信号 窗户 马厩 建造 测量 修理 跟随 推开 收集 清点 慢慢 安静 狭窄 遥远 古老 几个 十一 几乎 昨天 再次 清晨 傍晚 道路 𠮷野家",
		"",
		", 。 ? !",
		["点击关注我们的公众号,订阅最新资讯:https://example.com/zh"],
	),
	pool(
		"ja",
		"港の 灯台守が 提灯を 冬の 橋を 銅の 果樹園で 帳簿に 市場へ 先生は 採石場 大麦を 草原に エンジン 笛を 大工が 川の トンネル 材木を 船が 花崗岩 やかん 錨を 雷が 村に 小包を リボン 信号 窓から 馬小屋 建てた 測った 直した 追った 開けた 集めた 数えた ゆっくり 静かに 狭い 遠くの 古い いくつか 十一の ほとんど 昨日 再び 朝に 夕方 道を",
		"",
		"、 。 ? !",
		["メールマガジンに登録して最新ニュースを受け取ろう:https://example.com/ja"],
	),
	pool(
		"ko",
		"항구의 등대지기 등불을 겨울에 다리를 구리로 과수원 장부를 시장에서 선생님 채석장 보리를 초원에 엔진이 호루라기 목수가 강물이 터널을 목재를 배가 화강암 주전자 닻을 천둥이 마을에 소포를 리본을 신호를 창문으로 마구간 지었다 쟀다 고쳤다 따랐다 열었다 모았다 세었다 천천히 조용히 좁은 머나먼 오래된 여러 열하나 거의 어제 다시 아침에 저녁에 길을",
		" ",
		", . ? !",
		["뉴스레터를 구독하고 최신 소식을 받아보세요: https://example.com/ko"],
	),
	pool(
		"und",
		"𐐨𐑂𐐲𐑉 𐐻𐐨𐐽𐐲𐑉 𐑊𐐰𐑌𐐻 𐐶𐐮𐑌𐐻𐐲𐑉 𐐺𐑉𐐮𐐾 𐐿𐐪𐐹𐐲𐑉 𐐬𐑉𐐽𐐲𐑉𐐼 𐑊𐐯𐐾𐐲𐑉 𐑋𐐪𐑉𐐿𐐲𐐻 😀parade 𝒜lpha e\u0301te\u0301\u0323 Ångstro\u0308m n\u0303andu straße ffective İstanbul ıspanak Ψυχή όμορφος ἀρχή k̲ey ẞharp ǅungla ⅷ Ⅻth ½cup №five a\u200bb so\u00adft x\ufe0fy ৳five ௫six",
		" ",
		", . ? !",
		["Follow us: https://example.com/und 👉"],
	),
];
