import {
	type CueTables,
	compileCues,
	type FileShare,
	type TableStarts,
} from "./compile-cues.js";
import type { CueFile } from "./cue-file.js";
import { CueStarts } from "./cue-starts.js";
import { CUE_FILES } from "./cues/index.js";
import { SHARED } from "./evidence.js";
import { familiesWritten } from "./scripts.js";

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

/** Cues of several languages, compiled a family of scripts at a time, when a line is written in it. */
export class CueIndex {
	/** By the bit of the family; 0: what all languages share. */
	private readonly shares = new Map<number, FileShare[]>();
	/** How the cues begin that are compiled. */
	readonly starts: TableStarts = {
		words: new CueStarts(),
		inner: new CueStarts(),
	};
	private readonly tables = new Map<number, CueTables>();
	/** What the last line was in: the next one mostly is, too. */
	private families = -1;
	private latest: readonly CueTables[] = [];

	constructor(files: readonly CueFile[]) {
		for (const file of files) {
			const families = file.language === SHARED ? 0 : familiesWritten(file.ask);
			const lowest = families & -families;
			this.add(lowest, { file, elsewhere: families ^ lowest });
			// A second script holds only the cues that begin in it.
			for (let bit = lowest * 2; bit > 0 && bit <= families; bit *= 2)
				if ((families & bit) !== 0) this.add(bit, { file, elsewhere: ~bit });
		}
	}

	private add(family: number, share: FileShare): void {
		const known = this.shares.get(family);
		if (known) known.push(share);
		else this.shares.set(family, [share]);
	}

	/** The tables for a line in these families of scripts, and the shared one. */
	tablesFor(families: number): readonly CueTables[] {
		if (families === this.families) return this.latest;
		const wanted: CueTables[] = [];
		for (const [family, shares] of this.shares) {
			if (family !== 0 && (family & families) === 0) continue;
			let tables = this.tables.get(family);
			if (tables === undefined) {
				tables = compileCues(shares, this.starts);
				this.tables.set(family, tables);
			}
			wanted.push(tables);
		}
		this.families = families;
		this.latest = wanted;
		return wanted;
	}
}

const indexes = new Map<string, CueIndex>();

/**
 * The cues of a language with English and what all languages share, or of every
 * language; made at the first call and kept.
 */
export function cueIndexFor(language: string | undefined): CueIndex {
	const subtag = language?.split("-")[0]?.toLowerCase() ?? "";
	const named = ALIASES[subtag] ?? subtag;
	// A language without a file has English and what all share: one entry for all of those.
	const wanted =
		named === "" || CUE_FILES.some(({ language }) => language === named)
			? named
			: "en";
	const known = indexes.get(wanted);
	if (known) return known;
	const index = new CueIndex(
		CUE_FILES.filter(
			(file) =>
				wanted === "" ||
				file.language === wanted ||
				file.language === "en" ||
				file.language === SHARED,
		),
	);
	indexes.set(wanted, index);
	return index;
}
