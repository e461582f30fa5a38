import type { SourceBlock } from "../../../src/read/source-block.js";
import type { BlockKind } from "../../../src/types.js";

/** A block that holds `text`, as a reader would give it. */
export function block(
	text: string,
	kind: BlockKind = "paragraph",
): SourceBlock {
	return {
		kind,
		text,
		start: 0,
		end: text.length,
		segments: [{ text, start: 0, end: text.length }],
		marked: kind !== "paragraph",
	};
}

export const blocks = (...texts: readonly string[]): SourceBlock[] =>
	texts.map((text) => block(text));

/** Six paragraphs of news that advertise nothing. */
export const NEWS: readonly string[] = [
	"The harbour of Norwick will be dredged for the first time in thirty years, the town council decided on Tuesday evening after a long debate.",
	"Fishermen had warned for a decade that the channel was silting up; two boats ran aground in March alone.",
	"The work is expected to cost four million and to last until autumn, according to the harbour master.",
	"Most of the sand will be pumped to the beach north of the pier, where storms carried away a third of the dunes.",
	"Biologists of the university have mapped the eelgrass and found no reason to object.",
	"The first ship is to arrive in May.",
];
