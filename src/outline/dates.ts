import { DIGIT, digitValue, flagsOf } from "./characters.js";
import type { Line } from "./line.js";

/** Wider lines hold more than a date. */
const WIDEST_DATE = 48;

/** A day, with or without the time, or a time: "12 March 2024", "2024年3月12日", "12.03.2024 14:05". */
export function isDate(line: Line): boolean {
	if (line.digits < 2 || line.columns > WIDEST_DATE || line.words > 8)
		return false;
	const numbers = numbersIn(line.text);
	const year = numbers.some(
		(n) => n.length === 4 && n.value >= 1200 && n.value <= 2650,
	);
	const day = numbers.some(
		(n) => n.length <= 2 && n.value >= 1 && n.value <= 31,
	);
	if (year && day) return line.words <= 3 + numbers.length;
	if (/\d[:：.]\d\d/.test(line.text) && line.words <= 6) return true;
	return numbers.length >= 2 && line.digits >= line.letters;
}

interface Numeral {
	value: number;
	length: number;
}

/** Runs of decimal digits of any script. */
export function numbersIn(text: string): Numeral[] {
	const numbers: Numeral[] = [];
	let current: Numeral | null = null;
	for (let i = 0; i < text.length; ) {
		const point = text.codePointAt(i) as number;
		i += point > 0xffff ? 2 : 1;
		if ((flagsOf(point) & DIGIT) === 0) current = null;
		else {
			if (current === null) {
				current = { value: 0, length: 0 };
				numbers.push(current);
			}
			current.value = current.value * 10 + digitValue(point);
			current.length++;
		}
	}
	return numbers;
}
