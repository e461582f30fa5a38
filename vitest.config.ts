import { defineConfig } from "vitest/config";

// What goes through the built package, and so needs a build first.
const built = "test/**/*.built.test.ts";

export default defineConfig({
	test: {
		testTimeout: 60_000,
		coverage: { include: ["src/**"], reporter: ["text-summary", "text"] },
		projects: [
			{
				extends: true,
				test: {
					name: "source",
					include: ["test/**/*.test.ts"],
					exclude: [built],
				},
			},
			{
				extends: true,
				test: {
					name: "built",
					include: [built],
					globalSetup: "test/setup/build.ts",
				},
			},
		],
	},
});
