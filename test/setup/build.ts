import { execFileSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";

/**
 * Builds the package once for the tests that go through it (`*.built.test.ts`), unless it is newer
 * than its sources or CLEAN_ARTICLE_BUILT=1 says that the caller has built it.
 */
export function setup(): void {
	if (process.env.CLEAN_ARTICLE_BUILT === "1" || isFresh()) return;
	execFileSync("npx", ["tsup", "--silent"], {
		stdio: "inherit",
		shell: process.platform === "win32",
	});
}

function isFresh(): boolean {
	const modified = (file: string) =>
		statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
	const built = Math.min(
		...["index.js", "index.d.ts", "cli.js", "batch.js", "worker.js"].map(
			(file) => modified(`dist/${file}`),
		),
	);
	const sources = [
		"tsup.config.ts",
		"package.json",
		...readdirSync("src", { recursive: true }).map((file) => `src/${file}`),
	];
	return sources.every((file) => modified(file) < built);
}
