import { type Line, markedArticle } from "./marked-article.js";

/** A body that stands twice: glued into one line, then line by line. */
function gluedThenStructured(
	structured: readonly Line[],
	glue: string,
	edits: [structured: string, glued: string][],
	rest: (glued: number) => Line[],
) {
	let text = structured.map((line) => line.text).join(glue);
	for (const [kept, removed] of edits) text = text.replace(kept, removed);
	const glued: Line = {
		is: "full-text-copy",
		text,
		keptIn: structured.map((_, i) => i + 1),
		differences: edits.map(([kept, removed]) => [removed, kept]),
		similarity: edits.length ? 0.985 : 1,
	};
	return markedArticle([glued, ...structured, ...rest(structured.length)]);
}

export const SAMPLES = {
	latin: {
		language: "en",
		...gluedThenStructured(
			[
				{ is: "title", text: "Harbour town votes to keep its night ferry" },
				{
					is: "paragraph",
					text: "The council of Skarvik decided on Tuesday, by seven votes to four, that the ferry to the outer islands will go on running after midnight through the coming winter.",
				},
				{ is: "heading", text: "A line that pays in other ways", depth: 2 },
				{
					is: "paragraph",
					text: "On an average night 31 people cross. Most are nurses, bakers and fishermen, and for them the alternative is a drive of two hours around the fjord.",
				},
				{
					is: "paragraph",
					text: "“Nobody asked whether the street lamps make a profit,” said Ingrid Aune, who has steered the boat since 2009. The crew learned of the vote from the radio.",
				},
				{ is: "heading", text: "What happens next", depth: 2 },
				{
					is: "paragraph",
					text: "A new timetable is to be published in October. Until then the boats leave at half past twelve and at three, as they have for forty years.",
				},
			],
			"",
			[
				["seven votes to four", "seven votes to three"],
				["half past twelve", "12.30"],
			],
			() => [
				{
					is: "repeated-paragraph",
					text: "On an average night 31 people cross. Most are nurses, bakers and fishermen, and for them the alternative is a drive of two hours around the fjord.",
					keptIn: [4],
				},
				{
					is: "advertisement",
					text: "Sign up for the Skarvik Post newsletter and get the morning’s news at skarvikpost.example/mail",
					cues: ["call-to-action:en", "invitation:en", "url", "tail"],
				},
			],
		),
	},
	japanese: {
		language: "ja",
		...gluedThenStructured(
			[
				{ is: "title", text: "山あいの図書館、開館百年で夜も開く" },
				{
					is: "paragraph",
					text: "長野県の小さな町にある図書館が、開館から百年を迎えた今年、週に三日だけ夜十時まで開くことになった。仕事帰りに立ち寄りたいという声に町が応えた。",
				},
				{ is: "heading", text: "灯りのある場所", depth: 2 },
				{
					is: "paragraph",
					text: "初日の夜には四十二人が訪れた。「家では読めない本が、ここでは読める」と、農家の男性は話す。閲覧室の暖房は薪ストーブで、薪は町の人が持ち寄る。",
				},
				{
					is: "paragraph",
					text: "館長は「本を貸すだけでなく、夜に集まれる場所でありたい」と語った。来年は郷土の写真を集めた展示も計画している。",
				},
			],
			"",
			[["四十二人", "42人"]],
			() => [
				{
					is: "advertisement",
					text: "【無料】最新ニュースをメールでお届けします。ご登録はこちら",
					cues: ["call-to-action:ja", "brackets", "tail"],
				},
			],
		),
	},
	arabic: {
		language: "ar",
		...gluedThenStructured(
			[
				{
					is: "title",
					text: "مخبز الحي القديم يعود إلى العمل بعد ثلاثين عاما",
				},
				{
					is: "paragraph",
					text: "عاد مخبز الحي القديم في مدينة صفاقس إلى العمل صباح الاثنين، بعد ثلاثين عاما من الإغلاق، واصطف الجيران أمام بابه منذ الساعة الخامسة.",
				},
				{ is: "heading", text: "فرن من الحجر", depth: 2 },
				{
					is: "paragraph",
					text: "قال صاحب المخبز إن الفرن الحجري بقي سليما، وإنه تعلم المهنة من جده. وتبلغ طاقة الفرن 800 رغيف في اليوم.",
				},
			],
			" ",
			[["الاثنين", "الإثنين"]],
			() => [
				{
					is: "advertisement",
					text: "اشترك في نشرتنا البريدية لتصلك آخر الأخبار",
					cues: ["call-to-action:ar", "invitation:ar"],
				},
			],
		),
	},
	thai: {
		language: "th",
		...gluedThenStructured(
			[
				{ is: "title", text: "ตลาดน้ำเล็กๆ กลับมาเปิดอีกครั้งหลังน้ำลด" },
				{
					is: "paragraph",
					text: "ตลาดน้ำริมคลองในจังหวัดสมุทรสงครามกลับมาเปิดอีกครั้งเมื่อเช้าวันเสาร์ หลังปิดไปนานสี่เดือนเพราะน้ำท่วม ชาวบ้านพายเรือมาขายผักและขนมตั้งแต่ก่อนฟ้าสาง",
				},
				{ is: "heading", text: "เรือสามสิบลำแรก", depth: 2 },
				{
					is: "paragraph",
					text: "ป้าสมศรีซึ่งขายก๋วยเตี๋ยวเรือมายี่สิบปีบอกว่าดีใจที่ได้เห็นลูกค้าเก่ากลับมา วันแรกมีเรือมาสามสิบลำ และคาดว่าจะมีมากกว่านี้ในเดือนหน้า",
				},
			],
			"",
			[],
			() => [
				{
					is: "repeated-paragraph",
					text: "ตลาดน้ำริมคลองในจังหวัดสมุทรสงครามกลับมาเปิดอีกครั้งเมื่อเช้าวันเสาร์ หลังปิดไปนานสี่เดือนเพราะน้ำท่วม ชาวบ้านพายเรือมาขายผักและขนมตั้งแต่ก่อนฟ้าสาง",
					keptIn: [2],
				},
			],
		),
	},
};
