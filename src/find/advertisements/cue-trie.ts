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

const FIRST_SLOTS = 1 << 11;
/** Nodes below this are single letters, each the number of its letter. */
const LETTERS = 1 << ALPHABET_BITS;

/** What a step leads to: twice the node, and 1 where a text ends there; 0: nothing goes on so. */
type Step = number;

export function nodeOf(step: Step): number {
	return step >>> 1;
}

export function endsText(step: Step): boolean {
	return (step & 1) === 1;
}

/**
 * Texts as paths of a tree, found by walking a line letter by letter: the walk ends with
 * the first letter that no text goes on with, after one or two at most places of a line.
 * Steps stand in one open-addressed table of numbers, so that a look-up makes no object,
 * and what a step leads to beside it: the table outgrows the cache, and a look-up waits for one line of it.
 */
export class CueTrie {
	/** By the number of a letter: the step from the start. */
	private readonly firsts = new Uint16Array(LETTERS);
	/** Node and letter of a step, or 0, and the step. */
	private slots = new Uint32Array(FIRST_SLOTS * 2);
	private nodes = LETTERS;

	/** The node at which the text of the first `count` units ends, one or more. */
	file(units: Uint16Array, count: number): number {
		let node = numberOf(units[0] as number);
		this.firsts[node] = (node * 2) | (this.firsts[node] as number);
		if (count === 1) this.firsts[node] |= 1;
		for (let i = 1; i < count; i++) {
			const slot = this.under(node, units[i] as number);
			if (i === count - 1) this.slots[slot + 1] |= 1;
			node = nodeOf(this.slots[slot + 1] as number);
		}
		return node;
	}

	/** The step to the letter at `at`. */
	first(line: string, at: number): Step {
		return this.firsts[alphabet[line.charCodeAt(at)] as number] as number;
	}

	/** The step from a node to the letter at `at`. */
	next(node: number, line: string, at: number): Step {
		const letter = alphabet[line.charCodeAt(at)] as number;
		if (letter === 0) return 0;
		return this.slots[this.slotOf(node * LETTERS + letter) + 1] as number;
	}

	/** The slot of the step from `node` to a letter; made where there is none. */
	private under(node: number, unit: number): number {
		const edge = node * LETTERS + numberOf(unit);
		let slot = this.slotOf(edge);
		if (this.slots[slot] !== 0) return slot;
		// Three quarters full at most, of slots of two numbers.
		if ((this.nodes - LETTERS) * 8 >= this.slots.length * 3) {
			this.grow();
			slot = this.slotOf(edge);
		}
		this.slots[slot] = edge;
		this.slots[slot + 1] = this.nodes++ * 2;
		return slot;
	}

	private slotOf(edge: number): number {
		const last = this.slots.length - 1;
		// The upper bits of the product depend on every bit of the edge.
		let slot = (Math.imul(edge, 0x9e3779b1) >>> Math.clz32(last)) & ~1;
		for (; ; slot = (slot + 2) & last) {
			const known = this.slots[slot];
			if (known === edge || known === 0) return slot;
		}
	}

	private grow(): void {
		const { slots } = this;
		this.slots = new Uint32Array(slots.length * 2);
		for (let i = 0; i < slots.length; i += 2) {
			const edge = slots[i] as number;
			if (edge === 0) continue;
			const slot = this.slotOf(edge);
			this.slots[slot] = edge;
			this.slots[slot + 1] = slots[i + 1] as number;
		}
	}
}
