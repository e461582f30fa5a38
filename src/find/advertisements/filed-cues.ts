import { doubled } from "../../compare/buffers.js";
import { comparableLine } from "./comparable-line.js";
import type { Role } from "./cue-file.js";
import { CueTrie } from "./cue-trie.js";

/** One cue, ready to be compared. */
export interface Cue {
	language: string;
	role: Role;
	/** The literal parts between the stars, in order; never empty. */
	parts: readonly string[];
	/** May begin inside a word. */
	inner: boolean;
	/** The last word may go on. */
	open: boolean;
	/** Only where a clause begins. */
	clause: boolean;
	/** Only where a clause ends. */
	last: boolean;
}

/** What a cue file says of one role, as it was written. */
export interface CueList {
	language: string;
	role: Role;
	cues: string;
}

const FIRST_CUES = 1 << 10;

/**
 * Cues filed under their first letters. Of a hundred thousand a text meets a few hundred:
 * a cue is three numbers, where it stands in which list, until a text comes to its node.
 */
export class FiledCues {
	private readonly trie = new CueTrie();
	private readonly lists: CueList[] = [];
	/** By cue: its list, its place there (end exclusive), and what was filed at its node before. */
	private list = new Uint16Array(FIRST_CUES);
	private from = new Uint32Array(FIRST_CUES);
	private to = new Uint32Array(FIRST_CUES);
	private before = new Uint32Array(FIRST_CUES);
	private count = 1;
	/** By node: the cue filed there last; 0: none. */
	private newest = new Uint32Array(FIRST_CUES);
	private readonly taken = new Map<number, readonly Cue[]>();

	/** Files `list.cues[from, to)` under the first `count` units of its comparable form. */
	file(
		list: CueList,
		from: number,
		to: number,
		units: Uint16Array,
		count: number,
	): void {
		if (this.lists[this.lists.length - 1] !== list) this.lists.push(list);
		let node = 0;
		for (let i = 0; i < count; i++)
			node = this.trie.under(node, units[i] as number);
		if (this.count === this.list.length) {
			this.list = doubled(this.list);
			this.from = doubled(this.from);
			this.to = doubled(this.to);
			this.before = doubled(this.before);
		}
		while (node >= this.newest.length) this.newest = doubled(this.newest);
		const cue = this.count++;
		this.list[cue] = this.lists.length - 1;
		this.from[cue] = from;
		this.to[cue] = to;
		this.before[cue] = this.newest[node] as number;
		this.newest[node] = cue;
	}

	/** Calls back with every cue filed under a text that stands at `at`, shorter texts first. */
	at(line: string, at: number, found: (cue: Cue) => void): void {
		for (let i = at, node = 0; i < line.length; i++) {
			node = this.trie.next(node, line, i);
			if (node === 0) return;
			if (!this.newest[node]) continue;
			const cues = this.taken.get(node) ?? this.takeOut(node);
			for (let n = 0; n < cues.length; n++) found(cues[n] as Cue);
		}
	}

	/** The cues of a node in the order of filing, each once. */
	private takeOut(node: number): readonly Cue[] {
		const cues = new Map<string, Cue>();
		const numbers: number[] = [];
		for (let cue = this.newest[node]; cue; cue = this.before[cue])
			numbers.push(cue);
		for (const cue of numbers.reverse()) {
			const list = this.lists[this.list[cue] as number] as CueList;
			const { language, role } = list;
			const source = comparableLine(
				list.cues.slice(this.from[cue], this.to[cue]),
			).trim();
			const key = `${language} ${role} ${source}`;
			if (!cues.has(key)) cues.set(key, takeApart(source, role, language));
		}
		const taken = [...cues.values()];
		this.taken.set(node, taken);
		return taken;
	}
}

function takeApart(source: string, role: Role, language: string): Cue {
	const clause = source.startsWith("^");
	let body = clause ? source.slice(1) : source;
	const last = body.endsWith("$");
	if (last) body = body.slice(0, -1);
	const inner = body.startsWith("*");
	if (inner) body = body.slice(1);
	const open = body.endsWith("*");
	if (open) body = body.slice(0, -1);
	const parts = body.split("*").filter((part) => part !== "");
	return { language, role, parts, inner, open, clause, last };
}
