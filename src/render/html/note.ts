import type { Element, ElementContent } from "hast";
import { h } from "hastscript";
import type { CleanedArticle, Difference, Removal, Span } from "../../types.js";
import { icon } from "./icons.js";
import { placeLinks } from "./kept-places.js";
import { LIMITS } from "./limits.js";
import { differencesOf, keptPlaces, type Pieces } from "./pieces.js";
import { type MarkBudget, visibleLine, visibleText } from "./visible-text.js";
import { count, number, percent, REMOVED_AS } from "./words.js";

/** What the notes of one page share. */
export interface NotePage {
	article: CleanedArticle;
	input: string;
	pieces: Pieces;
	budget: MarkBudget;
	/** Source offset where drawing stopped. */
	drawnTo: number;
	lang: string | undefined;
}

/** Why a removal was removed, and where its text is kept. */
export function removalNote(page: NotePage, index: number): Element {
	const removal = page.article.removed[index];
	const { one, icon: name } = REMOVED_AS[removal.kind];
	const id = `r${index + 1}`;
	return h("div", { className: ["note"] }, [
		h("h3", [
			h(
				"button",
				{
					type: "button",
					className: ["pick"],
					id: `${id}-name`,
					ariaPressed: "false",
					dataKept: pieceList(page.pieces, keptPlaces(removal)),
					dataReads: pieceList(
						page.pieces,
						differencesOf(removal).flatMap(({ kept }) => (kept ? [kept] : [])),
					),
					dataAt: spanList(
						keptPlaces(removal).filter(
							(span) => span.start >= page.drawnTo || page.pieces.touched(span),
						),
					),
				},
				[
					icon(name),
					h("span", { className: ["number"] }, number(index + 1)),
					` ${one}`,
				],
			),
		]),
		h("p", { className: ["why"] }, why(removal)),
		...(removal.kind === "advertisement" ? [cues(removal.cues)] : []),
		...placeLinks(page, removal),
		...differenceLists(page, differencesOf(removal)),
	]);
}

function why(removal: Removal): ElementContent[] {
	if (removal.kind === "advertisement")
		return [text("Judged an advertisement by these signals together:")];
	const differences = removal.differences.length;
	const subject =
		removal.kind === "full-text-copy" ? "This copy of the body" : "This text";
	if (differences === 0 && !(removal.similarity < 1))
		return [text(`${subject} stands again, whole, where it is kept.`)];
	return [
		h("strong", percent(removal.similarity)),
		text(
			` of it stands again where it is kept${differences ? `; ${count(differences, "difference")}` : ""}.`,
		),
	];
}

function cues(names: readonly string[]): ElementContent {
	return h("ul", { className: ["cues"], ariaLabel: "Signals" }, [
		...names.slice(0, 12).map((name) => h("li", visibleLine(name, 60))),
	]);
}

function differenceLists(
	page: NotePage,
	differences: readonly Difference[],
): ElementContent[] {
	if (differences.length === 0) return [];
	const list = (some: readonly Difference[]) =>
		h(
			"ul",
			{ className: ["differences"], ariaLabel: "Differences" },
			some.map((difference) => h("li", differenceLine(page, difference))),
		);
	const first = differences.slice(0, LIMITS.differencesListed);
	const more = differences.slice(first.length, LIMITS.differencesDrawn);
	const unlisted = differences.length - first.length - more.length;
	return [
		list(first),
		...(more.length
			? [
					h("details", [
						h("summary", `${count(more.length + unlisted, "more difference")}`),
						list(more),
						...(unlisted ? [h("p", `and ${number(unlisted)} not listed`)] : []),
					]),
				]
			: []),
	];
}

function differenceLine(
	{ budget, lang }: NotePage,
	{ text: removed, kept }: Difference,
): ElementContent[] {
	const side = (name: "del" | "ins", words: string) =>
		h(name, { dir: "auto", lang }, visibleText(shortened(words), budget));
	if (!kept)
		return [
			h("span", { className: ["side"] }, "only in the removed copy: "),
			side("del", removed),
		];
	if (!removed)
		return [
			h("span", { className: ["side"] }, "only in the kept copy: "),
			side("ins", kept.text),
		];
	return [
		h("span", { className: ["side"] }, "removed "),
		side("del", removed),
		h("span", { className: ["side"] }, " kept "),
		side("ins", kept.text),
	];
}

function shortened(words: string): string {
	return words.length > 160 ? `${words.slice(0, 160)}…` : words;
}

/** Piece numbers as `3-7,9-9`. */
function pieceList(pieces: Pieces, spans: readonly Span[]): string | undefined {
	const ranges: [number, number][] = [];
	for (const span of spans) {
		const range = pieces.touched(span);
		if (!range) continue;
		const last = ranges.at(-1);
		if (last && range[0] >= last[0] && range[0] <= last[1] + 1)
			last[1] = Math.max(last[1], range[1]);
		else ranges.push(range);
	}
	return (
		ranges.map(([first, last]) => `${first}-${last}`).join(",") || undefined
	);
}

function spanList(spans: readonly Span[]): string | undefined {
	const some = spans.slice(0, 200);
	return some.map(({ start, end }) => `${start}-${end}`).join(",") || undefined;
}

function text(value: string): ElementContent {
	return { type: "text", value };
}
