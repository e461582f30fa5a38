/** Scripts whose lines need other metrics than Latin ones, by range of code points. */
const RANGES: readonly [from: number, to: number, script: string][] = [
	[0x0600, 0x08ff, "arabic"],
	[0x0900, 0x0dff, "tall"],
	[0x0e00, 0x109f, "tall"],
	[0x1100, 0x11ff, "square"],
	[0x1780, 0x17ff, "tall"],
	[0x2e80, 0x9fff, "square"],
	[0xa980, 0xa9df, "tall"],
	[0xaa60, 0xaa7f, "tall"],
	[0xac00, 0xd7ff, "square"],
	[0xf900, 0xfaff, "square"],
	[0xfb50, 0xfdff, "arabic"],
	[0xfe70, 0xfeff, "arabic"],
	[0xff00, 0xffef, "square"],
];

/**
 * How the lines of a stretch of text are best set: `square` (Chinese, Japanese,
 * Korean), `tall` (stacked vowels and tones: Indic, Thai, Lao, Khmer, Burmese,
 * Tibetan), `arabic`, or `latin` for all others. Most of its first characters decide.
 */
export function scriptOf(input: string, start: number, end: number): string {
	const counts: Record<string, number> = { latin: 0 };
	const stop = Math.min(end, start + 200);
	for (let i = start; i < stop; i++) {
		const code = input.charCodeAt(i);
		if (code < 0x41) continue;
		const script =
			RANGES.find(([from, to]) => code >= from && code <= to)?.[2] ?? "latin";
		counts[script] = (counts[script] ?? 0) + 1;
	}
	return Object.entries(counts).reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
