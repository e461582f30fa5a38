import fc from "fast-check";
import { expect, it } from "vitest";
import { lineBatches } from "../../src/cli/ndjson/line-batches.js";
import type { Input } from "../../src/cli/ndjson/open-inputs.js";
import { recycledMemory } from "../../src/cli/ndjson/recycled-memory.js";

function input(name: string, bytes: Buffer, cuts: number[]): Input {
	const ends = [...cuts.map((c) => c % (bytes.length + 1)), bytes.length].sort(
		(a, b) => a - b,
	);
	return {
		name,
		read: 0,
		size: bytes.length,
		id: undefined,
		async *bytes() {
			// A file's chunk too stands in memory that the next one overwrites.
			const chunk = Buffer.alloc(bytes.length);
			let start = 0;
			for (const end of ends) {
				this.read = end;
				const length = bytes.copy(chunk.fill("#"), 0, start, end);
				if (length > 0) yield chunk.subarray(0, length);
				start = end;
			}
		},
	};
}

const line = fc.constantFrom("a", "bb", "é".repeat(9), "", " \t", "\r", "ü\r");
const MAX = 12;

/** The same, said simply: number and text of each line that is not blank. */
function expected(content: string): [number, string][] {
	return content
		.replace(/^\ufeff/u, "")
		.split("\n")
		.map((text, i): [number, string] => [
			i + 1,
			Buffer.byteLength(text) > MAX ? "too long" : text,
		])
		.filter(([, text]) => text.trim() !== "");
}

it("finds the same lines however the bytes arrive, and skips records", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(
				fc.tuple(
					fc.array(line, { maxLength: 12 }),
					fc.array(fc.nat(), { maxLength: 12 }),
					fc.boolean(),
				),
				{ minLength: 1, maxLength: 3 },
			),
			fc.nat(6),
			async (files, skip) => {
				const contents = files.map(
					([lines, , mark]) => (mark ? "\ufeff" : "") + lines.join("\n"),
				);
				const inputs = files.map(([, cuts], i) =>
					input(`file ${i}`, Buffer.from(contents[i]), cuts),
				);
				const found: [string | undefined, number, string][] = [];
				const memory = recycledMemory(8);
				const options = { skip, maxLine: MAX, memory };
				for await (const batch of lineBatches(inputs, options)) {
					const before = found.length;
					if (batch.tooLong !== undefined) {
						expect(batch.tooLong).toBeGreaterThan(MAX);
						found.push([batch.file, batch.line, "too long"]);
					} else {
						const lines = new TextDecoder().decode(batch.bytes).split("\n");
						for (const [i, text] of lines.entries())
							if (text.trim() !== "")
								found.push([
									batch.file,
									batch.line + i,
									Buffer.byteLength(text) > MAX ? "too long" : text,
								]);
					}
					expect(found.length - before).toBe(batch.records);
					batch.bytes.fill(35);
					memory.give(batch.bytes.buffer);
				}
				const all = contents.flatMap((content, i) =>
					expected(content).map(([n, text]) => [
						files.length > 1 ? `file ${i}` : undefined,
						n,
						text,
					]),
				);
				expect(found).toEqual(all.slice(skip));
			},
		),
	);
});
