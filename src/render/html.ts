import type { Element } from "hast";
import { toHtml as stringify } from "hast-util-to-html";
import { h } from "hastscript";
import type { CleanedArticle } from "../types.js";
import { documentRows } from "./html/document.js";
import { figures } from "./html/figures.js";
import { iconSheet } from "./html/icons.js";
import { LIMITS } from "./html/limits.js";
import { cutIntoPieces } from "./html/pieces.js";
import { CONTENT_POLICY } from "./html/policy.js";
import { inOrder, tile } from "./html/rows.js";
import { PAGE_SCRIPT } from "./html/script.js";
import { strip } from "./html/strip.js";
import { PAGE_STYLE } from "./html/style.js";
import { summary } from "./html/summary.js";
import { visibleLine } from "./html/visible-text.js";
import { count, number } from "./html/words.js";

export interface HtmlOptions {
	/** BCP 47 tag of the article's language: it chooses glyphs and voices. Default: none is claimed. */
	language?: string;
	/** Where the input came from, such as a file name; shown above the title. */
	source?: string;
	/** How many removals are drawn one by one; the rest are counted. Default: 2000. */
	removals?: number;
}

/**
 * One self-contained HTML page that shows the source as it came, what was removed, why,
 * and where the same text is kept. It loads nothing, and its content policy
 * lets nothing but its own script run.
 *
 * @param input the string that `article` was made from; offsets point into it
 * @throws TypeError when `input` is not a string or `article` not a cleaned article
 * @throws RangeError when an option has a value it cannot have
 */
export function toHtml(
	article: CleanedArticle,
	input: string,
	options: Readonly<HtmlOptions> = {},
): string {
	if (typeof input !== "string")
		throw new TypeError(`input must be a string, got ${typeof input}`);
	if (!Array.isArray(article?.blocks) || !Array.isArray(article.removed))
		throw new TypeError("article must be what cleanArticle returned");
	const limit = options.removals ?? LIMITS.removals;
	if (!(limit >= 0))
		throw new RangeError(`removals must be 0 or more, got ${limit}`);
	const lang = languageTag(options.language);
	const spans = inOrder(article, input);
	const { rows, drawnTo, removalsDrawn } = tile(spans, input, {
		removals: limit,
	});
	const page = {
		article,
		input,
		pieces: cutIntoPieces(article, input, rows, removalsDrawn),
		budget: { marks: LIMITS.marks as number },
		drawnTo,
		lang,
	};
	const title = visibleLine(article.title ?? "", 200) || "Untitled article";
	const body = h("body", [
		iconSheet(),
		h("a", { className: ["skip"], href: "#source" }, "Skip to the source"),
		h("header", [
			h("p", { className: ["kind"] }, [
				h("span", "clean-article report"),
				...(options.source ? [h("bdi", visibleLine(options.source, 120))] : []),
			]),
			h("h1", { dir: "auto", lang: article.title ? lang : undefined }, title),
			summary(figures(article, spans, input)),
		]),
		h("main", { id: "source", tabIndex: -1, dataLength: input.length }, [
			h("h2", { className: ["aside"] }, "The source as it came"),
			h(
				"div",
				{ className: rows.length > 300 ? ["rows", "many"] : ["rows"] },
				documentRows(page, rows, removalsDrawn),
			),
			...undrawn(article, input, drawnTo, removalsDrawn),
		]),
		h("aside", { id: "map", ariaLabel: "Map of the document" }, [
			strip(article, spans, input),
		]),
		selectionBar(article.removed.length),
		h("footer", [
			h(
				"p",
				"Offsets and figures count UTF-16 units. White space and markup between blocks are in neither figure.",
			),
		]),
		h("script", PAGE_SCRIPT),
	]);
	return stringify(
		[{ type: "doctype" }, h("html", { lang: "en" }, [head(title), body])],
		{ characterReferences: { useNamedReferences: false } },
	);
}

function head(title: string): Element {
	return h("head", [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			httpEquiv: "Content-Security-Policy",
			content: CONTENT_POLICY,
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1",
		}),
		h("meta", { name: "color-scheme", content: "light dark" }),
		h("meta", { name: "referrer", content: "no-referrer" }),
		h("title", `${title} – clean-article report`),
		h("style", PAGE_STYLE),
	]);
}

function undrawn(
	article: CleanedArticle,
	input: string,
	drawnTo: number,
	removalsDrawn: number,
): Element[] {
	const left = input.length - drawnTo;
	if (left === 0) return [];
	const removals = article.removed.length - removalsDrawn;
	return [
		h("p", { className: ["undrawn"], id: "undrawn" }, [
			h("strong", "The page ends here. "),
			`The first ${count(removalsDrawn, "removal")} of ${number(article.removed.length)} are drawn; the other ${number(removals)} and the last ${count(left, "character")} of the source are in the figures and on the map.`,
		]),
	];
}

/** Shown while a removal is selected. */
function selectionBar(removals: number): Element {
	const button = (id: string, label: string) =>
		h("button", { type: "button", id, disabled: removals === 0 }, label);
	return h(
		"section",
		{ id: "selection", ariaLabel: "Selected removal", hidden: true },
		[
			h("p", { id: "selection-text", role: "status" }),
			h("div", [
				button("selection-previous", "Previous"),
				button("selection-next", "Next"),
				button("selection-kept", "Kept text"),
				button("selection-close", "Close"),
			]),
		],
	);
}

function languageTag(language: string | undefined): string | undefined {
	if (language === undefined) return undefined;
	try {
		return Intl.getCanonicalLocales(language)[0];
	} catch {
		throw new RangeError(
			`language must be a BCP 47 tag such as "en" or "pt-BR", got ${JSON.stringify(language)}`,
		);
	}
}
