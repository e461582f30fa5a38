import type { Element, ElementContent } from "hast";
import { s } from "hastscript";
import type { CleanedArticle } from "../../types.js";
import { LIMITS } from "./limits.js";
import type { SourceSpan } from "./rows.js";

const WIDTH = 24;

/** What a band of the strip shows, the later winning where they share one. */
const SHADES = [
	"kept",
	"heading",
	"advertisement",
	"repeated-paragraph",
	"full-text-copy",
] as const;

/** The whole document from top to bottom, a band for each stretch of it, by offset in the source. */
export function strip(
	article: CleanedArticle,
	spans: readonly SourceSpan[],
	input: string,
): Element {
	const bands = new Uint8Array(LIMITS.bands);
	const scale = LIMITS.bands / Math.max(1, input.length);
	for (const { what, index, start, end } of spans) {
		if (start === end) continue;
		const kind =
			what === "removed"
				? article.removed[index].kind
				: article.blocks[index].kind;
		const shade = 1 + SHADES.indexOf(shadeOf(kind));
		const first = Math.floor(start * scale);
		const last = Math.max(first + 1, Math.round(end * scale));
		// Where there is room a block leaves its last band bare, so that neighbours stay apart.
		const bare = last - first > 3 ? 1 : 0;
		for (let i = first; i < last - bare; i++)
			bands[i] = Math.max(bands[i], shade);
	}
	return s(
		"svg",
		{
			id: "strip",
			viewBox: `0 0 ${WIDTH} ${LIMITS.bands}`,
			preserveAspectRatio: "none",
			role: "img",
			ariaLabel:
				"Map of the whole document, top to bottom: where text is kept, and where it was removed",
		},
		[
			s("defs", [
				pattern("full-text-copy", 10, "M0 0 L24 10 M0 -10 L24 0 M0 10 L24 20"),
				pattern("repeated-paragraph", 6, "M0 3 H24"),
				pattern("advertisement", 8, "M4 4 h3 M12 4 h3 M20 4 h3"),
			]),
			...SHADES.flatMap((shade, i) => shadePaths(bands, i + 1, shade)),
			s("g", { id: "strip-marks" }),
			s("rect", { id: "strip-view", x: 0, y: 0, width: WIDTH, height: 0 }),
		],
	);
}

function shadeOf(kind: string): (typeof SHADES)[number] {
	if (kind === "title" || kind === "heading") return "heading";
	return (SHADES as readonly string[]).includes(kind)
		? (kind as (typeof SHADES)[number])
		: "kept";
}

function pattern(kind: string, height: number, d: string): ElementContent {
	return s(
		"pattern",
		{
			id: `pattern-${kind}`,
			width: WIDTH,
			height,
			patternUnits: "userSpaceOnUse",
		},
		s("path", { className: ["hatch", kind], d }),
	);
}

function shadePaths(
	bands: Uint8Array,
	shade: number,
	name: string,
): ElementContent[] {
	let d = "";
	for (let from = 0; from < bands.length; ) {
		if (bands[from] !== shade) {
			from++;
			continue;
		}
		let to = from;
		while (to < bands.length && bands[to] === shade) to++;
		d += `M0 ${from}h${WIDTH}v${to - from}h-${WIDTH}z`;
		from = to;
	}
	if (!d) return [];
	const fill = s("path", { className: ["band", name], d });
	const hatched = shade > 2;
	return hatched
		? [fill, s("path", { d, fill: `url(#pattern-${name})` })]
		: [fill];
}
