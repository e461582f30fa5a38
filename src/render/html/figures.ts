import type { CleanedArticle, Removal } from "../../types.js";
import type { SourceSpan } from "./rows.js";

/** The characters in, kept and removed by kind; white space and markup are the rest. */
export interface Figures {
	input: number;
	kept: number;
	keptBlocks: number;
	removed: Record<Removal["kind"], { removals: number; characters: number }>;
	removals: number;
	removedCharacters: number;
}

export const KINDS: readonly Removal["kind"][] = [
	"full-text-copy",
	"repeated-paragraph",
	"advertisement",
];

export function figures(
	article: CleanedArticle,
	spans: readonly SourceSpan[],
	input: string,
): Figures {
	const removed = {
		"full-text-copy": { removals: 0, characters: 0 },
		"repeated-paragraph": { removals: 0, characters: 0 },
		advertisement: { removals: 0, characters: 0 },
	};
	let kept = 0;
	let removedCharacters = 0;
	let at = 0;
	for (const { what, index, start, end } of spans) {
		const characters = Math.max(0, end - Math.max(start, at));
		at = Math.max(at, end);
		if (what === "kept") kept += characters;
		else {
			const of = removed[article.removed[index].kind];
			of.removals++;
			of.characters += characters;
			removedCharacters += characters;
		}
	}
	return {
		input: input.length,
		kept,
		keptBlocks: article.blocks.length,
		removed,
		removals: article.removed.length,
		removedCharacters,
	};
}
