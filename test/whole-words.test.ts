import { expect, it } from "vitest";
import { wholeWords } from "../src/whole-words.js";

/** The readings between brackets of two copies, widened. */
function widened(removed: string, kept: string): [string, string] {
	const plain = (text: string) => text.replace(/[[\]]/gu, "");
	const span = (text: string, offset: number) => ({
		start: offset + text.indexOf("["),
		end: offset + text.indexOf("]") - 1,
	});
	const input = `${plain(removed)}\n${plain(kept)}`;
	const border = plain(removed).length;
	const wide = wholeWords(input, {
		removed: span(removed, 0),
		kept: span(kept, border + 1),
		bounds: { start: 0, end: border },
	});
	return [
		input.slice(wide.removed.start, wide.removed.end),
		input.slice(wide.kept.start, wide.kept.end),
	];
}

it("names whole numbers and words", () => {
	expect(widened("on 1[7] June", "on 1[2] June")).toEqual(["17", "12"]);
	expect(widened("in Ju[ne] or", "in Ju[ly] or")).toEqual(["June", "July"]);
	expect(widened("Ulla Berg[h] said", "Ulla Berg[] said")).toEqual([
		"Bergh",
		"Berg",
	]);
	expect(widened("在1[7]日", "在1[2]日")).toEqual(["17", "12"]);
});

it("leaves what is whole, and characters of scripts without spaces", () => {
	expect(widened("a [red] boat", "a [blue] boat")).toEqual(["red", "blue"]);
	expect(widened("did[ not] go", "did[] go")).toEqual([" not", ""]);
	expect(widened("東[京]都", "東[西]都")).toEqual(["京", "西"]);
});

it("stays within its bounds, in a text of one word too", () => {
	const [removed] = widened(`${"x".repeat(9000)}[a]`, `${"x".repeat(9000)}[b]`);
	expect(removed.length).toBeLessThan(100);
});
