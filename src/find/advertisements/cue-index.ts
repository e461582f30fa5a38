import { type CueIndex, compileCues } from "./compile-cues.js";
import { CUE_FILES } from "./cues/index.js";
import { SHARED } from "./weigh-line.js";

/** Subtags that name a language by another tag than its file does. */
const ALIASES: Readonly<Record<string, string>> = {
	no: "nb",
	nn: "nb",
	tl: "fil",
	in: "id",
	iw: "he",
	bs: "hr",
	cmn: "zh",
	yue: "zh",
};

const compiled = new Map<string, CueIndex>();

/**
 * The compiled cues of a language with English and what all languages share, or of
 * every language; compiled at the first call and kept.
 */
export function cueIndexFor(language: string | undefined): CueIndex {
	const subtag = language?.split("-")[0]?.toLowerCase() ?? "";
	const named = ALIASES[subtag] ?? subtag;
	// A language without a file has English and what all share: one entry for all of those.
	const wanted =
		named === "" || CUE_FILES.some(({ language }) => language === named)
			? named
			: "en";
	const known = compiled.get(wanted);
	if (known) return known;
	const files = CUE_FILES.filter(
		(file) =>
			wanted === "" ||
			file.language === wanted ||
			file.language === "en" ||
			file.language === SHARED,
	);
	const index = compileCues(files);
	compiled.set(wanted, index);
	return index;
}
