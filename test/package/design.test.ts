import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const design = readFileSync("DESIGN.md", "utf8");

const rows = [
	...design.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \| `([^`]+)` \|/gmu),
].map(([, name, value, file]) => ({ name, value, file }));

it("DESIGN.md lists thresholds", () => {
	expect(rows.length).toBeGreaterThan(40);
});

it.each(rows)("$name is $value in $file, as DESIGN.md says", (row) => {
	const source = readFileSync(`src/${row.file}`, "utf8");
	const declared = new RegExp(`const ${row.name}(?:: [^=]+)? = ([^;]+);`, "u");
	const value = declared.exec(source)?.[1].replaceAll("_", "");
	expect(row.value.replaceAll(",", "")).toBe(value);
});

it("the files that DESIGN.md names are there", () => {
	for (const [, file] of design.matchAll(/`((?:[\w-]+\/)+[\w.-]+\.ts)`/gu)) {
		const path = file.startsWith("src/") ? file : `src/${file}`;
		expect(readFileSync(path, "utf8")).not.toBe("");
	}
});
