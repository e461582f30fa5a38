// Where a runtime comes from: the npm registry, into the folder of this run. No install scripts:
// the packages with the programs themselves are named.
import { execFileSync } from "node:child_process";
import { join } from "node:path";

const os = process.platform === "win32" ? "win" : process.platform;

export const runtimes = [
	...[20, 22, 24].map((major) => ({
		name: `Node ${major}`,
		spec: `node-${os}-${process.arch}@${major}`,
		program: `node_modules/node-${os}-${process.arch}/bin/node`,
		args: [],
	})),
	{ name: "Bun", spec: "bun", program: "node_modules/.bin/bun", args: [] },
	{
		name: "Deno",
		spec: "deno",
		program: "node_modules/.bin/deno",
		args: ["run", "--quiet", "--no-lock", "--node-modules-dir=manual", "-A"],
	},
];

export function npm(args, cwd) {
	return execFileSync("npm", [...args, "--no-audit", "--no-fund", "--silent"], {
		cwd,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
		shell: process.platform === "win32",
	});
}

/** Installs a runtime; gives the path of its program, or throws why it cannot be had. */
export function install({ spec, program }, folder) {
	npm(["install", "--prefix", folder, spec], folder);
	return join(folder, program);
}
