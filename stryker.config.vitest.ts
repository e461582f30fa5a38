import { defineConfig } from "vitest/config";

// The tests that say something about comparing, finding repeats and the ledger, each in
// a second at most: they run once a mutant.
export default defineConfig({
	test: {
		testTimeout: 30_000,
		// Loading the modules anew for every file takes longer than the tests.
		isolate: false,
		setupFiles: ["test/setup/fixed-seed.ts"],
		include: [
			"test/compare/**/*.test.ts",
			"test/find/repeats/**/*.test.ts",
			"test/ledger/**/*.test.ts",
			"test/*.test.ts",
			"test/articles/**/*.test.ts",
			"test/promises/**/*.test.ts",
		],
		exclude: ["**/*.built.test.ts"],
		env: { PROMISE_RUNS: process.env.PROMISE_RUNS ?? "8" },
	},
});
