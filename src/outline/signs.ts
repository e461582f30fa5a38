/**
 * Signs that a line may hold, as bits. They are noted while the line is measured, so that
 * labels, addresses and cells are looked for only where their sign stands.
 */
/** Parts a label from what it says: `: ： ៖ ՝ / ／ | =`. */
export const LABEL = 1;
/** Parts one name from the next: `/ ／ | , ( （ =`. */
export const SEPARATOR = 2;
/** A hyphen or an en dash. */
export const DASH = 4;
/** A longer dash: `— ―`. */
export const LONG_DASH = 8;
export const BAR = 16;
export const AT = 32;
/** © and ℗. */
export const COPYRIGHT = 64;
export const TAB = 128;
export const DOT = 256;
export const LINE_END = 512;
/** Parts the steps of a trail: `> » ›`. */
export const STEP = 1024;

/** Of a character that is no letter, mark, number, blank or full stop. */
export function signOf(point: number): number {
	switch (point) {
		case 0x3a:
		case 0xff1a:
		case 0x17d6:
		case 0x55d:
			return LABEL;
		case 0x2f:
		case 0xff0f:
		case 0x3d:
			return LABEL | SEPARATOR;
		case 0x7c:
			return LABEL | SEPARATOR | BAR;
		case 0x2c:
		case 0x28:
		case 0xff08:
			return SEPARATOR;
		case 0x2d:
		case 0x2013:
			return DASH;
		case 0x2014:
		case 0x2015:
			return LONG_DASH;
		case 0x3e:
		case 0xbb:
		case 0x203a:
			return STEP;
		case 0x40:
			return AT;
		case 0xa9:
		case 0x2117:
			return COPYRIGHT;
		default:
			return 0;
	}
}
