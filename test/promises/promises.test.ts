import fc from "fast-check";
import { describe, it } from "vitest";
import { cleanText, documentKinds } from "./any-text.js";
import { holdCleanStays, holdPromises } from "./promises.js";

/** Documents of each kind; mutation testing, which runs this thousands of times, asks for fewer. */
const FEWER = process.env.PROMISE_RUNS;
const RUN: fc.Parameters<unknown> = {
	seed: 20_250_607,
	numRuns: Number(FEWER ?? 200),
	// A mutant is found out by any document; the smallest one would take seconds.
	endOnFailure: FEWER !== undefined,
};

describe("promises on generated documents", () => {
	for (const [kind, documents] of Object.entries(documentKinds)) {
		it(`holds all of them on ${kind}`, () => {
			fc.assert(
				fc.property(documents, (text) => holdPromises(text)),
				RUN,
			);
		});
	}

	it("removes nothing from clean articles", () => {
		fc.assert(fc.property(cleanText, holdCleanStays), RUN);
	});
});
