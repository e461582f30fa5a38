/**
 * Whether a UTF-16 unit shows nothing: white space, line separators and the
 * zero-width characters that scrapers leave, a byte order mark among them.
 * Plain comparisons, since this runs on every line's ends over whole crawls.
 */
export function isBlank(unit: number): boolean {
	if (unit <= 0x20) return true;
	if (unit < 0x85) return unit === 0x7f;
	return (
		unit === 0x85 ||
		unit === 0xa0 ||
		unit === 0xad ||
		unit === 0x1680 ||
		unit === 0x180e ||
		(unit >= 0x2000 && unit <= 0x200f) ||
		(unit >= 0x2028 && unit <= 0x202f) ||
		(unit >= 0x205f && unit <= 0x206f) ||
		unit === 0x3000 ||
		unit === 0xfeff
	);
}

/** Whether a UTF-16 unit ends a line: LF, VT, FF, CR, NEL, U+2028, U+2029. */
export function isLineBreak(unit: number): boolean {
	if (unit > 0x0d) return unit === 0x85 || unit === 0x2028 || unit === 0x2029;
	return unit >= 0x0a;
}
