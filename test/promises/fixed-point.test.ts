import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/index.js";
import { holdPromises } from "./promises.js";

const paragraph =
	"The ferry left the harbour at nine in the evening, and nobody on the quay said a word. Only the keeper looked up from his lamp and counted the passengers. ";

describe("cleaning again removes nothing", () => {
	it("where lines that advertise stand below a word", () => {
		const line = "Sign up for our newsletter: https://example.com";
		holdPromises([line, "No.", line, line].join("\n"));
	});

	it.each([2, 3, 5, 7, 100])(
		"where a line says its paragraph %i times",
		(times) => {
			const text = paragraph.repeat(times);
			expect(cleanArticle(text).text).toBe(paragraph.trim());
			holdPromises(text);
		},
	);

	it("where a line says its paragraph hundreds of times", () => {
		const text = paragraph.repeat(256);
		expect(cleanArticle(text).text).toBe(paragraph.trim());
		holdPromises(text);
	});

	it("where a line of code says what a paragraph says with more markup", () => {
		holdPromises(
			"`c` ما people \\# 1.Norrköping ما した。--- http://example.org watched 水位 while <http://example.org> 水位 [^1]: a|b した。river 水位 rose\n" +
				"```\n" +
				"`c` ما people 1.Norrköping ما した。--- http://example.org watched 水位 while <http://example.org> 水位 [^1]: a|b した。river 水位 rose\n",
		);
	});

	it("where a title stands in the body, too short for a match of its own", () => {
		holdPromises(
			"Mesuré compté lentement première sentier\n" +
				"compté lentement première sentier Ouvert moulin sentier plusieurs garçon.Grenier second lumière cordage moulin garçon suivi presque.Presque étroit toujours première cordage village compté 3060 fenêtre lointain riviére presque second neige brouillard.Mât moulin profond sentier lointain compté.\n" +
				"Grenier second lumière\n" +
				"Forêt toujours première cordage village compté 3060 fenêtre lointain riviére presque second neige brouillard.Mât moulin profond sentier compté.\n" +
				"Mesuré compté lentement première sentier Ouvert moulin sentier plusieurs garçon.Grenier second lumière Forêt ",
		);
	});

	it("where two lines come together that a copy parted", () => {
		holdPromises(
			"Marché étroit boulanger pêcheur cloche.Porté voisine riviére brouillardÉglise récolte ardoiseMoulin fenêt\n" +
				"étroit boulanger pêcheur cloche.\n" +
				"brouillard\n" +
				"boulanger pêcheur cloche.Porté voisine Église récolte ardoise lentement hiver?Plusieurs église lentement second.Second plusieurs mesuré église façade lumière mesuré cloche forêt sentier.\n" +
				"Église récolte ardoise\n" +
				"hiver?Plusieurs lentement second.Second plusieurs église façade lumière mesuré cloche forêt ",
		);
	});

	it("where a line holds the title of a copy that went", () => {
		holdPromises(
			"แม่น้ำอีกครั้งชายฝั่งเช้าใหญ่ หมู่บ้าน คอกม้าเครื่องยนต์เล็กถนนนับเครื่องยนต์ทุ่งนา.อีกครั้งเช้าอุโมงค์เครื่องยนต์ใหญ่เย็นรวบรวมเกือบแคบ.\n" +
				"แม่น้ำอีกครั้งชายฝั่งเช้าใหญ่\n" +
				"หมู่บ้าj@ต์ทุ่งนา.อีกครั้งเช้าอุโมงค์เครื่องยนต์ใหญ่เย็นรว]รวมเกือบแคบ.\n" +
				"แม่น้ำอีกครั้งชายฝั่งเช้าใหญ่ หมู่บ้าน คอกม้าเครื่องยนต์เล็กถนนนับเครื่องยนต์ทุ่งนา.อีกคั้งเช้าอุโมงค์เครื่องยนต์ใหญ่เย็นรวบรวมเกือบแคบ.",
		);
	});

	it("where an edit leaves too few letters of a paragraph for a match", () => {
		holdPromises(
			"جمعوا فتحوا\n" +
				"خلف تقريبا\n" +
				"بعض، أمس قديم!الحارس تقريبا الرعد النجار بعض المرساة المعلم النافذة بهدوء.\n" +
				"جمعوا فتحوا\n" +
				"خلف تقريبا\n" +
				"بعض، أمس قديم!الحارس تقريبا الرعد النجار بعض المjرساة المعلم النافذة بهدوء.\n" +
				"خلف تقريبا بعض، أمس قديم!الحارس تقريبا الرعد النجار بعض المرساة المعلم النافذة ",
		);
	});

	it("where a letter of two units changes in the second of them", () => {
		holdPromises(
			"tffectiveab№fiveab𐐶𐐮𐐲𐐻x️yΨυχήİstanbulÅngströmétẹ́𐐻𐐨𐐽𐐲𐑉Étẹ́abx️yıspanakǅunglaẞharp𐐶𐐮𐑌𐐻𐐲𐑉𝒜lpha𐐺𐑉𐐮𐐾𐐺𐑉𐐮𐐾Ⅻthk̲ey𐑋𐐪𐑉𐐿𐐲𐐻৳fiveΌμορφος№fiveabÅngströmñanduǅungla௫sixẞharp𐐨𐑂𐐲𐑉İstanbul𐐿𐐪𐐹𐐲𐑉𐐰𐑌𐐻ⅷ𐐺𐑉𐐮𐐾ñan\n" +
				"tffectiveab№fiveab𐐶𐐮𐐿𐐲𐐻x️yΨυχήİstanbulÅngströmétẹ́𐐻𐐨𐐽𐐲𐑉Étẹ́abx️yıspanakǅunglaẞharp𐐶𐐮𐑌𐐻𐐲𐑉𝒜lpha𐐺𐑉𐐮𐐾𐐺𐑉𐐮𐐾Ⅻthk̲ey𐑋𐐪𐑉𐐿𐐲𐐻৳fiveΌμορφος№fiveabÅngströmñanduǅungla௫sixẞharp𐐨𐑂𐐲𐑉İstanbul𐐿𐐪𐐹𐐲𐑉𐐰𐑌𐐻ⅷ𐐺𐑉𐐮𐐾ñannak𝒜l𐑊𐐯𐑉𐐽𐐲𐑉𐐼𐐹𐐲𐑉paak𐑊𐐰𐑌𐐻x️yόμορφο𐐮𐐾Ångströmpanakẞharpİstanbu𐑋𐐪𐑉𐐿𐐲𐐻½cupİstanbulsoft𐐬𐑉𐐽𐐲𐑉𐐼ⅫthΨυχ\n" +
				"nak𝒜l𐑊𐐯𐑉𐐽𐐲𐑉𐐼𐐹𐐲𐑉paak𐑊𐐰𐑌𐐻x️yόμορφο\n" +
				"𐐮𐐾Ångströmpanakẞharpİstanbu𐑋𐐪𐑉𐐿𐐲𐐻½cupİstanbulsoft𐐬𐑉𐐽𐐲𐑉𐐼ⅫthΨυχ",
		);
	});

	it("where a line and its copy end in the sign that the text before the line ends in", () => {
		const said =
			"夕方いくつか草原に錨をリボン道を古い建てたゆっくり市場へ橋を朝にやかん橋を船が笛を小包を錨をゆっくり信号建てた港の十一の果樹園で";
		const text = `灯台守が。${said} ${said}`;
		expect(cleanArticle(text).text).toBe(`灯台守が。${said}`);
		holdPromises(text);
	});

	it("where what stays of a paragraph has an old line end in it", () => {
		holdPromises(
			"2024 over people 水位\r3) “quoted” Norrköping Norrköping ?watched ข่าว ما !png) “quoted” [x](http://example. \n\n“quoted” Norrköping Norrköping ?watched ข่าว ما !png) “quoted” \n## [x](http://example.",
		);
	});

	it("where a paragraph of Markdown is read as a heading the second time", () => {
		holdPromises(
			"```\n``` 1.\n[x](http://example.[alt](p.png) </div> <b> watched 1.Norrköping [x](http://example.org/y) watched .`c` 上昇 Norrköping\n```\nما **b** #\n```\npeople &nbsp; http://example.org した。\n```\n``` 1.\n[x](http://example.org/y) &lt; </div> <b> watched 1.Norrköping [x](http://example.org/y) watched .`c` 上昇 Norrköping\n```\nما **b** #\n\n!png) http://example.org 3) 2024 Norrköping ما\n",
		);
	});

	it("where the markup is written otherwise that tells the poorer of two places", () => {
		holdPromises(
			"river .\n***\n</div> Norrköping “quoted” slowly _a_ .2024 Norrköping people “quoted” &nbsp; slowly した。+ 水位 “quoted” ما [^1]: +\n\n| a | b |\n|---|---|\n| c \n    \n```\n</div> river Norrköping slowly _a_ .2024 Norrköping people “quoted” watched\r```\n[n]: <b> \nslowly した。+ 水位 “quoted” ما [^1]: +\na | b |\n|---|---|\nc ",
		);
	});

	it("where a block that was moved stands beside other words the second time", () => {
		holdPromises(
			'កប៉ាល្លូវរាប់“ក្រោល”បើកលើកផ្សារទង់ដែងផ្គរលាន់ក្រោលច្រើនដប់មួយសាងសង់ដប់មួយបើក។កញ្ចប់ផ្សារវាស់ស្ពានសាងសង់ច្រើនលើកម្សិលមិញឆ្ងាយផ្លូវស្ងាត់បើក។ប្រមូលធំចាស់យឺតៗប្រមូលចង្កៀងម៉ាស៊ីនធំ៕ចង្អៀតត្រជាក់“ច្រើន”ប្រមូលធំចង្កៀងចង្អៀតថ្មីកប៉ាល់តូចធំផ្សារម៉ាស៊ីន។\nផ្លូវឈើយុថ្កា8732គ្រូឈើកប៉ាល់។ផ្លូវរាប់“ក្រោល”បើកលើកផ្សារទង់ដែងផ្គរលាន់ក្រោលច្រើនដប់មួយសាងសង់ដប់មួយបើក។កញ្ចប់ផ្សារវាស់ស្ពានសាងសង់ច្រើនលើកម្សិលមិញឆ្ងាយផ្លូវស្ងាត់បើក។ប្រមូលធំចាស់យឺតៗប្រមូលចង្កៀងម៉ាស៊ីនធំ៕ចង្អៀតត្រជាក់“ច្រើន”ប្រមូលធំចង្កៀងចង្អៀតថ្មីកប៉ាល់តូចធំផ្សារម៉ាស៊ីន។\nឈើផ្សាររដូវរងាថ្មីទន្លេស្ងាត់ត្រជាក់ឆ្ងាយជ្រៅបៃតងសាងសង់រូងទង់ដែងម៉ាស៊ីនផ្គរលាន់ទង់ដែង"Gរាប់ចង្អៀតស្ពានសញ្ញារាប់យឺតៗព្រឹភូមិថ្មឈើសញ្ញាច្រើនភូមិម៉ាស៊ីនផ្លូវ។\nកប៉ាល់ផ្លូវឈើយុថ្កា8732គ្រូឈើកប៉ាល់។ផ្លូវរាប់“ក្រោល”បើកលើកផ្សារទង់ដែងផ្គរលាន់ក្រោលច្រើនដប់មួយសាងសង់ដប់មួយបើក។កញ្ចប់ផ្សារវាស់ស្ពានសាងសង់ច្រើនលើកម្សិលមិញឆ្ងាយផ្លូវស្ងាត់បើក។ប្រមូលធំចាស់យឺតៗប្រមូលចង្កៀងម៉ាស៊ីនធំ៕ចង្អៀតត្រជាក់“ច្រើន”ប្រមូលធំចង្កៀងចង្អៀតថ្មីកប៉ាល់តូចធំផ្សារម៉ាស៊ីន។ប្រមូលធំចាស់យឺតៗប្រមូលចង្កៀងម៉ាស៊ីនធំ៕ចង្អៀតត្រជាក់“ច្រើន”ប្រមូលធំចង្កៀងចង្អៀតថ្មីកប៉ាល់តូចធំផ្សារម៉ាស៊ីន។\nឈើផ្សាររដូវរងាថ្មីទន្លេស្ងាត់ត្រជាក់ឆ្ងាយជ្រៅបៃតងសាងសង់រូងទង់ដែងម៉ាស៊ីនផ្គរលាន់ទង់ដែង។រាប់ចង្អៀតស្ពានសញ្ញារាប់យឺតៗព្រឹកភូមិថ្មឈើសញ្ញាច្រើនភូមិម៉ាស៊ីនផ្លូវ។',
		);
	});
});

it("names in a copy of a copy, too, what no kept block says", () => {
	const paragraph = (figure: string) =>
		`测量测量果园建造木匠冬天修理大麦昨天几个傍晚!木材铜器十一守望人账本${figure}天船只大桥大麦安静包裹。`;
	const rest =
		"跟随草地收集灯笼木匠市场𠮷野家𠮷野家慢慢十一。测量教师安静清点古老?";
	const above =
		"引擎跟随木匠昨天冬天隧道道路木匠十一?收集建造窗户跟随几乎教师信号教师教师几个跟随木材账本建造教师木材。推开清点,铁锚村庄市场市场再次船只𠮷野家引擎草地包裹果园木匠遥远。安静收集推开十一跟随傍晚马厩信号引擎推开大桥教师!木材守望人清点冬天村庄信号。";
	const edited = paragraph("5342冬");
	const text = [
		above,
		paragraph("542") + rest,
		above.slice(0, 86) + above,
		edited + edited + rest,
	];
	const { removed } = cleanArticle(text.join("\n"));
	const differences = removed
		.slice(-2)
		.map((one) =>
			one.kind === "advertisement"
				? null
				: [one.similarity < 1, one.differences.map(({ text }) => text)],
		);
	expect(differences).toEqual([
		[true, ["3", "冬"]],
		[true, ["3", "冬"]],
	]);
	holdPromises(text.join("\n"));
});

it("names the whole syllable that a copy in conjoining jamo reads otherwise", () => {
	holdPromises(
		"겨울에 초원에, 따랐다 모았다 세었다 엔진이 목재를 저녁에.주전자 쟀다 어제 배가 채석장 저녁에 배가 마을에.등대지기 화강암 “여러” 채석장 열하나.다시 엔진이 좁은 마을에 항구의 천천히 주전자 목재를 초원에 머나먼 거의?리본을 화강암 “목수가” 초원에 과수원 호루라기 리본을 닻을 화강암 목재를.열하나\n" +
			"겨울에 초원에, 따랐다 모았다 세었다 엔진이 목재를 저녁에.주전자 쟀다 어제 배가 채석장 저녁에 배가 마을에.등대지기 화강암 “여러” 채석장 열하나.다시 엔진이 좁은 마을에 항구의 천천히 주전자 목재를 초원에 머나먼 거의?리본을 화강암 “목수가” 초원에 과수원 호루라기 리본을 닻을 화강암 목재를.열하나\n" +
			"겨울에 초원에, 따랐다 모았다 세었다 엔진이 목재를 저녁에.다시 천천히 주전자 목재를 초원에 머나먼 의?리본을 화강암 “목수가” 목재를.\n" +
			"열하나",
	);
});

it("reads as plain text what is left of plain text", () => {
	holdPromises(
		"одиннадцать чайник смотритель почти судно измерили узкий лента!Тоннель посылка, двигатель!Гавань окно двигатель собрали 8756 якорь посылка дальний возле.Якорь чайник рынок учитель возле возле собрали # диннадцать чайник смотритель почти судно измерили узкий лента!Тоннель посылка, двигатель!Гавань окно 8756 якорь посылка дальний возле.Якорь чайник рынок учитель возле возле собрали ",
	);
});

it("names the whole letter where two letters have an accent in common", () => {
	holdPromises(
		"𐐗𐐪𐐹𐐲𐑉 ἀρχή a​b ⅷ ẞharp.№five №five.Ἀρχή Ψυχή étẹ́ straße 𐐻𐐨𐐽𐐲𐑉 𐐶𐐮𐑌𐐻𐐲𐑉.\n𐐗𐐪𐐹𐐲𐑉 a​b ⅷ ẞharp.\nἈρχή Ψυχή straße 𐐻𐐨𐐽𐐲𐑉 𐐶𐐮𐑌𐐻𐐲𐑉.",
	);
});

it("parts what goes from what stays between two characters, and not in a pair of surrogates", () => {
	holdPromises(
		"ⅷ 8505 𐐬𐑉𐐽𐐲𐑉𐐼 𐑊𐐰𐑌𐐻 𐐿𐐪𐐹𐐲𐑉 ⅷ!Ispanak ⅷ ἀρχή İstanbul 𐐬𐑉𐐽𐐲𐑉𐐼?\r№five.𐐎𐐮𐑌𐐻𐐲𐑉 a​b ıspanak k̲ey 𐑊𐐰𐑌𐐻 𐐶𐐮𐑌𐐻𐐲𐑉 ௫six ½cup 𐐬𐑉𐐽𐐲𐑉𐐼 Ångström.K̲ey ñandu İstanbul ıspanak 𐑊𐐯𐐾𐐲𐑉 ½cup 𐑊𐐰𐑌𐐻.\rÅngström 𐑊𐐰𐑌𐐻 Ångström!½cup 𐐬𐑉𐐽𐐲𐑉𐐼 𐑊𐐰𐑌𐐻 𐐿𐐪𐐹𐐲𐑉 ⅷ!Ispanak ⅷ ἀρχή İstanbul 𐐬𐑉𐐽𐐲𐑉𐐼 №five.𐐎𐐮𐑌𐐻𐐲𐑉 ıspanak 𐑊𐐰𐑌𐐻 𐐶𐐮𐑌𐐻𐐲𐑉 ௫six ½cup 𐐬𐑉𐐽𐐲𐑉𐐼 Ångström.K̲ey ñandu İstanbul ıspanak 𐑊𐐯𐐾𐐲𐑉 ½cup 𐐿𐐪𐐹𐐲𐑉 ıspanak.X️y a​b όμορφος k̲ey étẹ́ ffective Ångström 𐑊𐐰𐑌𐐻 Ångström x️y.৳five k̲ey ௫six 𐐨𐑂𐐲𐑉 étẹ́ 𐐺𐑉𐐮𐐾 𐑊𐐰𐑌𐐻 ",
	);
});
