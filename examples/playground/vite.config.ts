import { fileURLToPath } from "node:url";
import { defaultClientConditions, defineConfig, type Plugin } from "vite";
import { SCRIPT_HASH, STYLE_HASH } from "../../src/render/html/policy.js";

/**
 * The page may load its own files and nothing else. The report is drawn in a frame that
 * inherits this policy, so the report's own style and script are let in by
 * their hashes.
 */
function contentPolicy(): Plugin {
	return {
		name: "content-policy",
		apply: "build",
		transformIndexHtml(html) {
			const policy = [
				"default-src 'none'",
				`script-src 'self' '${SCRIPT_HASH}'`,
				`style-src 'self' '${STYLE_HASH}'`,
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
	// The cleaner runs in a worker, where there is no document: dependencies
	// that would decode entities with one have another way for workers.
	resolve: { conditions: ["worker", ...defaultClientConditions] },
	worker: { format: "es" },
	build: {
		target: "es2022",
		modulePreload: { polyfill: false },
		assetsInlineLimit: 0,
	},
	server: { open: false },
});
