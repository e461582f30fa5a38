/** Deterministic numbers from 0 to 1 (mulberry32), seeded by a string. */
export function randomOf(seed: string): () => number {
	let state = 0x811c9dc5;
	for (let i = 0; i < seed.length; i++)
		state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
}
