/**
 * Where the front matter at the head of `input` ends, 0 where there is none: YAML between `---`
 * lines or TOML between `+++` lines. Prose between two rules is not front matter, so the first
 * line must be a key, and every line must look like a key, an item, a comment or a continuation.
 */
export function frontMatterEnd(input: string): number {
	let at = input.charCodeAt(0) === 0xfeff ? 1 : 0;
	const fence = input.slice(at, at + 3);
	if (fence !== "---" && fence !== "+++") return 0;
	const separator = fence === "---" ? ":" : "=";
	let keys = 0;
	for (let first = true; at < input.length; first = false) {
		let to = input.indexOf("\n", at);
		if (to < 0) to = input.length;
		const line = input.slice(at, to).trimEnd();
		if (first) {
			if (line !== fence) return 0;
		} else if (line === fence) {
			return keys > 0 ? to : 0;
		} else if (isKey(line, separator)) keys++;
		else if (keys === 0 && line !== "" && line[0] !== "#") return 0;
		else if (line !== "" && !" \t#-[]}".includes(line[0])) return 0;
		at = to + 1;
	}
	return 0;
}

/** `key: value` or `key = value`, the key one word of ASCII, as the makers of front matter write it. */
function isKey(line: string, separator: string): boolean {
	let i = 0;
	for (; i < line.length && i < 80; i++) {
		const unit = line.charCodeAt(i) | 0x20;
		const letter = unit >= 0x61 && unit <= 0x7a;
		const digit = unit >= 0x30 && unit <= 0x39;
		if (!letter && !digit && !'-_."'.includes(line[i])) break;
	}
	if (i === 0) return false;
	while (line[i] === " ") i++;
	if (line[i] !== separator) return false;
	return (
		separator === "=" || i + 1 === line.length || " \t".includes(line[i + 1])
	);
}
