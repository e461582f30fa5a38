/** How heavy the signals of each candidate are. Typed, since a text may have a million of them. */
export class Scores {
	readonly of: Float64Array;
	/** The candidates that were weighed, each once. */
	readonly indices: number[] = [];
	private readonly weighed: Uint8Array;

	constructor(lines: number) {
		this.of = new Float64Array(lines);
		this.weighed = new Uint8Array(lines);
	}

	has(i: number): boolean {
		return this.weighed[i] === 1;
	}

	set(i: number, score: number): void {
		if (this.weighed[i] === 0) {
			this.weighed[i] = 1;
			this.indices.push(i);
		}
		this.of[i] = score;
	}
}
