/**
 * Sets members of a JSON object without touching its other members: numbers too long for
 * JavaScript, their notation, escapes and order stay as they came. `json` must be valid JSON of an
 * object, and `object` what it parses to.
 */
export function writeMembers(
	json: string,
	object: object,
	members: readonly (readonly [name: string, value: unknown])[],
): string {
	const replaced = members.some(([name]) => Object.hasOwn(object, name));
	const body = replaced
		? withoutMembers(json, new Set(members.map(([name]) => name)))
		: json.slice(json.indexOf("{") + 1, json.lastIndexOf("}")).trim();
	const added = members.map(
		([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
	);
	return `{${[...(body === "" ? [] : [body]), ...added].join(",")}}`;
}

const QUOTE = 34;
const BACKSLASH = 92;

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
