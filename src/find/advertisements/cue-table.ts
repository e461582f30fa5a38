import type { Cue } from "./compile-cues.js";

/** Letters of a cue that it is filed under; a shorter cue is filed under all of its own. */
const KEY_LENGTH = 4;
const FILTER_SIZE = 1 << 18;

/**
 * Cues by the first letters of their first part. Most places of a line begin no cue: a
 * filter over hashes of the letters says so without making a string.
 */
export class CueTable {
	private readonly cues = new Map<string, Cue[]>();
	/** Bit n: a key of n + 1 letters has this hash. */
	private readonly filter = new Uint8Array(FILTER_SIZE);

	add(cue: Cue): void {
		const key = (cue.parts[0] as string).slice(0, KEY_LENGTH);
		const filed = this.cues.get(key);
		if (filed) filed.push(cue);
		else this.cues.set(key, [cue]);
		let hash = 0;
		for (let i = 0; i < key.length; i++) hash = next(hash, key.charCodeAt(i));
		this.filter[hash] = (this.filter[hash] as number) | (1 << (key.length - 1));
	}

	/** Calls back with every cue whose key stands at `at`. */
	at(line: string, at: number, found: (cue: Cue) => void): void {
		const most = Math.min(KEY_LENGTH, line.length - at);
		let hash = 0;
		for (let length = 1; length <= most; length++) {
			hash = next(hash, line.charCodeAt(at + length - 1));
			if (((this.filter[hash] as number) & (1 << (length - 1))) === 0) continue;
			const cues = this.cues.get(line.slice(at, at + length));
			if (cues !== undefined)
				for (let i = 0; i < cues.length; i++) found(cues[i] as Cue);
		}
	}
}

function next(hash: number, unit: number): number {
	return (Math.imul(hash, 0x9e5) + unit) & (FILTER_SIZE - 1);
}
