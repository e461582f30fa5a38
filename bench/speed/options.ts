import { availableParallelism, cpus, totalmem } from "node:os";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Command, Option } from "commander";
import type { cleanArticle as CleanArticle } from "../../src/index.js";

export const PARTS = [
	"articles",
	"markdown",
	"growth",
	"memory",
	"hostile",
	"size",
] as const;
export type Part = (typeof PARTS)[number];

interface Options {
	part?: Part[];
	short?: boolean;
	only?: string;
	strict?: boolean;
	entry: string;
}

/** What every part is given. */
export interface Context {
	cleanArticle: typeof CleanArticle;
	/** URL of the built library, for processes and threads of their own. */
	entry: string;
	short: boolean;
	/** Part of the name of a hostile input. */
	only: string | undefined;
	/** Notes a figure that must be at most so much. */
	target(name: string, value: number, atMost: number): void;
}

/** Reads the command line; prints help or an error and ends the process where there is nothing to run. */
export function readOptions(args: readonly string[]): Options {
	return new Command("npm run bench --")
		.description("How fast the library is, and what it takes.")
		.addOption(
			new Option("-p, --part <names...>", "only these parts").choices(PARTS),
		)
		.option("--short", "fewer rounds and smaller texts: half a minute")
		.option("--only <name>", "only hostile inputs whose name holds this")
		.option("--strict", "exit with 1 where a target is missed")
		.option("--entry <file>", "the built library", "dist/index.js")
		.parse([...args], { from: "user" })
		.opts<Options>();
}

export async function contextOf(
	options: Options,
	missed: string[],
): Promise<Context> {
	const entry = pathToFileURL(resolve(options.entry)).href;
	const { cleanArticle }: { cleanArticle: typeof CleanArticle } = await import(
		entry
	);
	return {
		cleanArticle,
		entry,
		short: options.short ?? false,
		only: options.only,
		target: (name, value, atMost) => {
			// Not a number (did not finish) misses, too.
			if (!(value <= atMost))
				missed.push(`${name}: ${value.toPrecision(3)}, at most ${atMost}`);
		},
	};
}

/** The machine in a line. */
export function machine(): string {
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	return `${cpus()[0]?.model ?? "unknown processor"}, ${availableParallelism()} threads, ${gigabytes} GB, ${process.platform} ${process.arch}, Node ${process.version}`;
}
