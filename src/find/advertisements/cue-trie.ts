/** Letters that cues are written in, numbered as they are met; 0: stands in no cue. */
const alphabet = new Uint16Array(65536);
const ALPHABET_BITS = 13;
let letters = 0;

function numberOf(unit: number): number {
	const known = alphabet[unit] as number;
	if (known !== 0) return known;
	letters++;
	alphabet[unit] = letters;
	return letters;
}

const FIRST_SLOTS = 1 << 12;

/**
 * What is filed under texts, found by walking a line letter by letter: the walk ends with
 * the first letter that no text goes on with, after one or two at most places of a line.
 * Edges stand in one open-addressed table of numbers, so that a look-up makes no object.
 */
export class CueTrie<T> {
	/** Node and letter of an edge; 0: free. */
	private edges = new Uint32Array(FIRST_SLOTS);
	private targets = new Uint32Array(FIRST_SLOTS);
	private readonly filed: (T[] | undefined)[] = [undefined];

	/** What is filed under `text[from, to)`, to be added to. */
	under(text: string, from: number, to: number): T[] {
		let node = 0;
		for (let at = from; at < to; at++) {
			const edge = node * (1 << ALPHABET_BITS) + numberOf(text.charCodeAt(at));
			const slot = this.slotOf(edge);
			if (this.edges[slot] === 0) {
				node = this.filed.push(undefined) - 1;
				this.edges[slot] = edge;
				this.targets[slot] = node;
				if (this.filed.length * 2 > this.edges.length) this.grow();
			} else node = this.targets[slot] as number;
		}
		const known = this.filed[node];
		if (known !== undefined) return known;
		const filed: T[] = [];
		this.filed[node] = filed;
		return filed;
	}

	/** Calls back with everything filed under a text that stands at `at`, shorter texts first. */
	at(line: string, at: number, found: (value: T) => void): void {
		let node = 0;
		for (let i = at; i < line.length; i++) {
			const letter = alphabet[line.charCodeAt(i)] as number;
			if (letter === 0) return;
			const slot = this.slotOf(node * (1 << ALPHABET_BITS) + letter);
			if (this.edges[slot] === 0) return;
			node = this.targets[slot] as number;
			const filed = this.filed[node];
			if (filed !== undefined)
				for (let n = 0; n < filed.length; n++) found(filed[n] as T);
		}
	}

	private slotOf(edge: number): number {
		const last = this.edges.length - 1;
		// The upper bits of the product depend on every bit of the edge.
		let slot = Math.imul(edge, 0x9e3779b1) >>> Math.clz32(last);
		for (; ; slot = (slot + 1) & last) {
			const known = this.edges[slot];
			if (known === edge || known === 0) return slot;
		}
	}

	private grow(): void {
		const { edges, targets } = this;
		this.edges = new Uint32Array(edges.length * 2);
		this.targets = new Uint32Array(edges.length * 2);
		for (let i = 0; i < edges.length; i++) {
			const edge = edges[i] as number;
			if (edge === 0) continue;
			const slot = this.slotOf(edge);
			this.edges[slot] = edge;
			this.targets[slot] = targets[i] as number;
		}
	}
}
