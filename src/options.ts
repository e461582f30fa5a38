import type { CleanArticleOptions } from "./types.js";

/** The options with every default filled in. */
export interface Settings {
	format: "auto" | "text" | "markdown";
	title: string | undefined;
	language: string | undefined;
	/** `null`: leave repeats alone. */
	similarity: number | null;
	advertisements: "trailing" | "anywhere" | null;
}

/** How alike a lone near-copy must be by default; see find/repeats. */
export const DEFAULT_SIMILARITY = 0.9;

const KNOWN = new Set([
	"format",
	"title",
	"language",
	"repeats",
	"advertisements",
]);

/** Fills in the defaults; throws a `TypeError` or `RangeError` that names the option and the value. */
export function readOptions(
	options: Readonly<CleanArticleOptions> | undefined,
): Settings {
	if (options === undefined) options = {};
	if (
		options === null ||
		typeof options !== "object" ||
		Array.isArray(options)
	) {
		throw new TypeError(`options must be an object, got ${show(options)}`);
	}
	for (const name of Object.keys(options)) {
		if (!KNOWN.has(name)) {
			throw new TypeError(
				`unknown option "${name}": ${show((options as Record<string, unknown>)[name])}; known options: ${[...KNOWN].join(", ")}`,
			);
		}
	}
	return {
		format:
			oneOf("format", options.format, ["auto", "text", "markdown"]) ?? "auto",
		title: string("title", options.title),
		language: language(options.language),
		similarity: similarity(options.repeats),
		advertisements: advertisements(options.advertisements),
	};
}

function similarity(repeats: CleanArticleOptions["repeats"]): number | null {
	if (repeats === undefined || repeats === true) return DEFAULT_SIMILARITY;
	if (repeats === false) return null;
	if (
		repeats === null ||
		typeof repeats !== "object" ||
		Array.isArray(repeats)
	) {
		throw new TypeError(
			`repeats must be a boolean or { similarity }, got ${show(repeats)}`,
		);
	}
	for (const name of Object.keys(repeats)) {
		if (name !== "similarity")
			throw new TypeError(
				`unknown option "repeats.${name}"; known: similarity`,
			);
	}
	const share = repeats.similarity;
	if (share === undefined) return DEFAULT_SIMILARITY;
	if (typeof share !== "number")
		throw new TypeError(
			`repeats.similarity must be a number from 0 to 1, got ${show(share)}`,
		);
	if (!(share >= 0 && share <= 1))
		throw new RangeError(
			`repeats.similarity must be from 0 to 1, got ${show(share)}`,
		);
	return share;
}

function advertisements(
	value: CleanArticleOptions["advertisements"],
): Settings["advertisements"] {
	if (value === undefined || value === true) return "trailing";
	if (value === false) return null;
	return oneOf("advertisements", value, ["trailing", "anywhere"]) ?? "trailing";
}

function oneOf<const T extends string>(
	name: string,
	value: T | undefined,
	known: readonly T[],
): T | undefined {
	if (value === undefined || known.includes(value)) return value;
	const message = `${name} must be one of ${known.join(", ")}, got ${show(value)}`;
	throw typeof value === "string"
		? new RangeError(message)
		: new TypeError(message);
}

function string(name: string, value: string | undefined): string | undefined {
	if (value !== undefined && typeof value !== "string")
		throw new TypeError(`${name} must be a string, got ${show(value)}`);
	return value;
}

function language(value: string | undefined): string | undefined {
	if (string("language", value) === undefined || value === undefined)
		return undefined;
	try {
		return Intl.getCanonicalLocales(value)[0];
	} catch {
		throw new RangeError(
			`language must be a BCP 47 tag such as "en" or "pt-BR", got ${show(value)}`,
		);
	}
}

function show(value: unknown): string {
	if (typeof value === "string")
		return JSON.stringify(value.length > 80 ? `${value.slice(0, 80)}…` : value);
	if (typeof value === "object" && value !== null)
		return Array.isArray(value) ? "an array" : "an object";
	return typeof value === "function" ? "a function" : String(value);
}
