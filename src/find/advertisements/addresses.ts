/** Marks that end an address though they are ASCII. */
const OUTSIDE = new Set([...` ,;"'()[]{}<>|!*`]);
const ADDRESS = /:\/\/|www\.|@[a-z0-9]|[a-z0-9]\.[a-z]/;

/** What a quoted post leaves of its pictures and links: no address that anybody is sent to. */
const EMBEDDED = /(?:https?:\/\/)?(?:pic\.twitter\.com|\bt\.co)\/\w*/g;

export function withoutEmbedded(line: string): string {
	return line.includes(".co") ? line.replace(EMBEDDED, "") : line;
}

/**
 * Runs of ASCII in a comparable line that hold a link, a domain, a handle or an e-mail
 * address; offsets in the line, end exclusive. One pass.
 */
export function addressRanges(line: string): { start: number; end: number }[] {
	const ranges: { start: number; end: number }[] = [];
	let start = 0;
	for (let at = 0; at <= line.length; at++) {
		if (
			at < line.length &&
			line.charCodeAt(at) < 0x80 &&
			!OUTSIDE.has(line[at] as string)
		)
			continue;
		if (at - start > 2 && ADDRESS.test(line.slice(start, at)))
			ranges.push({ start, end: at });
		start = at + 1;
	}
	return ranges;
}
