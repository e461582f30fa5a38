import { readFileSync } from "node:fs";
import { CommanderError } from "commander";
import { cleanOne } from "./clean-one.js";
import { CommandError, reason } from "./command-error.js";
import { program } from "./program.js";

/** Runs the command; resolves to its exit code, never rejects for what a caller can put right. */
export async function main(args: readonly string[]): Promise<number> {
	endQuietlyOnClosedPipe();
	let code = 0;
	try {
		await program(version(), async (files, options) => {
			if (options.ndjson) {
				// Loaded when asked for: one article needs neither threads nor gzip.
				const { cleanRecords } = await import("./ndjson/clean-records.js");
				code = await cleanRecords(files, options);
			} else {
				code = await cleanOne(files, options);
			}
		}).parseAsync([...args], { from: "user" });
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
		if (!(error instanceof CommandError)) throw error;
		process.stderr.write(`clean-article: ${error.message}\n`);
		return 2;
	}
	return code;
}

/** `clean-article … | head` closes the pipe: that is no error. */
function endQuietlyOnClosedPipe(): void {
	process.stdout.on("error", (error: NodeJS.ErrnoException) => {
		if (error.code === "EPIPE") process.exit(0);
		process.stderr.write(
			`clean-article: cannot write to standard output: ${reason(error)}\n`,
		);
		process.exit(2);
	});
	process.stderr.on("error", () => {});
}

function version(): string {
	const file = new URL("../package.json", import.meta.url);
	return (JSON.parse(readFileSync(file, "utf8")) as { version: string })
		.version;
}
