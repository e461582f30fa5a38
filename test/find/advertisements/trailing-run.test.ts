import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	findAdvertisements,
	LARGEST_SHARE,
} from "../../../src/find/advertisements/find-advertisements.js";
import { block, blocks, NEWS } from "./blocks.js";

const FOLLOW =
	"Follow us on Facebook and Instagram @norwickpost for more stories like this.";
const NEWSLETTER =
	"Sign up for our free weekly newsletter and never miss a story.";
const APP = "👉 Download our app on iOS and Android today!";
const SPECIMEN =
	"Cryptopolitan Academy: 近日公開 - 2025年にDeFiを使ってパッシブインカムを得る新しい方法。詳細はこちら";

const trailing = (...texts: readonly string[]) =>
	findAdvertisements(blocks(...texts), { where: "trailing" }).map(
		({ index }) => index,
	);

const JAPANESE = [
	"港の浚渫は三十年ぶりだと町議会が火曜日の夜に決めた。",
	"漁師たちは十年前から水路が浅くなっていると訴えていた。",
	"費用は四億円にのぼり、工事は秋まで続く見通しだ。",
	"砂の多くは桟橋の北の浜へ運ばれるという。",
	"浜の砂丘は昨年の嵐で三分の一が失われ、町は柵と草を植えて守ってきたが、冬のたびに崩れていた。",
	"大学の生物学者は藻場を調べて地図に記し、工事を差し止める理由は見つからなかったと報告した。",
	"最初の船は五月に入る予定で、港では祝いの旗を縫う人びとの姿が見られた。",
];
const HINDI = [
	"बंदरगाह की तीस साल बाद सफ़ाई होगी, नगर परिषद ने मंगलवार को फ़ैसला किया।",
	"मछुआरे दस साल से चेतावनी दे रहे थे कि नहर उथली होती जा रही है।",
	"काम पर चार करोड़ रुपये ख़र्च होंगे और वह पतझड़ तक चलेगा।",
];

describe("a trailing run", () => {
	test("goes whole, from the bottom up to the first news", () => {
		expect(trailing(...NEWS, FOLLOW, NEWSLETTER, APP)).toEqual([6, 7, 8]);
	});

	test("stops at news, whatever stands above that", () => {
		expect(trailing(...NEWS, FOLLOW, NEWS[1] as string, APP)).toEqual([8]);
	});

	test("is named by what fired, two signals at least", () => {
		const [found] = findAdvertisements(blocks(...NEWS, FOLLOW), {
			where: "trailing",
		});
		expect(found?.cues).toEqual(
			expect.arrayContaining(["call-to-action:en", "handle"]),
		);
	});

	test.each(["@", "***", "• ", "— — —", ""])(
		"is not shielded by a last line without letters: %j",
		(bare) => {
			expect(trailing(...NEWS, FOLLOW, bare)).toEqual([6]);
		},
	);

	test.each([
		"© 2025 Norwick Post",
		"Tags: harbour, council",
		"Comments (12)",
		"Photo: Tomas Reed",
		"12.03.2024",
		"https://norwickpost.example/harbour",
		"Norwick to rebuild its smokehouse",
		"コメント（3）",
		"Alle Rechte vorbehalten.",
		"Все права защищены",
		"Todos os direitos reservados.",
		"Loading...",
		"Wird geladen …",
	])("is not shielded by what a page puts under it: %s", (below) => {
		expect(trailing(...NEWS, NEWSLETTER, below)).toEqual([6]);
		expect(trailing(...NEWS, below)).toEqual([]);
	});

	test("is shielded by a sentence, whatever stands in it", () => {
		const written = "This guide was written by @tomas and @marta.";
		expect(trailing(...NEWS, NEWSLETTER, written)).toEqual([]);
		const reserved = "Alle Rechte bleiben dem Fischer vorbehalten.";
		expect(trailing(...NEWS, NEWSLETTER, reserved)).toEqual([]);
	});

	test("is shielded by the last lines of a list", () => {
		const list = ["Flour", "Butter", "Two eggs", "Salt"];
		expect(trailing(...NEWS, NEWSLETTER, ...list)).toEqual([]);
	});

	test("needs more above a line that may be the article's own", () => {
		const doubtful = "See our guide to the harbour.";
		expect(trailing(...NEWS, doubtful)).toEqual([6]);
		expect(trailing(...NEWS, doubtful, "The harbour in winter")).toEqual([]);
		expect(trailing(...NEWS, doubtful, "© 2025 Norwick Post")).toEqual([6]);
	});

	test("holds the type specimen's advertisement, in its language and in others", () => {
		for (const above of [NEWS, JAPANESE, HINDI])
			expect(trailing(...above, SPECIMEN)).toEqual([above.length]);
	});

	test("holds an English advertisement under an article in another language", () => {
		for (const above of [JAPANESE, HINDI])
			expect(trailing(...above, FOLLOW, NEWSLETTER)).toEqual([
				above.length,
				above.length + 1,
			]);
	});

	test("holds several announcements of other articles", () => {
		expect(
			trailing(
				...NEWS,
				"Read also: The last smokehouse of the coast",
				"Read also: Why eelgrass is planted again",
			),
		).toEqual([6, 7]);
	});
});

describe("news that looks like an advertisement stays", () => {
	test.each([
		"Officials declined to say how many people clicked on the link.",
		"The app was downloaded two million times in its first week, the company said.",
		"Anyone with information is asked to call the police hotline at 555 0100.",
		"So before you sign up for the next free trial, read what you agree to. I wish I had.",
		"“Subscribe to nothing,” she told the pupils, “and read everything.”",
		"The newsletter will close in December after eleven years.",
		"Then let the dough rest for an hour, cover it, and share it while it is warm.",
		"Here are three ways to follow the debate:",
		"— Join us, said the old man, and held the door open.",
		"Photo: Tomas Reed / Harbour Press",
		"By Marta Ellison, 12 March 2024",
	])("%s", (line) => {
		expect(trailing(...NEWS, line)).toEqual([]);
	});

	test("an interview's answer that invites", () => {
		expect(
			trailing(
				"Marta Ellison: How did you begin?",
				"Tomas Reed: With a borrowed boat and two nets.",
				"Marta Ellison: And today?",
				"Tomas Reed: Today there are eleven of us.",
				"Marta Ellison: What would you tell the young ones?",
				"Tomas Reed: Join us now, follow our boat on Instagram!",
			),
		).toEqual([]);
	});
});

describe("what never goes", () => {
	test("code, a table and a title", () => {
		for (const kind of ["code", "table", "title"] as const)
			expect(
				findAdvertisements([...blocks(...NEWS), block(NEWSLETTER, kind)], {
					where: "trailing",
				}),
			).toEqual([]);
	});

	test("a heading, unless what stands below it goes", () => {
		const heading = block("Subscribe to our newsletter", "heading");
		const last = { where: "trailing" } as const;
		expect(findAdvertisements([...blocks(...NEWS), heading], last)).toEqual([]);
		expect(
			findAdvertisements([...blocks(...NEWS), heading, block(APP)], last),
		).toHaveLength(2);
	});

	test("an article of advertisements alone, or mostly", () => {
		expect(trailing(FOLLOW, NEWSLETTER, APP)).toEqual([]);
		expect(trailing(FOLLOW)).toEqual([]);
		expect(trailing("Norwick", FOLLOW)).toEqual([]);
		expect(trailing()).toEqual([]);
	});
});

describe("anywhere", () => {
	const found = (...texts: readonly string[]) =>
		findAdvertisements(blocks(...texts), { where: "anywhere" }).map(
			({ index }) => index,
		);

	test("takes an advertisement between paragraphs and at the top", () => {
		expect(
			found(FOLLOW, ...NEWS.slice(0, 3), FOLLOW, ...NEWS.slice(3)),
		).toEqual([0, 4]);
		expect(trailing(FOLLOW, ...NEWS)).toEqual([]);
	});

	test("asks for more than the tail does", () => {
		const mild = "Weekly: the crossword – solve it now at our shop";
		expect(trailing(...NEWS, mild).length).toBeGreaterThanOrEqual(
			found(...NEWS.slice(0, 3), mild, ...NEWS.slice(3)).length,
		);
	});
});

test("the language narrows the cues to that language and English", () => {
	const german = "Abonnieren Sie jetzt unseren kostenlosen Newsletter!";
	const find = (line: string, language?: string) =>
		findAdvertisements(blocks(...NEWS, line), { where: "trailing", language })
			.length;
	expect(find(german)).toBe(1);
	expect(find(german, "de-AT")).toBe(1);
	expect(find("Подпишитесь на нашу бесплатную рассылку!")).toBe(1);
	expect(find("Подпишитесь на нашу бесплатную рассылку!", "de")).toBe(0);
	expect(find(NEWSLETTER, "de")).toBe(1);
	expect(find(NEWSLETTER, "xx")).toBe(1);
});

const piece = fc.oneof(
	fc.constantFrom(...NEWS, FOLLOW, NEWSLETTER, APP, SPECIMEN, "@", "***", ""),
	fc.constantFrom(...JAPANESE, ...HINDI, "Read also: The last smokehouse"),
	fc.string({ maxLength: 60, unit: "binary" }),
);

test("finding again in what is left finds nothing, no more than the stated share goes, and nothing throws", () => {
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 14 }),
			fc.constantFrom("trailing" as const, "anywhere" as const),
			(texts, where) => {
				const all = blocks(...texts);
				const gone = new Set(
					findAdvertisements(all, { where }).map(({ index }) => index),
				);
				const left = all.filter((_, index) => !gone.has(index));
				const units = (list: readonly { text: string }[]) =>
					list.reduce((sum, { text }) => sum + text.length, 0);
				if (gone.size > 0)
					expect(units(all) - units(left)).toBeLessThanOrEqual(
						units(all) * LARGEST_SHARE,
					);
				if (where === "trailing")
					expect(findAdvertisements(left, { where })).toEqual([]);
			},
		),
		{ numRuns: 400 },
	);
});
