import fc from "fast-check";
import { expect, it } from "vitest";
import { byteWriter } from "../../src/cli/ndjson/byte-writer.js";
import { writeMembers } from "../../src/cli/ndjson/write-members.js";

function withMembers(json: string, members: [name: string, value: unknown][]) {
	const out = byteWriter(new ArrayBuffer(4));
	const bytes = Buffer.from(json);
	writeMembers(out, { json, bytes, object: JSON.parse(json) }, members);
	return Buffer.from(out.written()).toString();
}

const name = fc.oneof(
	fc.string(),
	fc.constantFrom("text", "title", "__proto__", 'a"b', "a\\", "{", "1"),
);
const object = fc.dictionary(name, fc.jsonValue(), { maxKeys: 8 });

it("sets members and leaves the others as they were", () => {
	fc.assert(
		fc.property(
			object,
			fc.uniqueArray(fc.tuple(name, fc.jsonValue()), {
				selector: ([name]) => name,
				minLength: 1,
			}),
			fc.constantFrom(undefined, 1, "\t"),
			(source, members, space) => {
				const json = ` ${JSON.stringify(source, null, space)} `;
				const written = JSON.parse(withMembers(json, members));
				const names = new Set(members.map(([name]) => name));
				const expected = [
					...Object.entries(JSON.parse(json)).filter(([n]) => !names.has(n)),
					...members.map(([n, v]) => [n, JSON.parse(JSON.stringify(v))]),
				];
				// Object.fromEntries and JSON.parse both make own members, of __proto__ too.
				expect(written).toEqual(Object.fromEntries(expected));
			},
		),
	);
});

it("removes a member that stands twice or is written with escapes", () => {
	const json = '{"text":1,"a":[{"text":2}],"\\u0074ext":"}{","b":1e400}';
	expect(withMembers(json, [["text", "new"]])).toBe(
		'{"a":[{"text":2}],"b":1e400,"text":"new"}',
	);
});
