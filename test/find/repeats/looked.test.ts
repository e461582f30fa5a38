import { expect, it } from "vitest";
import { Looked } from "../../../src/find/repeats/looked.js";

/** Of a long text, whether each chain that says so many units of `first` at `second` is looked at. */
function looks(...chains: [first: number, second: number, units: number][]) {
	const looked = new Looked(10_000_000);
	// Enough of it that what lies elsewhere has been told.
	looked.add({ segments: [5_000_000, 8_000_000, 200_000], matched: 200_000 });
	return chains.map(([first, second, units]) =>
		looked.add({ segments: [first, second, units], matched: units }),
	);
}

it("a chain is looked at in a short text, however often what it says stands there", () => {
	const looked = new Looked(20_000);
	const chain = { segments: [0, 10_000, 10_000], matched: 10_000 };
	for (let i = 0; i < 19; i++) expect(looked.add(chain)).toBe(true);
});

it("in a long one it is looked at twice, and then where one side has been looked at less", () => {
	expect(looks([0, 64_000, 640], [0, 64_000, 640], [0, 64_000, 640])).toEqual([
		true,
		true,
		false,
	]);
	expect(
		looks(
			[0, 64_000, 640],
			[0, 128_000, 640],
			[0, 192_000, 640],
			[64_000, 128_000, 640],
			[128_000, 192_000, 640],
			[64_000, 192_000, 640],
		),
	).toEqual([true, true, true, true, true, false]);
});

it("it is looked at where half of one side has been looked at less", () => {
	const twice: [number, number, number][] = [
		[0, 64_000, 640],
		[0, 64_000, 640],
	];
	expect(looks(...twice, [320, 64_320, 640])[2]).toBe(true);
	expect(looks(...twice, [256, 64_256, 640])[2]).toBe(false);
	expect(looks(...twice, [256, 64_320, 640])[2]).toBe(true);
	expect(looks(...twice, [320, 64_256, 640])[2]).toBe(true);
});

it("what is not looked at does not count as looked at", () => {
	const told: [number, number, number] = [0, 64_000, 640];
	// A third of it is new.
	const longer: [number, number, number] = [0, 64_000, 960];
	const end: [number, number, number] = [640, 64_640, 320];
	expect(looks(told, told, longer, longer, end, end, end)).toEqual([
		...[true, true],
		...[false, false],
		...[true, true, false],
	]);
});
