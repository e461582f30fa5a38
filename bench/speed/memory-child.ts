import { readFileSync, writeFileSync } from "node:fs";
import type { cleanArticle as CleanArticle } from "../../src/index.js";

export interface MemoryUse {
	units: number;
	/** Bytes of resident memory at the highest, beyond what stood before the call. */
	peak: number;
	/** Bytes that the result holds after a collection. */
	retained: number;
	arrays: number;
}

const [entry, file] = process.argv.slice(2);
const { cleanArticle }: { cleanArticle: typeof CleanArticle } = await import(
	entry
);
// Compiled code and the pages of character tables are no cost of this text.
const text = readFileSync(file, "utf16le");
for (let i = 0; i < 20; i++)
	cleanArticle(text.slice(i * 20_000, (i + 1) * 20_000));
collect();
const before = process.memoryUsage();
resetPeak();
const cleaned = cleanArticle(text);
const peak = readPeak() - before.rss;
collect();
const after = process.memoryUsage();
const use: MemoryUse = {
	units: text.length,
	peak,
	retained:
		after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers,
	arrays: after.arrayBuffers - before.arrayBuffers,
};
// The result must live until here, or it would be collected.
if (cleaned.blocks.length >= 0) console.log(JSON.stringify(use));

function collect(): void {
	for (let i = 0; i < 3; i++) globalThis.gc?.();
}

/** Linux sets the mark back on request; elsewhere the highest of the whole process is taken. */
function resetPeak(): void {
	try {
		writeFileSync("/proc/self/clear_refs", "5");
	} catch {}
}

function readPeak(): number {
	try {
		const status = readFileSync("/proc/self/status", "utf8");
		return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) * 1024;
	} catch {
		return process.resourceUsage().maxRSS * 1024;
	}
}
