import type { Element, ElementContent } from "hast";
import { h, s } from "hastscript";
import { type Figures, KINDS } from "./figures.js";
import { icon } from "./icons.js";
import { count, number, percent, REMOVED_AS } from "./words.js";

/** The figures on top: one sentence, one bar, one line a kind. */
export function summary(figures: Figures): Element {
	return h("section", { id: "figures", ariaLabelledBy: "figures-name" }, [
		h("h2", { id: "figures-name", className: ["aside"] }, "Figures"),
		h("p", { className: ["lead"] }, lead(figures)),
		bar(figures),
		h("dl", [
			figure(
				"kept",
				"kept",
				"Kept",
				figures.kept,
				figures,
				count(figures.keptBlocks, "block"),
			),
			...KINDS.map((kind) => {
				const { removals, characters } = figures.removed[kind];
				const { one, many, icon } = REMOVED_AS[kind];
				const name = removals === 1 ? one : many;
				return figure(
					kind,
					icon,
					name,
					characters,
					figures,
					count(removals, "removal"),
				);
			}),
		]),
	]);
}

function lead(figures: Figures): ElementContent[] {
	const { input, removals, removedCharacters } = figures;
	if (removals === 0)
		return [
			h("strong", "Nothing was removed."),
			text(
				` No copy of the text, no repeated paragraph and no advertisement was found in ${count(input, "character")}.`,
			),
		];
	return [
		h("strong", `${count(removals, "removal")}.`),
		text(
			` Of ${count(input, "character")} in, ${number(removedCharacters)} (${percent(removedCharacters / input)}) were removed. What was removed is tinted below, where it stood; its note says why, and where the same text is kept.`,
		),
	];
}

function figure(
	className: string,
	iconName: string,
	name: string,
	characters: number,
	{ input }: Figures,
	more: string,
): Element {
	return h(
		"div",
		{ className: ["figure", className, characters ? "some" : "none"] },
		[
			h("dt", [icon(iconName), h("span", name)]),
			h("dd", [
				h("strong", percent(input ? characters / input : 0)),
				h("span", ` ${count(characters, "character")} in ${more}`),
			]),
		],
	);
}

function bar(figures: Figures): Element {
	const total = Math.max(1, figures.kept + figures.removedCharacters);
	let x = 0;
	const part = (name: string, characters: number) => {
		const width = (characters / total) * 1000;
		const rects = [{ className: ["band", name], fill: undefined as unknown }];
		if (name !== "kept")
			rects.push({ className: [], fill: `url(#pattern-${name})` });
		const drawn = rects.map(({ className, fill }) =>
			s("rect", {
				className,
				fill: fill as string | undefined,
				x: x.toFixed(1),
				y: 0,
				width: Math.max(0, width - 2).toFixed(1),
				height: 24,
			}),
		);
		x += width;
		return width > 0 ? drawn : [];
	};
	return s(
		"svg",
		{
			className: ["bar"],
			viewBox: "0 0 1000 24",
			preserveAspectRatio: "none",
			ariaHidden: "true",
		},
		[
			...part("kept", figures.kept),
			...KINDS.flatMap((kind) => part(kind, figures.removed[kind].characters)),
		],
	);
}

function text(value: string): ElementContent {
	return { type: "text", value };
}
