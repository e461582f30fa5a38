import { readFileSync } from "node:fs";
import { cleanArticle } from "clean-article";
import remarkCleanArticle from "clean-article/remark";
import { remark } from "remark";
import { expect, it } from "vitest";
import { expectOnlyLedgerGone, inputs } from "./expect-only-ledger.js";

const fixture = readFileSync(
	new URL(
		"../fixtures/articles/markdown-with-plain-copy/input.md",
		import.meta.url,
	),
	"utf8",
);

it.each([...inputs()])(
	"changes nothing but what the ledger names: %s",
	(_, markdown) => expectOnlyLedgerGone(remarkCleanArticle, markdown),
);

it("finds in the tree what cleanArticle finds in the text", async () => {
	const { removed } = cleanArticle(fixture, { format: "markdown" });
	expect(removed).not.toEqual([]);
	const file = await remark().use(remarkCleanArticle).process(fixture);
	const { data, messages } = file;
	expect(data.cleanArticle).toEqual({ removed, left: [] });
	expect(messages.map((m) => [m.source, m.ruleId, m.actual])).toEqual(
		removed.map(({ kind, text }) => ["clean-article", kind, text]),
	);
	expect(cleanArticle(String(file)).removed).toEqual([]);
});

it("only warns with reportOnly", async () => {
	const usual = await remark().process(fixture);
	const file = await remark()
		.use(remarkCleanArticle, { reportOnly: true })
		.process(fixture);
	expect(String(file)).toBe(String(usual));
	expect(file.messages.map((m) => m.fatal)).toContain(false);
});

it("refuses an option that it does not know", () => {
	expect(() =>
		remark()
			.use(remarkCleanArticle, { format: "text" } as object)
			.processSync(fixture),
	).toThrow(/unknown option "format"/u);
});
