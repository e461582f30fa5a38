import { isBlank } from "../read/white-space.js";
import {
	BLANK,
	DIGIT,
	digitValue,
	flagsOf,
	LETTER,
	MARK,
	NUMBER,
	NUMERAL,
} from "./characters.js";

/** The number that a line carries as a label: "Article 12", "第三条", "2.1 Scope", "(4)". */
export interface Label {
	value: number;
	/** Where the number stands: what is before and right behind it; lines of one family share it. */
	family: string;
	/** How many numbers a label such as "2.1" has; 1 for "2". */
	levels: number;
	/** Whether letters follow the number: "3. Results", not "Article 3". */
	named: boolean;
	/** Whether the number opens the line. */
	opens: boolean;
}

/** What may stand before the number of a label, in UTF-16 units: "Article ", "Titre préliminaire – art. ". */
const LONGEST_PREFIX = 28;
const MARK_BEHIND = /^[\s\u00a0]*[^\p{L}\p{N}\s]{0,2}/u;

/**
 * The label of a short line, or `null`. A number counts only at the start, behind a
 * short prefix, or before a short end: a number in the middle of words is a fact.
 */
export function labelOf(text: string): Label | null {
	const end = Math.min(text.length, LONGEST_PREFIX + 1);
	for (let i = 0; i < end; i++) {
		const unit = text.charCodeAt(i);
		const surrogate = unit >= 0xd800 && unit <= 0xdbff;
		const point = surrogate ? (text.codePointAt(i) as number) : unit;
		if (flagsOf(point) & (DIGIT | NUMERAL)) {
			const numeral = numeralAt(text, i, point);
			if (numeral !== null) return labelFrom(text, i, numeral);
		}
		if (point > 0xffff) i++;
	}
	return bracketedLabel(text);
}

/** What may stand between the bracket and its number and behind it, in UTF-16 units: "(art. 22)". */
const LONGEST_BRACKET = 14;

/** "Asariya waranka cini hinkantɛ (22)": a number in brackets that ends the line, however long it is. */
function bracketedLabel(text: string): Label | null {
	// Most lines end in no bracket: asked first, since every short line comes here.
	if (text.charCodeAt(text.length - 1) !== 0x29 && !text.endsWith(")."))
		return null;
	const open = text.lastIndexOf("(");
	if (open < 0 || text.length - open > LONGEST_BRACKET) return null;
	for (let i = open + 1; i < text.length; i++) {
		const point = text.codePointAt(i) as number;
		if (!(flagsOf(point) & DIGIT)) continue;
		const { value, end } = decimalAt(text, i);
		if (text.charAt(end) !== ")") return null;
		const family = `${lastToken(text.slice(open, i).trimEnd())}#`;
		return { value, family, levels: 1, named: false, opens: false };
	}
	return null;
}

interface Numeral {
	value: number;
	end: number;
	levels: number;
}

function labelFrom(
	text: string,
	start: number,
	numeral: Numeral,
): Label | null {
	const before = text.slice(0, start).trimEnd();
	const rest = text.slice(numeral.end);
	const mark = markBehind(rest);
	const unit = isUnspacedLetter(rest) ? rest.charAt(0) : "";
	// "8º", "3rd": an ordinal's ending is no name.
	const named = squeeze(rest.slice(mark.length + unit.length)).length > 2;
	// Behind a word the mark varies inside one text ("Article 1.", "Article 2"), at the start it is the label.
	const family =
		before === ""
			? `#${squeeze(mark)}${unit}`
			: `${named ? squeeze(before) : lastToken(before)}#${unit}`;
	return {
		value: numeral.value,
		family,
		levels: numeral.levels,
		named,
		opens: before.length < 2 && "(（[".includes(before),
	};
}

/** What stands right behind the number; most often nothing, or the letter of a unit. */
function markBehind(rest: string): string {
	const unit = rest.charCodeAt(0);
	return rest === "" || flagsOf(unit) & (LETTER | NUMBER)
		? ""
		: (MARK_BEHIND.exec(rest.slice(0, 8))?.[0] ?? "");
}

/** "Kiñe Xoy (1)", "Epu Xoy (2)", "Uwej (art. 5)": where nothing follows the number, the words before its own may differ. */
function lastToken(before: string): string {
	let start = before.length;
	while (start > 0 && !isBlank(before.charCodeAt(start - 1))) start--;
	return before.slice(start).toLowerCase();
}

/** Whether a letter stands against the number, as in "第三条" and "3장". */
function isUnspacedLetter(rest: string): boolean {
	const point = rest.codePointAt(0);
	return (
		point !== undefined && point > 0x2e80 && (flagsOf(point) & LETTER) !== 0
	);
}

function squeeze(text: string): string {
	return text === "" ? "" : text.replace(/\s+/g, "").toLowerCase();
}

function numeralAt(text: string, i: number, point: number): Numeral | null {
	const flags = flagsOf(point);
	if (flags & DIGIT) return decimalAt(text, i);
	if (flags & NUMBER && point >= 0x2460 && !HAN.has(text.charAt(i))) {
		// Circled, bracketed and full-stop digits: ① ⑴ 🄂 .
		const value = Number.parseInt(
			String.fromCodePoint(point).normalize("NFKC").replace(/\D/g, ""),
			10,
		);
		if (value >= 0)
			return { value, end: i + (point > 0xffff ? 2 : 1), levels: 1 };
	}
	if (HAN.has(text.charAt(i)) && (i === 0 || text.charAt(i - 1) === "第"))
		return hanAt(text, i);
	if (point < 0x80 && "IVXL".includes(text.charAt(i))) return romanAt(text, i);
	return null;
}

function decimalAt(text: string, start: number): Numeral {
	let value = 0;
	let levels = 1;
	let end = start;
	while (end < text.length) {
		const point = text.codePointAt(end) as number;
		const width = point > 0xffff ? 2 : 1;
		if (flagsOf(point) & DIGIT) {
			value = value * 10 + digitValue(point);
			end += width;
		} else if (
			text.charAt(end) === "." &&
			end + 1 < text.length &&
			flagsOf(text.codePointAt(end + 1) as number) & DIGIT
		) {
			levels++;
			value = 0;
			end++;
		} else break;
	}
	return { value, end, levels };
}

const HAN = new Map([..."零一二三四五六七八九"].map((c, i) => [c, i]));
HAN.set("十", 10).set("百", 100).set("两", 2).set("〇", 0);

function hanAt(text: string, start: number): Numeral | null {
	let end = start;
	let total = 0;
	let digit = 0;
	for (; end < text.length && end - start < 6; end++) {
		const value = HAN.get(text.charAt(end));
		if (value === undefined) break;
		if (value >= 10) {
			total += (digit || 1) * value;
			digit = 0;
		} else digit = value;
	}
	// Han numerals begin plenty of ordinary words; a label has a mark or its unit behind it.
	if (
		text.charAt(start - 1) !== "第" &&
		!/^[、，.．：:\s]/.test(text.slice(end, end + 1))
	)
		return null;
	return { value: total + digit, end, levels: 1 };
}

const ROMAN: Record<string, number> = { I: 1, V: 5, X: 10, L: 50 };

function romanAt(text: string, start: number): Numeral | null {
	if (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) return null;
	let end = start;
	let value = 0;
	for (; end < text.length; end++) {
		const worth = ROMAN[text.charAt(end)];
		if (worth === undefined) break;
		const next = ROMAN[text.charAt(end + 1)] ?? 0;
		value += worth < next ? -worth : worth;
	}
	if (end < text.length && isWordCharacter(text.charCodeAt(end))) return null;
	if (end - start > 7 || value <= 0) return null;
	return { value, end, levels: 1 };
}

function isWordCharacter(unit: number): boolean {
	const flags = flagsOf(unit);
	return (
		(flags & (LETTER | MARK | NUMBER)) !== 0 ||
		((flags & BLANK) === 0 && (unit === 0x27 || unit === 0x2019))
	);
}
