import fc from "fast-check";

const words = fc.constantFrom(
	..."the river rose slowly over Norrköping while people watched 2024 1. 3) # ## > - + * _a_ **b** `c` [x](http://example.org/y) ![alt](p.png) <b> </div> &amp; &lt; \\* \\# a|b | --- === ~~~ ``` [^1]: [n]: 水位 上昇 した。 ข่าว ما 😀 &nbsp; http://example.org <http://example.org> ! ? . : \\ “quoted”".split(
		" ",
	),
);
const phrase = fc
	.array(words, { minLength: 1, maxLength: 14 })
	.map((w) => w.join(" "));
const prefix = fc.constantFrom(
	"",
	"",
	"",
	"# ",
	"## ",
	"### ",
	"- ",
	"1. ",
	"> ",
	"> - ",
	"    ",
	"\t",
	"```\n",
	"| a | b |\n|---|---|\n| c | ",
	"<div>",
	"***\n",
	"  - ",
	"[ref]: http://example.org\n",
);
const line = fc.tuple(prefix, phrase).map(([p, t]) => p + t);
const separator = fc.constantFrom("\n\n", "\n\n", "\n\n", "\n", "  \n", "\r\n");

/** Random Markdown, well formed and not: a line of words, then words and markup behind random markers. */
export const randomMarkdown = fc
	.tuple(
		fc.constantFrom("", "# ", "**", "## ", "```\n", "| a\n|-\n| "),
		phrase,
		fc.array(fc.tuple(line, separator), { minLength: 1, maxLength: 14 }),
	)
	.map(
		([mark, first, lines]) =>
			`${mark}The river ${first}\n\n${lines.map(([text, end]) => text + end).join("")}`,
	);
