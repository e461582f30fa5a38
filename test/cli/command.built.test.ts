import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cleanArticle } from "clean-article";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./run-command.js";
import { advertisement, clean, paragraphs, scraped, title } from "./sample.js";

const folder = temporaryFolder();
const file = join(folder, "scraped.txt");
const cleanFile = join(folder, "clean.txt");
writeFileSync(file, scraped);
writeFileSync(cleanFile, clean);

describe("what goes to standard output", () => {
	it("is readable Markdown by default", async () => {
		const { code, stdout, stderr } = await run([file]);
		expect(code).toBe(0);
		expect(stderr).toBe("");
		expect(stdout.split(paragraphs[0])).toHaveLength(2);
		expect(stdout).toContain(title);
		expect(stdout).not.toContain(advertisement);
		expect(stdout.endsWith("\n")).toBe(true);
		expect((await run([file, "--markdown"])).stdout).toBe(stdout);
	});

	it("is the whole result with --json", async () => {
		const { stdout } = await run(["--json", file]);
		expect(JSON.parse(stdout)).toEqual(cleanArticle(scraped));
	});

	it("is the text with --text", async () => {
		const { stdout } = await run(["--text", file]);
		expect(stdout).toBe(`${cleanArticle(scraped).text}\n`);
	});

	it("is nothing for empty input", async () => {
		expect(await run(["--text"], { input: "" })).toMatchObject({
			code: 0,
			stdout: "",
		});
	});
});

describe("what it reads", () => {
	it("is standard input where no file or - is given", async () => {
		const fromFile = await run(["--json", file]);
		expect(await run(["--json"], { input: scraped })).toEqual(fromFile);
		expect(await run(["--json", "-"], { input: scraped })).toEqual(fromFile);
	});

	it("may start with a byte order mark", async () => {
		const { stdout } = await run(["--json"], { input: `\ufeff${clean}` });
		expect(JSON.parse(stdout)).toEqual(cleanArticle(`\ufeff${clean}`));
	});

	it("may be broken UTF-8, which is replaced", async () => {
		const input = Buffer.concat([
			Buffer.from("One "),
			Buffer.from([0xff, 0xc3]),
			Buffer.from(" two"),
		]);
		expect(await run(["--text"], { input })).toMatchObject({
			code: 0,
			stdout: "One \ufffd\ufffd two\n",
		});
	});
});

describe("options", () => {
	it("go to the library", async () => {
		const json = async (...args: string[]) =>
			JSON.parse((await run(["--json", file, ...args])).stdout);
		expect(await json("--no-advertisements")).toEqual(
			cleanArticle(scraped, { advertisements: false }),
		);
		expect(await json("--advertisements", "anywhere")).toEqual(
			cleanArticle(scraped, { advertisements: "anywhere" }),
		);
		expect(await json("--no-repeats")).toEqual(
			cleanArticle(scraped, { repeats: false }),
		);
		expect(await json("--similarity", "1")).toEqual(
			cleanArticle(scraped, { repeats: { similarity: 1 } }),
		);
		expect(
			await json("--title", title, "--language", "en", "--format", "text"),
		).toEqual(cleanArticle(scraped, { title, language: "en", format: "text" }));
	});

	it("say what went and why on stderr with --explain", async () => {
		const { stdout, stderr } = await run(["--text", "--explain", file]);
		const { removed, text } = cleanArticle(scraped);
		expect(stdout).toBe(`${text}\n`);
		const lines = stderr.trimEnd().split("\n");
		expect(lines).toHaveLength(removed.length + 1);
		for (const [i, removal] of removed.entries()) {
			expect(lines[i]).toContain(removal.kind);
			expect(lines[i]).toMatch(/^\d+:\d+–\d+:\d+ /u);
			expect(lines[i]).toContain(removal.text.slice(0, 20).trim());
		}
		expect(lines.at(-1)).toMatch(/removals?, \d+ % of [\d,]+ characters$/u);
		expect(stderr).not.toContain("\u001b");
	});

	it("say so where nothing was removed", async () => {
		expect((await run(["--text", "--explain", cleanFile])).stderr).toBe(
			"nothing removed\n",
		);
	});

	it("colour the explanation where asked, unless NO_COLOR forbids", async () => {
		const args = ["--text", "--explain", file];
		const colored = await run(args, { env: { FORCE_COLOR: "1" } });
		expect(colored.stderr).toContain("\u001b[");
		const plain = await run(args, { env: { FORCE_COLOR: "1", NO_COLOR: "1" } });
		expect(plain.stderr).not.toContain("\u001b");
	});

	it("keep what stood in the text from steering the terminal", async () => {
		const evil = scraped.replaceAll("The harbour", "The \u001b[31mharbour");
		const { stderr } = await run(["--text", "--explain"], { input: evil });
		expect(stderr).not.toContain("\u001b");
	});

	it("--check exits 1 where something would be removed, and prints nothing", async () => {
		expect(await run(["--check", file])).toMatchObject({ code: 1, stdout: "" });
		expect(await run(["--check", cleanFile])).toMatchObject({
			code: 0,
			stdout: "",
		});
		const both = await run(["--check", "--text", file]);
		expect(both.code).toBe(1);
		expect(both.stdout).toContain(paragraphs[0]);
	});

	it("--help suffices, --version is the package's", async () => {
		const { code, stdout } = await run(["--help"]);
		expect(code).toBe(0);
		for (const part of ["--json", "--ndjson", "Examples:", "Exit codes:"])
			expect(stdout).toContain(part);
		const { version } = JSON.parse(readFileSync("package.json", "utf8"));
		expect((await run(["--version"])).stdout).toBe(`${version}\n`);
	});
});

describe("trouble", () => {
	const cases: [string, string[], RegExp][] = [
		["an unknown option", ["--jsno"], /unknown option '--jsno'/u],
		["a file that is not there", ["nope.txt"], /nope\.txt: no such file/u],
		["a folder", [folder], /it is a folder/u],
		["two files", [file, cleanFile], /one file at a time/u],
		["two outputs", ["--json", "--text", file], /--json and --text/u],
		["a share above one", ["--similarity", "2", file], /from 0 to 1/u],
		["no share", ["--similarity", "", file], /from 0 to 1/u],
		[
			"contradiction",
			["--similarity", "1", "--no-repeats", file],
			/contradict/u,
		],
		["a wrong language", ["--language", "e_n", file], /BCP 47.*"e_n"/u],
		["a wrong format", ["--format", "html", file], /markdown/u],
		["an option of --ndjson", ["-o", "x", file], /--ndjson only/u],
	];
	it.each(cases)("%s ends with 2 and a message", async (_, args, message) => {
		const { code, stdout, stderr } = await run(args);
		expect(code).toBe(2);
		expect(stdout).toBe("");
		expect(stderr).toMatch(message);
		expect(stderr).toMatch(/^clean-article: /u);
		expect(stderr).not.toMatch(/\n\s+at /u);
	});

	it("a full disk ends with 2", async () => {
		const { execFileSync } = await import("node:child_process");
		expect(() =>
			execFileSync(
				"sh",
				["-c", 'node dist/cli.js --text "$0" > /dev/full', file],
				{
					stdio: "pipe",
				},
			),
		).toThrow(/no space left/u);
	});

	it.skipIf(process.getuid?.() === 0)(
		"an unreadable file ends with 2",
		async () => {
			const secret = join(folder, "secret");
			mkdirSync(secret, { mode: 0 });
			expect((await run([join(secret, "x")])).stderr).toMatch(
				/permission denied/u,
			);
		},
	);

	it("a reader that leaves early is no error", async () => {
		const long = join(folder, "long.txt");
		writeFileSync(
			long,
			`${"Words of a line that goes on. ".repeat(20)}\n`.repeat(2000),
		);
		const outcome = await run(["--text", "--no-repeats", long], {
			watch: (child) =>
				child.stdout?.once("data", () => child.stdout?.destroy()),
		});
		expect(outcome).toMatchObject({ code: 0, stderr: "" });
	});

	it.runIf(existsSync("/usr/bin/script"))(
		"no input on a terminal names the remedy",
		async () => {
			const { spawnSync } = await import("node:child_process");
			const { stdout, status } = spawnSync(
				"script",
				["-qec", "node dist/cli.js", "/dev/null"],
				{ encoding: "utf8" },
			);
			expect(stdout).toMatch(/no input: name a file .* or pipe/u);
			expect(status).toBe(2);
		},
	);
});
