import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const ROOT = new URL("../../", import.meta.url);

const TYPES: Record<string, string> = {
	".html": "text/html; charset=utf-8",
	".js": "text/javascript",
	".css": "text/css",
	".svg": "image/svg+xml",
};

export interface Served {
	/** Ends in a slash. */
	url: string;
	stop(): Promise<void>;
}

/** Builds the playground from the built package and serves its static files, in a folder as a site would. */
export async function buildAndServe(): Promise<Served> {
	if (!existsSync(new URL("dist/report.js", ROOT)))
		throw new Error("The playground is built from dist: run `npm run build`.");
	const outDir = await mkdtemp(join(tmpdir(), "playground-"));
	await build({
		configFile: fileURLToPath(
			new URL("examples/playground/vite.config.ts", ROOT),
		),
		logLevel: "error",
		build: { outDir, emptyOutDir: true },
	});
	const server = createServer(async (request, response) => {
		const { pathname } = new URL(request.url ?? "/", "http://localhost");
		const path = pathname.replace(/^\/folder\//, "");
		const name = path === "" ? "index.html" : path;
		try {
			const body = await readFile(join(outDir, name));
			response.setHeader("Content-Type", TYPES[extname(name)] ?? "text/plain");
			response.end(body);
		} catch {
			response.statusCode = 404;
			response.end();
		}
	});
	await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://127.0.0.1:${port}/folder/`,
		async stop() {
			server.closeAllConnections();
			await new Promise((done) => server.close(done));
			await rm(outDir, { recursive: true, force: true });
		},
	};
}
