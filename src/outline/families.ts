import { flagsOf, LETTER, NUMBER } from "./characters.js";
import { isFurniture } from "./furniture.js";
import type { Line } from "./line.js";
import { type Label, labelOf } from "./numbering.js";

/** What the numbers at the start of lines say of a whole article. */
export interface Families {
	/** Members of a numbered family of headings, by block index. */
	readonly headings: Map<number, Label>;
	/** Items of an ordered list, by block index. */
	readonly items: ReadonlySet<number>;
	/** Every label at the start of a line, by block index. */
	readonly labels: ReadonlyMap<number, Label>;
	/** Headings that share a word and count in words: "Abala kìíní", "Abala kejì". */
	readonly worded: ReadonlySet<number>;
}

/** Fewer numbered lines may be numbered by chance. */
const FEWEST = 3;
/** Words repeat by chance more often than numbers count up. */
const FEWEST_WORDED = 5;
/** How many of a family's steps must count up by one. */
const STEADY = 0.7;
/** What a step counts for that leaves out one number: its line may be spelt otherwise. */
const ONE_MISSING = 0.6;
/** How many members may stand right above another one before the family is a list. */
const ADJACENT = 0.3;
/** How far above its successor, in blocks, a missing member is looked for. */
const WIDEST_GAP = 12;
const WIDEST_LABELLED = 140;
const WIDEST_WORDED = 44;
/** A numbered sentence as wide as this is a paragraph with a number. */
const WIDEST_SENTENCE = 30;

interface Member {
	index: number;
	label: Label;
}

export function findFamilies(lines: readonly Line[]): Families {
	const labels = new Map<number, Label>();
	const groups = new Map<string, Member[]>();
	lines.forEach((line, index) => {
		if (line.long && !startsWithDigit(line.text)) return;
		const label = labelOf(line.text);
		if (label === null) return;
		labels.set(index, label);
		const group = groups.get(label.family);
		if (group) group.push({ index, label });
		else groups.set(label.family, [{ index, label }]);
	});
	const headings = new Map<number, Label>();
	const items = new Set<number>();
	for (const group of groups.values()) sort(group, lines, headings, items);
	return { headings, items, labels, worded: wordedFamilies(lines) };
}

function sort(
	group: readonly Member[],
	lines: readonly Line[],
	headings: Map<number, Label>,
	items: Set<number>,
): void {
	group.forEach(({ index, label }, k) => {
		const next = group[k + 1];
		if (!label.opens || next?.index !== index + 1) return;
		if (next.label.value !== label.value + 1 || label.levels > 1) return;
		if (!label.named || !next.label.named) return;
		items.add(index).add(next.index);
	});
	const short = group.filter(
		({ index, label }) =>
			!items.has(index) && mayBeLabelled(lines[index], label),
	);
	if (short.length < FEWEST) return;
	let steady = 0;
	let adjacent = 0;
	for (let k = 1; k < short.length; k++) {
		const { index, label } = short[k];
		const before = short[k - 1];
		const restarts = label.value === 1 && before.label.value > 1;
		const step = label.value - before.label.value;
		if (step === 1 || restarts) steady++;
		else if (step === 2) steady += ONE_MISSING;
		if (index === before.index + 1 && label.levels === before.label.levels)
			adjacent++;
	}
	const steps = short.length - 1;
	if (steady < steps * STEADY || adjacent > steps * ADJACENT) return;
	for (const { index, label } of short)
		if (index + 1 < lines.length) headings.set(index, label);
	fillGaps(short, lines, headings);
}

/**
 * One member spelt otherwise ("Articulo 13." among "Artículo 12", "Artículo 14") or counted in words
 * ("Kibuku yantete" before "Kibuku 2") stands where the family lacks a number.
 */
function fillGaps(
	members: readonly Member[],
	lines: readonly Line[],
	headings: Map<number, Label>,
): void {
	const word = members[0].label.opens
		? ""
		: firstWord(lines[members[0].index].text);
	for (let k = 0; k < members.length; k++) {
		const next = members[k];
		const before =
			k === 0
				? { index: next.index - WIDEST_GAP, value: 0 }
				: { index: members[k - 1].index, value: members[k - 1].label.value };
		if (next.label.value !== before.value + 2) continue;
		const from = Math.max(before.index + 1, next.index - WIDEST_GAP, 0);
		for (let i = next.index - 1; i >= from; i--) {
			const line = lines[i];
			if (line.long || line.columns > WIDEST_WORDED || headings.has(i))
				continue;
			const label = labelOf(line.text);
			const counted =
				label !== null && !label.named && label.value === before.value + 1;
			const alike = word.length >= 2 && firstWord(line.text) === word;
			if (!counted && !(alike && line.words <= 4)) continue;
			headings.set(i, {
				value: before.value + 1,
				family: next.label.family,
				levels: 1,
				named: false,
				opens: false,
			});
			break;
		}
	}
}

function mayBeLabelled(line: Line, label: Label): boolean {
	if (line.long || line.columns > WIDEST_LABELLED) return false;
	// "Article 3. Of the sea." is labelled by its word, "3. Of the sea." may be a numbered sentence.
	const widest = label.opens ? WIDEST_SENTENCE : 3 * WIDEST_SENTENCE;
	if (line.end === "stop" && label.named && line.columns > widest) return false;
	return line.innerStops <= 2 && !isFurniture(line);
}

function startsWithDigit(text: string): boolean {
	const unit = text.charCodeAt(0);
	return (unit >= 0x30 && unit <= 0x39) || unit > 0x7f;
}

function firstWord(text: string): string {
	return (/^\S+/.exec(text)?.[0] ?? "").toLowerCase();
}

/** Short lines between longer ones of which a good number begin or end with one and the same word. */
function wordedFamilies(lines: readonly Line[]): Set<number> {
	const groups = new Map<string, number[]>();
	let alone = 0;
	for (let i = 0; i + 1 < lines.length; i++) {
		const line = lines[i];
		if (line.long || line.letters === 0 || line.columns > WIDEST_EMOJI)
			continue;
		// A short line above or below is a list or verse.
		if (lines[i + 1].columns < line.columns * 1.3) continue;
		alone++;
		for (const key of keysOf(line)) {
			const group = groups.get(key);
			if (group) group.push(i);
			else groups.set(key, [i]);
		}
	}
	const worded = new Set<number>();
	for (const [key, group] of groups) {
		if (
			key !== EMOJI &&
			(group.length < FEWEST_WORDED || group.length < alone / 2)
		)
			continue;
		if (group.length < FEWEST) continue;
		const steps = group.filter((index, k) => group[k + 1] === index + 1);
		if (steps.length > group.length * ADJACENT) continue;
		for (const index of group) worded.add(index);
	}
	return worded;
}

const EMOJI = "emoji";
const WIDEST_EMOJI = 70;

/** Whether a unit parts words: a blank, a full stop or colon, the Tibetan tsheg. */
function isBreak(unit: number): boolean {
	return (
		unit === 0x20 ||
		unit === 0xa0 ||
		unit === 0x2e ||
		unit === 0x3a ||
		unit === 0xf0b ||
		unit === 0xf0d
	);
}

function keysOf({ text, columns, words }: Line): string[] {
	const point = text.codePointAt(0) as number;
	if (point >= 0x1f300 || (point >= 0x2600 && point <= 0x27bf))
		if (!(flagsOf(point) & (LETTER | NUMBER))) return [EMOJI];
	if (columns > WIDEST_WORDED || words > 8) return [];
	let end = text.length;
	while (end > 1 && isBreak(text.charCodeAt(end - 1))) end--;
	let first = 0;
	while (first < end && !isBreak(text.charCodeAt(first))) first++;
	if (first < end) {
		let last = end;
		while (!isBreak(text.charCodeAt(last - 1))) last--;
		return [
			`${text.slice(0, first).toLowerCase()} `,
			` ${text.slice(last, end).toLowerCase()}`,
		];
	}
	// Without spaces: 第一条, 첫째, ꋍꏢꏡꌠ.
	const characters = [...text.slice(0, end)];
	if (characters.length < 2 || characters.length > 12) return [];
	if ((characters[0].codePointAt(0) as number) < 0x900) return [];
	return [`${characters[0]}…`, `…${characters.at(-1)}`];
}
