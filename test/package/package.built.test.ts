import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanArticle } from "clean-article";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scraped } from "../cli/sample.js";
import { type InstalledPackage, installPackage } from "./installed-package.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

let installed: InstalledPackage;
beforeAll(() => {
	installed = installPackage();
}, 240_000);
afterAll(() => installed?.remove());

describe("what is packed", () => {
	it("is what the exports and the command name, and what goes along", () => {
		const named = [
			manifest.bin["clean-article"],
			manifest.types,
			...Object.values<string | Record<string, string>>(
				manifest.exports,
			).flatMap((target) =>
				typeof target === "string" ? target : Object.values(target),
			),
		].map((path: string) => path.replace("./", ""));
		expect(installed.files).toEqual(expect.arrayContaining(named));
		const beside = installed.files.filter((path) => !path.startsWith("dist/"));
		expect(beside).toEqual([
			"CHANGELOG.md",
			"DESIGN.md",
			"LICENSE",
			"README.md",
			"THIRD-PARTY-NOTICES.md",
			"package.json",
		]);
	});

	it("has the types of each entry first", () => {
		for (const target of Object.values(manifest.exports))
			if (typeof target === "object" && target !== null)
				expect(Object.keys(target)).toEqual(["types", "default"]);
	});

	it("imports exactly what it depends on", () => {
		const imported = new Set<string>();
		for (const path of installed.files) {
			if (!/\.(?:js|d\.ts)$/u.test(path)) continue;
			const source = readFileSync(path, "utf8");
			for (const [, name] of source.matchAll(
				/^(?:import|export|\} from|declare module )[^"'\n]*["']((?:@[^/"']+\/)?[^./"'][^/"']*)/gmu,
			))
				if (!name.startsWith("node:")) imported.add(name);
			for (const [, name] of source.matchAll(/\bimport\("([^."][^"]*)"\)/gu))
				if (!name.startsWith("node:")) imported.add(name);
		}
		// Its types are imported under the name of the package that they describe.
		imported.delete("mdast");
		imported.add("@types/mdast");
		expect([...imported].sort()).toEqual(
			Object.keys(manifest.dependencies).sort(),
		);
	});

	it("names the licence of the code that it bundles", () => {
		const notices = readFileSync("THIRD-PARTY-NOTICES.md", "utf8");
		const bundled = "node_modules/string-similarity";
		const { license, version } = JSON.parse(
			readFileSync(`${bundled}/package.json`, "utf8"),
		);
		expect(notices).toContain(readFileSync(`${bundled}/LICENSE`, "utf8"));
		expect(notices).toContain(`string-similarity ${version}`);
		expect(notices).toContain(license);
		// The only code of others in the bundle: source maps name where each line came from.
		const foreign = installed.files
			.filter((path) => path.endsWith(".js.map"))
			.flatMap((path) => JSON.parse(readFileSync(path, "utf8")).sources)
			.filter((source) => source.includes("node_modules/"))
			.map((source) => source.split("node_modules/").at(-1).split("/")[0]);
		expect(new Set(foreign)).toEqual(new Set(["string-similarity"]));
	});

	it("has nothing that publint objects to", async () => {
		const { messages, pkg } = await publint({
			pack: { tarball: new Uint8Array(readFileSync(installed.tarball)).buffer },
			strict: true,
		});
		expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
	});

	it("has types that resolve as its programs do", () => {
		const attw = join("node_modules", ".bin", "attw");
		const args = [installed.tarball, "--profile", "esm-only", "--no-color"];
		const { status, stdout } = spawnSync(attw, args, { encoding: "utf8" });
		expect(status, stdout).toBe(0);
	});
});

/** Every value that an entry exports: a new name is a promise, a missing one a breaking change. */
const EXPORTS = {
	"clean-article": ["cleanArticle", "toMarkdown", "toMdast"],
	"clean-article/batch": ["cleanArticles"],
	"clean-article/remark": ["default"],
	"clean-article/report": ["toHtml"],
};

describe("what is installed", () => {
	const names = Object.keys(EXPORTS);

	it("lists every entry", () => {
		expect(
			Object.keys(manifest.exports)
				.filter((path) => path !== "./package.json")
				.map((path) => path.replace(".", "clean-article"))
				.sort(),
		).toEqual(names);
	});

	it("exports these names to import", () => {
		const printed = installed.run(
			"exports.mjs",
			`const found = {};
			for (const name of ${JSON.stringify(names)})
				found[name] = Object.keys(await import(name)).sort();
			console.log(JSON.stringify(found));`,
		);
		expect(JSON.parse(printed)).toEqual(EXPORTS);
	});

	it("exports the same to require", () => {
		const printed = installed.run(
			"exports.cjs",
			`const found = {};
			for (const name of ${JSON.stringify(names)})
				found[name] = Object.keys(require(name)).filter((key) => key !== "__esModule").sort();
			console.log(JSON.stringify(found));`,
		);
		expect(JSON.parse(printed)).toEqual(EXPORTS);
	});

	it("cleans, imported and required", () => {
		const text = JSON.stringify(scraped);
		const expected = cleanArticle(scraped);
		const clean = `console.log(JSON.stringify(cleanArticle(${text})));`;
		const imported = `import { cleanArticle } from "clean-article";\n${clean}`;
		const required = `const { cleanArticle } = require("clean-article");\n${clean}`;
		expect(JSON.parse(installed.run("a.mjs", imported))).toEqual(expected);
		expect(JSON.parse(installed.run("a.cjs", required))).toEqual(expected);
	});

	it("runs as a command", () => {
		const printed = installed.npx(["clean-article", "--text"], scraped);
		expect(printed).toBe(`${cleanArticle(scraped).text}\n`);
	});

	it("works on two threads", () => {
		const printed = installed.run(
			"batch.mjs",
			`import { cleanArticles } from "clean-article/batch";
			const texts = Array(8).fill(${JSON.stringify(scraped)});
			for await (const { article } of cleanArticles(texts, { concurrency: 2 }))
				console.log(article.title);`,
		);
		const { title } = cleanArticle(scraped);
		expect(printed.split("\n")).toEqual(Array(8).fill(title));
	});

	it.each(["NodeNext", "Bundler"])(
		"type-checks with all declarations read (%s)",
		(resolution) => {
			const file = join(installed.project, "consumer.mts");
			writeFileSync(file, CONSUMER);
			const options = {
				target: "ES2022",
				lib: ["ES2023", "DOM", "DOM.AsyncIterable"],
				module: resolution === "Bundler" ? "ESNext" : resolution,
				moduleResolution: resolution,
				strict: true,
				exactOptionalPropertyTypes: true,
				skipLibCheck: false,
				noEmit: true,
				types: [],
			};
			const config = join(installed.project, "tsconfig.json");
			writeFileSync(
				config,
				JSON.stringify({ compilerOptions: options, files: ["consumer.mts"] }),
			);
			const tsc = join("node_modules", "typescript", "bin", "tsc");
			let problems = "";
			try {
				execFileSync(process.execPath, [tsc, "-p", config], {
					encoding: "utf8",
				});
			} catch (error) {
				problems = (error as { stdout: string }).stdout;
			}
			expect(problems).toBe("");
		},
	);
});

/** Uses every type that the package promises; never run. */
const CONSUMER = `
import { cleanArticle, toMarkdown, toMdast } from "clean-article";
import type { Advertisement, Block, BlockKind, CleanArticleOptions, CleanedArticle, Difference, Removal, Repeat, Section, Span } from "clean-article";
import { cleanArticles, type CleanArticlesOptions, type CleanResult, type RecordSource } from "clean-article/batch";
import remarkCleanArticle, { type CleanArticleData, type RemarkCleanArticleOptions } from "clean-article/remark";
import { toHtml, type HtmlOptions } from "clean-article/report";
import { unified } from "unified";
import { VFile } from "vfile";

const options = { title: "A", advertisements: "anywhere", repeats: { similarity: 1 } } satisfies CleanArticleOptions;
const article: CleanedArticle = cleanArticle("text", options);
const parts: [Block[], Section[], Removal[]] = [article.blocks, article.sections, article.removed];
for (const removal of article.removed) {
	if (removal.kind === "advertisement") removal.cues satisfies string[];
	else removal.differences satisfies Difference[];
}
const root: "root" = toMdast(article).type;
const html: string = toHtml(article, "text", { language: "en" } satisfies HtmlOptions) + toMarkdown(article);
const records: RecordSource<{ body: string }> = [{ body: "text" }];
for await (const result of cleanArticles(records, { field: "body" } satisfies CleanArticlesOptions)) {
	result satisfies CleanResult<{ body: string }>;
	if (result.error) throw result.error;
	result.article.title satisfies string | null;
}
unified().use(remarkCleanArticle, { reportOnly: true } satisfies RemarkCleanArticleOptions).freeze();
const data: CleanArticleData | undefined = new VFile().data.cleanArticle;
// @ts-expect-error A misspelt option.
cleanArticle("text", { advertisement: false });
export type All = [Advertisement, BlockKind, Repeat, Span, typeof parts, typeof root, typeof html, typeof data];
`;
