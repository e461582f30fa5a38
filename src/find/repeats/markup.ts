import type { SourceBlock } from "../../read/source-block.js";

/** Characters of markup (links, emphasis, images) in blocks `from` to `to`; plain text has none. */
export function markupOf(
	blocks: readonly SourceBlock[],
	from: number,
	to: number,
): number {
	let markup = 0;
	for (let b = from; b <= to; b++) {
		const block = blocks[b];
		if (block.marked) markup += block.end - block.start - block.text.length;
	}
	return markup;
}
