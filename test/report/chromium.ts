import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium, type Frame, type Page } from "playwright-core";

const PATHS = [
	process.env.CHROMIUM_PATH ?? "",
	"/usr/bin/chromium",
	"/usr/bin/chromium-browser",
	"/usr/bin/google-chrome",
];

/** Starts Chromium; a missing one fails the tests, because a page that nobody opened proves nothing. */
export async function startChromium(): Promise<Browser> {
	const executablePath = PATHS.find((path) => path && existsSync(path));
	if (!executablePath)
		throw new Error(
			"These tests need Chromium. Install it with `apt-get update && apt-get install -y chromium`, or name one in CHROMIUM_PATH.",
		);
	return chromium.launch({
		executablePath,
		args: [
			"--no-sandbox",
			"--disable-gpu",
			"--disable-quic",
			"--no-first-run",
			"--disable-background-networking",
			"--disable-component-update",
			"--disable-sync",
		],
	});
}

/** What a page did that it should not have done. */
export interface Watch {
	dialogs: string[];
	requests: string[];
	errors: string[];
}

/** Records dialogs, console errors, and requests beyond `origin`. */
export function watch(page: Page, origin: string): Watch {
	const seen: Watch = { dialogs: [], requests: [], errors: [] };
	page.on("dialog", (dialog) => {
		seen.dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	page.on("request", (request) => {
		const url = request.url();
		if (!/^(?:about|blob|data):/.test(url) && !url.startsWith(origin))
			seen.requests.push(url);
	});
	page.on("console", (message) => {
		if (message.type() === "error") seen.errors.push(message.text());
	});
	page.on("pageerror", (error) => seen.errors.push(String(error)));
	return seen;
}

export const NOTHING: Watch = { dialogs: [], requests: [], errors: [] };

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** The rules that axe-core finds broken, each with the elements that break it. */
export async function violations(frame: Page | Frame): Promise<string[]> {
	const { readFileSync } = await import("node:fs");
	await frame.evaluate(readFileSync(AXE, "utf8"));
	return frame.evaluate(async () => {
		// biome-ignore lint/suspicious/noExplicitAny: the script just loaded defines it
		const { violations } = await (globalThis as any).axe.run(document, {
			iframes: false,
			resultTypes: ["violations"],
		});
		return violations.map(
			(rule: {
				id: string;
				nodes: { html: string; failureSummary: string }[];
			}) =>
				`${rule.id}: ${rule.nodes
					.slice(0, 3)
					.map((node) => `${node.html} ${node.failureSummary}`)
					.join(" | ")}`,
		);
	});
}
