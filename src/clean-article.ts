import { comparableText } from "./compare/comparable.js";
import { findAdvertisements } from "./find/advertisements/find-advertisements.js";
import { findRepeats } from "./find/repeats/find-repeats.js";
import { applyCuts } from "./ledger.js";
import { readOptions, type Settings } from "./options.js";
import { outline } from "./outline/outline.js";
import { detectFormat } from "./read/detect-format.js";
import { readMarkdown } from "./read/markdown.js";
import { readPlainText } from "./read/plain-text.js";
import type { SourceBlock } from "./read/source-block.js";
import { settle } from "./settle.js";
import type {
	Advertisement,
	CleanArticleOptions,
	CleanedArticle,
	Removal,
} from "./types.js";

/**
 * Cleans the text of one scraped article: takes out the repeated full text, repeated
 * paragraphs and advertisements, and tells title, sections and paragraphs apart.
 *
 * @param text The text as an extractor gave it, plain or Markdown. Any string.
 * @param options Every option has a default; see {@link CleanArticleOptions}.
 * @returns The clean article with a ledger of all that was removed. Plain JSON; offsets are
 *   UTF-16 units into `text`, end exclusive.
 * @throws {TypeError} `text` is no string, or an option is unknown or of the wrong type.
 * @throws {RangeError} An option's value is out of range. No string at all makes it throw.
 */
export function cleanArticle(
	text: string,
	options?: Readonly<CleanArticleOptions>,
): CleanedArticle {
	if (typeof text !== "string") {
		throw new TypeError(
			`text must be a string, got ${text === null ? "null" : typeof text}`,
		);
	}
	const settings = readOptions(options);
	const format =
		settings.format === "auto" ? detectFormat(text) : settings.format;
	return cleanBlocks(
		text,
		format === "markdown" ? readMarkdown(text) : readPlainText(text),
		settings,
	);
}

/** The core: cleans blocks, whoever read them. `input` is what their offsets point into. */
export function cleanBlocks(
	input: string,
	read: readonly SourceBlock[],
	settings: Settings,
): CleanedArticle {
	const { blocks, removed } = removeAll(input, read, settings);
	const {
		title,
		sections,
		blocks: kept,
	} = outline(blocks, { title: settings.title });
	return {
		title,
		sections,
		text: kept.map((block) => block.text).join("\n\n"),
		blocks: kept,
		removed: settle(removed, blocks),
	};
}

/** Rounds of finding, each in what the last one left; the bound is for texts made to go on for ever. */
const MOST_ROUNDS = 6;

/** Finds and removes until nothing is found, so that cleaning the result again removes nothing. */
function removeAll(
	input: string,
	read: readonly SourceBlock[],
	settings: Settings,
): { blocks: readonly SourceBlock[]; removed: Removal[] } {
	let blocks = read;
	const removed: Removal[] = [];
	for (let round = 0; round < MOST_ROUNDS; round++) {
		const hadRepeats = removeRepeats();
		// Without its advertisements a text may show a repeat that they stood in the way of.
		const hadAdvertisements = removeAdvertisements();
		if (!hadRepeats && !hadAdvertisements) break;
	}
	return { blocks, removed };

	/** One round; whether it found anything. */
	function removeRepeats(): boolean {
		const { similarity } = settings;
		if (similarity === null) return false;
		const comparable = comparableText(blocks);
		const cuts = findRepeats(comparable, blocks, input, similarity);
		if (cuts.length === 0) return false;
		const ledger = applyCuts(input, comparable, blocks, cuts);
		blocks = ledger.blocks;
		for (const one of ledger.removed) removed.push(one);
		return true;
	}

	function removeAdvertisements(): boolean {
		const where = settings.advertisements;
		if (where === null) return false;
		const found = findAdvertisements(blocks, {
			where,
			language: settings.language,
		});
		if (found.length === 0) return false;
		const gone = new Map(found.map(({ index, cues }) => [index, cues]));
		for (const [index, cues] of gone) {
			const { start, end } = blocks[index];
			removed.push({
				kind: "advertisement",
				start,
				end,
				text: input.slice(start, end),
				cues,
			} satisfies Advertisement);
		}
		blocks = blocks.filter((_, index) => !gone.has(index));
		return true;
	}
}
