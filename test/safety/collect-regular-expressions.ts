import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

export interface Found {
	source: string;
	flags: string;
	/** The file and line it stands in. */
	at: string;
}

/** Every regular expression literal in the TypeScript files of a folder. */
export function literalsIn(folder: string): Found[] {
	return sourceFiles(folder).flatMap((file) => {
		const tree = ts.createSourceFile(
			file,
			readFileSync(file, "utf8"),
			ts.ScriptTarget.ES2022,
		);
		const found: Found[] = [];
		const visit = (node: ts.Node): void => {
			if (ts.isRegularExpressionLiteral(node)) {
				const { line } = tree.getLineAndCharacterOfPosition(node.pos);
				const end = node.text.lastIndexOf("/");
				found.push({
					source: node.text.slice(1, end),
					flags: node.text.slice(end + 1),
					at: `${file}:${line + 1}`,
				});
			}
			ts.forEachChild(node, visit);
		};
		visit(tree);
		return found;
	});
}

/** How many times a folder's files make a regular expression from a string. */
export function constructionsIn(folder: string): number {
	return sourceFiles(folder)
		.map((file) => readFileSync(file, "utf8").split(/\bRegExp\(/).length - 1)
		.reduce((sum, count) => sum + count, 0);
}

/** The regular expressions that are made from strings while `run` runs. */
export async function madeDuring(run: () => Promise<void>): Promise<Found[]> {
	const found: Found[] = [];
	const Original = globalThis.RegExp;
	const note = (made: RegExp): RegExp => {
		found.push({
			source: made.source,
			flags: made.flags,
			at: "made from a string",
		});
		return made;
	};
	globalThis.RegExp = new Proxy(Original, {
		construct: (target, args) =>
			note(Reflect.construct(target, args, target) as RegExp),
		apply: (target, _, args) => note(Reflect.apply(target, undefined, args)),
	});
	try {
		await run();
	} finally {
		globalThis.RegExp = Original;
	}
	return found;
}

export function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
		.map((name) => join(folder, name))
		.sort();
}
