import { readPlainText } from "./plain-text.js";
import type { SourceBlock } from "./source-block.js";

/** Placeholder. */
export function readMarkdown(input: string): SourceBlock[] {
	return readPlainText(input);
}
