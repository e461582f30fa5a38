import { randomOf } from "../random.js";

/**
 * A text with small edits, about one in every `every` characters: a letter put in, taken
 * out or changed, a word dropped, a figure changed. Deterministic by seed.
 */
export function edit(text: string, seed: string, every: number): string {
	const random = randomOf(seed);
	const pieces = split(text, every);
	return pieces.map((piece) => editOnce(piece, random)).join("");
}

function split(text: string, every: number): string[] {
	const characters = [...text];
	const pieces: string[] = [];
	for (let i = 0; i < characters.length; i += every)
		pieces.push(characters.slice(i, i + every).join(""));
	return pieces;
}

/** One edit somewhere in a piece; a piece under 30 characters stays, so that an edit stays small. */
function editOnce(piece: string, random: () => number): string {
	const characters = [...piece];
	if (characters.length < 30) return piece;
	const digit = characters.findIndex((c) => /[0-9]/.test(c));
	if (digit >= 0) {
		characters[digit] = String((Number(characters[digit]) + 1) % 10);
		return characters.join("");
	}
	const at = 5 + Math.floor(random() * (characters.length - 10));
	const choice = Math.floor(random() * 4);
	if (choice === 0) characters.splice(at, 1);
	else if (choice === 1) characters.splice(at, 0, characters[at]);
	else if (choice === 2) characters[at] = characters[at - 3];
	else
		return (
			dropWord(piece, at) ??
			[...characters.slice(0, at), ...characters.slice(at + 1)].join("")
		);
	return characters.join("");
}

/** Without the word at `at`; `null` where words are not set apart by spaces or too long to be a small edit. */
function dropWord(piece: string, at: number): string | null {
	const start = piece.lastIndexOf(" ", at);
	const end = piece.indexOf(" ", at + 1);
	if (start < 0 || end < 0 || end - start > 14) return null;
	return piece.slice(0, start) + piece.slice(end);
}
