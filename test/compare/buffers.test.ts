import { expect, it } from "vitest";
import { doubled } from "../../src/compare/buffers.js";

it("begins with what was there and has as much room again", () => {
	expect([...doubled(Int32Array.of(1, 2, 3))]).toEqual([1, 2, 3, 0, 0, 0]);
});
