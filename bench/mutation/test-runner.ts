import { readdirSync } from "node:fs";
import { resolve } from "node:path";
import { Script } from "node:vm";
import type {
	DryRunResult,
	MutantRunOptions,
	MutantRunResult,
	TestResult,
	TestRunner,
} from "@stryker-mutator/api/test-runner";
import type { Test } from "./collect-tests.js";
import { TestFiles } from "./test-files.js";

/** Tests that say something about comparing, finding and the ledger, in some milliseconds each. */
const TESTS = /^(compare\/|find\/|ledger\/|promises\/fixed-point|[^/]+$)/;
/** Every language's advertisements and every translation of a law: seconds a mutant. */
const SLOW = /\/(recall|clean-text|cue-files|cost)\.test\.ts$/;
/** Milliseconds that a test may take, and how many times as long as it once took besides: the first one of a mutant fills the tables of all. */
const LONGEST = 3_000;
const SLACK = 5;
const FIRST_RUN = 60_000;
const SETUP = "test/setup/fixed-seed.ts";

interface Instrumented {
	activeMutant?: string | undefined;
	currentTestId?: string | undefined;
	hitCount?: number;
	hitLimit?: number | undefined;
	mutantCoverage?: Coverage | undefined;
}
interface Coverage {
	static: Record<string, number>;
	perTest: Record<string, Record<string, number>>;
}

/**
 * Runs the tests of a mutant in Stryker's own process. The vitest runner starts a worker and
 * loads the modules one by one for each mutant, which takes a second or two; this takes some
 * hundredths. Modules are new for each mutant here, too: what one mutant wrote into a table
 * that is filled when it is needed is not there for the next.
 */
class InProcessRunner implements TestRunner {
	#files!: TestFiles;
	readonly #took = new Map<string, number>();

	capabilities() {
		return { reloadEnvironment: true };
	}

	async init(): Promise<void> {
		const paths = readdirSync("test", { recursive: true, encoding: "utf8" })
			.map((path) => path.replaceAll("\\", "/"))
			.filter((path) => path.endsWith(".test.ts") && TESTS.test(path))
			.map((path) => `test/${path}`)
			.filter((path) => !SLOW.test(path))
			.sort();
		this.#files = await TestFiles.bundle(paths, SETUP);
	}

	async dryRun(): Promise<DryRunResult> {
		const seen = instrumented();
		const tests: TestResult[] = [];
		const coverage: Coverage = { static: {}, perTest: {} };
		for (const path of this.#files.paths) {
			seen.mutantCoverage = { static: {}, perTest: {} };
			for (const test of this.#files.fresh(true)(path)) {
				const id = `${path}#${test.name}`;
				seen.currentTestId = id;
				const started = performance.now();
				const outcome = await outcomeOf(test, FIRST_RUN);
				seen.currentTestId = undefined;
				const about = {
					id,
					name: test.name,
					fileName: resolve(path),
					timeSpentMs: performance.now() - started,
				};
				tests.push(
					outcome === "passed"
						? { ...about, status: 0 }
						: {
								...about,
								status: 1,
								failureMessage:
									outcome === "timeout" ? outcome : outcome.failure,
							},
				);
			}
			for (const [mutant, hits] of Object.entries(seen.mutantCoverage.static))
				coverage.static[mutant] = (coverage.static[mutant] ?? 0) + hits;
			Object.assign(coverage.perTest, seen.mutantCoverage.perTest);
		}
		seen.mutantCoverage = undefined;
		return {
			status: "complete",
			tests,
			mutantCoverage: coverage,
		} as DryRunResult;
	}

	async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
		const seen = instrumented();
		const load = this.#files.fresh(false);
		const files = new Map<string, Map<string, Test>>();
		seen.hitCount = 0;
		seen.hitLimit = options.hitLimit;
		let run = 0;
		for (const id of this.#shortestFirst(options.testFilter ?? [])) {
			const path = id.slice(0, id.indexOf("#"));
			const name = id.slice(path.length + 1);
			let tests = files.get(path);
			if (!tests) {
				tests = new Map(load(path).map((test) => [test.name, test]));
				files.set(path, tests);
			}
			seen.activeMutant = options.activeMutant.id;
			const started = performance.now();
			const outcome = await outcomeOf(
				tests.get(name) as Test,
				LONGEST + (this.#took.get(id) ?? 0) * SLACK,
			);
			seen.activeMutant = undefined;
			run++;
			if (
				outcome === "timeout" ||
				(options.hitLimit && seen.hitCount > options.hitLimit)
			)
				return { status: "timeout" } as MutantRunResult;
			if (outcome !== "passed")
				return {
					status: "killed",
					killedBy: [id],
					failureMessage: outcome.failure,
					nrOfTests: run,
				} as MutantRunResult;
			this.#took.set(id, performance.now() - started);
		}
		return { status: "survived", nrOfTests: run } as MutantRunResult;
	}

	#shortestFirst(ids: readonly string[]): string[] {
		const took = (id: string) => this.#took.get(id) ?? 0;
		return [...ids].sort((a, b) => took(a) - took(b));
	}
}

/** What the instrumented sources read and write. */
function instrumented(): Instrumented {
	const shared = globalThis as { __stryker__?: Instrumented };
	shared.__stryker__ ??= {};
	return shared.__stryker__;
}

type Outcome = "passed" | "timeout" | { failure: string };

/** Calls a function that is handed over in a global: what V8 runs as a script it can stop. */
const CALL = new Script("mutationTest()");

/** Runs a test, and ends it where it does not come to an end: a new process would take seconds. */
async function outcomeOf(test: Test, timeout: number): Promise<Outcome> {
	const shared = globalThis as { mutationTest?: () => unknown };
	shared.mutationTest = test.run;
	try {
		await CALL.runInThisContext({ timeout: Math.ceil(timeout) });
		return "passed";
	} catch (error) {
		const { code, message } = error as Partial<NodeJS.ErrnoException>;
		if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "timeout";
		return { failure: message || "failed" };
	}
}

export const strykerPlugins = [
	{
		kind: "TestRunner",
		name: "in-process",
		factory: () => new InProcessRunner(),
	},
];
