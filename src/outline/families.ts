import { DIGIT, flagsOf, NUMERAL } from "./characters.js";
import type { FurnitureLines } from "./furniture-lines.js";
import type { Line } from "./line.js";
import { type Label, labelOf } from "./numbering.js";
import { wordedFamilies } from "./worded-families.js";

/** What the numbers at the start of lines say of a whole article; one entry a block. */
export interface Families {
	/** How many levels the number of a heading has that belongs to a numbered family ("2.1": 2); 0: it does not. */
	readonly levels: Uint8Array;
	/** 1 where that number is 1. */
	readonly ones: Uint8Array;
	/** 1 for the items of an ordered list. */
	readonly items: Uint8Array;
	/** 1 where the line opens with a number or a label's numeral. */
	readonly opens: Uint8Array;
	/** 1 for headings that share a word and count in words: "Abala kìíní", "Abala kejì". */
	readonly worded: Uint8Array;
}

/** Fewer numbered lines may be numbered by chance. */
const FEWEST = 3;
/** How many of a family's steps must count up by one. */
const STEADY = 0.7;
/** What a step counts for that leaves out one number: its line may be spelt otherwise. */
const ONE_MISSING = 0.6;
/** How many members may stand right above another one before the family is a list. */
const ADJACENT = 0.3;
/** How far above its successor, in blocks, a missing member is looked for. */
const WIDEST_GAP = 12;
const WIDEST_LABELLED = 140;
/** A member that is spelt otherwise is no wider. */
const WIDEST_ODD = 44;
/** A numbered sentence as wide as this is a paragraph with a number. */
const WIDEST_SENTENCE = 30;

interface Member {
	index: number;
	label: Label;
}

export function findFamilies(
	lines: readonly Line[],
	furniture: FurnitureLines,
): Families {
	const families: Families = {
		levels: new Uint8Array(lines.length),
		ones: new Uint8Array(lines.length),
		items: new Uint8Array(lines.length),
		opens: new Uint8Array(lines.length),
		worded: wordedFamilies(lines),
	};
	const groups = new Map<string, Member[]>();
	for (let index = 0; index < lines.length; index++) {
		const label = labelOfLine(lines[index]);
		if (label === null) continue;
		if (label.opens) families.opens[index] = 1;
		const group = groups.get(label.family);
		if (group) group.push({ index, label });
		else groups.set(label.family, [{ index, label }]);
	}
	for (const group of groups.values())
		if (group.length > 1) sort(group, lines, furniture, families);
	return families;
}

function labelOfLine({ text, long, numeral }: Line): Label | null {
	if (long) return startsWithNumber(text) ? labelOf(text) : null;
	return numeral < 0 ? null : labelOf(text);
}

function sort(
	group: readonly Member[],
	lines: readonly Line[],
	furniture: FurnitureLines,
	families: Families,
): void {
	const { items } = families;
	for (let k = 0; k + 1 < group.length; k++) {
		const { index, label } = group[k];
		const next = group[k + 1];
		if (!label.opens || next.index !== index + 1) continue;
		if (next.label.value !== label.value + 1 || label.levels > 1) continue;
		if (label.named && next.label.named) items[index] = items[next.index] = 1;
	}
	const short = group.filter(
		({ index, label }) =>
			items[index] === 0 &&
			mayBeLabelled(lines[index], label) &&
			!furniture.has(index),
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
		if (index + 1 < lines.length) setHeading(families, index, label);
	fillGaps(short, lines, families);
}

function setHeading(
	{ levels, ones }: Families,
	index: number,
	label: Pick<Label, "value" | "levels">,
): void {
	levels[index] = Math.min(label.levels, 255);
	ones[index] = label.value === 1 ? 1 : 0;
}

/**
 * One member spelt otherwise ("Articulo 13." among "Artículo 12", "Artículo 14") or counted in words
 * ("Kibuku yantete" before "Kibuku 2") stands where the family lacks a number.
 */
function fillGaps(
	members: readonly Member[],
	lines: readonly Line[],
	families: Families,
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
			if (line.long || line.columns > WIDEST_ODD || families.levels[i] > 0)
				continue;
			const label = labelOf(line.text);
			const counted =
				label !== null && !label.named && label.value === before.value + 1;
			const alike = word.length >= 2 && firstWord(line.text) === word;
			if (!counted && !(alike && line.words <= 4)) continue;
			setHeading(families, i, { value: before.value + 1, levels: 1 });
			break;
		}
	}
}

function mayBeLabelled(line: Line, label: Label): boolean {
	if (line.long || line.columns > WIDEST_LABELLED) return false;
	// "Article 3. Of the sea." is labelled by its word, "3. Of the sea." may be a numbered sentence.
	const widest = label.opens ? WIDEST_SENTENCE : 3 * WIDEST_SENTENCE;
	if (line.end === "stop" && label.named && line.columns > widest) return false;
	return line.innerStops <= 2;
}

/** The items of a list may be long, and are numbered at their very start. */
function startsWithNumber(text: string): boolean {
	const point = text.codePointAt(text.charAt(0) === "（" ? 1 : 0) ?? 0;
	return (flagsOf(point) & (DIGIT | NUMERAL)) !== 0;
}

function firstWord(text: string): string {
	return (/^\S+/.exec(text)?.[0] ?? "").toLowerCase();
}
