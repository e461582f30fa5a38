/** Places in the table of beginnings. */
const PLACES = 1 << 13;

/** So many characters of a word tell whether it may begin somewhere. */
const BEGINNING = 3;

/**
 * Words in small letters. Whether one may begin at a place is told from three characters, so that
 * of the lines that begin with none no part is cut out, folded and hashed.
 */
export class WordList {
	private readonly words: ReadonlySet<string>;
	/** 1: a word begins with the characters of the place, or a shorter one consists of them. */
	private readonly beginnings = new Uint8Array(PLACES);

	constructor(words: Iterable<string>) {
		this.words = new Set(words);
		for (const word of this.words) {
			let place = 0;
			for (let i = 0; i < word.length && i < BEGINNING; i++)
				place = placeBehind(place, word, i);
			this.beginnings[place] = 1;
		}
	}

	/** Whether a word, in small letters, is in the list. */
	has(word: string): boolean {
		return this.words.has(word);
	}

	/** Whether a word of the list, in letters of any size, may begin at `at`. */
	mayBegin(text: string, at: number): boolean {
		let place = 0;
		for (let i = at; i < text.length && i < at + BEGINNING; i++) {
			place = placeBehind(place, text, i);
			if (this.beginnings[place] === 1) return true;
		}
		return false;
	}

	[Symbol.iterator](): Iterator<string> {
		return this.words[Symbol.iterator]();
	}
}

/** The place of the characters of another place and one more. */
function placeBehind(place: number, text: string, at: number): number {
	return (place * 37 + small(text.charCodeAt(at))) & (PLACES - 1);
}

/** Small letters of UTF-16 units, filled in as they are met; 0: not met yet. */
const smalls = new Uint16Array(65536);

function small(unit: number): number {
	const known = smalls[unit] as number;
	if (known !== 0) return known;
	const letter = String.fromCharCode(unit).toLowerCase();
	// At the end of a word a sigma is another one; names are listed with a hyphen for a blank.
	const found =
		letter === "ς" ? 0x3c3 : letter === " " ? 0x2d : letter.charCodeAt(0);
	smalls[unit] = found;
	return found;
}
