import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";
import type { CleanedArticle, Repeat } from "../../../src/types.js";

const ENGLISH = [
	"The bell foundry in the mountains poured its last bell on Thursday, four hundred and 12 years after the first one.",
	"For three generations the furnace had been run by the same family, who melted bronze only in the nights before a full moon.",
	"Customers came from 40 countries, most recently a monastery that wanted its bell to sound a little sad, and got what it asked for.",
	"The building will become a museum, the foundry's owner said, and the clay moulds will stay where the workers left them.",
];
const JAPANESE = [
	"山あいの鐘の鋳造所は木曜日に最後の鐘を鋳込み、四百年あまりの歴史に静かに幕を下ろした。",
	"三代にわたって同じ家族が炉を守り、満月の前の夜にだけ青銅を溶かすという習わしを続けてきた。",
	"注文は世界の四十か国から届き、最近では少し悲しい音を望んだ修道院の鐘も手がけたという。",
];
const ARABIC = [
	"سكب مصنع الأجراس في الجبال جرسه الأخير يوم الخميس بعد أكثر من أربعة قرون على أول جرس خرج من أفرانه.",
	"ظلت العائلة نفسها تدير الفرن ثلاثة أجيال، ولم تكن تصهر البرونز إلا في الليالي التي تسبق اكتمال القمر.",
	"جاء الزبائن من بلدان كثيرة، وكان آخرهم دير أراد لجرسه صوتا حزينا بعض الشيء فحصل على ما طلب.",
];
const THAI = [
	"โรงหล่อระฆังบนภูเขาเทระฆังใบสุดท้ายเมื่อวันพฤหัสบดีหลังจากเปิดเตามาแล้วกว่าสี่ร้อยปี",
	"ครอบครัวเดียวกันดูแลเตาหลอมมาสามรุ่นและหลอมสำริดเฉพาะในคืนก่อนวันพระจันทร์เต็มดวงเท่านั้น",
	"ลูกค้ามาจากหลายประเทศทั่วโลกรวมถึงอารามแห่งหนึ่งที่อยากได้ระฆังเสียงเศร้าเล็กน้อยและได้สมใจ",
];
const LANGUAGES = { ENGLISH, JAPANESE, ARABIC, THAI };

function clean(paragraphs: readonly string[]): CleanedArticle {
	return cleanArticle(paragraphs.join("\n\n"), { advertisements: false });
}

function repeats({ removed }: CleanedArticle): Repeat[] {
	return removed.filter((one) => one.kind !== "advertisement");
}

/** The kept blocks, title and headings among them. */
function kept({ blocks }: CleanedArticle): string[] {
	return blocks.map(({ text }) => text);
}

describe.each(Object.entries(LANGUAGES))("in %s", (_, body) => {
	const glued = body.join("");

	it("removes a glued copy above the paragraphs", () => {
		const article = clean([glued, ...body]);
		expect(kept(article)).toEqual(body);
		expect(repeats(article)).toMatchObject([
			{ kind: "full-text-copy", text: glued, similarity: 1, differences: [] },
		]);
	});

	it("removes a glued copy below the paragraphs", () => {
		expect(kept(clean([...body, glued]))).toEqual(body);
	});

	it("removes two glued copies", () => {
		const article = clean([glued, ...body, glued]);
		expect(kept(article)).toEqual(body);
		expect(repeats(article)).toHaveLength(2);
	});

	it("removes a glued copy that an ellipsis ends", () => {
		const cut = glued.slice(0, Math.floor(glued.length * 0.8));
		expect(kept(clean([`${cut}…`, ...body]))).toEqual(body);
	});

	it("removes a body that stands twice, paragraph for paragraph", () => {
		expect(kept(clean([...body, ...body]))).toEqual(body);
	});

	it("removes every second paragraph where each stands twice", () => {
		expect(kept(clean(body.flatMap((one) => [one, one])))).toEqual(body);
	});

	it("keeps one half of a line that holds its text twice", () => {
		const article = cleanArticle(glued + glued, { advertisements: false });
		expect(article.text).toBe(glued);
	});
});

it("removes a glued copy in two pieces", () => {
	const pieces = [ENGLISH.slice(0, 2).join(""), ENGLISH.slice(2).join("")];
	expect(kept(clean([...pieces, ...ENGLISH]))).toEqual(ENGLISH);
});

it("names in the ledger what an edited copy says otherwise, a changed number among it", () => {
	const edited = ENGLISH.join(" ")
		.replace("40 countries", "43 countries")
		.replace("a little sad", "rather sad");
	const article = clean([edited, ...ENGLISH]);
	expect(kept(article)).toEqual(ENGLISH);
	const [copy] = repeats(article);
	expect(copy.similarity).toBeGreaterThan(0.9);
	expect(copy.similarity).toBeLessThan(1);
	expect(copy.differences).toMatchObject([
		{ text: "43", kept: { text: "40" } },
		{ text: "rather", kept: { text: "a little" } },
	]);
});

it("puts a paragraph that stands in the copy alone where it belongs", () => {
	const own =
		"A neighbour who had heard every bell since her childhood asked for the last casting to be done without music.";
	const copy = [...ENGLISH.slice(0, 2), own, ...ENGLISH.slice(2)].join(" ");
	const input = [copy, ...ENGLISH].join("\n\n");
	const article = cleanArticle(input, { advertisements: false });
	expect(kept(article)).toEqual([
		...ENGLISH.slice(0, 2),
		own,
		...ENGLISH.slice(2),
	]);
	const block = article.blocks[2];
	expect(input.slice(block.start, block.end)).toBe(own);
});

it("removes the title inside a glued copy with it", () => {
	const title = "The last bell of the mountain foundry";
	const article = clean([`${title} ${ENGLISH.join(" ")}`, title, ...ENGLISH]);
	expect(article.title).toBe(title);
	expect(article.sections.map(({ paragraphs }) => paragraphs)).toEqual([
		ENGLISH,
	]);
});

it("keeps the second body where it has the headings that the first lacks", () => {
	const rich = [
		"The last bell of the mountain foundry",
		...ENGLISH.slice(0, 2),
		"Forty countries",
		...ENGLISH.slice(2),
	];
	expect(kept(clean([...ENGLISH, ...rich]))).toEqual(rich);
});

it("removes the paragraphs alone where numbered headings begin as they do", () => {
	const headings = ["Theme 1", "Form 2", "Course 3", "Theory 4"];
	const body = ENGLISH.flatMap((paragraph, i) => [headings[i], paragraph]);
	for (const input of [
		[...body, ...ENGLISH],
		[...ENGLISH, ...body],
	]) {
		const article = clean(input);
		expect(kept(article)).toEqual(body);
		expect(repeats(article).flatMap((one) => one.differences)).toEqual([]);
	}
});

it("removes a teaser of two sentences that tears off above the body", () => {
	const lead = `${ENGLISH[0]} ${ENGLISH[1]}`;
	const body = [lead, ...ENGLISH.slice(2)];
	const teaser = `${lead.slice(0, 170)}…`;
	expect(kept(clean([teaser, ...body]))).toEqual(body);
});

it("removes a standfirst that is the first sentence of the body", () => {
	const body = [`${ENGLISH[0]} ${ENGLISH[1]}`, ...ENGLISH.slice(2)];
	const title = "The last bell of the mountain foundry";
	expect(kept(clean([title, ENGLISH[0], ...body]))).toEqual([title, ...body]);
});

it("removes a pull quote below the paragraph that it comes from", () => {
	const quote =
		"Nobody will ever pour bronze in this valley again, and nobody will miss the smell.";
	const body = [
		...ENGLISH.slice(0, 3),
		`The foreman was the last to leave. ${quote} He locked the door and gave the key to the museum.`,
		ENGLISH[3],
	];
	const input = [...body.slice(0, 4), quote, ENGLISH[3]];
	expect(kept(clean(input))).toEqual(body);
});

it("leaves one lead of seven", () => {
	const leads = Array<string>(7).fill(ENGLISH[0]);
	const article = clean([...leads, ...ENGLISH.slice(1)]);
	expect(kept(article)).toEqual(ENGLISH);
	expect(repeats(article)).toHaveLength(6);
});

it("leaves one lead that comes back as a caption, behind a byline, a date and a standfirst, too", () => {
	const head = [
		"The last bell",
		"By Hanna Reed",
		"3 March",
		"A foundry closes after four centuries, and nobody knows who will ring what it cast.",
	];
	const [lead, ...rest] = ENGLISH;
	const article = clean([...head, lead, ...rest.flatMap((one) => [one, lead])]);
	expect(kept(article)).toEqual([...head, ...ENGLISH]);
});

it("removes a second body whose short last line has an edit in its midst", () => {
	const last = "Marta Lindqvist, Oddvar Hale + all of the others!";
	const again = last.replace(", Oddvar", ",t Oddvar");
	const article = clean([...ENGLISH, last, ...ENGLISH, again]);
	expect(kept(article)).toEqual([...ENGLISH, last]);
});

it.each([
	[
		"in Greek, whose questions end in a semicolon",
		[
			"Το χυτήριο στα βουνά έχυσε την τελευταία του καμπάνα την Πέμπτη, τετρακόσια χρόνια μετά την πρώτη.",
			"Τρεις γενιές της ίδιας οικογένειας έλιωναν τον μπρούντζο μόνο τις νύχτες πριν από την πανσέληνο.",
		],
		"Ποιος θα χτυπά τώρα τις καμπάνες του μικρού χωριού;",
		" ",
	],
	[
		"in Thai, whose sentences a space parts",
		THAI.slice(0, 2),
		"ชาวบ้านถามกันว่าใครจะเป็นคนตีระฆังของหมู่บ้านต่อไป",
		" ",
	],
] as const)(
	"keeps a sentence that stands in the copy alone %s",
	(_, body, own, glue) => {
		const article = clean([[body[0], own, body[1]].join(glue), ...body]);
		expect(kept(article)).toEqual([body[0], own, body[1]]);
	},
);

it("keeps the body and not the teaser where a standfirst stands between", () => {
	const head = [
		"The last bell",
		"A foundry closes after four centuries, and nobody knows who will ring what it cast.",
	];
	const article = clean([ENGLISH[0], ...head, ...ENGLISH]);
	expect(kept(article)).toEqual([...head, ...ENGLISH]);
});

it("leaves one placeholder of an embed that stands behind every paragraph", () => {
	const body = [
		...ENGLISH,
		...ENGLISH.map((one) => `${[...one].reverse().join("")}`),
	];
	const placeholder = "Content blocked by your settings";
	const article = clean(body.flatMap((one) => [one, placeholder]));
	expect(kept(article)).toEqual([body[0], placeholder, ...body.slice(1)]);
});

it("removes the second half of a paragraph that says all of it twice", () => {
	const twice = `${ENGLISH[1]} ${ENGLISH[1]}`;
	const article = clean([ENGLISH[0], twice, ENGLISH[2]]);
	expect(kept(article)).toEqual(ENGLISH.slice(0, 3));
});

it("keeps the copy with links where a plain one stands above it", () => {
	const linked = ENGLISH.map((one, i) =>
		one
			.replace("bell", `[bell](https://example.org/${i})`)
			.replace("bronze", "**bronze**"),
	);
	const heading = "## The last bell";
	const input = [ENGLISH.join(" "), heading, ...linked].join("\n\n");
	const { blocks, removed } = cleanArticle(input, {
		advertisements: false,
		format: "markdown",
	});
	expect(removed.map(({ text }) => text)).toEqual([ENGLISH.join(" ")]);
	expect(blocks.map(({ start, end }) => input.slice(start, end))).toEqual([
		heading,
		...linked,
	]);
});
