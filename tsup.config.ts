import { defineConfig } from "tsup";

export default defineConfig({
	entry: {
		index: "src/index.ts",
		batch: "src/batch.ts",
		cli: "src/cli.ts",
		remark: "src/remark.ts",
		report: "src/report.ts",
		// Loaded by its name in the threads of the batch and of the command.
		worker: "src/batch/worker.ts",
	},
	// ES modules only: a CommonJS bundle of unified throws at require while
	// packaging checks stay green; require() of ES modules works on the Nodes we declare.
	format: ["esm"],
	target: "es2022",
	platform: "neutral",
	dts: {
		entry: {
			index: "src/index.ts",
			batch: "src/batch.ts",
			remark: "src/remark.ts",
			report: "src/report.ts",
		},
	},
	sourcemap: true,
	clean: true,
	treeshake: true,
	// string-similarity is unmaintained and installs with a deprecation warning:
	// as a devDependency tsup bundles it, and users never see it.
	noExternal: ["string-similarity"],
	external: [/^node:/],
	removeNodeProtocol: false,
});
