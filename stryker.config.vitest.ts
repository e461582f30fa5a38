import { defineConfig } from "vitest/config";

// The tests that say something about comparing, finding repeats and the ledger, each in
// a second at most: they run once a mutant.
export default defineConfig({
	test: {
		testTimeout: 30_000,
		include: [
			"test/compare/**/*.test.ts",
			"test/find/repeats/**/*.test.ts",
			"test/ledger/**/*.test.ts",
			"test/*.test.ts",
			"test/promises/**/*.test.ts",
			"test/quality/shapes.test.ts",
		],
		exclude: ["**/*.built.test.ts"],
		env: { PROMISE_RUNS: process.env.PROMISE_RUNS ?? "8" },
	},
});
