import { expect, it } from "vitest";
import { FurnitureLines } from "../../src/outline/furniture-lines.js";
import { type Line, lineOf } from "../../src/outline/line.js";

it("looks at a line when it is first asked for, and only then", () => {
	let reads = 0;
	const counted = (text: string): Line =>
		new Proxy(lineOf(text), {
			get(line, name: keyof Line) {
				reads++;
				return line[name];
			},
		});
	const lines = [counted("Article 3"), counted("Tags: bridge, town")];
	const furniture = new FurnitureLines(lines);
	expect(reads).toBe(0);
	expect([furniture.has(1), furniture.has(0)]).toEqual([true, false]);
	const once = reads;
	expect(once).toBeGreaterThan(0);
	expect([furniture.has(1), furniture.has(0)]).toEqual([true, false]);
	expect(reads).toBe(once);
});
