import type { ElementContent } from "hast";
import { h } from "hastscript";

/**
 * What would be invisible, would reorder its surroundings, or cannot stand in
 * HTML: control characters, bidi controls, line separators, byte order marks,
 * interlinear marks, noncharacters and lone surrogates. Joiners and zero-width
 * spaces stay: Persian, Hindi, Thai and Khmer are written with them.
 */
const UNSEEN =
	/(?![\t\n])[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB\uFFFE\uFFFF]/u;
const UNSEEN_RUNS = new RegExp(UNSEEN.source, "gu");

const NAMES = new Map<number, [short: string, long: string]>([
	[0x0d, ["CR", "carriage return"]],
	[0x1b, ["ESC", "escape"]],
	[0x85, ["NEL", "next line"]],
	[0x061c, ["ALM", "Arabic letter mark"]],
	[0x200e, ["LRM", "left-to-right mark"]],
	[0x200f, ["RLM", "right-to-left mark"]],
	[0x2028, ["LS", "line separator"]],
	[0x2029, ["PS", "paragraph separator"]],
	[0x202a, ["LRE", "left-to-right embedding"]],
	[0x202b, ["RLE", "right-to-left embedding"]],
	[0x202c, ["PDF", "pop directional formatting"]],
	[0x202d, ["LRO", "left-to-right override"]],
	[0x202e, ["RLO", "right-to-left override"]],
	[0x2066, ["LRI", "left-to-right isolate"]],
	[0x2067, ["RLI", "right-to-left isolate"]],
	[0x2068, ["FSI", "first strong isolate"]],
	[0x2069, ["PDI", "pop directional isolate"]],
	[0xfeff, ["BOM", "byte order mark"]],
]);

/** Characters that also break the line. */
const BREAKS = new Set([0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029]);

/** How many marks a page may still draw; counted down as it is built. */
export interface MarkBudget {
	marks: number;
}

/** The text as nodes, with a visible mark in the place of each run of what a reader could not see. */
export function visibleText(
	text: string,
	budget: MarkBudget,
): ElementContent[] {
	const source = text.replaceAll("\r\n", "\n");
	if (!UNSEEN.test(source)) return source ? [textNode(source)] : [];
	const nodes: ElementContent[] = [];
	let plain = "";
	let from = 0;
	let open: { code: number; times: number } | null = null;
	const close = () => {
		if (!open) return;
		const { code, times } = open;
		open = null;
		const newline = BREAKS.has(code) ? "\n" : "";
		if (budget.marks <= 0) {
			plain += `\uFFFD${newline}`;
			return;
		}
		budget.marks--;
		if (plain) nodes.push(textNode(plain));
		nodes.push(mark(code, times));
		plain = newline;
	};
	for (const match of source.matchAll(UNSEEN_RUNS)) {
		const code = match[0].codePointAt(0) as number;
		if (open && (match.index > from || open.code !== code)) close();
		plain += source.slice(from, match.index);
		from = match.index + match[0].length;
		if (open) open.times++;
		else open = { code, times: 1 };
	}
	close();
	plain += source.slice(from);
	if (plain) nodes.push(textNode(plain));
	return nodes;
}

/** One line of plain text without anything that could reorder or end it: for titles and labels. */
export function visibleLine(text: string, longest: number): string {
	const line = text
		.slice(0, longest * 4)
		.replace(UNSEEN_RUNS, "\uFFFD")
		.replace(/\s+/gu, " ")
		.trim();
	if (line.length <= longest) return line;
	return `${line.slice(0, wholeCut(line, longest))}…`;
}

/** `at`, or one less where that would cut a surrogate pair in two. */
export function wholeCut(text: string, at: number): number {
	if (at <= 0 || at >= text.length) return at;
	const high = text.charCodeAt(at - 1);
	const low = text.charCodeAt(at);
	const splits =
		high >= 0xd800 && high < 0xdc00 && low >= 0xdc00 && low < 0xe000;
	return splits ? at - 1 : at;
}

function mark(code: number, times: number): ElementContent {
	const point = `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
	const surrogate = code >= 0xd800 && code < 0xe000;
	const [short, long] = NAMES.get(code) ?? [
		point,
		surrogate ? "lone surrogate" : "control character",
	];
	const again = times > 1 ? `×${times}` : "";
	return h(
		"span",
		{ className: ["control"], title: `${point} ${long} ${again}`.trim() },
		`${short}${again}`,
	);
}

function textNode(value: string): ElementContent {
	return { type: "text", value };
}
