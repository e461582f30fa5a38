import { describe, expect, it } from "vitest";
import {
	areWholeBlocks,
	isBlockBorder,
	isQuestion,
	isSentenceBorder,
} from "../../../src/find/repeats/sentence.js";
import { linesOf } from "./lines.js";

/** Whether a sentence ends where the bar stands, in the last of the lines. */
function ends(...lines: string[]): boolean {
	const last = lines[lines.length - 1];
	const before = linesOf(last.slice(0, last.indexOf("|"))).text.length;
	const document = linesOf(...lines.slice(0, -1), last.replace("|", ""));
	const { text, input } = document;
	const block = lines.length - 1;
	return isSentenceBorder(text, input, block, text.starts[block] + before);
}

describe("a sentence", () => {
	it.each([
		"It rang. |They left",
		"It rang.|They left",
		"It rang!” |They left",
		"“Did it?” |they asked",
		"鐘が鳴った。|彼らは去った",
		"घंटी बजी। |वे चले गए",
		"رن الجرس؟ |غادروا",
		"It rang… |they left",
		"Χτύπησε; |Έφυγαν",
		"Χτύπησε\u037e |Έφυγαν",
		"ระฆังดัง |พวกเขาไป",
		"ກະດິ່ງດັງ |ພວກເຂົາໄປ",
	])("ends at the bar in %s", (line) => {
		expect(ends("Before", line)).toBe(true);
	});

	it.each([
		"It rang, |they left",
		"It |rang. They left",
		"It ra|ng",
		"It rang. They |left",
		"It rang — |they left",
		"It rang; |they left",
		"Звонило; |ушли",
		"रंग; |वे गए",
		"鐘が鳴り |彼らは",
		"ระฆัง|ดัง",
		"Χτύπησε |έφυγαν",
		`It rang${"*".repeat(64)}. |They left`,
	])("does not end at the bar in %s", (line) => {
		expect(ends("Before", line)).toBe(false);
	});

	it("ends where its block begins and ends", () => {
		expect(ends("Before", "|It rang")).toBe(true);
		expect(ends("Before", "It rang|")).toBe(true);
		expect(ends("|It rang")).toBe(true);
	});

	it("is looked for in the 64 characters behind a letter", () => {
		expect(ends(`It rang${"*".repeat(63)}. |They left`)).toBe(true);
	});
});

it("knows where blocks begin and end", () => {
	const { text } = linesOf("One", "***", "Two 2", "x");
	const borders = Array.from({ length: text.length + 1 }, (_, at) => at).filter(
		(at) => isBlockBorder(text, at),
	);
	expect(borders).toEqual([...new Set(text.starts)]);
	expect(borders).toEqual([0, 3, 7, 8]);
});

describe("what stands between two runs", () => {
	const whole = (from: number, to: number, ...lines: string[]) =>
		areWholeBlocks(linesOf(...lines).text, from, to);

	it("is whole blocks from border to border", () => {
		expect(whole(4, 10, "abcd", "efghij", "klmn")).toBe(true);
		expect(whole(0, 14, "abcd", "efghij", "klmn")).toBe(true);
		expect(whole(4, 9, "abcd", "efghij", "klmn")).toBe(false);
		expect(whole(5, 10, "abcd", "efghij", "klmn")).toBe(false);
	});

	it("is whole blocks where four letters at their ends are alike, and no more", () => {
		expect(whole(8, 14, "abcd", "1234xy", "1234mn")).toBe(true);
		expect(whole(0, 6, "abcd", "xyabcd", "klmn")).toBe(true);
		expect(whole(9, 16, "abcd", "12345xy", "12345mn")).toBe(false);
		expect(whole(6, 10, "abcd", "1234xy", "12mn")).toBe(false);
		expect(whole(6, 12, "abcd", "12xxxx", "12mn")).toBe(true);
	});
});

describe("a question", () => {
	const asks = (...lines: string[]) => {
		const { text, blocks, input } = linesOf(...lines);
		return isQuestion(text, blocks, input, lines.length - 1);
	};

	it("ends in a mark of any script, quoted or not", () => {
		expect(asks("Who rang?")).toBe(true);
		expect(asks("It rang.", "Who rang?")).toBe(true);
		expect(asks("“Who rang?”")).toBe(true);
		expect(asks("“Who rang”?")).toBe(true);
		expect(asks("誰が鳴らした？")).toBe(true);
		expect(asks("من رن الجرس؟")).toBe(true);
		expect(asks("Ki?")).toBe(true);
		expect(asks("Ποιος χτύπησε\u037e")).toBe(true);
	});

	it("is no paragraph that asks at its end, and nothing that asks further above", () => {
		expect(asks("It rang. Who rang?")).toBe(false);
		expect(asks("Who rang? Nobody")).toBe(false);
		expect(asks("Who rang? Nobody.")).toBe(false);
		expect(asks("Who?", "Nobody rang")).toBe(false);
	});
});
