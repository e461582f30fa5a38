import fc from "fast-check";
import { describe, it } from "vitest";
import { cleanText, documentKinds } from "./any-text.js";
import { holdCleanStays, holdPromises } from "./promises.js";

const SEED = 20_250_607;
const RUNS = 200;

describe("promises on generated documents", () => {
	for (const [kind, documents] of Object.entries(documentKinds)) {
		it(`holds all of them on ${kind}`, () => {
			fc.assert(
				fc.property(documents, (text) => holdPromises(text)),
				{ seed: SEED, numRuns: RUNS },
			);
		});
	}

	it("removes nothing from clean articles", () => {
		fc.assert(fc.property(cleanText, holdCleanStays), {
			seed: SEED,
			numRuns: RUNS,
		});
	});
});
