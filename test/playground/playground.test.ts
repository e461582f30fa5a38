import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
	NOTHING,
	startChromium,
	violations,
	type Watch,
	watch,
} from "../report/chromium.js";
import { buildAndServe, type Served } from "./serve.js";

let browser: Browser;
let served: Served;
beforeAll(async () => {
	served = await buildAndServe();
	browser = await startChromium();
}, 120_000);
afterAll(async () => {
	await browser?.close();
	await served?.stop();
});

const PARAGRAPHS = [
	"The lighthouse at Grey Point went dark on Sunday evening, for the first time since the winter storms of 1987, and three boats waited outside the bay until morning.",
	"Engineers traced the fault to a corroded cable under the stairs. They expect the lamp to shine again by Thursday, once a spare part arrives from the mainland.",
	"Until then the harbour master will keep a bonfire burning on the old pier, as his grandfather did during the war, and a volunteer will tend it through the night.",
];
const DOUBLED = [PARAGRAPHS.join(""), ...PARAGRAPHS].join("\n");

async function open(
	fragment = "",
	options: { colorScheme?: "light" | "dark"; width?: number } = {},
): Promise<{ page: Page; seen: Watch; context: BrowserContext }> {
	const context = await browser.newContext({
		viewport: { width: options.width ?? 1280, height: 900 },
		colorScheme: options.colorScheme ?? "light",
		reducedMotion: "reduce",
	});
	const page = await context.newPage();
	const seen = watch(page, served.url);
	await page.goto(served.url + fragment);
	await settled(page);
	return { page, seen, context };
}

async function settled(page: Page): Promise<void> {
	// The pause before cleaning starts, then the cleaning.
	await page.waitForTimeout(300);
	await page.waitForSelector("#result:not([aria-busy])");
}

async function paste(page: Page, text: string): Promise<void> {
	await page.focus("#text");
	await page.evaluate((pasted) => {
		const area = document.querySelector("#text") as HTMLTextAreaElement;
		area.select();
		area.setRangeText(pasted, 0, area.value.length, "end");
		area.dispatchEvent(new InputEvent("input", { bubbles: true }));
	}, text);
	await settled(page);
}

async function json(page: Page) {
	await page.click("#tab-json");
	return JSON.parse((await page.textContent("#json")) ?? "");
}

async function report(page: Page): Promise<Frame> {
	await page.click("#tab-report");
	const frame = await (await page.waitForSelector("#report")).contentFrame();
	await frame?.waitForSelector("footer");
	return frame as Frame;
}

describe("the playground", () => {
	it("opens on a sample, with its report, and asks nothing of the network", async () => {
		const { page, seen, context } = await open();
		const frame = await report(page);
		expect(await frame.$$(".row.removed")).not.toEqual([]);
		// The frame inherits the page's policy: its own style and script must be let in.
		expect(
			await frame.$eval(".row", (row) => getComputedStyle(row).display),
		).toBe("grid");
		await frame.click("#r1 .pick");
		expect(await frame.isVisible("#selection")).toBe(true);
		expect(seen).toEqual(NOTHING);
		await context.close();
	});

	it("cleans what is pasted into it", async () => {
		const { page, seen, context } = await open();
		await paste(page, DOUBLED);
		const article = await json(page);
		expect(article.blocks.map((block: { text: string }) => block.text)).toEqual(
			PARAGRAPHS,
		);
		expect(article.removed).toHaveLength(1);
		await page.click("#tab-clean");
		expect(
			await page.$$eval("#clean > *", (all) => all.map((p) => p.textContent)),
		).toEqual(PARAGRAPHS);
		expect(await page.textContent("#status")).toMatch(/^1 removal · 50 %/);
		const frame = await report(page);
		expect(
			await frame.$$eval(".removed", (all) => all.map((r) => r.id)),
		).toEqual(["r1"]);
		expect(seen).toEqual(NOTHING);
		await context.close();
	});

	it("cleans by the options chosen, and says what is wrong with one", async () => {
		const { page, seen, context } = await open();
		await paste(page, DOUBLED);
		await page.selectOption("#repeats", "");
		await settled(page);
		expect((await json(page)).removed).toEqual([]);
		await page.selectOption("#repeats", "similarity");
		await page.fill("#similarity", "1");
		await page.fill("#title", "Dark lighthouse");
		await settled(page);
		expect(await page.textContent("#similarity-value")).toBe("1.00");
		const article = await json(page);
		expect(article.title).toBe("Dark lighthouse");
		expect(article.removed).toHaveLength(1);
		await page.fill("#language", "not a language");
		await settled(page);
		expect(await page.textContent("#problem")).toContain("language must be");
		await page.fill("#language", "en");
		await settled(page);
		expect(await page.isVisible("#problem")).toBe(false);
		expect(seen).toEqual(NOTHING);
		await context.close();
	});

	it("restores text and options from its link", async () => {
		const first = await open();
		const text = `${DOUBLED}\n\u202E\uD83D\uDE00 漢字 <b>`;
		await paste(first.page, text);
		await first.page.selectOption("#advertisements", "anywhere");
		await first.page.selectOption("#format", "text");
		await first.page.click("#share");
		await first.page.waitForFunction(() => location.hash.length > 1);
		const { hash } = new URL(first.page.url());
		expect(hash).toMatch(/^#z[\w-]+$/);
		const second = await open(hash);
		expect(await second.page.inputValue("#text")).toBe(text);
		expect(await second.page.inputValue("#advertisements")).toBe("anywhere");
		expect(await second.page.inputValue("#format")).toBe("text");
		expect(await json(second.page)).toEqual(await json(first.page));
		expect(second.seen).toEqual(NOTHING);
		await first.context.close();
		await second.context.close();
	});

	it.each(["#z!!", "#zAAAA", "#tbm90IGpzb24", "#tbnVsbA", "#t", "#x"])(
		"opens on a sample where the link is broken: %s",
		async (fragment) => {
			const { page, seen, context } = await open(fragment);
			expect(await page.inputValue("#text")).not.toBe("");
			expect(seen).toEqual(NOTHING);
			await context.close();
		},
	);

	it("runs nothing that is pasted or linked", async () => {
		const { page, seen, context } = await open();
		const attack = `</script><script>alert(1)</script><img src=x onerror=alert(2)>\n"><svg onload=alert(3)>`;
		await paste(page, `${attack}\n${DOUBLED}\n${attack}`);
		await page.fill("#title", attack.slice(0, 40));
		await settled(page);
		for (const tab of ["clean", "json", "report"])
			await page.click(`#tab-${tab}`);
		const frame = await report(page);
		expect(await frame.$$("img")).toEqual([]);
		expect(seen).toEqual(NOTHING);
		await context.close();
	});

	it("answers while a heavy text is being cleaned", async () => {
		const { page, context } = await open();
		const heavy = Array.from(
			{ length: 40_000 },
			(_, i) => `Sentence ${i * 7919} of a text that goes on, ${i % 50}.`,
		).join("\n");
		await page.evaluate((text) => {
			const area = document.querySelector("#text") as HTMLTextAreaElement;
			area.value = text;
			area.dispatchEvent(new InputEvent("input", { bubbles: true }));
		}, heavy);
		await page.waitForTimeout(250);
		const start = performance.now();
		await page.click("#tab-json");
		expect(await page.isVisible("#view-json")).toBe(true);
		expect(performance.now() - start).toBeLessThan(10_000);
		await paste(page, DOUBLED);
		expect((await json(page)).removed).toHaveLength(1);
		await context.close();
	});

	it("moves between its tabs by the arrow keys", async () => {
		const { page, context } = await open();
		await page.focus("#tab-report");
		await page.keyboard.press("ArrowRight");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe(
			"tab-clean",
		);
		expect(await page.isVisible("#view-clean")).toBe(true);
		await page.keyboard.press("End");
		expect(await page.isVisible("#view-json")).toBe(true);
		await page.keyboard.press("ArrowRight");
		expect(await page.isVisible("#view-report")).toBe(true);
		await context.close();
	});

	it.each(["light", "dark"] as const)(
		"breaks no rule of accessibility in %s, wide or narrow",
		async (colorScheme) => {
			for (const width of [1280, 390]) {
				const { page, context } = await open("", { colorScheme, width });
				for (const tab of ["clean", "json", "report"]) {
					await page.click(`#tab-${tab}`);
					expect(await violations(page)).toEqual([]);
				}
				expect(await violations(await report(page))).toEqual([]);
				const content = await page.evaluate(
					() => document.documentElement.scrollWidth,
				);
				expect(content).toBeLessThanOrEqual(width);
				await context.close();
			}
		},
	);
});
