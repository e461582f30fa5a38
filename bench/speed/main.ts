import { loadavg } from "node:os";
import {
	type Context,
	contextOf,
	machine,
	PARTS,
	type Part,
	readOptions,
} from "./options.js";
import { articles, markdown } from "./part-articles.js";
import { growth } from "./part-growth.js";
import { hostile } from "./part-hostile.js";
import { memory } from "./part-memory.js";
import { size } from "./part-size.js";

const parts: Record<Part, [string, (context: Context) => Promise<void>]> = {
	articles: ["Articles, plain text, each standing twice", articles],
	markdown: ["Markdown, each article standing twice", markdown],
	growth: ["Growth: many articles end to end, each standing twice", growth],
	memory: ["Peak memory beyond the input", memory],
	hostile: ["Hostile inputs", hostile],
	size: ["Import and size", size],
};

const options = readOptions(process.argv.slice(2));
const missed: string[] = [];
const context = await contextOf(options, missed);
console.log(
	`${machine()}; load ${loadavg()
		.map((load) => load.toFixed(1))
		.join(" ")}`,
);
for (const part of options.part ?? PARTS) {
	const [name, run] = parts[part];
	console.log(`\n${name}`);
	await run(context);
}
console.log(
	missed.length === 0
		? "\nevery target met"
		: `\nshort of the targets:\n${missed.map((line) => `  ${line}`).join("\n")}`,
);
if (options.strict && missed.length > 0) process.exitCode = 1;
