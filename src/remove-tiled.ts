import { findTiled, type Tiled } from "./find/repeats/tiled.js";
import type { Ledger } from "./ledger.js";
import type { SourceBlock } from "./read/source-block.js";
import { isBlank } from "./read/white-space.js";
import type { Trace, TracedRepeat } from "./settle.js";
import type { Repeat } from "./types.js";

/** Takes out the blocks that consist of others, and writes down where these stand. */
export function removeTiled(
	input: string,
	blocks: readonly SourceBlock[],
): Ledger {
	const found = findTiled(blocks);
	const gone = new Set(found.map(({ block }) => block));
	return {
		blocks: blocks.filter((_, b) => !gone.has(b)),
		removed: found.map((one) => repeat(input, blocks, one)),
	};
}

function repeat(
	input: string,
	blocks: readonly SourceBlock[],
	{ block, tiles }: Tiled,
): TracedRepeat {
	const { start, end } = blocks[block];
	const kept = tiles.map((tile) => blocks[tile]);
	const repeat: Repeat = {
		kind: "full-text-copy",
		start,
		end,
		text: input.slice(start, end),
		keptAt: kept.map((tile) => ({ start: tile.start, end: tile.end })),
		similarity: 1,
		differences: [],
	};
	let traces: Trace[] | null = null;
	return {
		repeat,
		// Asked for only where something of what was kept goes in its turn.
		get traces() {
			traces ??= tracesOf(blocks[block], kept);
			return traces;
		},
	};
}

/** A trace a tile: a glued copy and its tiles have the same characters but for blanks. */
function tracesOf(block: SourceBlock, tiles: readonly SourceBlock[]): Trace[] {
	const copied = offsetsOf(block);
	const kept = tiles.map(offsetsOf);
	const offsets = Int32Array.from([copied, ...kept].flat());
	let removed = 0;
	return kept.map(({ length }) => {
		const trace = { offsets, removed, kept: copied.length + removed, length };
		removed += length;
		return trace;
	});
}

/** Where each character of a block stands that is no blank, as UTF-16 offsets in the input. */
function offsetsOf({ segments }: SourceBlock): number[] {
	const offsets: number[] = [];
	for (const { start, end, text } of segments)
		for (let i = 0; i < text.length; i++)
			// A decoded segment (an entity, an escape) may be longer than its source.
			if (!isBlank(text.charCodeAt(i)))
				offsets.push(Math.min(start + i, end - 1));
	return offsets;
}
