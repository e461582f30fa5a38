import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import type * as FastCheck from "fast-check";
import { build } from "tsup";
import { collectTests, type Test } from "./collect-tests.js";

/** Documents a property, of 100 and more: what a mutant does wrong shows in the first few. */
const DOCUMENTS = 25;
/** Kept out of the bundle, for they are handed in from here. */
const HANDED_IN = ["vitest", "fast-check"];

type Exports = { files: Record<string, () => void> };

/** All test files in one script, each of which is evaluated only when it is asked for. */
export class TestFiles {
	readonly paths: readonly string[];
	readonly #counting: Script;
	readonly #plain: Script;
	readonly #require = createRequire(join(process.cwd(), "package.json"));
	readonly #fastCheck: typeof FastCheck;

	private constructor(paths: readonly string[], source: string) {
		this.paths = paths;
		this.#counting = script(source);
		// Counting how often each mutant's place is passed takes longer than the tests; only the
		// first run needs it. Were this Stryker's no longer, all would go on, at half the speed.
		this.#plain = script(
			source.replaceAll("function cover() {", "function cover() { return;"),
		);
		this.#fastCheck = withFewDocuments(this.#require("fast-check"));
	}

	static async bundle(
		paths: readonly string[],
		setup: string,
	): Promise<TestFiles> {
		const folder = join(process.cwd(), `mutation-tests-${process.pid}`);
		mkdirSync(folder);
		const files = paths.map((path) => `"${path}": () => require("../${path}")`);
		const entry = join(folder, "entry.ts");
		writeFileSync(
			entry,
			`import "../${setup}";\nexport const files = {\n${files.join(",\n")}\n};`,
		);
		try {
			await build({
				config: false,
				entry: { entry },
				outDir: folder,
				format: "cjs",
				target: "es2022",
				external: HANDED_IN,
				// The others are ES modules, whose default a CommonJS bundle would miss.
				noExternal: [new RegExp(`^(?!(${HANDED_IN.join("|")})$)`)],
				silent: true,
			});
			const source = readFileSync(join(folder, "entry.cjs"), "utf8");
			return new TestFiles(paths, source);
		} finally {
			rmSync(folder, { recursive: true });
		}
	}

	/** Loads the tests of a file; the modules that files share are new with each call of this. */
	fresh(counting: boolean): (path: string) => Test[] {
		let vitest: object = {};
		const require = (name: string) =>
			name === "vitest"
				? vitest
				: name === "fast-check"
					? this.#fastCheck
					: this.#require(name);
		const module = { exports: {} as Exports };
		const script = counting ? this.#counting : this.#plain;
		script.runInThisContext()(require, module, module.exports);
		const { files } = module.exports;
		return (path) =>
			collectTests((collecting) => {
				vitest = collecting;
				files[path]();
			});
	}
}

function script(source: string): Script {
	return new Script(`(function (require, module, exports) {${source}\n})`);
}

function withFewDocuments(whole: typeof FastCheck): typeof FastCheck {
	const assert = (
		property: FastCheck.IRawProperty<unknown>,
		options?: FastCheck.Parameters<unknown>,
	) => {
		const numRuns = Math.min(options?.numRuns ?? DOCUMENTS, DOCUMENTS);
		return whole.assert(property, { ...options, numRuns });
	};
	const few = { ...whole, assert };
	return { ...few, default: few } as unknown as typeof FastCheck;
}
