/** Letters that are written in two ways in one language, and what they are compared as. */
const FOLDED: Readonly<Record<string, string>> = {
	...pairs("άέήίόύώϊϋΐΰς", "αεηιουωιυιυσ"),
	...pairs("şţ’‘ʼʻ`´ʹ", "șț'''''''"),
	...pairs("أإآٱىیېکہھۀةئؤ", "اااايييكههههيو"),
	"\u0451": "\u0435",
	"\u0901": "\u0902",
	"۔": ".",
	"।": ".",
	"։": ".",
	"።": ".",
	"។": ".",
	"။": ".",
	"፡": ":",
	"፦": ":",
	"៖": ":",
	"،": ",",
	"؛": ";",
	"؟": "?",
	"٪": "%",
};

/**
 * Marks that are written or left out at will: vowel points, nukta, joiners, soft hyphens;
 * and Armenian stress, which stands inside a word: "միացե՛ք".
 */
const DROPPED = new RegExp(
	[
		"[\\u0307\\u00ad\\u0640\\u0670\\u093c\\u09bc\\u0a3c\\u055b\\u055c\\u055e]",
		"[\\u064b-\\u0652]",
		"[\\u0591-\\u05bd]",
		"[\\u05bf-\\u05c7]",
		"[\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069]",
		"[\\ufe0e\\ufe0f\\ufeff]",
	].join("|"),
	"g",
);

const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join("")}]`, "g");

/** Go together with the letter before them, or depend on what stands behind: the Greek sigma. */
const BOUND = /[\p{M}\u03a3\u1100-\u11ff]/u;

const PLAIN = 1;
const NOT_PLAIN = 2;
/** Whether a code unit needs nothing but lower case, wherever it stands; filled in as units are met; 0: not met yet. */
const plainness = new Uint8Array(65536);

/** Needs nothing but lower case, in ASCII, where a regular expression is fastest; it folds the grave accent. */
const NOT_ASCII = /[^ -_a-~]/;

function isPlain(line: string): boolean {
	const from = line.search(NOT_ASCII);
	for (let at = from < 0 ? line.length : from; at < line.length; at++) {
		const unit = line.charCodeAt(at);
		if ((plainness[unit] || learn(unit)) !== PLAIN) return false;
	}
	return true;
}

function learn(unit: number): number {
	const letter = String.fromCharCode(unit);
	const found =
		BOUND.test(letter) || fold(letter) !== letter.toLowerCase()
			? NOT_PLAIN
			: PLAIN;
	plainness[unit] = found;
	return found;
}

/**
 * The form in which a line and the cues are compared: NFKC, lower case, one space
 * between words, spelling variants folded. Accents stay: without its tones a
 * Vietnamese word is another word.
 */
export function comparableLine(text: string): string {
	if (!isPlain(text)) return fold(text);
	const plain = text.toLowerCase();
	return plain.includes("  ") ? plain.replace(/ +/g, " ") : plain;
}

function fold(text: string): string {
	return text
		.normalize("NFKC")
		.toLowerCase()
		.replace(DROPPED, "")
		.replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter)
		.replace(/\s+/g, " ");
}

const DROPPED_UNIT = 0xfffe;
const SEVERAL_UNITS = 0xffff;
/** What a UTF-16 code unit is compared as, filled in as units are met; 0: not met yet. */
const folded = new Uint16Array(65536);

/** What `comparableUnit` answers for a unit that is left out, and for one that becomes several. */
export const NOTHING = -1;
export const SEVERAL = -2;

/** What the code unit at `at` is compared as, by itself, or `NOTHING` or `SEVERAL`. */
export function comparableUnit(text: string, at: number): number {
	const unit = text.charCodeAt(at);
	let found = folded[unit] as number;
	if (found === 0) {
		const line = comparableLine(String.fromCharCode(unit));
		found =
			line.length > 1
				? SEVERAL_UNITS
				: line === ""
					? DROPPED_UNIT
					: line.charCodeAt(0);
		folded[unit] = found;
	}
	return found >= DROPPED_UNIT ? DROPPED_UNIT - 1 - found : found;
}

function pairs(from: string, to: string): Record<string, string> {
	const targets = [...to];
	return Object.fromEntries(
		[...from].map((letter, i) => [letter, targets[i] as string]),
	);
}
