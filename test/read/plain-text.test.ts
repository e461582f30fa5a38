import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinLines } from "../../src/read/hard-wrap.js";
import { readPlainText } from "../../src/read/plain-text.js";

function textsOf(input: string): string[] {
	return readPlainText(input).map((block) => block.text);
}

const english =
	"Every winter the county spreads four thousand tonnes of salt on its roads, and every spring the rain carries most of it into the river. Nobody had measured how much of it stays in the ground until last year, when a school class from the valley lowered a probe into twelve wells and wrote down what it said.";
const chinese =
	"每年冬天，县里都会在道路上撒下四千吨盐，而每年春天，雨水又把其中的大部分带进河里。去年以前，没有人测量过有多少盐留在地下；后来山谷里一所学校的一个班级把探头放进十二口井里，记下了上面的数字。从那以后，每个月都有两名学生去测一次，结果贴在村公所门口的木板上，谁都可以看。";

/** Wraps at `width` columns between words. */
function wrap(text: string, width: number): string {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines.length - 1;
		if (lines[last] === "") lines[last] = word;
		else if (lines[last].length + 1 + word.length <= width)
			lines[last] += ` ${word}`;
		else lines.push(word);
	}
	return lines.join("\n");
}

/** Breaks after every `width` characters, a little earlier before punctuation. */
function wrapDense(text: string, width: number): string {
	const lines: string[] = [];
	for (let at = 0; at < text.length; ) {
		let to = at + width;
		if ("，。；、".includes(text[to] ?? "")) to--;
		lines.push(text.slice(at, to));
		at = to;
	}
	return lines.join("\n");
}

describe("readPlainText", () => {
	it.each([
		["LF", "\n"],
		["CR", "\r"],
		["CRLF", "\r\n"],
		["VT", "\v"],
		["FF", "\f"],
		["NEL", "\u0085"],
		["U+2028", "\u2028"],
		["U+2029", "\u2029"],
	])("ends a line at %s", (_, end) => {
		const input = `one${end}two${end}${end}three${end}`;
		expect(textsOf(input)).toEqual(["one", "two", "three"]);
		expect(
			readPlainText(input).map((b) => input.slice(b.start, b.end)),
		).toEqual(["one", "two", "three"]);
	});

	it("takes a mixture of line ends", () => {
		expect(textsOf("a\r\rb\n\rc\r\n\nd\u2028e")).toEqual([
			"a",
			"b",
			"c",
			"d",
			"e",
		]);
	});

	it("drops what does not show at the ends of lines, a byte order mark among it", () => {
		expect(textsOf("\uFEFFone \t\n\u200B\n\u3000二\u00A0\n  \n\t")).toEqual([
			"one",
			"二",
		]);
		expect(textsOf("")).toEqual([]);
		expect(textsOf("\uFEFF \u200B\n")).toEqual([]);
	});

	it("keeps lone surrogates and inner blanks as they stand", () => {
		expect(textsOf("a \uD800  b\tc \uDC00")).toEqual(["a \uD800  b\tc \uDC00"]);
	});

	it("joins hard-wrapped paragraphs", () => {
		const input = `${wrap(english, 66)}\n\n${wrap(english, 66)}`;
		expect(textsOf(input)).toEqual([english, english]);
	});

	it("joins hard-wrapped Chinese without spaces", () => {
		expect(textsOf(wrapDense(chinese, 30))).toEqual([chinese]);
	});

	it("joins a word broken at a hyphen, and sets a dash off", () => {
		expect(joinLines(["the salt-", "water well -", "and so on"])).toBe(
			"the salt-water well - and so on",
		);
		expect(joinLines(["第一，", "第二", "end", "末", "𠮷", "𠮷"])).toBe(
			"第一，第二 end 末𠮷𠮷",
		);
		expect(joinLines(["한국", "말", "سلام", "ﷺ"])).toBe("한국 말 سلام ﷺ");
	});

	it("tells the paragraphs of wrapped text apart by a short last line or an indent", () => {
		const paragraphs = Array.from({ length: 4 }, () => wrap(english, 60));
		expect(textsOf(paragraphs.join("\n"))).toEqual([
			english,
			english,
			english,
			english,
		]);
		// Its last line is as wide as the others.
		const filled = wrap(
			`${english} The rest of the county heard of it in summer.`,
			60,
		);
		const indented = Array.from({ length: 3 }, () => `    ${filled}`);
		expect(textsOf(indented.join("\n"))).toHaveLength(3);
	});

	it("starts a new block at each item of a wrapped list", () => {
		const item = wrap(english, 64).replaceAll("\n", "\n  ");
		expect(textsOf(`- ${item}\n- ${item}\n- ${item}`)).toEqual(
			Array(3).fill(`- ${english}`),
		);
		expect(textsOf(`1. ${item}\n2. ${item}`)).toHaveLength(2);
	});

	it.each([
		[
			"verse",
			"The tide goes out, the tide comes in again\nand leaves a line of shells along the shore\nthat children gather, counting up to ten\nand then forget, and count them up once more\nwhile on the pier the men who wait for rain\nwatch every cloud and mutter at the door",
		],
		[
			"an address",
			"The Office of the County Archivist\n14 Harbour Street, second floor\nVisby 621 57\nSweden\nopen from Tuesday to Saturday, ten to four",
		],
		[
			"a list of links",
			"https://example.org/the-salt-on-the-road-and-the-river\nhttps://example.org/ferries\nhttps://example.org/what-the-school-class-measured-in-wells\nhttps://example.org/a-note\nhttps://example.org/twelve-wells",
		],
		[
			"a paragraph a line, Thai",
			"ทุกฤดูหนาวเทศมณฑลจะโรยเกลือสี่พันตันบนถนน\nและทุกฤดูใบไม้ผลิฝนจะพัดพาเกลือส่วนใหญ่ลงสู่แม่น้ำในหุบเขา\nไม่มีใครเคยวัด\nนักเรียนในหุบเขาหย่อนหัววัดลงในบ่อน้ำสิบสองบ่อและจดสิ่งที่อ่านได้\nตั้งแต่นั้นมา\nทุกเดือนจะมีนักเรียนสองคนไปวัดและติดผลไว้ที่หน้าศาลาหมู่บ้าน",
		],
		[
			"dialogue",
			"“Where is the ferry that was here this morning, Captain?”\n“Gone.”\n“Gone where, if I may ask, and who has sent it away?”\n“To Ven.”\n“And when does it come back, do you think, tonight?”\n“At noon, with the post, as it does on every Thursday.”\n“Thank you.”",
		],
		["a paragraph a line", `${english}\n${english}\nA heading\n${english}`],
	])("does not join %s", (_, input) => {
		expect(textsOf(input)).toEqual(input.split("\n"));
	});

	it("reads the joined blocks again as the same blocks", () => {
		const part = fc.oneof(
			fc.constant(wrap(english, 66)),
			fc.constant(wrapDense(chinese, 30)),
			fc.constant("A heading"),
			fc.string({ unit: "grapheme" }),
			fc.constant(english),
		);
		const end = fc.constantFrom("\n", "\n\n", "\r\n", "\u2028", "\n \n");
		fc.assert(
			fc.property(fc.array(fc.tuple(part, end)), (parts) => {
				const texts = textsOf(parts.flat().join(""));
				expect(textsOf(texts.join("\n\n"))).toEqual(texts);
			}),
			{ numRuns: 300 },
		);
	});

	it("covers every character that is not blank with exactly one block", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (input) => {
				let rest = "";
				let last = 0;
				for (const { start, end } of readPlainText(input)) {
					expect(start).toBeGreaterThanOrEqual(last);
					rest += input.slice(last, start);
					last = end;
				}
				rest += input.slice(last);
				expect(rest).toMatch(
					/^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\p{Cf}]*$/u,
				);
			}),
		);
	});

	it("reads ten megabytes on one line, or on a million, in linear time", () => {
		const started = performance.now();
		expect(readPlainText("word ".repeat(2_000_000))).toHaveLength(1);
		expect(readPlainText("word word\n".repeat(1_000_000))).toHaveLength(
			1_000_000,
		);
		expect(readPlainText(" ".repeat(10_000_000))).toHaveLength(0);
		expect(performance.now() - started).toBeLessThan(15_000);
	});
});
