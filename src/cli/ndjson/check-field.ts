import { fieldNames } from "../../batch/read-record.js";
import { CommandError } from "../command-error.js";
import type { Input } from "./open-inputs.js";

/** So many records without the field are a wrong name, not a bad record. */
const ENOUGH = 10;

/**
 * Looks at the first chunk of an input: where it holds many records and none has the field, throws
 * a `CommandError` that names their fields. Returns the input as it was, the chunk put back.
 */
export async function checkField(input: Input, field: string): Promise<Input> {
	const chunks = input.bytes()[Symbol.asyncIterator]();
	let first: IteratorResult<Buffer> | undefined;
	let failure: unknown;
	try {
		first = await chunks.next();
	} catch (error) {
		failure = error;
	}
	if (first && !first.done) {
		const records = wholeRecords(first.value);
		if (
			records.length >= ENOUGH &&
			!records.some((record) => Object.hasOwn(record, field))
		)
			throw new CommandError(
				`none of the first ${records.length} records has a field "${field}"; name the field of the text with --field; the first record has: ${fieldNames(records[0])}`,
			);
	}
	return {
		name: input.name,
		size: input.size,
		id: input.id,
		get read() {
			return input.read;
		},
		async *bytes() {
			if (failure) throw failure;
			if (!first || first.done) return;
			yield first.value;
			for (;;) {
				const next = await chunks.next();
				if (next.done) return;
				yield next.value;
			}
		},
	};
}

function wholeRecords(chunk: Buffer): object[] {
	return chunk
		.subarray(0, chunk.lastIndexOf(10) + 1)
		.toString("utf8")
		.split("\n")
		.flatMap((line) => {
			try {
				const record: unknown = JSON.parse(line);
				return record !== null && typeof record === "object" ? [record] : [];
			} catch {
				return [];
			}
		});
}
