import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** Runs a program of examples/ as its reader would; throws where it fails. */
export function runExample(name: string, ...args: string[]): string {
	const file = fileURLToPath(
		new URL(`../../examples/${name}`, import.meta.url),
	);
	return execFileSync(process.execPath, [file, ...args], {
		encoding: "utf8",
		env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" },
		stdio: ["ignore", "pipe", "pipe"],
	});
}
