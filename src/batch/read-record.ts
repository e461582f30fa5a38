import type { BatchSettings } from "./batch-options.js";

/** Field names to list in a message. */
const NAMES_SHOWN = 12;

/** The text, and the title where known, of a record; throws a `TypeError` that says what is wrong with it. */
export function readRecord(
	record: unknown,
	{ field, titleField }: Pick<BatchSettings, "field" | "titleField">,
): { text: string; title?: string } {
	if (typeof record === "string") return { text: record };
	if (
		record === null ||
		typeof record !== "object" ||
		Array.isArray(record) ||
		ArrayBuffer.isView(record)
	) {
		throw new TypeError(
			`a record must be an object or a string, got ${kindOf(record)}`,
		);
	}
	const text = Reflect.get(record, field) as unknown;
	if (typeof text !== "string") {
		throw new TypeError(
			text === undefined
				? `no field "${field}"; fields of this record: ${fieldNames(record)}`
				: `field "${field}" must be a string, got ${kindOf(text)}`,
		);
	}
	const title =
		titleField === undefined ? undefined : Reflect.get(record, titleField);
	return typeof title === "string" ? { text, title } : { text };
}

export function fieldNames(record: object): string {
	const names = Object.keys(record);
	if (names.length === 0) return "none";
	const more =
		names.length > NAMES_SHOWN
			? `, and ${names.length - NAMES_SHOWN} more`
			: "";
	return names.slice(0, NAMES_SHOWN).join(", ") + more;
}

function kindOf(value: unknown): string {
	if (value === null) return "null";
	if (Array.isArray(value)) return "an array";
	if (ArrayBuffer.isView(value))
		return "bytes (decode them first, as with setEncoding or TextDecoderStream)";
	return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
