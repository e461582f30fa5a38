import { execFileSync } from "node:child_process";
import {
	chmodSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { remark } from "remark";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** What the README says that a command prints; `$ ` before the command in its console blocks. */
interface Claim {
	command: string;
	printed: string;
}

/** Files of the README's examples: a paragraph that ends in "`name`:" names the block below it. */
const files = new Map<string, string>();
const claims: Claim[] = [];

const { children } = remark().parse(readFileSync("README.md", "utf8"));
for (const [i, node] of children.entries()) {
	if (node.type !== "code") continue;
	const before = i > 0 ? children[i - 1] : node;
	const lead = readFileSync("README.md", "utf8").slice(
		before.position?.start.offset,
		before.position?.end.offset,
	);
	const name =
		/`([\w.]+)`:$/u.exec(lead) ?? /`([\w.]+)` holds .*:$/u.exec(lead);
	const command = /running `(node [\w.]+)` yields:$/u.exec(lead);
	if (command) claims.push({ command: command[1], printed: node.value });
	else if (name) files.set(name[1], `${node.value}\n`);
	else if (node.lang === "console") {
		const [first, ...rest] = node.value.split("\n");
		claims.push({
			command: first.replace(/^\$ /u, ""),
			printed: rest.join("\n"),
		});
	}
}

const folder = mkdtempSync(join(tmpdir(), "clean-article-readme-"));

beforeAll(() => {
	const modules = join(folder, "node_modules");
	const bin = join(modules, ".bin");
	mkdirSync(bin, { recursive: true });
	symlinkSync(resolve("."), join(modules, "clean-article"), "dir");
	symlinkSync(resolve("node_modules/remark"), join(modules, "remark"), "dir");
	writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
	const command = join(bin, "clean-article");
	writeFileSync(command, `#!/bin/sh\nexec node ${resolve("dist/cli.js")} "$@"`);
	chmodSync(command, 0o755);
	for (const [name, content] of files)
		writeFileSync(join(folder, name), content);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the README's examples", () => {
	it("are there", () => {
		expect([...files.keys()]).toEqual([
			"lighthouse.txt",
			"use.js",
			"render.js",
			"batch.js",
			"plugin.js",
			"crawl.ndjson",
		]);
		expect(claims).toHaveLength(7);
	});

	it.each(claims)("print what it says: $command", ({ command, printed }) => {
		expect(outputOf(command).trim()).toBe(printed.trim());
	});
});

/** What a command prints on a terminal without colours, standard error first. */
function outputOf(command: string): string {
	const { FORCE_COLOR: _, ...env } = process.env;
	const path = `${join(folder, "node_modules", ".bin")}${delimiter}${env.PATH}`;
	return execFileSync("sh", ["-c", `{ ${command}; } 2>&1 || true`], {
		cwd: folder,
		encoding: "utf8",
		env: { ...env, PATH: path },
	});
}
