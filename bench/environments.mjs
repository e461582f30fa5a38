// Installs the packed package as a user would and runs it in every environment that it promises:
// npm run environments. Needs the npm registry for the runtimes, and Chromium for the browser.
import { execFileSync } from "node:child_process";
import {
	copyFileSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { cleanArticle } from "clean-article";
import { runBrowser } from "./environments/browser.mjs";
import { install, npm, runtimes } from "./environments/runtimes.mjs";

const articles = new URL("../examples/articles/", import.meta.url);
const texts = readdirSync(articles).map((file) =>
	readFileSync(new URL(file, articles), "utf8"),
);
const expected = texts.map((text) => cleanArticle(text));

const folder = mkdtempSync(join(tmpdir(), "environments-"));
const project = join(folder, "project");
const rows = [];
let failed = false;

/** `same`, or how many articles came out otherwise than in this Node, or the error. */
function verdict(found) {
	if (found === undefined) return "-";
	if (typeof found === "string" || typeof found === "boolean") {
		failed ||= found !== true;
		return found === true ? "works" : String(found);
	}
	const other = expected.filter((e, i) => !isDeepStrictEqual(found[i], e));
	failed ||= other.length > 0;
	return other.length === 0 ? "same" : `${other.length} differ`;
}

const firstLine = (error) =>
	String(error.stderr || error.message || error)
		.split("\n")
		.find((line) => line.trim() !== "" && !/warn/iu.test(line))
		?.slice(0, 100);

try {
	mkdirSync(project);
	writeFileSync(join(project, "package.json"), '{ "type": "module" }');
	const packed = npm(["pack", "--pack-destination", folder], process.cwd());
	npm(["install", join(folder, packed.trim().split("\n").at(-1))], project);
	copyFileSync(
		new URL("./environments/probe.mjs", import.meta.url),
		join(project, "probe.mjs"),
	);
	writeFileSync(join(project, "texts.json"), JSON.stringify(texts));

	for (const runtime of runtimes) {
		const row = { environment: runtime.name };
		rows.push(row);
		let program;
		try {
			const home = join(folder, runtime.name.replace(" ", "-"));
			mkdirSync(home);
			program = install(runtime, home);
			row.version = execFileSync(program, ["--version"], { encoding: "utf8" })
				.split("\n")[0]
				.replace(/^(?:v|deno )/u, "")
				.replace(/ .*$/u, "");
		} catch (error) {
			row.skipped = `not to be had here: ${firstLine(error)}`;
			continue;
		}
		try {
			const report = JSON.parse(
				execFileSync(program, [...runtime.args, "probe.mjs", "texts.json"], {
					cwd: project,
					encoding: "utf8",
					timeout: 120_000,
					maxBuffer: 1 << 28,
					stdio: ["ignore", "pipe", "pipe"],
				}),
			);
			row.result = verdict(report.articles);
			row.batch = verdict(report.batch);
			row.require = verdict(report.required);
		} catch (error) {
			failed = true;
			row.result = `failed: ${firstLine(error)}`;
		}
	}

	try {
		const { version, page, worker } = await runBrowser(texts, folder);
		rows.push(
			{ environment: "Chromium page", version, result: verdict(page) },
			{ environment: "Chromium worker", version, result: verdict(worker) },
		);
	} catch (error) {
		const skipped = /^no \//u.test(error.message);
		failed ||= !skipped;
		rows.push({
			environment: "Chromium",
			...(skipped
				? { skipped: error.message }
				: { result: `failed: ${firstLine(error)}` }),
		});
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

console.log(
	`${texts.length} articles cleaned in each environment, compared with Node ${process.versions.node}`,
);
console.log(
	"| environment | version | cleanArticle | batch, 2 workers | require() |",
);
console.log("| --- | --- | --- | --- | --- |");
for (const { environment, version, result, batch, require, skipped } of rows)
	console.log(
		`| ${environment} | ${version ?? "-"} | ${skipped ? `skipped: ${skipped}` : result} | ${batch ?? "-"} | ${require ?? "-"} |`,
	);
console.log(
	'Chromium: bundled by Vite with resolve.conditions ["worker", …], which a worker needs for micromark',
);
process.exitCode = failed ? 1 : 0;
