import { doubled } from "../../compare/buffers.js";
import { comparableLine } from "./comparable-line.js";
import { type CuePattern, endOf } from "./cue-ends.js";
import type { Role } from "./cue-file.js";
import type { CueStarts } from "./cue-starts.js";
import { CueTrie, endsText, nodeOf } from "./cue-trie.js";
import { isBorder, unitAt } from "./unit-kinds.js";

/** One cue, ready to be compared. */
export interface Cue extends CuePattern {
	language: string;
	role: Role;
	/** May begin inside a word. */
	inner: boolean;
	/** Only where a clause begins. */
	clause: boolean;
}

/** A cue found in a line; `start` and `end` in the comparable line, end exclusive. */
export interface CueMatch {
	cue: Cue;
	start: number;
	end: number;
	/** Had to begin a clause, and only a comma says that it does. */
	soft: boolean;
}

/** What a cue file says of one role, as it was written. */
export interface CueList {
	language: string;
	role: Role;
	cues: string;
}

const FIRST_CUES = 1 << 10;
const TAKEN = 2 ** 31;

/** A star follows. */
const ANYTHING = 0;
/** The cue ends, and so must the word. */
const BORDER = 1;

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
	/** By node: the cue filed there last, or `TAKEN` and where its cues stand below; 0: none. */
	private newest = new Uint32Array(FIRST_CUES);
	/**
	 * Of each node that a text came to: how many cues, and of each cue the letter that it goes on with or a
	 * mark, and the one behind that in the upper half. Most cues are told by them, and not looked at.
	 */
	private nexts = new Uint32Array(FIRST_CUES);
	/** The cues of those letters, in the same places. */
	private readonly taken: (Cue | null)[] = [];

	/** `starts`: where the first letters of its cues are noted. */
	constructor(private readonly starts: CueStarts) {}

	/** Files `list.cues[from, to)` under the first `count` units of its comparable form. */
	file(
		list: CueList,
		from: number,
		to: number,
		units: Uint16Array,
		count: number,
	): void {
		if (this.lists[this.lists.length - 1] !== list) this.lists.push(list);
		this.starts.add(units, count);
		const node = this.trie.file(units, count);
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

	/** Adds every cue that stands at `start`: those filed under shorter texts first. */
	at(line: string, start: number, found: CueMatch[]): void {
		let step = this.trie.first(line, start);
		for (let at = start + 1; step !== 0; at++) {
			if (endsText(step)) {
				const from = this.cuesOf(nodeOf(step), at - start);
				const unit = unitAt(line, at);
				const second = unitAt(line, at + 1);
				const last = isBorder(line, at) ? BORDER : ANYTHING;
				const to = from + (this.nexts[from] as number);
				for (let n = from + 1; n <= to; n++) {
					const both = this.nexts[n] as number;
					const next = both & UNIT;
					if (next !== unit && next > last) continue;
					if (both > UNIT && both >>> 16 !== second) continue;
					const cue = this.taken[n] as Cue;
					const end = endOf(line, start, cue);
					if (end >= 0) found.push({ cue, start, end, soft: false });
				}
			}
			if (at === line.length) return;
			step = this.trie.next(nodeOf(step), line, at);
		}
	}

	/** Where the cues of a node stand, in the order of filing and each once; `depth`: letters that lead to it. */
	private cuesOf(node: number, depth: number): number {
		const newest = this.newest[node] as number;
		if (newest >= TAKEN) return newest - TAKEN;
		const cues = new Map<string, Cue>();
		const numbers: number[] = [];
		for (let cue = newest; cue; cue = this.before[cue] as number)
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
		const start = this.taken.push(null) - 1;
		while (start + cues.size >= this.nexts.length)
			this.nexts = doubled(this.nexts);
		this.nexts[start] = cues.size;
		for (const cue of cues.values())
			this.nexts[this.taken.push(cue) - 1] = nextOf(cue, depth);
		this.newest[node] = TAKEN + start;
		return start;
	}
}

/** The lower half of a number. */
const UNIT = 0xffff;

/** What follows the first `depth` letters of a cue. */
function nextOf({ parts, open }: Cue, depth: number): number {
	const [first = ""] = parts;
	if (first.length > depth)
		return first.charCodeAt(depth) | (unitAt(first, depth + 1) << 16);
	return open || parts.length > 1 ? ANYTHING : BORDER;
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
