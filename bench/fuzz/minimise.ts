/**
 * The least text that still fails, by taking away ever smaller parts (Zeller's delta
 * debugging): lines first, then sentences, then words, then characters where few are left.
 */
export function minimise(
	text: string,
	fails: (text: string) => boolean,
	mostTries = 3000,
): string {
	let tries = 0;
	let least = text;
	for (const pattern of [
		/(?<=\n)/u,
		/(?<=[.。!?؟।។] ?)/u,
		/(?<=\s)/u,
		CHARACTERS,
	]) {
		if (pattern === CHARACTERS && least.length > MOST_CHARACTERS) break;
		let parts = least.split(pattern);
		for (
			let size = Math.ceil(parts.length / 2);
			size >= 1 && tries < mostTries;
			size = size === 1 ? 0 : Math.ceil(size / 2)
		) {
			for (let at = 0; at < parts.length && tries < mostTries; ) {
				const without = [...parts.slice(0, at), ...parts.slice(at + size)];
				tries++;
				if (without.length < parts.length && fails(without.join("")))
					parts = without;
				else at += size;
			}
		}
		least = parts.join("");
	}
	return least;
}

const CHARACTERS = /(?:)/;
/** A longer text without its spaces is no easier to read. */
const MOST_CHARACTERS = 120;
