import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { build } from "tsup";
import { doubledIn } from "./documents.js";
import { figure, spread } from "./measure.js";
import type { Context } from "./options.js";

const run = promisify(execFile);

/** What importing costs, the first call, and what a browser would download: the package with all it needs. */
export async function size({ entry, short }: Context): Promise<void> {
	const text = await doubledIn("Latin", 4_000);
	const code = `
		const start = performance.now();
		const { cleanArticle } = await import(${JSON.stringify(entry)});
		const loaded = performance.now();
		cleanArticle(${JSON.stringify(text)});
		console.log(loaded - start, performance.now() - loaded);`;
	const loads: number[] = [];
	const calls: number[] = [];
	for (let i = 0; i < (short ? 5 : 15); i++) {
		const { stdout } = await run(process.execPath, [
			"--input-type=module",
			"-e",
			code,
		]);
		const [load, call] = stdout.split(" ").map(Number);
		loads.push(load);
		calls.push(call);
	}
	for (const [what, values] of [
		["import", loads],
		["first call, 4,000 units", calls],
	] as const) {
		const { median, least, most } = spread(values);
		console.log(
			`${what}: ${figure(median)} ms (${figure(least)}–${figure(most)}), a new process each`,
		);
	}
	const folder = await mkdtemp(join(tmpdir(), "clean-article-size-"));
	try {
		await build({
			config: false,
			entry: { index: fileURLToPath(entry) },
			outDir: folder,
			format: ["esm"],
			platform: "browser",
			minify: true,
			treeshake: true,
			splitting: false,
			noExternal: [/./],
			silent: true,
		});
		let minified = 0;
		let compressed = 0;
		for (const name of await readdir(folder)) {
			const content = await readFile(join(folder, name));
			minified += content.length;
			compressed += gzipSync(content, { level: 9 }).length;
		}
		console.log(
			`cleanArticle with everything it imports: ${figure(minified / 1000)} kB minified, ${figure(compressed / 1000)} kB gzipped`,
		);
	} finally {
		await rm(folder, { recursive: true });
	}
}
