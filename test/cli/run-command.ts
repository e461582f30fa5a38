import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const command = fileURLToPath(
	new URL("../../dist/cli.js", import.meta.url),
);

export interface Outcome {
	code: number | null;
	signal: NodeJS.Signals | null;
	stdout: string;
	stderr: string;
}

export interface How {
	/** Written to standard input, which is then closed. */
	input?: string | Uint8Array;
	env?: Record<string, string>;
	/** Flags of node itself. */
	node?: string[];
	/** Called with the running command. */
	watch?: (child: ChildProcess) => void;
}

/** Runs the built command as a program of its own. */
export function run(args: readonly string[], how: How = {}): Promise<Outcome> {
	const { FORCE_COLOR: _, NO_COLOR: __, ...env } = process.env;
	const child = spawn(
		process.execPath,
		[...(how.node ?? []), command, ...args],
		{ env: { ...env, ...how.env } },
	);
	let stdout = "";
	let stderr = "";
	child.stdout.setEncoding("utf8").on("data", (text) => {
		stdout += text;
	});
	child.stderr.setEncoding("utf8").on("data", (text) => {
		stderr += text;
	});
	// The command may end without reading all of it.
	child.stdin.on("error", () => {});
	child.stdin.end(how.input ?? "");
	how.watch?.(child);
	return new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (code, signal) =>
			resolve({ code, signal, stdout, stderr }),
		);
	});
}

export function temporaryFolder(): string {
	return mkdtempSync(join(tmpdir(), "clean-article-"));
}
