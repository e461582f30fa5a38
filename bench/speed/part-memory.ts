import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { manyDoubled } from "./documents.js";
import { figure } from "./measure.js";
import type { MemoryUse } from "./memory-child.js";
import type { Context } from "./options.js";

const run = promisify(execFile);

/**
 * Peak memory in a process of its own: the text is read from a file, the garbage collected,
 * the mark of the highest resident memory set back, and read again after the call. What V8
 * has not collected yet counts, as it does in real life.
 */
export async function memory({ entry, short, target }: Context): Promise<void> {
	const folder = await mkdtemp(join(tmpdir(), "clean-article-memory-"));
	try {
		for (const size of short ? [1_000_000] : [1_000_000, 10_000_000]) {
			const file = join(folder, `${size}.txt`);
			await writeFile(file, await manyDoubled(size), "utf16le");
			const child = fileURLToPath(
				new URL("./memory-child.js", import.meta.url),
			);
			const { stdout } = await run(process.execPath, [
				"--expose-gc",
				child,
				entry,
				file,
			]);
			const { units, peak, retained, arrays }: MemoryUse = JSON.parse(stdout);
			const aUnit = peak / units;
			console.log(
				`${units.toLocaleString("en").padStart(10)} units  peak ${figure(aUnit)} bytes a unit beyond the input (${figure(aUnit / 2)} times the input); the result keeps ${figure(retained / units)}, of which typed arrays ${figure(arrays / units)}`,
			);
			target(`peak memory, ${size} units`, aUnit, 30);
		}
	} finally {
		await rm(folder, { recursive: true });
	}
}
