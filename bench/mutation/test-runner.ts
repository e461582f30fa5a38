import { readdirSync } from "node:fs";
import { resolve } from "node:path";
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
				const failure = await failureOf(test);
				seen.currentTestId = undefined;
				const about = {
					id,
					name: test.name,
					fileName: resolve(path),
					timeSpentMs: performance.now() - started,
				};
				tests.push(
					failure === null
						? { ...about, status: 0 }
						: { ...about, status: 1, failureMessage: failure },
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
			const failure = await failureOf(tests.get(name) as Test);
			seen.activeMutant = undefined;
			run++;
			if (options.hitLimit && seen.hitCount > options.hitLimit)
				return {
					status: "timeout",
					reason: "Hit limit reached",
				} as MutantRunResult;
			if (failure !== null)
				return {
					status: "killed",
					killedBy: [id],
					failureMessage: failure,
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

async function failureOf(test: Test): Promise<string | null> {
	try {
		await test.run();
		return null;
	} catch (error) {
		return String(error instanceof Error ? error.message : error) || "failed";
	}
}

export const strykerPlugins = [
	{
		kind: "TestRunner",
		name: "in-process",
		factory: () => new InProcessRunner(),
	},
];
