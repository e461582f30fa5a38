import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanArticle } from "clean-article";
import { toHtml } from "clean-article/report";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./run-command.js";
import { advertisement, paragraphs, scraped, title } from "./sample.js";

const folder = temporaryFolder();
const file = join(folder, "scraped.txt");
writeFileSync(file, scraped);

/** The glued copy says sixteen where the kept one says forty. */
const edited = scraped.replace("forty passengers", "sixteen passengers");

describe("--report", () => {
	it("writes the page of clean-article/report, and the article to stdout", async () => {
		const page = join(folder, "report.html");
		const { code, stdout, stderr } = await run([file, "--report", page]);
		expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
		expect(stdout).toBe((await run([file])).stdout);
		const expected = toHtml(cleanArticle(scraped), scraped, { source: file });
		expect(readFileSync(page, "utf8").trimEnd()).toBe(expected.trimEnd());
	});

	it("is in the language that was named", async () => {
		const page = join(folder, "report-en.html");
		await run([file, "--check", "--report", page, "--language", "en"]);
		const article = cleanArticle(scraped, { language: "en" });
		const expected = toHtml(article, scraped, { source: file, language: "en" });
		expect(readFileSync(page, "utf8").trimEnd()).toBe(expected.trimEnd());
	});

	it("ends with 2 where the file cannot be written", async () => {
		const page = join(folder, "no", "report.html");
		const { code, stderr } = await run([file, "--check", "--report", page]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/^clean-article: cannot write .*report\.html: /u);
		expect(existsSync(page)).toBe(false);
	});
});

describe("--diff", () => {
	it("prints the whole input, a - before what was removed", async () => {
		const { stdout } = await run([file, "--diff"]);
		const lines = stdout.trimEnd().split("\n");
		const struck = lines.filter((line) => line.startsWith("- "));
		expect(struck.map((line) => line.slice(2))).toEqual(
			cleanArticle(scraped).removed.map((removal) => removal.text.trim()),
		);
		const left = lines.filter((line) => line.startsWith("  "));
		expect(left.map((line) => line.slice(2))).toEqual(
			expect.arrayContaining([title, ...paragraphs]),
		);
		expect(stdout).not.toContain("\u001b");
	});

	it("strikes in colour where asked", async () => {
		const env = { FORCE_COLOR: "1" };
		const { stdout } = await run([file, "--diff"], { env });
		expect(stdout).toContain(`\u001b[9m${advertisement}`);
	});
});

describe("--explain", () => {
	it("puts the two readings of a near-copy beside each other", async () => {
		const { stderr } = await run(["--text", "--explain"], { input: edited });
		const row = stderr.split("\n").find((line) => line.includes("[-"));
		expect(row).toMatch(/\[-sixteen-\].* │ .*\{\+forty\+\}/u);
		expect(stderr).toMatch(/full-text-copy {2}similarity .*, 1 difference/u);
	});

	it("compares nothing where the copies say the same", async () => {
		const { stderr } = await run(["--text", "--explain"], { input: scraped });
		expect(stderr).not.toContain("│");
	});
});
