import type { ElementContent } from "hast";
import { h } from "hastscript";
import type { CleanedArticle, Removal, Span } from "../../types.js";
import { icon } from "./icons.js";
import { LIMITS } from "./limits.js";
import type { NotePage } from "./note.js";
import { firstEndingAfter, keptPlaces } from "./pieces.js";
import { visibleLine } from "./visible-text.js";
import { count } from "./words.js";

/** Where a removal's text stands: neighbouring kept blocks told as one place, or a removed advertisement. */
interface Place extends Span {
	in: "blocks" | "removal" | "neither";
	/** Index of the first block, or of the removal. */
	first: number;
	last: number;
}

/** Links to where the text of a removal is kept. */
export function placeLinks(page: NotePage, removal: Removal): ElementContent[] {
	if (removal.kind === "advertisement") return [];
	const places = placesOf(page.article, keptPlaces(removal));
	if (places.length === 0)
		return [h("p", { className: ["kept-at"] }, "No kept place is given.")];
	const rest = places.length - LIMITS.placesListed;
	return [
		h("ul", { className: ["kept-at"], ariaLabel: "Kept at" }, [
			...places
				.slice(0, LIMITS.placesListed)
				.map((place) => h("li", placeLink(page, removal, place))),
			...(rest > 0 ? [h("li", `and ${count(rest, "more place")}`)] : []),
		]),
	];
}

function placeLink(
	{ input, drawnTo, lang }: NotePage,
	removal: Removal,
	place: Place,
): ElementContent[] {
	const blocks = place.last - place.first + 1;
	const where = place.start >= removal.start ? "below" : "above";
	const label =
		place.in === "removal"
			? `Part of removal ${place.first + 1} ${where}: `
			: `Kept ${blocks > 1 ? `${count(blocks, "block")} ` : ""}${where}: `;
	const opening = visibleLine(
		input.slice(place.start, Math.min(place.end, place.start + 400)),
		64,
	);
	const words = [
		icon(place.in === "removal" ? "advertisement" : "kept"),
		h("span", label),
		h("q", { dir: "auto", lang }, opening),
	];
	if (place.in === "neither" || place.start >= drawnTo)
		return [...words, h("span", " (not drawn on this page)")];
	const href = `#${place.in === "blocks" ? "b" : "r"}${place.first + 1}`;
	return [h("a", { href, className: ["to-kept"] }, words)];
}

function placesOf(
	{ blocks, removed }: CleanedArticle,
	spans: readonly Span[],
): Place[] {
	const places: Place[] = [];
	for (const { start, end } of spans) {
		const place = (among: readonly Span[], name: Place["in"]): Place | null => {
			const first = firstEndingAfter(among, start);
			if (!among[first] || among[first].start >= end) return null;
			let last = first;
			while (last + 1 < among.length && among[last + 1].start < end) last++;
			return { in: name, start, end, first, last };
		};
		const found = place(blocks, "blocks") ??
			place(removed, "removal") ?? {
				...{ in: "neither" as const, start, end },
				...{ first: -1, last: -1 },
			};
		const before = places.at(-1);
		const joins =
			before?.in === "blocks" &&
			found.in === "blocks" &&
			start >= before.end &&
			found.first - before.last <= 1;
		if (joins) {
			before.end = end;
			before.last = found.last;
		} else places.push(found);
	}
	return places;
}
