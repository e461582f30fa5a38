import { describe, expect, it } from "vitest";
import {
	differsInFacts,
	isOtherWord,
	type Reading,
	readings,
} from "../../../src/find/repeats/facts.js";
import { type CutPlan, cutOf, documentOf } from "../../ledger/documents.js";
import { linesOf } from "./lines.js";

/** Two lines that read otherwise between the bars. */
function otherwise(removed: string, kept: string) {
	const plain = (line: string) => line.replaceAll("|", "");
	const { text } = linesOf(plain(kept), plain(removed));
	const units = (line: string) => linesOf(line).text.length;
	const bars = (line: string, offset: number) => {
		const [before, between] = line.split("|");
		const from = offset + units(before);
		return { from, to: from + units(plain(before + between)) - units(before) };
	};
	const one = bars(removed, text.starts[1]);
	const other = bars(kept, 0);
	const reading: Reading = { ...one, keptFrom: other.from, keptTo: other.to };
	return { text, reading };
}

function isFact(removed: string, kept: string): boolean {
	const { text, reading } = otherwise(removed, kept);
	const { from, to, keptFrom, keptTo } = reading;
	const turned = { from: keptFrom, to: keptTo, keptFrom: from, keptTo: to };
	const isOne = differsInFacts(text, reading);
	expect(differsInFacts(text, turned)).toBe(isOne);
	return isOne;
}

describe("two readings differ in facts", () => {
	it.each([
		["in figures", "by 1|2| in the morning", "by 1|4| in the morning"],
		["in a per cent sign", "it fell 5| %| at once", "it fell 5|| at once"],
		["in a contracted negation", "they can|'t| come", "they can|| come"],
		["in a Korean negation", "그는 오지 |않|았다", "그는 오지 ||았다"],
		["in Thai figures", "เวลา |๑๒| น", "เวลา |๑๔| น"],
		["in a negation", "he did |not| sign", "he did || sign"],
		["in a German negation", "er hat es |nicht| gesagt", "er hat es || gesagt"],
		["in an Arabic negation", "|لم| يوقع الوزير", "|| يوقع الوزير"],
		["in a negation among words", "he |has never| gone", "he |has| gone"],
		["in a Chinese negation", "他们|不|来", "他们||来"],
		["in a Japanese negation", "彼は行か|ない|", "彼は行か|る|"],
	])("%s", (_, removed, kept) => {
		expect(isFact(removed, kept)).toBe(true);
	});

	it.each([
		["another word", "a |red| boat", "a |blue| boat"],
		["a word that holds a negation", "they |know| it", "they |saw| it"],
		["a word that begins like one", "a |notice| hung", "a |paper| hung"],
		["a figure beside them", "on 5 |cold| days", "on 5 |warm| days"],
		["a negation beside them", "not |cold| days", "not |warm| days"],
		["nothing", "not 5|| days", "not 5|| days"],
	])("but not in %s", (_, removed, kept) => {
		expect(isFact(removed, kept)).toBe(false);
	});
});

it("differs in facts where a sign or a separator alone is more", () => {
	for (const line of ["at −5 degrees", "a 1.5 litre jar"]) {
		const { text } = linesOf(line);
		const from = [...text.units.subarray(0, text.length)].findIndex(
			(unit) => unit < 0x20,
		);
		const reading = { from, to: from + 1, keptFrom: 0, keptTo: 0 };
		expect(differsInFacts(text, reading)).toBe(true);
		expect(differsInFacts(text, { ...reading, to: from })).toBe(false);
	}
});

describe("a reading that ends inside a word", () => {
	it("is read to the end of the word", () => {
		expect(isFact("they |nev|er came", "they |of|ten came")).toBe(true);
		expect(isFact("nobody; |n|o one", "nobody; |s|ome one")).toBe(true);
		expect(isFact("it is kei|n| boat", "it is kei|m| boat")).toBe(true);
	});

	it("is read on to the end of the text, and no further", () => {
		expect(isFact("and they |nev|er", "and they |ra|rely")).toBe(true);
		expect(isFact("|nev|er", "|ra|rely")).toBe(true);
	});

	it("is read no further than twelve letters on each side", () => {
		const { text } = linesOf("x", "abcdefghijklmnopqrstuvwxyz");
		const at = (from: number) => ({
			from,
			to: from + 1,
			keptFrom: 0,
			keptTo: 1,
		});
		expect(differsInFacts(text, at(14))).toBe(false);
		const thirteen = `no${"".padEnd(12, "x")}`;
		expect(isFact(`${thirteen}|a|`, `${thirteen}|b|`)).toBe(false);
	});
});

describe("a word stands for another", () => {
	const isOther = (removed: string, kept: string) => {
		const { text, reading } = otherwise(removed, kept);
		return isOtherWord(text, reading);
	};

	it("where they are not alike", () => {
		expect(isOther("in |Linz| today", "in |Graz| today")).toBe(true);
		expect(isOther("|Anna| won", "|Petra| won")).toBe(true);
		expect(isOther("|Kyiv| fell", "|Kiev| fell")).toBe(true);
	});

	it("but not as another spelling, read as whole words", () => {
		expect(isOther("to organi|s|e it", "to organi|z|e it")).toBe(false);
		expect(isOther("|the| colo|u|r", "|the| colour")).toBe(false);
	});

	it("as a word of its block, wherever its neighbours stand in the source", () => {
		const { text } = linesOf("wide Linz", "Graz wide");
		const [from, to] = [4, 8];
		const reading = { from, to, keptFrom: 8, keptTo: 12 };
		expect(isOtherWord(text, reading)).toBe(true);
		// The second line as a block that was moved up, and right behind the first one.
		for (const [unit, source] of [
			[8, 0],
			[8, text.sources[7] + 1],
		]) {
			const sources = text.sources.slice();
			for (let at = unit; at < text.length; at++)
				sources[at] = source + at - unit;
			expect(isOtherWord({ ...text, sources }, reading)).toBe(true);
		}
	});

	it("and not for nothing", () => {
		expect(isOther("a |red| boat", "a || boat")).toBe(false);
		expect(isOther("a || boat", "a |red| boat")).toBe(false);
	});
});

describe("the readings of a cut", () => {
	/** Pairs of what is removed and what is kept for it, as units. */
	function read(
		kept: string,
		removed: string,
		runs: string[],
		own: CutPlan["own"] = [],
	) {
		const document = documentOf([kept, removed]);
		const cut = cutOf(document, {
			block: 1,
			runs: runs.map((run) => [run, 0]),
			own,
		});
		const { text } = document;
		const spell = (from: number, to: number) =>
			String.fromCharCode(...text.units.subarray(from, to));
		return readings(text, cut).map(({ from, to, keptFrom, keptTo }) => [
			spell(from, to),
			spell(keptFrom, keptTo),
		]);
	}

	it("are what lies between the runs, on both sides", () => {
		expect(read("a bb c dd e", "a xx c yyy e", ["a", "c", "e"])).toEqual([
			["xx", "bb"],
			["yyy", "dd"],
		]);
	});

	it("are what one side alone says", () => {
		expect(read("a bb c e", "a c yyy e", ["a", "c", "e"])).toEqual([
			["", "bb"],
			["yyy", ""],
		]);
	});

	it("are what stands before the first run and behind the last, without a counterpart", () => {
		expect(read("zz a zz", "xx a yy", ["a"])).toEqual([
			["xx", ""],
			["yy", ""],
		]);
	});

	it("are all of it where nothing matches, and nothing where all does", () => {
		expect(read("zz", "xx", [])).toEqual([["xx", ""]]);
		expect(read("zz", "zz", ["zz"])).toEqual([]);
	});

	it("leave out what stays as the copy's own", () => {
		expect(
			read("a c e", "a Own text. c e", ["a", "c e"], [["Own text", 1]]),
		).toEqual([]);
		expect(read("a bb c", "a xx Own. yy c", ["a", "c"], [["Own", 1]])).toEqual([
			["xx", ""],
			["yy", ""],
		]);
		expect(
			read(
				"a c",
				"Own. a c Own.",
				["a c"],
				[
					["Own", 1],
					["Own", 1],
				],
			),
		).toEqual([]);
	});

	it("have no counterpart that is two thousand units long, or stands further above", () => {
		const far = "z".repeat(1999);
		expect(read(`a ${far} c`, "a x c", ["a", "c"])).toEqual([["x", far]]);
		expect(read(`a ${far}z c`, "a x c", ["a", "c"])).toEqual([["x", ""]]);
		expect(read("c bb a", "a x c", ["a", "c"])).toEqual([["x", ""]]);
		expect(read("c bb a", "a c", ["a", "c"])).toEqual([]);
	});
});
