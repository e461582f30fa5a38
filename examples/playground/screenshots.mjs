// Writes the pictures of the README: node examples/playground/screenshots.mjs [FOLDER]
import { mkdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { cleanArticle } from "clean-article";
import { toHtml } from "clean-article/report";
import { chromium } from "playwright-core";

const WIDTHS = [
	[1280, 700],
	[390, 844],
];

const article = new URL("../articles/en.txt", import.meta.url);
const folder =
	process.argv[2] ??
	fileURLToPath(new URL("../../.github/images/", import.meta.url));
const text = await readFile(article, "utf8");
const page = toHtml(cleanArticle(text), text, {
	language: "en",
	source: "en.txt",
});

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
	args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});
for (const [width, height] of WIDTHS)
	for (const colorScheme of ["light", "dark"]) {
		const tab = await browser.newPage({
			viewport: { width, height },
			colorScheme,
			reducedMotion: "reduce",
		});
		await tab.setContent(page);
		if (width > 600)
			await tab.hover("#r1 .source", { position: { x: 150, y: 20 } });
		await tab.screenshot({
			path: `${folder}/report-${width}-${colorScheme}.png`,
		});
	}
await browser.close();
