import type { ByteWriter } from "./byte-writer.js";

/** A JSON object: its text, the same as UTF-8, and what it parses to. */
export interface JsonObject {
	json: string;
	bytes: Uint8Array;
	object: object;
}

/**
 * Writes a JSON object with some members set and its other members untouched: numbers too long for
 * JavaScript, their notation, escapes and order stay as they came.
 */
export function writeMembers(
	out: ByteWriter,
	{ json, bytes, object }: JsonObject,
	members: readonly (readonly [name: string, value: unknown])[],
): void {
	let comma = "";
	out.text("{");
	if (members.some(([name]) => Object.hasOwn(object, name))) {
		const names = new Set(members.map(([name]) => name));
		const kept = withoutMembers(json, names);
		out.text(kept);
		if (kept !== "") comma = ",";
	} else {
		const kept = withoutBraces(bytes);
		out.bytes(kept);
		if (kept.length > 0) comma = ",";
	}
	for (const [name, value] of members) {
		out.text(`${comma}${JSON.stringify(name)}:`);
		out.text(JSON.stringify(value));
		comma = ",";
	}
	out.text("}");
}

const QUOTE = 34;
const BACKSLASH = 92;
const OPENING_BRACE = 123;
const CLOSING_BRACE = 125;

/** Byte for byte: writing them out as a string again took half as long as parsing them. */
function withoutBraces(bytes: Uint8Array): Uint8Array {
	let start = bytes.indexOf(OPENING_BRACE) + 1;
	let end = bytes.lastIndexOf(CLOSING_BRACE);
	while (start < end && isSpace(bytes[start])) start++;
	while (start < end && isSpace(bytes[end - 1])) end--;
	return bytes.subarray(start, end);
}

/** White space as JSON has it. */
export function isSpace(byte: number): boolean {
	return byte === 32 || byte === 9 || byte === 13 || byte === 10;
}

/** The members of an object, without its braces and without those of the given names. */
function withoutMembers(json: string, names: ReadonlySet<string>): string {
	const kept: string[] = [];
	let depth = 0;
	let start = 0;
	for (let i = 0; i < json.length; i++) {
		const code = json.charCodeAt(i);
		if (code === QUOTE) {
			i = endOfString(json, i) - 1;
			continue;
		}
		const character = json[i];
		if (character === "{" || character === "[") {
			if (depth++ === 0) start = i + 1;
		} else if (character === "}" || character === "]") {
			if (--depth === 0) keep(json.slice(start, i));
		} else if (character === "," && depth === 1) {
			keep(json.slice(start, i));
			start = i + 1;
		}
	}
	return kept.join(",");

	function keep(member: string): void {
		const trimmed = member.trim();
		const name = JSON.parse(trimmed.slice(0, endOfString(trimmed, 0)));
		if (!names.has(name)) kept.push(trimmed);
	}
}

/** Where a string ends that begins at `start`, its closing quote included. */
function endOfString(json: string, start: number): number {
	for (let i = start + 1; i < json.length; i++) {
		const code = json.charCodeAt(i);
		if (code === BACKSLASH) i++;
		else if (code === QUOTE) return i + 1;
	}
	return json.length;
}
