// Bundles the built package as a site would, serves it on this machine and runs it in Chromium.
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { build, defaultClientConditions } from "vite";

const PROGRAM = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
const here = fileURLToPath(new URL(".", import.meta.url));
const types = { html: "text/html", js: "text/javascript" };

/** Runs the page with the texts; gives the browser's version and what page and worker answered. */
export async function runBrowser(texts, folder) {
	if (!existsSync(PROGRAM))
		throw new Error(`no ${PROGRAM} (set CHROMIUM_PATH to another path)`);
	const site = join(folder, "site");
	await mkdir(site, { recursive: true });
	await build({
		root: here,
		logLevel: "error",
		worker: { format: "es" },
		// Vite takes packages' browser build in workers too. Micromark's entity decoder then asks for
		// a document, which a worker has not; under the condition "worker" it does not.
		resolve: { conditions: ["worker", ...defaultClientConditions] },
		build: {
			outDir: site,
			rollupOptions: {
				input: join(here, "browser-page.mjs"),
				output: { entryFileNames: "page.js" },
			},
		},
	});
	await writeFile(
		join(site, "index.html"),
		'<!doctype html><meta charset="utf-8"><title>clean-article</title><script type="module" src="/page.js"></script>',
	);
	const server = createServer(async (request, response) => {
		const path = request.url === "/" ? "index.html" : request.url.slice(1);
		try {
			const body = await readFile(join(site, path));
			const type = types[path.split(".").at(-1)] ?? "text/plain";
			response.setHeader("content-type", type).end(body);
		} catch {
			response.writeHead(404).end();
		}
	}).listen(0, "127.0.0.1");
	await once(server, "listening");
	const browser = await chromium.launch({
		executablePath: PROGRAM,
		args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
	});
	try {
		const page = await browser.newPage();
		const errors = [];
		page.on("pageerror", (error) => errors.push(error.message));
		await page.goto(`http://127.0.0.1:${server.address().port}/`);
		await page
			.waitForFunction(() => "inPage" in globalThis, null, { timeout: 15_000 })
			.catch((error) => {
				throw new Error(errors[0] ?? error.message);
			});
		return {
			version: browser.version(),
			page: JSON.parse(await page.evaluate((t) => globalThis.inPage(t), texts)),
			worker: JSON.parse(
				await page.evaluate((t) => globalThis.inWorker(t), texts),
			),
		};
	} finally {
		await browser.close();
		server.close();
	}
}
