// A Crawlee crawler that stores clean articles in its dataset: node crawlee.mjs
import { once } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { CheerioCrawler, Configuration, Dataset, log } from "@crawlee/cheerio";
import { cleanArticle } from "clean-article";

// The pages to crawl, from this machine only.
const pages = new URL("./pages/", import.meta.url);
const server = createServer(async (request, response) => {
	try {
		const html = await readFile(new URL(basename(request.url), pages));
		response.setHeader("content-type", "text/html; charset=utf-8").end(html);
	} catch {
		response.writeHead(404).end();
	}
}).listen(0, "127.0.0.1");
await once(server, "listening");
const { port } = /** @type {import("node:net").AddressInfo} */ (
	server.address()
);
const site = `http://127.0.0.1:${port}`;

// Crawlee's storage, for this run only.
const storage = await mkdtemp(join(tmpdir(), "crawlee-"));
const configuration = new Configuration({
	storageClientOptions: { localDataDirectory: storage },
});

log.setLevel(log.LEVELS.WARNING);
const crawler = new CheerioCrawler(
	{
		maxRequestRetries: 0,
		async requestHandler({ $, request }) {
			const blocks = $("article").find("h1, h2, h3, p, li, blockquote");
			const lines = blocks.toArray().map((block) => $(block).text().trim());
			const { title, sections, removed } = cleanArticle(lines.join("\n"), {
				title: $("meta[property='og:title']").attr("content"),
				language: $("html").attr("lang"),
			});
			const url = request.url;
			const dataset = await Dataset.open(undefined, { config: configuration });
			await dataset.pushData({ url, title, sections, removed });
		},
	},
	configuration,
);

try {
	await crawler.run(
		["ferry", "bakery", "observatory"].map((name) => `${site}/${name}.html`),
	);
	const dataset = await Dataset.open(undefined, { config: configuration });
	const { items } = await dataset.getData();
	console.log(JSON.stringify(items, null, 2));
} finally {
	await crawler.teardown();
	server.close();
	await rm(storage, { recursive: true, force: true });
}
