import type { Root } from "mdast";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { type Processor, unified } from "unified";

type Parser = Processor<Root, undefined, undefined, undefined, undefined>;

/** Constructs that look for their end through the rest of a paragraph, each time that one starts. */
const COSTLY = [
	"attention",
	"codeText",
	"htmlText",
	"labelEnd",
	"labelStartImage",
	"labelStartLink",
];

/**
 * More list markers than these at the start of one line are an attack: a line of 5,000 took
 * remark-parse 6.5 s, and its cost grows with their square.
 */
const DEEPEST = 64;

// What hostile inline markup cost remark-parse, in nanoseconds: `*a_ ` over and over 27 for each
// pair of such marks in a paragraph, `[a]` 2.5 for each pair of brackets, an unclosed `<!` or run
// of backticks 16 for each character of its paragraph.
const PER_PAIR_OF_MARKS = 27;
const PER_PAIR_OF_BRACKETS = 2.5;
const PER_UNCLOSED_CHARACTER = 16;
/** What may be spent on them: four times what parsing prose costs, and a fifth of a second. */
const BUDGET_PER_CHARACTER = 1_000;
const BUDGET = 2e8;

const parsers = new Map<string, Parser>();

/**
 * Parses Markdown with tables, in time linear in its length: inline markup that would
 * cost the square is left as text. `null` where not even the blocks can be had.
 */
export function parseMarkdown(markdown: string): Root | null {
	const effort = measureEffort(markdown);
	if (effort === "hopeless") return null;
	// Tables add a quarter to the time of every parse, wanted or not.
	const tables = markdown.includes("|");
	try {
		return parser(tables, effort === "plain-inline").parse(markdown);
	} catch {
		// A bug of the parser, or a stack that it ran out of.
		return null;
	}
}

function parser(tables: boolean, plainInline: boolean): Parser {
	const key = `${tables} ${plainInline}`;
	let parser = parsers.get(key);
	if (!parser) {
		parser = unified()
			.use(remarkParse)
			.data({
				micromarkExtensions: [
					...(tables ? [gfmTable()] : []),
					...(plainInline ? [{ disable: { null: COSTLY } }] : []),
				],
				fromMarkdownExtensions: tables ? [gfmTableFromMarkdown()] : [],
			})
			.freeze();
		parsers.set(key, parser);
	}
	return parser;
}

/** Estimates what a parse would cost, from counts in each run of lines between blank ones. */
function measureEffort(text: string): "usual" | "plain-inline" | "hopeless" {
	let nanoseconds = 0;
	let marks = 0;
	let brackets = 0;
	let unclosed = 0;
	let ticks = 0;
	let kindsOfTicks = new Set<number>();
	let start = 0;
	let nested = 0;
	let inMarkers = true;
	let blank = true;
	for (let i = 0; i <= text.length; i++) {
		const unit = i < text.length ? text.charCodeAt(i) : 0x0a;
		if (unit !== 0x60 && ticks > 0) {
			kindsOfTicks.add(ticks);
			ticks = 0;
		}
		switch (unit) {
			case 0x0a:
			case 0x0d:
				if (blank || i >= text.length) {
					nanoseconds +=
						marks * marks * PER_PAIR_OF_MARKS +
						brackets * brackets * PER_PAIR_OF_BRACKETS +
						(unclosed + kindsOfTicks.size) *
							(i - start) *
							PER_UNCLOSED_CHARACTER;
					marks = brackets = unclosed = 0;
					if (kindsOfTicks.size > 0) kindsOfTicks = new Set();
					start = i;
				}
				blank = inMarkers = true;
				nested = 0;
				continue;
			case 0x20:
			case 0x09:
				continue;
			case 0x2a: // *
			case 0x5f: // _
				marks++;
				break;
			case 0x5b: // [
			case 0x5d: // ]
				brackets++;
				break;
			case 0x60: // `
				ticks++;
				break;
			case 0x3c: {
				const next = text.charCodeAt(i + 1);
				if (next === 0x21 || next === 0x3f) unclosed++;
				break;
			}
		}
		blank = false;
		if (inMarkers && isListMarker(text, i)) nested++;
		else if (inMarkers && unit !== 0x3e && !isDigit(unit)) {
			// With nothing behind them they would be a thematic break.
			if (nested > DEEPEST) return "hopeless";
			inMarkers = false;
		}
	}
	return nanoseconds > BUDGET + text.length * BUDGET_PER_CHARACTER
		? "plain-inline"
		: "usual";
}

/** `-`, `*` or `+`, `1.` or `1)`, and a blank behind it. */
function isListMarker(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	const bullet = unit === 0x2a || unit === 0x2b || unit === 0x2d;
	const ordered = unit === 0x29 || unit === 0x2e;
	if (!bullet && !(ordered && isDigit(text.charCodeAt(at - 1)))) return false;
	const next = text.charCodeAt(at + 1);
	return next === 0x20 || next === 0x09;
}

function isDigit(unit: number): boolean {
	return unit >= 0x30 && unit <= 0x39;
}
