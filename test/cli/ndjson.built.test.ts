import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { cleanArticle } from "clean-article";
import { describe, expect, it } from "vitest";
import { run, temporaryFolder } from "./run-command.js";
import { clean, scraped, title } from "./sample.js";

const folder = temporaryFolder();
let files = 0;
const path = (name: string) => join(folder, `${files++}-${name}`);
const write = (name: string, content: string | Uint8Array) => {
	const file = path(name);
	writeFileSync(file, content);
	return file;
};
const lines = (text: string) =>
	text.split("\n").flatMap((line) => (line ? [JSON.parse(line)] : []));
const ndjson = (...records: unknown[]) =>
	records.map((record) => `${JSON.stringify(record)}\n`).join("");
const many = (n: number) =>
	ndjson(
		...Array.from({ length: n }, (_, id) => ({
			id,
			text: scraped.replaceAll("Lindvik", `Lindvik ${id}`),
		})),
	);

describe("records", () => {
	it("come back with what was found, beside what they had", async () => {
		const { code, stdout, stderr } = await run(["--ndjson"], {
			input: ndjson({ id: 7, text: scraped, tags: ["a"] }),
		});
		const { blocks: _, ...article } = cleanArticle(scraped);
		expect([code, stderr]).toEqual([0, ""]);
		expect(lines(stdout)).toEqual([
			{
				id: 7,
				text: scraped,
				tags: ["a"],
				clean_title: article.title,
				clean_sections: article.sections,
				clean_text: article.text,
				clean_removed: article.removed,
			},
		]);
	});

	it("take results under other names, in place of a field too", async () => {
		const { stdout } = await run(
			["--ndjson", "--field", "body", "--as", "title=headline, text=body"],
			{ input: ndjson({ body: scraped, n: 1 }) },
		);
		const { text } = cleanArticle(scraped);
		expect(lines(stdout)).toEqual([{ n: 1, headline: title, body: text }]);
	});

	it("may hold a known title", async () => {
		const text = `A line\n${title}\n${clean.slice(title.length + 1)}`;
		const { stdout } = await run(
			["--ndjson", "--title-field", "t", "--as", "title"],
			{ input: ndjson({ text, t: title }, { text }) },
		);
		expect(lines(stdout).map((r) => r.title)).toEqual([
			cleanArticle(text, { title }).title,
			cleanArticle(text).title,
		]);
	});

	it("keep numbers, escapes and order of what is not ours byte for byte", async () => {
		const members =
			'"big":12345678901234567890123,"f":1.50,"e":"\\u00e9\\/","2":{"text":[1, 2]},"1":null';
		const { stdout } = await run(["--ndjson", "--as", "text"], {
			input: `{${members}, "text":"One."}\r\n`,
		});
		expect(stdout).toBe(`{${members},"text":"One."}\n`);
	});

	it("stay in order with several jobs, and are the same as with one", async () => {
		const file = write("many.ndjson", many(250));
		const one = await run(["--ndjson", "--jobs", "1", file]);
		const three = await run(["--ndjson", "--jobs", "3", file]);
		expect(three).toEqual(one);
		expect(lines(one.stdout).map((r) => r.id)).toEqual(
			Array.from({ length: 250 }, (_, i) => i),
		);
	});

	it("come from several files and standard input, gzip or not", async () => {
		const a = write("a.ndjson", ndjson({ text: "A." }).trimEnd());
		const b = write("b.ndjson.gz", gzipSync(ndjson({ text: "B." })));
		const { stdout } = await run(["--ndjson", a, "-", b], {
			input: gzipSync(`\ufeff${ndjson({ text: "C." })}\n \n`),
		});
		expect(lines(stdout).map((r) => r.clean_text)).toEqual(["A.", "C.", "B."]);
	});

	it("go to a gzip file where -o ends in .gz", async () => {
		const file = write("in.ndjson", many(300));
		const out = path("out.ndjson.gz");
		const { code } = await run(["--ndjson", file, "-o", out, "--jobs", "2"]);
		expect(code).toBe(0);
		const { stdout } = await run(["--ndjson", file]);
		expect(gunzipSync(readFileSync(out)).toString()).toBe(stdout);
		const empty = path("empty.ndjson.gz");
		await run(["--ndjson", "-o", empty], { input: "" });
		expect(gunzipSync(readFileSync(empty)).toString()).toBe("");
	});

	it("are only looked at with --check", async () => {
		const dirty = ndjson({ text: clean }, { text: scraped });
		expect(await run(["--ndjson", "--check"], { input: dirty })).toEqual({
			code: 1,
			signal: null,
			stdout: "",
			stderr: "",
		});
		const fine = ndjson({ text: clean });
		expect((await run(["--ndjson", "--check"], { input: fine })).code).toBe(0);
	});
});

describe("bad records", () => {
	it("become error records in their place, and the rest goes on", async () => {
		const input = [
			'{"text":"One."}',
			'{"text":"half',
			"",
			"[1]",
			"null",
			'{"id":4,"body":"x"}',
			'{"id":5,"text":null,"error":"old"}',
			'{"text":"Two."}',
		].join("\n");
		const { code, stdout, stderr } = await run(["--ndjson"], { input });
		const records = lines(stdout);
		expect(code).toBe(2);
		expect(records.map((r) => r.clean_text ?? r.error.line)).toEqual([
			"One.",
			2,
			4,
			5,
			6,
			7,
			"Two.",
		]);
		expect(records[1].error.message).toMatch(/not JSON/u);
		expect(records[2].error.message).toMatch(/an array/u);
		expect(records[3].error.message).toMatch(/null/u);
		expect(records[4]).toMatchObject({
			id: 4,
			body: "x",
			error: { message: 'no field "text"; fields of this record: id, body' },
		});
		expect(records[5].id).toBe(5);
		expect(stderr).toMatch(/5 of 7 records are bad.*line 2: not JSON/u);
	});

	it("may hold broken UTF-8, which is written as U+FFFD", async () => {
		const broken = Buffer.from('{"text":"A.","a":"?","b":"ü"}\n{"text":"B"}');
		broken[broken.indexOf("?")] = 0xff;
		const { code, stdout } = await run(["--ndjson", "--as", "text=clean"], {
			input: broken,
		});
		expect(code).toBe(0);
		expect(stdout).toBe(
			'{"text":"A.","a":"\ufffd","b":"ü","clean":"A."}\n{"text":"B","clean":"B"}\n',
		);
	});

	it("are named with their file where there are several", async () => {
		const a = write("a.ndjson", ndjson({ text: "A." }));
		const b = write("b.ndjson", "nonsense\n");
		const { stdout } = await run(["--ndjson", a, b]);
		expect(lines(stdout)[1].error).toMatchObject({ line: 1, file: b });
	});

	it("may be longer than --max-line", async () => {
		const long = { text: "word ".repeat(500_000) };
		const { code, stdout } = await run(["--ndjson", "--max-line", "1"], {
			input: ndjson({ text: "A." }, long, { text: "B." }, long),
		});
		const records = lines(stdout);
		expect(code).toBe(2);
		expect(records).toHaveLength(4);
		expect(records[1].error).toEqual({
			line: 2,
			message: "the line is longer than --max-line: 2,500,011 bytes",
		});
		expect(records[2].clean_text).toBe("B.");
		expect(records[3].error.line).toBe(4);
	});

	it.each(["1", "2"])("may kill their worker, of %s", async (jobs) => {
		// 60 MB of heap a thread: enough for articles, not for two hundred thousand paragraphs.
		const hog = Array.from(
			{ length: 200_000 },
			(_, i) =>
				`Paragraph number ${i} of a text that goes on with ${i * 7919} words.`,
		).join("\n");
		// Several batches, some of which wait in the very worker that dies.
		const others = many(200);
		const file = write(
			"hog.ndjson",
			ndjson({ text: "A." }, { text: hog }, { text: "B." }) +
				others +
				ndjson({ text: hog }) +
				others,
		);
		const { code, stdout, stderr } = await run(
			["--ndjson", "--jobs", jobs, "--as", "text=clean", file],
			{ node: ["--max-old-space-size=60"] },
		);
		const records = lines(stdout);
		expect(code).toBe(2);
		expect(records.slice(0, 3).map((r) => r.clean ?? r.error.line)).toEqual([
			"A.",
			2,
			"B.",
		]);
		expect(records).toHaveLength(404);
		const dead = records.filter((r) => r.error);
		expect(dead.map((r) => r.error.line)).toEqual([2, 204]);
		expect(dead[0].error.message).toMatch(/the worker thread died/u);
		expect(stderr).toMatch(/2 of 404 records are bad/u);
	});
});

describe("trouble", () => {
	const input = many(20);
	const cases: [string, string[], RegExp][] = [
		[
			"a field that no record has",
			["--field", "body"],
			/none of the first 20 records has a field "body".*id, text/u,
		],
		["an unknown result", ["--as", "titel"], /"titel" is not RESULT/u],
		[
			"one name for two results",
			["--as", "title=x,text=x"],
			/"x" is used twice/u,
		],
		[
			"the name of the error field",
			["--as", "text=error"],
			/choose another name/u,
		],
		["--json", ["--json"], /for one article/u],
		["--title", ["--title", "x"], /--title-field/u],
		["--resume without a file", ["--resume"], /needs -o/u],
		["no jobs", ["--jobs", "0"], /whole number/u],
		[
			"a file that is not there",
			["nope.ndjson"],
			/nope\.ndjson: no such file/u,
		],
		[
			"an output that cannot be",
			["-o", "/nope/out"],
			/cannot write \/nope\/out/u,
		],
		["a full disk", ["-o", "/dev/full"], /no space left.*--resume/u],
	];
	it.each(cases)("%s ends with 2 and a message", async (_, args, message) => {
		const { code, stdout, stderr } = await run(["--ndjson", ...args], {
			input,
		});
		expect([code, stdout]).toEqual([2, ""]);
		expect(stderr).toMatch(message);
		expect(stderr).not.toMatch(/\n\s+at /u);
	});

	it("a wrong field leaves an earlier output alone", async () => {
		const out = write("out.ndjson", "precious\n");
		await run(["--ndjson", "--field", "body", "-o", out], { input });
		expect(readFileSync(out, "utf8")).toBe("precious\n");
	});

	it("an output that is the input is refused", async () => {
		const file = write("same.ndjson", input);
		const { code, stderr } = await run(["--ndjson", file, "-o", file]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/is an input/u);
		expect(readFileSync(file, "utf8")).toBe(input);
	});

	it("broken gzip: what came before it is written, in whole lines, and can be gone on with", async () => {
		const whole = gzipSync(many(800));
		const file = write("broken.ndjson.gz", whole.subarray(0, whole.length / 2));
		const out = path("out.ndjson");
		const { code, stderr } = await run(["--ndjson", file, "-o", out]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/broken gzip.*records written.*--resume/u);
		const some = readFileSync(out, "utf8");
		expect(some.endsWith("}\n")).toBe(true);
		expect(lines(some).length).toBeGreaterThan(10);
		writeFileSync(file, whole);
		await run(["--ndjson", file, "-o", out, "--resume"]);
		expect(readFileSync(out, "utf8")).toBe(
			(await run(["--ndjson", file])).stdout,
		);
	});

	it("a reader that leaves early is no error", async () => {
		const { code, stderr } = await run(["--ndjson", write("x", many(800))], {
			watch: (child) =>
				child.stdout?.once("data", () => child.stdout?.destroy()),
		});
		expect([code, stderr]).toEqual([0, ""]);
	});
});

describe("--resume", () => {
	const source = many(300);
	const file = write("source.ndjson", source);

	it.each(["out.ndjson", "out.ndjson.gz"])(
		"goes on after any cut: %s",
		async (name) => {
			const out = path(name);
			await run(["--ndjson", file, "-o", out]);
			const read = () => {
				const bytes = readFileSync(out);
				return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
			};
			const whole = read();
			const { length } = readFileSync(out);
			for (const cut of [length - 1, Math.floor(length / 2), 5, 0]) {
				truncateSync(out, cut);
				const { code } = await run([
					"--ndjson",
					file,
					"-o",
					out,
					"--resume",
					"--jobs",
					"2",
				]);
				expect(code).toBe(0);
				expect(read()).toBe(whole);
			}
			await run(["--ndjson", file, "-o", out, "--resume"]);
			expect(read()).toBe(whole);
		},
	);

	it("starts where there is no output yet", async () => {
		const out = path("new.ndjson");
		await run(["--ndjson", file, "-o", out, "--resume"]);
		expect(lines(readFileSync(out, "utf8"))).toHaveLength(300);
	});

	it("refuses gzip that is not ours", async () => {
		const out = write("theirs.gz", gzipSync("x\n"));
		const { code, stderr } = await run([
			"--ndjson",
			file,
			"-o",
			out,
			"--resume",
		]);
		expect(code).toBe(2);
		expect(stderr).toMatch(/not written by clean-article/u);
	});

	it.each([
		["SIGINT", 130, "1"],
		["SIGINT", 130, "2"],
		["SIGTERM", 143, "2"],
	] as const)(
		"goes on after %s (exit %i, %s jobs)",
		async (signal, exit, jobs) => {
			const large = write("large.ndjson", many(1500));
			const out = path("out.ndjson");
			const { code, stderr } = await run(
				["--ndjson", large, "-o", out, "--jobs", jobs],
				{
					watch: (child) => {
						const timer = setInterval(() => {
							if (!existsSync(out) || readFileSync(out).length === 0) return;
							clearInterval(timer);
							child.kill(signal);
						}, 5);
					},
				},
			);
			expect(code).toBe(exit);
			expect(stderr).toMatch(/interrupted: [\d,]+ records written.*--resume/u);
			const before = readFileSync(out, "utf8");
			expect(before.endsWith("}\n")).toBe(true);
			expect(lines(before).length).toBeLessThan(1500);
			await run(["--ndjson", large, "-o", out, "--resume"]);
			expect(lines(readFileSync(out, "utf8")).map((r) => r.id)).toEqual(
				Array.from({ length: 1500 }, (_, i) => i),
			);
		},
	);
});

it.runIf(existsSync("/usr/bin/script"))(
	"progress shows on a terminal only",
	async () => {
		const file = write("progress.ndjson", many(200));
		const out = path("out.ndjson");
		expect((await run(["--ndjson", file, "-o", out])).stderr).toBe("");
		const { stdout } = spawnSync(
			"script",
			["-qec", `node dist/cli.js --ndjson ${file} -o ${out}`, "/dev/null"],
			{ encoding: "utf8" },
		);
		expect(stdout).toMatch(
			/200 records, [\d.]+ MB, [\d.]+ MB\/s, \d+ % removed/u,
		);
	},
);
