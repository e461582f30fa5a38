import { describe, expect, test } from "vitest";
import { apartIn } from "../../../src/find/advertisements/coverage.js";
import {
	type Amounts,
	gather,
	type ReadLine,
} from "../../../src/find/advertisements/evidence.js";
import { marksOf } from "../../../src/find/advertisements/marks.js";
import { readSignals } from "../../../src/find/advertisements/signals.js";
import { read } from "./small-language.js";

function gathered(text: string, of: Partial<ReadLine> = {}) {
	const { line, matches } = read(text);
	return gather({
		line,
		matches,
		signals: readSignals(line),
		apart: apartIn(line),
		...marksOf(matches, "en", line),
		continues: false,
		open: true,
		...of,
	});
}

/** How much of some evidence a line holds. */
function amount(
	evidence: keyof Amounts,
	text: string,
	of: Partial<ReadLine> = {},
): number {
	return gathered(text, of)?.amounts[evidence] ?? 0;
}

describe("evidence", () => {
	test("is sought where something is asked, announced or offered in two places", () => {
		for (const line of [
			"Subscribe",
			"Read also: The smokehouse",
			"Our newsletter",
			"Newsletter: norwick.com",
		])
			expect(gathered(line)).not.toBe(null);
		for (const line of ["Newsletter", "Our harbour", "He said so", "Now, you"])
			expect(gathered(line)).toBe(null);
	});

	const LONG = "the eels of the last smokehouse of the whole long coast ";
	test.each<[keyof Amounts, number, string]>([
		["ask", 1, "Subscribe"],
		["ask", 0, "Our app, subscribe"],
		["softAsk", 1, "Our app, subscribe"],
		["softAsk", 0, "Subscribe, subscribe"],
		["furtherAsk", 0, "Subscribe"],
		["furtherAsk", 1, "Subscribe. Follow"],
		["furtherAsk", 2, "Subscribe. Follow. Watch. Join"],
		["askAlone", 1, "Subscribe now"],
		["askAlone", 0, "Subscribe to us"],
		["askAlone", 0, "Subscribe: norwick.com"],
		["askAlone", 0, "Subscribe to the newsletter"],
		["askAlone", 0, "Read also: subscribe"],
		["askWithAddress", 1, "Subscribe: norwick.com"],
		["askWithAddress", 0, "Our newsletter: norwick.com"],
		["announcement", 1, "Read also: The smokehouse"],
		["announcement", 0, "Paid workers of the smokehouse went"],
		["disclosure", 1, "Paid workers of the smokehouse went"],
		["disclosure", 0, "Read also: The smokehouse"],
		["noticeWord", 1, "The smokehouse, which was paid, closed"],
		["noticeWord", 0, "Our newsletter"],
		["noticeCoverage", 0, "The smokehouse, which was paid, closed"],
		["furtherNotice", 0, "Paid workers of the smokehouse"],
		["furtherNotice", 1, "Paid workers and paid smokehouses"],
		["furtherNotice", 1, "Paid workers, paid smokehouses, paid eels"],
		["newsletter", 1, "Our newsletter"],
		["subscription", 1, "Our subscription"],
		["donation", 1, "Our donations"],
		["donation", 0, "Support our eels"],
		["elsewhere", 1, "Our articles"],
		["us", 1, "Our newsletter"],
		["us", 0, "Your newsletter"],
		["you", 1, "Your newsletter"],
		["you", 0, "Our newsletter"],
		["lure", 1, "Our free newsletter"],
		["report", 1, "Our newsletter, said the mayor"],
		["report", 0, "Our newsletter"],
		["furtherReport", 1, "Our newsletter, said he, reported the post"],
		["furtherReport", 0, "Our newsletter, said he"],
		["reportInDisclosure", 1, "Paid workers said so"],
		["reportInDisclosure", 0, "Our newsletter, said he"],
		["public", 1, "Subscribe to the police"],
		["public", 0, "Subscribe to our police"],
		["publicToUs", 1, "Subscribe to our police"],
		["publicToUs", 0, "Subscribe to the police"],
		["contactOfOthers", 1, "Subscribe: letters"],
		["contactOfOthers", 0, "Subscribe: our letters"],
		["contactOfOthers", 0, "Subscribe: letters and newsletter"],
		["contactOfOthers", 0, "Read also: subscribe, letters"],
		["dialogue", 1, "— Subscribe"],
		["dialogue", 0, "Subscribe — now"],
		["leadsOn", 1, "Subscribe now:"],
		["leadsOn", 0, "Subscribe: now"],
		["year", 1, "Subscribe in 1998"],
		["year", 1, "Subscribe in 2025"],
		["year", 0, "Subscribe in 1898"],
		["year", 0, "Subscribe to 19980"],
		["year", 0, "Subscribe 11998"],
		["year", 0, "Subscribe 0800 2025 111"],
		["questionLeft", 1, "Subscribe to what?"],
		["questionLeft", 0, "Eels? Subscribe"],
		["price", 1, "Our newsletter, £9"],
		["url", 1, "Subscribe: norwick.com"],
		["brand-colon", 1, "Old Mill: our newsletter"],
		["brand-colon", 0, "Follow Mill: our newsletter"],
		["brief", 1, "Our newsletter"],
		["brief", 0, `Our newsletter, ${LONG}`],
		["long", 0, "Our newsletter"],
		["tooLong", 1, `Subscribe, ${LONG.repeat(4)}`],
		["tooLong", 0, `Subscribe, ${LONG}`],
		["long", 0, `Read also: ${LONG.repeat(4)}`],
	])("%s: %d in %j", (evidence, expected, text) => {
		expect(amount(evidence, text)).toBe(expected);
	});

	test("of a long line grows with its letters, to an end", () => {
		// 16 letters of cues and their like, and so many others.
		const line = (others: number) => `Subscribe, he: ${"x".repeat(others)}`;
		expect(amount("long", line(29))).toBe(0);
		expect(amount("long", line(49))).toBe(0.5);
		expect(amount("long", line(149))).toBe(3);
		expect(amount("long", line(249))).toBe(3);
		expect(amount("paragraph", line(189))).toBe(0);
		expect(amount("paragraph", line(229))).toBe(0.5);
		expect(amount("paragraph", line(889))).toBe(5);
		expect(amount("brief", line(28))).toBe(1);
		expect(amount("brief", line(29))).toBe(0);
		expect(amount("tooLong", line(149))).toBe(0);
		expect(amount("tooLong", line(150))).toBe(1);
		expect([149, 150].map((others) => gathered(line(others))?.short)).toEqual([
			true,
			false,
		]);
	});

	test("of a price counts in no sentence that speaks to nobody", () => {
		const closed = { open: false };
		expect(amount("price", "The newsletter app is £9.", closed)).toBe(0);
		expect(amount("price", "The newsletter app is £9!", closed)).toBe(1);
		expect(amount("price", "Our newsletter app is £9.", closed)).toBe(1);
		expect(amount("price", "Your newsletter app is £9.", closed)).toBe(1);
		expect(amount("price", "Subscribe, it is £9.", closed)).toBe(1);
	});

	test("of a text that goes on counts where nothing is asked behind the colon", () => {
		const on = { continues: true, open: false };
		expect(amount("continues", "Subscribe: it is late.", on)).toBe(1);
		expect(amount("continues", "Our app: subscribe.", on)).toBe(0);
		expect(
			amount("continues", "Subscribe: it is late", { continues: true }),
		).toBe(0);
	});

	test("opens a line within three signs", () => {
		const opens = (text: string) => gathered(text)?.opening;
		expect(opens(">> Subscribe")).toBe(true);
		expect(opens(">>> Subscribe")).toBe(false);
		expect(opens("[Paid] Our newsletter")).toBe(true);
		expect(opens("Our newsletter")).toBe(false);
	});
});
