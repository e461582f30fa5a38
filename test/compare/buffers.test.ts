import { expect, it } from "vitest";
import { doubled, lengthened } from "../../src/compare/buffers.js";

it("begins with what was there and has as much room again", () => {
	expect([...doubled(Int32Array.of(1, 2, 3))]).toEqual([1, 2, 3, 0, 0, 0]);
});

it("has room for as many more as asked", () => {
	expect([...lengthened(Uint16Array.of(1, 2, 3), 1)]).toEqual([1, 2, 3, 0]);
});
