/**
 * Mutation testing of what the library stands on: comparing, finding repeats, the ledger.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
	mutate: [
		"src/compare/**/*.ts",
		"src/find/repeats/**/*.ts",
		"src/ledger.ts",
		"src/settle.ts",
		"src/remove-all.ts",
	],
	testRunner: "vitest",
	vitest: { configFile: "stryker.config.vitest.ts", related: false },
	plugins: ["@stryker-mutator/vitest-runner"],
	coverageAnalysis: "perTest",
	concurrency: 2,
	// A mutant that loops for ever; the tests take some seconds together.
	timeoutMS: 5_000,
	timeoutFactor: 1.5,
	// Mutants in what the module computes once, at its import, would run every test.
	ignoreStatic: true,
	incremental: true,
	incrementalFile: "reports/mutation/incremental.json",
	ignorePatterns: ["dist", "coverage", "reports", "examples", ".github"],
	reporters: ["clear-text", "progress-append-only", "html"],
	clearTextReporter: { logTests: false, reportTests: false },
	thresholds: { high: 90, low: 85, break: 85 },
	tempDirName: ".stryker-tmp",
};
