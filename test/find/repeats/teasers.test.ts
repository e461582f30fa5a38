import { describe, expect, it } from "vitest";
import { cleanArticle } from "../../../src/clean-article.js";

const ENGLISH = {
	title: "A lighthouse without a keeper",
	byline: "By Ines Okafor",
	heading: "What the lamp was worth",
	body: [
		"The last keeper left the lighthouse on Sunday with two suitcases and a cat. Nobody on the island had asked her to stay.",
		"Her contract had ended in spring, and since then she had worked for nothing. She wanted to see how the autumn storms begin.",
		"A lamp of the old kind burns four hundred litres of oil in a winter, and a lamp of the new kind burns none at all.",
	],
};
const CHINESE = {
	title: "没有守塔人的灯塔",
	byline: "文／林晓岚",
	heading: "一盏灯的价值",
	body: [
		"最后一位守塔人星期天带着两个箱子和一只猫离开了灯塔，岛上没有一个人开口请她留下来。",
		"她的合同春天就到期了，此后一直没有工资地工作着，只是想看看秋天的风暴究竟如何开始。",
		"旧式的灯一个冬天要烧掉四百升油，而新式的灯一滴油也不用，岛民们至今还在争论哪一盏更亮。",
	],
};
const ARABIC = {
	title: "منارة بلا حارس",
	byline: "كتبت: سلمى الراوي",
	heading: "كم كان يساوي المصباح",
	body: [
		"غادرت آخر حارسة المنارة يوم الأحد ومعها حقيبتان وقطة، ولم يطلب منها أحد في الجزيرة أن تبقى معهم.",
		"كان عقدها قد انتهى في الربيع، ومنذ ذلك الحين عملت بلا أجر لأنها أرادت أن ترى كيف تبدأ عواصف الخريف.",
		"يحرق المصباح القديم أربعمئة لتر من الزيت في الشتاء الواحد، أما المصباح الجديد فلا يحرق شيئا منه.",
	],
};

function kept(...lines: readonly string[]): string[] {
	const { blocks } = cleanArticle(lines.join("\n\n"), {
		advertisements: false,
	});
	return blocks.map(({ text }) => text);
}

describe.each(Object.entries({ ENGLISH, CHINESE, ARABIC }))(
	"in %s",
	(_, { title, byline, heading, body }) => {
		const [lead, second, third] = body;
		const glue = lead.endsWith("。") ? "" : " ";
		/** The beginning of a paragraph, torn off inside a word. */
		const torn = (text: string, share: number) =>
			text.slice(0, Math.floor(text.length * share));
		const article = [title, byline, lead, second, third];

		it("an excerpt goes that holds the lead and is torn off in the next paragraph", () => {
			const excerpt = `${lead}${glue}${torn(second, 0.3)} […]`;
			expect(kept(excerpt, ...article)).toEqual(article);
			expect(kept(...article, excerpt)).toEqual(article);
		});

		it("it goes where a heading that it lacks stands between them", () => {
			const headed = [title, byline, lead, heading, second, third];
			const excerpt = `${lead}${glue}${torn(second, 0.35)}…`;
			expect(kept(excerpt, ...headed)).toEqual(headed);
		});

		it("an excerpt goes that the title begins, over the byline between", () => {
			const excerpt = `${title} - ${torn(lead, 0.85)}…`;
			expect(kept(excerpt, ...article)).toEqual(article);
		});

		it("it goes where the byline begins with the letters with which the lead goes on", () => {
			const alike = [title, `${lead.slice(0, 2)}/ 7`, lead, second, third];
			const excerpt = `${title} - ${torn(lead, 0.85)}…`;
			expect(kept(excerpt, ...alike)).toEqual(alike);
		});
	},
);

it("a paragraph stays that quotes another one and goes on with a sentence of its own", () => {
	const [lead, second, third] = ENGLISH.body;
	const own = `${lead} Hers was the last name in the book.`;
	const all = kept(own, ENGLISH.title, second, lead, third);
	expect(all).toContain(own);
});

describe("a description that is cut off after so many characters", () => {
	const { title, byline, body } = ENGLISH;
	const lead = `${body[0]} ${body[1]}`;
	const second = body[2];
	const third =
		"Whoever wants to see it burn must climb two hundred steps before dusk, and bring a coat for the way back down.";
	const article = [title, byline, lead, second, third];
	const cut = (text: string, at: number) => text.slice(0, at);

	it("goes, cut off inside a word or behind one", () => {
		for (const at of [102, 106, 110, 150]) {
			const description = cut(lead, at).trim();
			expect(kept(title, description, ...article.slice(1))).toEqual(article);
			expect(kept(...article, description)).toEqual(article);
		}
	});

	it("goes in scripts without spaces", () => {
		const { title, byline, body } = CHINESE;
		const [lead, ...rest] = [body[0] + body[1], body[2]];
		const article = [title, byline, lead, ...rest];
		expect(kept(title, cut(lead, 36), ...article.slice(1))).toEqual(article);
	});

	it("stays where the author ends it", () => {
		const ended = `${cut(lead, 108).trim()}.`;
		expect(kept(title, ended, ...article.slice(1))).toContain(ended);
	});

	it("stays below eighty letters, and of another paragraph than the lead", () => {
		const short = cut(lead, 90).trim();
		expect(kept(title, short, ...article.slice(1))).toContain(short);
		const tail = [5, 6, 7, 8].map((day) => `Day ${day} brought no ship.`);
		const later = [title, byline, lead, ...tail, second, third];
		const other = cut(third, 106).trim();
		expect(kept(...later, other)).toContain(other);
	});

	it("stays where the other line has a word more, and no sentence", () => {
		const line =
			"Ferry to the mainland from the northern pier with room for bicycles and dogs, every day of the year until noon";
		const more = `${line} in May`;
		expect(kept(title, line, more, second, third)).toContain(line);
	});
});

describe("a quotation of a whole paragraph", () => {
	const { title, body } = ENGLISH;
	const [lead, second, third] = body;
	const noted = [title, lead, `${second}[5]`, third];

	it("goes, but for a footnote's number behind it", () => {
		expect(kept(...noted, second)).toEqual(noted);
		expect(kept(title, lead, second, `${second}[5]`, third)).toEqual(noted);
	});

	it("stays where a word inside it differs, too", () => {
		const other = second.replace("autumn", "winter");
		const all = [...noted, other];
		expect(kept(...all)).toEqual(all);
	});

	it("stays where the other goes on inside the sentence", () => {
		const line = "Nobody but the cat looked back at the pier that evening";
		const first = `${second} ${line}`;
		const all = [title, lead, `${first} 2`, third, first];
		expect(kept(...all)).toEqual(all);
	});
});

it("the lead stays, and not the image above it that it describes", () => {
	const { title, byline, body } = ENGLISH;
	const image = `![${body[0]}](https://example.org/lamp.jpg)`;
	const article = [`# ${title}`, byline, ...body];
	const input = [article[0], image, ...article.slice(1)].join("\n\n");
	const { blocks, removed } = cleanArticle(input, { format: "markdown" });
	expect(removed.map(({ text }) => text)).toEqual([image]);
	expect(blocks.map(({ start, end }) => input.slice(start, end))).toEqual(
		article,
	);
});

it("the lead stays in its place that captions repeat above short paragraphs", () => {
	const { title, byline, body } = ENGLISH;
	const [lead] = body;
	const short = [
		"It is a lonely place, but the cat liked it.",
		"The lamp burns oil. Nobody knows for how long.",
		"Ships have their own charts now, and ask nobody.",
	];
	const heads = ["The place", "The lamp", "The ships"];
	const article = [
		title,
		byline,
		lead,
		"She left.",
		...heads.flatMap((head, i) => [head, short[i]]),
	];
	const scraped = [
		title,
		byline,
		lead,
		"She left.",
		...heads.flatMap((head, i) => [lead, head, short[i]]),
	];
	expect(kept(...scraped)).toEqual(article);
});
