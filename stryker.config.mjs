/**
 * Mutation testing of what the library stands on: comparing, finding, the ledger.
 * @type {import("@stryker-mutator/api/core").PartialStrykerOptions}
 */
export default {
	mutate: [
		"src/compare/**/*.ts",
		"src/find/repeats/**/*.ts",
		"src/find/advertisements/*.ts",
		"src/ledger.ts",
		"src/settle.ts",
		"src/remove-all.ts",
	],
	testRunner: "in-process",
	plugins: ["./node_modules/.cache/clean-article-mutation/test-runner.js"],
	coverageAnalysis: "perTest",
	concurrency: 2,
	// The runner ends a test that loops for ever. This is for what it cannot end.
	timeoutMS: 10_000,
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
