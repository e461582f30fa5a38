import { it } from "vitest";
import remarkCleanArticle from "../../src/remark.js";
import { expectOnlyLedgerGone, inputs } from "./expect-only-ledger.js";

it.each([...inputs()])(
	"changes nothing but what the ledger names: %s",
	(_, markdown) => expectOnlyLedgerGone(remarkCleanArticle, markdown),
);
