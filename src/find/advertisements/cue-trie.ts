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
 * Texts as paths of a tree, found by walking a line letter by letter: the walk ends with
 * the first letter that no text goes on with, after one or two at most places of a line.
 * Edges stand in one open-addressed table of numbers, so that a look-up makes no object.
 */
export class CueTrie {
	/** Node and letter of an edge; 0: free. */
	private edges = new Uint32Array(FIRST_SLOTS);
	private targets = new Uint32Array(FIRST_SLOTS);
	private nodes = 1;

	/** The node behind `node` and a letter; made where there is none. */
	under(node: number, unit: number): number {
		const edge = node * (1 << ALPHABET_BITS) + numberOf(unit);
		const slot = this.slotOf(edge);
		if (this.edges[slot] !== 0) return this.targets[slot] as number;
		const made = this.nodes++;
		this.edges[slot] = edge;
		this.targets[slot] = made;
		if (this.nodes * 2 > this.edges.length) this.grow();
		return made;
	}

	/** The node behind `node` and the letter at `at`; 0 where no text goes on so. */
	next(node: number, line: string, at: number): number {
		const letter = alphabet[line.charCodeAt(at)] as number;
		if (letter === 0) return 0;
		const slot = this.slotOf(node * (1 << ALPHABET_BITS) + letter);
		return this.edges[slot] === 0 ? 0 : (this.targets[slot] as number);
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
