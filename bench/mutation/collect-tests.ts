import { expect } from "vitest";

export interface Test {
	name: string;
	run(): unknown;
}

type Body = (...row: unknown[]) => unknown;
type Define = (name: string, ...rest: unknown[]) => void;

/**
 * The part of vitest that the tests use. `describe` and `it` only write down what there is
 * to run; whatever else a test asks of vitest is missing, and fails loudly.
 */
export function collectTests(load: (vitest: object) => void): Test[] {
	const tests: Test[] = [];
	const groups: string[] = [];

	const it = withEach((name, ...rest) => {
		const run = bodyAmong(rest);
		tests.push({ name: [...groups, name].join(" "), run });
	});
	const describe = withEach((name, ...rest) => {
		groups.push(name);
		bodyAmong(rest)();
		groups.pop();
	});

	load({ it, test: it, describe, expect });
	return unlikeNames(tests);
}

/** `it("name", body)`, `it("name", { timeout }, body)` and `it("name", body, timeout)`. */
function bodyAmong(rest: readonly unknown[]): Body {
	return rest.find((part) => typeof part === "function") as Body;
}

function withEach(define: Define) {
	const each =
		(rows: readonly unknown[]) =>
		(name: string, ...rest: unknown[]) => {
			const body = bodyAmong(rest);
			for (const [at, row] of rows.entries())
				define(`${name} [${at}]`, () =>
					Array.isArray(row) ? body(...row) : body(row),
				);
		};
	const skip = () => {};
	const skipIf = (condition: unknown) => (condition ? skip : define);
	return Object.assign(define, { each, skip, skipIf });
}

/** A test is known by its name. */
function unlikeNames(tests: readonly Test[]): Test[] {
	const seen = new Map<string, number>();
	return tests.map((test) => {
		const before = seen.get(test.name) ?? 0;
		seen.set(test.name, before + 1);
		return before === 0 ? test : { ...test, name: `${test.name} #${before}` };
	});
}
