import { isBlank, isLineBreak } from "./white-space.js";

/**
 * Stands at the head of Markdown that would otherwise be taken for plain text: an HTML
 * comment that shows nowhere.
 */
export const MARKDOWN_MARK = "<!-- markdown -->";

/** Image targets are looked for this far behind their `![`. */
const LONGEST_ALTERNATIVE = 300;

/**
 * Whether `input` is Markdown. Only what nobody writes by chance counts: a heading with `#`, a
 * fence of backticks, a link or an image with its target, the rule below a table's head. Bullets,
 * numbers, `>`, emphasis and underlined lines occur in plain text, and reading that as Markdown
 * would join its lines; so does a lone `# 1`.
 *
 * One such structure is enough and none is weighed against the length of the text; blank lines
 * and indents do not matter. So what is detected as text stays text when it was cleaned: taking
 * lines away, joining wrapped ones and setting blank ones between cannot make a structure.
 */
export function detectFormat(input: string): "text" | "markdown" {
	return hasLink(input) ||
		hasHeading(input) ||
		hasFence(input) ||
		hasTable(input) ||
		hasMark(input)
		? "markdown"
		: "text";
}

/** `](` and a target that is an address: `f[x](y)` is none. */
function hasLink(input: string): boolean {
	for (let at = next(input, "](", 0); at >= 0; at = next(input, "](", at + 2)) {
		const to = at + 2;
		const target = input.slice(to, to + 9).toLowerCase();
		if (/^<?(?:https?:\/\/|mailto:|data:|#|\.{0,2}\/)/.test(target))
			return true;
		if (isImage(input, at) && !isGap(input, to)) return true;
	}
	return false;
}

function isImage(input: string, close: number): boolean {
	const limit = Math.max(0, close - LONGEST_ALTERNATIVE);
	for (let i = close - 1; i >= limit; i--) {
		const unit = input.charCodeAt(i);
		if (unit === 0x5b /* [ */) return input[i - 1] === "!";
		if (unit === 0x5d /* ] */) return false;
	}
	return false;
}

/** One to six `#` at the start of a line, a blank, and a word; behind a single `#` not a number. */
function hasHeading(input: string): boolean {
	for (let at = next(input, "#", 0); at >= 0; at = next(input, "#", at)) {
		const from = at;
		while (input[at] === "#") at++;
		const depth = at - from;
		if (depth > 6 || !isGap(input, at) || !startsLine(input, from)) continue;
		while (at < input.length && isGap(input, at)) at++;
		if (isWordStart(input.charCodeAt(at), depth > 1)) return true;
	}
	return false;
}

function hasFence(input: string): boolean {
	for (let at = next(input, "```", 0); at >= 0; at = next(input, "```", at)) {
		if (startsLine(input, at)) return true;
		while (input[at] === "`") at++;
	}
	return false;
}

/** A line of `|`, `-`, `:` and blanks that starts and ends with `|`. */
function hasTable(input: string): boolean {
	for (let at = next(input, "|", 0); at >= 0; at = next(input, "|", at + 1)) {
		const from = at;
		let dashes = 0;
		let last = at;
		for (let i = at; i < input.length; i++) {
			const unit = input.charCodeAt(i);
			if (isLineBreak(unit)) break;
			if (isBlank(unit)) continue;
			if (unit === 0x2d) dashes++;
			else if (unit !== 0x7c && unit !== 0x3a) {
				dashes = 0;
				break;
			}
			last = i;
		}
		if (dashes > 0 && last > from && input[last] === "|")
			if (startsLine(input, from)) return true;
		at = last;
	}
	return false;
}

function hasMark(input: string): boolean {
	const at = next(input, MARKDOWN_MARK, 0);
	return at >= 0 && startsLine(input, at);
}

function next(input: string, mark: string, from: number): number {
	return input.indexOf(mark, from);
}

/** Whether only blanks stand between `at` and the start of its line, as the readers trim them. */
function startsLine(input: string, at: number): boolean {
	for (let i = at - 1; i >= 0; i--) {
		const unit = input.charCodeAt(i);
		if (isLineBreak(unit)) return true;
		if (!isBlank(unit)) return false;
	}
	return true;
}

/** Space or tab. */
function isGap(input: string, at: number): boolean {
	const unit = input.charCodeAt(at);
	return unit === 0x20 || unit === 0x09;
}

/** A letter of any script; a digit where `digits`; also what opens a word: quotes, brackets, markup. */
function isWordStart(unit: number, digits: boolean): boolean {
	if (unit >= 0x30 && unit <= 0x39) return digits;
	return unit > 0x20 && unit !== 0x23 && !Number.isNaN(unit) && !isBlank(unit);
}
