import fc from "fast-check";
import { expect, it } from "vitest";
import { byteWriter } from "../../src/cli/ndjson/byte-writer.js";

const part = fc.oneof(
	fc.string({ unit: "binary" }),
	// Lone surrogates too: UTF-8 has none.
	fc.string({ unit: fc.constantFrom("\ud800", "\udc00", "ü", "漢", "a") }),
	fc.uint8Array(),
);

it("writes what Buffer writes, in whatever memory it starts", () => {
	fc.assert(
		fc.property(fc.array(part), fc.nat(40), (parts, size) => {
			const out = byteWriter(new ArrayBuffer(size));
			for (const one of parts)
				if (typeof one === "string") out.text(one);
				else out.bytes(one);
			const expected = Buffer.concat(
				parts.map((one) => Buffer.from(one as string)),
			);
			expect(Buffer.from(out.written())).toEqual(expected);
		}),
	);
});
