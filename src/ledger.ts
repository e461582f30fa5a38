import { characterEnd } from "./compare/character-end.js";
import { blockAt, type ComparableText } from "./compare/comparable.js";
import type { Cut } from "./find/repeats/cut.js";
import { readings } from "./find/repeats/facts.js";
import { border, fragment, type Part, partition } from "./partition.js";
import type { SourceBlock } from "./read/source-block.js";
import { isBlank } from "./read/white-space.js";
import type { Trace, TracedRepeat } from "./settle.js";
import type { Difference, Repeat, Span } from "./types.js";
import { wholeWords } from "./whole-words.js";

/** What a round of removals leaves. */
export interface Ledger {
	blocks: SourceBlock[];
	removed: TracedRepeat[];
}

/** Applies cuts: takes the copies out, writes down where each stays, and puts what is a copy's own in its place. */
export function applyCuts(
	input: string,
	text: ComparableText,
	blocks: readonly SourceBlock[],
	cuts: readonly Cut[],
): Ledger {
	const isCut = new Uint8Array(blocks.length);
	const inserted = new Map<number, SourceBlock[]>();
	const removed: TracedRepeat[] = [];
	for (const cut of [...cuts].sort((a, b) => a.block - b.block)) {
		const block = blocks[cut.block];
		isCut[cut.block] = 1;
		if (cut.twin !== undefined) {
			const repeat = letterless(input, block, blocks[cut.twin], cut);
			removed.push({ repeat, traces: [] });
			continue;
		}
		const parts = partition(input, text, block, cut);
		for (const part of parts) {
			if (part.own) {
				const place = inserted.get(part.own.before) ?? [];
				place.push(part.whole ? block : fragment(input, block, part));
				inserted.set(part.own.before, place);
			} else removed.push(repeat(input, text, blocks, cut, part));
		}
	}
	const left: SourceBlock[] = [];
	for (let b = 0; b <= blocks.length; b++) {
		for (const own of inserted.get(b) ?? []) left.push(own);
		if (b < blocks.length && isCut[b] === 0) left.push(blocks[b]);
	}
	return { blocks: left, removed };
}

function letterless(
	input: string,
	block: SourceBlock,
	twin: SourceBlock,
	{ kind }: Cut,
): Repeat {
	const { start, end } = block;
	const keptAt = [{ start: twin.start, end: twin.end }];
	const text = input.slice(start, end);
	return { kind, start, end, text, keptAt, similarity: 1, differences: [] };
}

function repeat(
	input: string,
	text: ComparableText,
	blocks: readonly SourceBlock[],
	cut: Cut,
	part: Part,
): TracedRepeat {
	const { start, end } = part;
	const traces: Trace[] = [];
	let matched = 0;
	const keptAt: Span[] = [];
	let keptBlock = -1;
	for (let s = 0; s < cut.runs.length; s += 3) {
		// A run lies in one part: what is a copy's own stands between its runs.
		if (cut.runs[s] < part.from || cut.runs[s] >= part.to) continue;
		matched += cut.runs[s + 2];
		// A run may go on over the border of two kept blocks.
		let from = cut.runs[s + 1];
		const distance = cut.runs[s] - cut.runs[s + 1];
		const to = from + cut.runs[s + 2];
		while (from < to) {
			const block = blockAt(text, from);
			const stop = Math.min(to, text.starts[block + 1]);
			const span = spanOf(input, text, blocks[block], block, from, stop);
			const last = keptAt.at(-1);
			if (last && block === keptBlock && span.start >= last.start)
				last.end = Math.max(last.end, span.end);
			else keptAt.push(span);
			keptBlock = block;
			traces.push({
				offsets: text.sources,
				removed: from + distance,
				kept: from,
				length: stop - from,
			});
			from = stop;
		}
	}
	const size = part.to - part.from;
	const repeat: Repeat = {
		kind: cut.kind,
		start,
		end,
		text: input.slice(start, end),
		keptAt,
		similarity: Math.round((matched / size) * 10000) / 10000,
		differences: differences(input, text, cut, part),
	};
	return { repeat, traces };
}

/** The source of kept units; the block's own bounds where they are all of it. */
function spanOf(
	input: string,
	text: ComparableText,
	block: SourceBlock,
	index: number,
	from: number,
	to: number,
): Span {
	const start = from === text.starts[index] ? block.start : text.sources[from];
	let end = to === text.starts[index + 1] ? block.end : border(input, text, to);
	// Code may end in a blank, and what stays of a block never does.
	while (isBlank(input.charCodeAt(end - 1))) end--;
	return { start, end };
}

function differences(
	input: string,
	text: ComparableText,
	cut: Cut,
	part: Part,
): Difference[] {
	const found: Difference[] = [];
	const all = readings(text, cut);
	for (const [r, reading] of all.entries()) {
		// A reading lies in one part, as a run does.
		if (reading.from < part.from || reading.to > part.to) continue;
		const removed = spanOfUnits(input, text, reading.from, reading.to, part);
		// Between two paragraphs that stay the copy itself may stand: that is nothing they say otherwise.
		const holdsCopy =
			reading.keptFrom < text.starts[cut.block + 1] &&
			reading.keptTo > text.starts[cut.block];
		const keptTo = holdsCopy ? reading.keptFrom : reading.keptTo;
		const next = all[r + 1];
		const last = found.at(-1);
		const wide = wholeWords(input, {
			removed,
			kept: spanOfUnits(input, text, reading.keptFrom, keptTo, null),
			bounds: {
				start: Math.max(part.start, last?.end ?? 0),
				end: Math.min(part.end, next ? text.sources[next.from] : part.end),
			},
		});
		const { start, end } = wide.kept;
		if (start === end && wide.removed.start === wide.removed.end) continue;
		found.push({
			...wide.removed,
			text: input.slice(wide.removed.start, wide.removed.end),
			kept: start < end ? { start, end, text: input.slice(start, end) } : null,
		});
	}
	return found;
}

function spanOfUnits(
	input: string,
	text: ComparableText,
	from: number,
	to: number,
	within: Span | null,
): Span {
	if (from >= to) {
		const at = text.sources[from];
		const inside = within
			? Math.min(Math.max(at, within.start), within.end)
			: at;
		return { start: inside, end: inside };
	}
	// Blocks may have been moved: units beyond the block may stand anywhere in the source.
	const until = Math.min(to, text.starts[blockAt(text, from) + 1]);
	const start = text.sources[from];
	const end = characterEnd(input, text.sources[until - 1]);
	if (!within) return { start, end };
	// The character on the border has gone to one side with all its units.
	return {
		start: Math.min(Math.max(start, within.start), within.end),
		end: Math.max(within.start, Math.min(end, within.end)),
	};
}
