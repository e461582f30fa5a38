import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

interface Locked {
	optionalDependencies?: Record<string, string>;
}

it("the lock file has every optional package of other systems, without which npm ci refuses to install", () => {
	const { packages } = JSON.parse(
		readFileSync("package-lock.json", "utf8"),
	) as {
		packages: Record<string, Locked>;
	};
	const missing = Object.entries(packages).flatMap(([path, locked]) =>
		Object.keys(locked.optionalDependencies ?? {}).filter(
			(name) =>
				packages[`node_modules/${name}`] === undefined &&
				packages[`${path}/node_modules/${name}`] === undefined,
		),
	);
	expect(missing).toEqual([]);
});
