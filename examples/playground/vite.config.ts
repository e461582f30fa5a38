import { fileURLToPath } from "node:url";
import { defineConfig, type Plugin } from "vite";

/**
 * The page may load its own files and nothing else. The report is drawn in a frame that
 * inherits this policy, so the report's own style and script are let in by
 * their hashes, read from a report.
 */
function contentPolicy(): Plugin {
	return {
		name: "content-policy",
		apply: "build",
		async transformIndexHtml(html) {
			const { toHtml } = await import("clean-article/report");
			const empty = { title: null, sections: [], text: "", blocks: [] };
			const report = toHtml({ ...empty, removed: [] }, "");
			const source = (name: string) =>
				new RegExp(`${name} (&#x27;|')(sha256-[^'&;]+)`).exec(report)?.[2];
			const style = source("style-src");
			const script = source("script-src");
			if (!style || !script) throw new Error("the report names no hashes");
			const policy = [
				"default-src 'none'",
				`script-src 'self' '${script}'`,
				`style-src 'self' '${style}'`,
				"img-src 'self' data:",
				"worker-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
			].join("; ");
			return html.replace(
				"<!-- content-policy -->",
				`<meta http-equiv="Content-Security-Policy" content="${policy}" />`,
			);
		},
	};
}

export default defineConfig({
	root: fileURLToPath(new URL(".", import.meta.url)),
	// Relative, so that the built files work in any folder of any server.
	base: "./",
	plugins: [contentPolicy()],
	worker: { format: "es" },
	build: {
		target: "es2022",
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
	},
	server: { open: false },
});
