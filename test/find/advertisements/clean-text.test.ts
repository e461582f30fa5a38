import { expect, test } from "vitest";
import { readUdhr } from "../../../bench/quality/corpus/udhr.js";
import { findAdvertisements } from "../../../src/find/advertisements/find-advertisements.js";
import { blocks } from "./blocks.js";

test("no paragraph of any translation of the declaration goes as the last one, whatever stands above", async () => {
	const { articles } = await readUdhr();
	const lost: string[] = [];
	let tried = 0;
	for (const { id, title, body } of articles) {
		const texts = [title ?? "", ...body.map(({ text }) => text)];
		const all = blocks(...texts);
		for (let end = 2; end <= all.length; end++) {
			tried++;
			const found = findAdvertisements(all.slice(0, end), {
				where: "trailing",
			});
			if (found.length > 0) lost.push(`${id}: ${texts[end - 1]}`);
		}
	}
	expect(tried).toBeGreaterThan(40_000);
	expect(lost).toEqual([]);
}, 120_000);

const ABOVE = [
	"Your first open project",
	"You have an idea and you want to share it. Where do you begin?",
	"Start by writing down what your project does and for whom you made it.",
	"If you are not sure about a name, ask your friends what they would expect under it.",
	"Choose a licence before you publish; you can read more about licences in the next part.",
	"Your readme is the first thing that people see, so take your time with it.",
	"Explain how to install your project, and say where you can be asked for help.",
	"When somebody reports a problem, thank them before you look for the cause.",
];

test.each([
	"If you get stuck, read the guide again, join a community of people who do the same, and don't be afraid to ask for help. You will learn more from one small project that you share than from ten that you keep to yourself.",
	"Donations can help your project, but they bring new duties with them: decide early what you will do with the money, write it down, and tell your contributors before they hear of it elsewhere.",
	"For more information, check out our guide to a code of conduct.",
	"Now go and share your work with your community!",
	"Find out who uses your project, and ask them what they need.",
])("the end of a guide that speaks to its reader stays: %s", (last) => {
	expect(
		findAdvertisements(blocks(...ABOVE, last), { where: "trailing" }),
	).toEqual([]);
});
