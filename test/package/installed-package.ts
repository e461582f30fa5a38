import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const onWindows = process.platform === "win32";

/** The package as npm packs it, installed in a project that holds nothing else. */
export interface InstalledPackage {
	/** Path of the packed file. */
	tarball: string;
	/** Paths in the packed file, sorted. */
	files: string[];
	/** Folder of the project. */
	project: string;
	/** What a program of the project prints, trimmed; `name` says by its ending what it is. */
	run(name: string, source: string): string;
	/** What a command that the package installs prints. */
	npx(args: readonly string[], input: string): string;
	remove(): void;
}

/** Packs what `dist` holds now (the caller has built it) and installs it with the registry's packages. */
export function installPackage(): InstalledPackage {
	const folder = mkdtempSync(join(tmpdir(), "clean-article-package-"));
	// Without scripts: a second build would pull `dist` from under the other tests.
	const [packed] = JSON.parse(
		npm(
			["pack", "--json", "--ignore-scripts", "--pack-destination", folder],
			".",
		),
	) as [{ filename: string; files: { path: string }[] }];
	const tarball = join(folder, packed.filename);
	const project = join(folder, "project");
	mkdirSync(project);
	writeFileSync(join(project, "package.json"), '{ "private": true }');
	npm(
		["install", "--prefer-offline", "--no-audit", "--no-fund", tarball],
		project,
	);
	return {
		tarball,
		files: packed.files.map(({ path }) => path).sort(),
		project,
		run(name, source) {
			const file = join(project, name);
			writeFileSync(file, source);
			return execFileSync(process.execPath, [file], {
				cwd: project,
				encoding: "utf8",
			}).trim();
		},
		npx(args, input) {
			// Never from the registry: the package has just been installed.
			const { status, stdout, stderr } = spawnSync(
				"npx",
				["--no-install", ...args],
				{ cwd: project, encoding: "utf8", input, shell: onWindows },
			);
			if (status !== 0) throw new Error(`npx ${args.join(" ")}: ${stderr}`);
			return stdout;
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

function npm(args: readonly string[], cwd: string): string {
	return execFileSync("npm", args, {
		cwd,
		encoding: "utf8",
		stdio: ["ignore", "pipe", "pipe"],
		shell: onWindows,
	});
}
