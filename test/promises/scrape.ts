import fc from "fast-check";
import { type Article, bodyOf, linesOf, sentenceOf } from "./article.js";

/**
 * One thing that a scraper does to the lines of a document. `body` are the lines of the
 * article that it may put in a second time.
 */
type Step = (lines: readonly string[], body: readonly string[]) => string[];

/** What chooses among the places and pieces of a step: any number, taken modulo. */
const choice = fc.nat(1_000_000);

function glued(separator: string): (n: number) => Step {
	return (n) => (lines, body) => insert(lines, n, [body.join(separator)]);
}

const steps: readonly ((n: number) => Step)[] = [
	// The body flattened, before, after or amid the lines.
	glued(""),
	glued(" "),
	() => (lines, body) => [body.join(""), ...lines],
	() => (lines, body) => [...lines, body.join("")],
	// The flattened body in two pieces.
	(n) => (lines, body) => {
		const cut = 1 + (n % body.length);
		return [
			body.slice(0, cut).join(""),
			...lines,
			body.slice(cut).join(""),
		].filter((line) => line !== "");
	},
	// Doubled as a whole, line by line, and a single line.
	() => (lines) => [...lines, ...lines],
	() => (lines) => lines.flatMap((line) => [line, line]),
	(n) => (lines) => insert(lines, n >> 4, [lines[n % lines.length]]),
	// A teaser: the beginning of a line, torn off, above all others.
	(n) => (lines, body) => [torn(body[n % body.length], n, "…"), ...lines],
	(n) => (lines, body) => [torn(body.join(""), n, ""), ...lines],
	(n) => (lines, body) => [...lines, torn(body.join(" "), n, "...")],
	// The end of the text alone.
	(n) => (lines, body) => {
		const all = body.join("");
		return [...lines, all.slice(n % all.length)];
	},
	// A copy with an edit: a word taken out, put in, put in twice, a figure changed.
	(n) => (lines, body) => [edited(body.join(""), n), ...lines],
	(n) => (lines, body) => [...lines, ...body.map((line) => edited(line, n))],
	(n) => (lines) =>
		lines.map((line, i) => (i === n % lines.length ? edited(line, n) : line)),
	// Typographic changes in a copy.
	() => (lines, body) => [
		body.join("").replace(/“|”/g, '"').replace(/ /g, "\u00a0"),
		...lines,
	],
	() => (lines, body) => [body.join("").normalize("NFD"), ...lines],
	() => (lines, body) => [...lines, body.join(" ").toUpperCase()],
	() => (lines, body) => [body.join("\u200b"), ...lines],
	// All in one line; every other line; two lines as one; lines in another order.
	() => (lines) => [lines.join(" ")],
	(n) => (lines) => [...lines, ...lines.filter((_, i) => i % 2 === n % 2)],
	(n) => (lines) => {
		const at = n % lines.length;
		return [
			...lines.slice(0, at),
			lines.slice(at, at + 2).join(""),
			...lines.slice(at + 2),
		];
	},
	(n) => (lines) => {
		const at = n % lines.length;
		return [...lines.slice(at), ...lines.slice(0, at)];
	},
	// Stray furniture.
	(n) => (lines) => insert(lines, n, [["@", "* * *", "—", "1", "🙂"][n % 5]]),
	(n) => (lines) => insert(lines, n, ["", "  ", "\t"]),
];

/** What is said nowhere else, glued into a copy or standing on a line of its own. */
function ownText(said: string, n: number): Step {
	return (lines, body) => {
		const at = n % (body.length + 1);
		const copy = [...body.slice(0, at), said, ...body.slice(at)].join("");
		return n % 3 === 0 ? insert(lines, n, [said]) : [copy, ...lines];
	};
}

function insert(
	lines: readonly string[],
	n: number,
	added: readonly string[],
): string[] {
	const at = n % (lines.length + 1);
	return [...lines.slice(0, at), ...added, ...lines.slice(at)];
}

function torn(text: string, n: number, mark: string): string {
	return text.slice(0, 1 + (n % text.length)) + mark;
}

function edited(text: string, n: number): string {
	const words = text.split(" ");
	const at = n % words.length;
	const said = [...words];
	if (n % 4 === 0) said.splice(at, 1);
	else if (n % 4 === 1) said.splice(at, 0, words[(n >> 3) % words.length]);
	else if (n % 4 === 2) said[at] = String(n % 1000);
	else said[at] = said[at].slice(0, said[at].length >> 1);
	return said.join(" ");
}

const separators = ["\n", "\n", "\n\n", "\r\n", "\n \n", "\u2028"];

/** Articles as scrapers hand them over: one to four things done to them, in any order. */
export function scraped(from: fc.Arbitrary<Article>): fc.Arbitrary<string> {
	return from.chain((article) =>
		fc
			.record({
				steps: fc.array(
					fc.oneof(
						{
							weight: steps.length,
							arbitrary: fc
								.tuple(fc.constantFrom(...steps), choice)
								.map(([step, n]) => step(n)),
						},
						{
							weight: 2,
							arbitrary: fc
								.tuple(sentenceOf(article.pool), choice)
								.map(([said, n]) => ownText(said, n)),
						},
						{
							weight: 2,
							arbitrary: fc.constantFrom(...article.pool.advertisements).map(
								(line): Step =>
									(lines) => [...lines, line],
							),
						},
					),
					{ minLength: 1, maxLength: 4 },
				),
				separator: fc.constantFrom(...separators),
				ends: fc.constantFrom("", "", "", "\n", "\ufeff"),
			})
			.map(({ steps, separator, ends }) => {
				const body = bodyOf(article);
				let lines = linesOf(article);
				for (const step of steps) {
					const next = step(lines, body).filter((line) => line !== undefined);
					// What doubles again and again would only be slow.
					if (next.join("").length < 30_000 && next.length > 0) lines = next;
				}
				const text = lines.join(separator);
				return ends === "\ufeff" ? ends + text : text + ends;
			}),
	);
}
