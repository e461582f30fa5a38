import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cleanArticle } from "../../src/index.js";
import { toHtml } from "../../src/report.js";
import {
	NOTHING,
	startChromium,
	violations,
	type Watch,
	watch,
} from "./chromium.js";
import { hostileArticle, manyRemovals } from "./hostile.js";
import { SAMPLES } from "./samples.js";

let browser: Browser;
beforeAll(async () => {
	browser = await startChromium();
}, 60_000);
afterAll(async () => {
	await browser?.close();
});

const ORIGIN = "http://report.invalid/";

/** Opens a page as a file server would give it; every other request fails the test through `seen`. */
async function open(
	html: string,
	options: { colorScheme?: "light" | "dark"; width?: number } = {},
): Promise<{ page: Page; seen: Watch }> {
	const page = await browser.newPage({
		viewport: { width: options.width ?? 1280, height: 800 },
		colorScheme: options.colorScheme ?? "light",
		reducedMotion: "reduce",
	});
	const seen = watch(page, ORIGIN);
	await page.route("**", (route) =>
		route.request().url() === ORIGIN
			? route.fulfill({ contentType: "text/html", body: html })
			: route.abort(),
	);
	await page.goto(ORIGIN);
	return { page, seen };
}

const litRows = (page: Page) =>
	page.$$eval(".row.kept.lit", (rows) => rows.map((row) => row.id));

describe.each(Object.entries(SAMPLES))(
	"the report of the %s sample",
	(_, sample) => {
		const { article, input, language } = sample;
		const html = toHtml(article, input, { language });

		it.each(["light", "dark"] as const)(
			"breaks no rule of accessibility in %s, selected or not, wide or narrow",
			async (colorScheme) => {
				for (const width of [1280, 390]) {
					const { page, seen } = await open(html, { colorScheme, width });
					expect(await violations(page)).toEqual([]);
					await page.click("#r1 .pick");
					expect(await violations(page)).toEqual([]);
					expect(seen).toEqual(NOTHING);
					await page.close();
				}
			},
		);

		it("shows the source as it came, each block in its own direction", async () => {
			const { page } = await open(html);
			const shown = await page.$$eval(".source", (all) =>
				all.map((one) => one.textContent).join("\n"),
			);
			expect(shown).toBe(input);
			const directions = await page.$$eval(".source", (all) => [
				...new Set(all.map((one) => getComputedStyle(one).direction)),
			]);
			expect(directions).toEqual([language === "ar" ? "rtl" : "ltr"]);
			await page.close();
		});

		it("does not scroll sideways on a phone", async () => {
			const { page } = await open(html, { width: 390 });
			const [content, view] = await page.evaluate(() => [
				document.documentElement.scrollWidth,
				innerWidth,
			]);
			expect(content).toBeLessThanOrEqual(view);
			await page.close();
		});
	},
);

describe.each(["en", "ja", "ar", "th"])(
	"the report of articles/%s.txt",
	(language) => {
		it("shows all of it, and lights what its removals keep", async () => {
			const input = readFileSync(
				new URL(`../../examples/articles/${language}.txt`, import.meta.url),
				"utf8",
			);
			const article = cleanArticle(input);
			expect(article.removed).not.toEqual([]);
			const { page, seen } = await open(toHtml(article, input, { language }));
			const shown = await page.$$eval(".source", (all) =>
				all.map((one) => one.textContent).join(""),
			);
			expect(shown.replace(/\s/g, "")).toBe(input.replace(/\s/g, ""));
			for (const [i, removal] of article.removed.entries()) {
				await page.hover(`#r${i + 1} .source`);
				const keptBlocks = article.blocks.flatMap(({ start, end }, block) =>
					removal.kind !== "advertisement" &&
					removal.keptAt.some((at) => at.start < end && at.end > start)
						? [`b${block + 1}`]
						: [],
				);
				expect(await litRows(page)).toEqual(keptBlocks);
			}
			expect(await violations(page)).toEqual([]);
			expect(seen).toEqual(NOTHING);
			await page.close();
		});
	},
);

describe("pointing and tabbing", () => {
	const { article, input } = SAMPLES.latin;
	const html = toHtml(article, input, { language: "en" });

	it("lights the kept copy while a removal is pointed at", async () => {
		const { page } = await open(html);
		expect(await litRows(page)).toEqual([]);
		await page.hover("#r2 .source");
		expect(await litRows(page)).toEqual(["b4"]);
		await page.hover("#r1 .source");
		expect(await litRows(page)).toHaveLength(7);
		expect(
			await page.$$eval(".piece.reads", (all) => all.map((p) => p.textContent)),
		).toEqual(["seven votes to four", "half past twelve"]);
		await page.hover("#b1 .source");
		expect(await litRows(page)).toEqual([]);
		await page.close();
	});

	it("reaches every removal and its kept copy by the keyboard, and comes back", async () => {
		const { page, seen } = await open(html);
		const reached: string[] = [];
		for (let i = 0; i < 60; i++) {
			await page.keyboard.press("Tab");
			const at = await page.evaluate(() => {
				const element = document.activeElement as HTMLElement;
				return element.id || element.getAttribute("href") || element.className;
			});
			if (at === "" || at === reached[0]) break;
			reached.push(at);
		}
		expect(reached).toEqual(
			expect.arrayContaining(["r1-name", "#b1", "r2-name", "#b4", "r3-name"]),
		);
		await page.focus("#r2 .to-kept");
		expect(await litRows(page)).toEqual(["b4"]);
		const ring = await page.$eval(
			"#r2 .to-kept",
			(link) => getComputedStyle(link).outlineStyle,
		);
		expect(ring).toBe("solid");
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("b4");
		expect(await litRows(page)).toEqual(["b4"]);
		expect(await page.isVisible("#selection")).toBe(true);
		expect(await page.textContent("#selection-text")).toBe(
			"2 Repeated paragraph: kept in 1 block",
		);
		await page.keyboard.press("Escape");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"r2-name",
		);
		expect(await page.isVisible("#selection")).toBe(false);
		expect(seen).toEqual(NOTHING);
		await page.close();
	});

	it("steps from removal to removal, and from a kept block to its copies", async () => {
		const { page } = await open(html);
		await page.click("#r1 .pick");
		await page.click("#selection-next");
		await page.click("#selection-next");
		expect(
			await page.$$eval("[aria-pressed=true]", (all) => all.map((b) => b.id)),
		).toEqual(["r3-name"]);
		expect(await page.isDisabled("#selection-next")).toBe(true);
		expect(await page.isDisabled("#selection-kept")).toBe(true);
		await page.click("#b4 a[href='#r2']");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"r2-name",
		);
		await page.close();
	});

	it("goes where the strip is pressed", async () => {
		const { page } = await open(html, { width: 390 });
		expect(await page.evaluate(() => scrollY)).toBe(0);
		await page.click("#strip", { position: { x: 8, y: 790 } });
		await page.waitForFunction(() => {
			const box = document
				.querySelector("#r3 .source")
				?.getBoundingClientRect();
			return box && box.top > 0 && box.bottom < innerHeight;
		});
		await page.close();
	});

	it("reads without its script", async () => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.setContent(html);
		expect(await page.isVisible("#r1 .why")).toBe(true);
		expect(await page.isVisible("#selection")).toBe(false);
		await context.close();
	});
});

describe("hostile documents", () => {
	it("run nothing, load nothing, and stay where they are", async () => {
		const { article, input } = hostileArticle();
		const { page, seen } = await open(
			toHtml(article, input, { source: `<img src=x onerror=alert(1)>` }),
		);
		for (const pick of await page.$$(".pick")) await pick.click();
		await page.hover("#r1 .source");
		await page.waitForTimeout(200);
		expect(seen).toEqual(NOTHING);
		expect(page.url()).toBe(ORIGIN);
		expect(await page.title()).not.toBe("taken");
		expect(
			await page.$$eval(
				"img, iframe, script, style, object, embed, base",
				(all) => all.map((one) => one.localName),
			),
		).toEqual(["style", "script"]);
		expect(await violations(page)).toEqual([]);
		await page.close();
	});

	it("could not run a script even if one got in", async () => {
		const { article, input } = SAMPLES.latin;
		const { page, seen } = await open(
			toHtml(article, input).replace(
				"</main>",
				`<script>document.title="taken"</script><img src="/x" onerror="document.title='taken'"></main>`,
			),
		);
		expect(await page.title()).not.toBe("taken");
		expect(seen.requests).toEqual([]);
		expect(seen.errors.length).toBeGreaterThan(0);
		for (const error of seen.errors)
			expect(error).toContain("Content Security Policy");
		await page.close();
	});

	it("with a megabyte that has no space stay usable", async () => {
		const text = "ก\u0E33่".repeat(350_000);
		const block = {
			kind: "paragraph",
			start: 0,
			end: text.length,
			text,
		} as const;
		const { page } = await open(
			toHtml(
				{ title: null, sections: [], text, blocks: [block], removed: [] },
				text,
			),
		);
		expect(await page.textContent(".elided")).toContain("not drawn");
		const view = await page.evaluate(
			() => document.documentElement.scrollWidth,
		);
		expect(view).toBeLessThanOrEqual(1280);
		await page.close();
	});

	it("with a hundred thousand removals open, answer and say how many are drawn", async () => {
		const { article, input } = manyRemovals(100_000);
		const html = toHtml(article, input);
		const start = performance.now();
		const { page, seen } = await open(html);
		await page.click("#r1 .pick");
		expect(await litRows(page)).toEqual(["b1"]);
		await page.hover("#r2 .source");
		expect(await page.textContent("#undrawn")).toContain(
			"The first 2,000 removals of 100,000 are drawn",
		);
		expect(performance.now() - start).toBeLessThan(30_000);
		expect(seen).toEqual(NOTHING);
		await page.close();
	});
});
